import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../testing/hostile-text.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { element, writeHtml } from './element.ts';
import { renderHtml } from './render-html.ts';

const document = sampleDocument();
const preview = renderHtml(document, { mode: 'preview' });
const standalone = renderHtml(document, { mode: 'standalone' });

describe('the HTML of a report', () => {
  it('stands alone: no address outside, language, title', () => {
    expect(standalone).toMatch(/^<!doctype html><html lang="id">/u);
    expect(standalone).toContain('<title>Laporan Kinerja Instansi Pemerintah 2025</title>');
    expect(standalone).not.toMatch(/(?:src|href)="https?:/u);
    expect(standalone).not.toContain('<script');
  });

  it('is a fragment as preview', () => {
    expect(preview).toMatch(/^<style>.+<\/style><article class="laporan" lang="id">/su);
    expect(preview).not.toContain('<html');
  });

  it('has one h1 and chapters as h2, without a skipped level', () => {
    expect(standalone.match(/<h1[ >]/gu)).toHaveLength(1);
    const levels = [...standalone.matchAll(/<h([1-6])[ >]/gu)].map((found) => Number(found[1]));
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    });
  });

  it('gives tables captions and scoped header cells', () => {
    expect(standalone).toMatch(/<caption><span class="nomor">Tabel 3\.1<\/span>Capaian Indikator/u);
    expect(standalone).toMatch(/<th class="tengah tebal" scope="col">Realisasi<\/th>/u);
    expect(standalone).toMatch(
      /<th class="tengah tebal" scope="colgroup" colspan="2">Anggaran \(Rp\)<\/th>/u,
    );
  });

  it('explains live figures on hover and by keyboard', () => {
    expect(standalone).toContain(
      '<span class="hitung tebal" data-figure-id="rata-rata/iku/2025" tabindex="0" title="(140,00 + 99,73) / 2 = 119,86\u00a0%">119,86\u00a0%</span>',
    );
  });

  it('shows what is missing and what awaits review, even in a final document', () => {
    const final = renderHtml(
      { ...document, stamp: { ...document.stamp, state: 'final' } },
      { mode: 'preview' },
    );
    expect(final).toContain('<span class="kurang">[penyebab keberhasilan belum diisi]</span>');
    expect(final).toContain('<mark class="tinjau">perlu ditinjau</mark>');
  });

  it('links references and lists to what they name', () => {
    const ids = new Set([...standalone.matchAll(/ id="([^"]+)"/gu)].map((found) => found[1]));
    const links = [...standalone.matchAll(/href="#([^"]+)"/gu)].map((found) => found[1]);
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(ids.has(link), link).toBe(true);
  });

  it('writes formulas as MathML and pictures with their words', () => {
    expect(standalone).toMatch(/<math display="block" aria-label="Capaian sama dengan[^"]+"/u);
    expect(standalone).toContain('<mfrac><mtext>Realisasi</mtext><mtext>Target</mtext></mfrac>');
    expect(standalone).toContain('alt="Target 2025 87,50; realisasi 87,26."');
  });

  it('escapes every hostile text', () => {
    expect(standalone).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &amp;amp;');
    expect(HOSTILE_TEXTS.length).toBeGreaterThan(4);
    expect(standalone).toContain('بسم الله');
  });
});

describe('an element', () => {
  it('cannot be broken by its attributes', () => {
    expect(writeHtml(element('a', { title: '"><img src=x onerror=alert(1)>' }, '<b>'))).toBe(
      '<a title="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;">&lt;b&gt;</a>',
    );
  });
});
