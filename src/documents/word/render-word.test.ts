import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { numberDocument } from '../numbering.ts';
import { listedPage, pageOfText, readPdf } from '../testing/read-pdf.ts';
import { readZip } from '../testing/read-zip.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { findPageNumbers } from '../typst/render-pdf.ts';
import { renderWord } from './render-word.ts';

const document = sampleDocument();
let file: Buffer;
let xml: string;
let parts: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  file = await renderWord(document);
  parts = readZip(file);
  xml = parts.get('word/document.xml')?.toString('utf8') ?? '';
});

describe('the Word file of a report', () => {
  it('uses real styles for headings, captions and tables', () => {
    for (const style of ['Heading1', 'Heading2', 'Heading3', 'Caption', 'TableText', 'ListParagraph'])
      expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
    const styles = parts.get('word/styles.xml')?.toString('utf8') ?? '';
    expect(styles).toContain('w:ascii="Arial"');
    expect(styles).toContain('id-ID');
  });

  it('marks header rows as repeated and rows as whole', () => {
    expect(xml.match(/<w:tblHeader\/>/gu)?.length).toBeGreaterThanOrEqual(9);
    expect(xml.match(/<w:cantSplit\/>/gu)?.length).toBeGreaterThan(50);
  });

  it('caches the page numbers of the PDF in its lists', async () => {
    const pages = await findPageNumbers(document);
    for (const entry of numberDocument(document).headings) {
      const printed = pages.get(entry.anchor)?.printed ?? '?';
      const at = xml.indexOf(`PAGEREF ${entry.anchor} `);
      expect(at).toBeGreaterThan(0);
      expect(xml.slice(at, at + 400)).toContain(`>${printed}</w:t>`);
      expect(xml).toContain(`w:name="${entry.anchor}"`);
    }
    expect(parts.get('word/settings.xml')?.toString('utf8')).toContain('<w:updateFields');
  });

  it('never gives a picture paragraph an exact height', () => {
    const styles = parts.get('word/styles.xml')?.toString('utf8') ?? '';
    expect(styles).not.toContain('w:lineRule="exact"');
    for (const found of xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:drawing>/gsu))
      expect(found[0]).not.toContain('w:lineRule="exact"');
  });

  it('carries each picture with its text alternative', () => {
    expect(xml).toContain('descr="Target 2025 87,50; realisasi 87,26."');
    expect(xml).toContain('descr="Tempat lambang daerah"');
  });

  it('writes formulas that Word can edit', () => {
    expect(xml.match(/<m:oMath>/gu)?.length).toBe(2);
    expect(xml).toContain('<m:f>');
    expect(xml).toContain('<m:nary>');
    expect(xml).toContain('<m:d>');
  });

  it('numbers pages in Roman, then Arabic, on A4, turned A4 and A3', () => {
    expect(xml).toContain('<w:pgNumType w:start="1" w:fmt="lowerRoman"/>');
    expect(xml).toContain('<w:pgNumType w:start="1" w:fmt="decimal"/>');
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/u);
    expect(xml).toMatch(/<w:pgSz w:w="23811" w:h="16838" w:orient="landscape"\/>/u);
  });

  it('escapes hostile text and stays well-formed', () => {
    expect(xml).toMatch(/&lt;script&gt;alert.+&lt;\/script&gt; &amp; &amp;amp; &lt;\/w:t&gt; \]\]&gt;/u);
    expect(xml).toContain('😀');
    expect(xml).not.toContain('<script>');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML refuses
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u);
  });
});

const office = spawnSync('soffice', ['--version']).status === 0;

describe('the Word file opened by LibreOffice', () => {
  it.runIf(office)('shows in its lists the pages on which things stand', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'selaras-word-'));
    try {
      writeFileSync(join(folder, 'laporan.docx'), file);
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const options = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'laporan.docx')];
      execFileSync('soffice', [profile, ...options], { stdio: 'ignore' });
      const { pages } = await readPdf(readFileSync(join(folder, 'laporan.pdf')));
      const numbering = numberDocument(document);
      for (const entry of [...numbering.headings, ...numbering.tables, ...numbering.figures]) {
        const stands = pageOfText(pages, entry.label, entry.title);
        expect(listedPage(pages.slice(1, 5), entry.label, entry.title), entry.title).toBe(stands?.printed);
      }
      expect(pages.filter((page) => page.text.includes('Sisa (Rp)')).length).toBeGreaterThanOrEqual(2);
      expect(pages.every((page) => page.text.includes('Versi 3'))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
