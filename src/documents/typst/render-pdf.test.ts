import { beforeAll, describe, expect, it } from 'vitest';
import { numberDocument } from '../numbering.ts';
import type { ReportDocument } from '../report-model.ts';
import { listedPage, type PdfReading, pageOfText, readPdf } from '../testing/read-pdf.ts';
import { bigDocument, sampleDocument } from '../testing/sample-document.ts';
import { findPageNumbers, renderPdf, writeTypst } from './render-pdf.ts';

const document = sampleDocument();
let pdf: Buffer;
let reading: PdfReading;

beforeAll(async () => {
  pdf = await renderPdf(document);
  reading = await readPdf(pdf);
});

function pagesWith(text: string): readonly string[] {
  return reading.pages.filter((page) => page.text.includes(text)).map((page) => page.printed ?? '');
}

describe('the PDF of a report', () => {
  it('is tagged, archivable, Indonesian and says who wrote what', () => {
    expect(reading).toMatchObject({ title: document.title, author: 'Kecamatan Bajuin', tagged: true });
    expect(reading.keywords).toContain('TAHUN 2025');
    expect(reading.language).toMatch(/^id/u);
    const source = pdf.toString('latin1');
    expect(source).toMatch(/pdfaid:part>2</u);
    expect(source).toMatch(/pdfaid:conformance>A</u);
  });

  it('embeds only fonts that come with the program', () => {
    const names = [...pdf.toString('latin1').matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/gu)].map(
      (m) => m[1] ?? '',
    );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/^(LiberationSans|NewCMMath|DejaVuSansMono)/u);
  });

  it('numbers the front in Roman, the body from 1, and the cover not at all', () => {
    expect(reading.pages[0]?.printed).toBeNull();
    expect(reading.pages.slice(1, 5).map((page) => page.printed)).toEqual(['i', 'ii', 'iii', '1']);
    const rest = reading.pages.slice(4).map((page) => Number(page.printed));
    expect(rest).toEqual(rest.map((_, index) => index + 1));
  });

  it('lists every heading, table, figure and annex with the page on which it stands', async () => {
    const numbering = numberDocument(document);
    const pages = await findPageNumbers(document);
    const lists = reading.pages.slice(2, 4);
    const entries = [...numbering.headings, ...numbering.tables, ...numbering.figures, ...numbering.annexes];
    expect(entries.length).toBeGreaterThan(15);
    for (const entry of entries) {
      const found = pages.get(entry.anchor);
      expect(listedPage(lists, entry.label, entry.title), entry.title).toBe(found?.printed);
      const sheet = reading.pages[(found?.sheet ?? 0) - 1];
      expect(pageOfText(reading.pages, entry.label, entry.title), entry.title).toBe(sheet);
      expect(sheet?.printed).toBe(found?.printed);
    }
  });

  it('repeats the header of a table on each of its pages', () => {
    expect(pagesWith('Sisa (Rp)').length).toBeGreaterThanOrEqual(2);
    expect(pagesWith('Sisa (Rp)')).toEqual(pagesWith('Perubahan'));
  });

  it('turns the page for wide tables and uses A3 for trees', () => {
    const shape = (text: string) => {
      const page = reading.pages.find((one) => one.text.includes(text));
      return [Math.round(page?.width ?? 0), Math.round(page?.height ?? 0)];
    };
    expect(shape('Sisa (Rp)')).toEqual([842, 595]);
    expect(shape('Pohon Kinerja Kecamatan')).toEqual([595, 842]);
    expect(reading.pages.some((page) => Math.round(page.width) === 1191)).toBe(true);
    expect(reading.pages.every((page) => page.text.trim().length > 90)).toBe(true);
  });

  it('says version, state, date and hash on every page', () => {
    for (const page of reading.pages)
      expect(page.text).toMatch(/DRAF · Kecamatan Bajuin · Versi 3 · 21 November 2026 · a1b2c3d4/u);
  });

  it('resolves references and shows what is missing and what awaits review', () => {
    const text = reading.pages.map((page) => page.text).join(' ');
    expect(text).toContain('tercantum pada Tabel 3.1 dan Gambar 3.1');
    expect(text).toContain('[penyebab keberhasilan belum diisi]');
    expect(text).toContain('perlu ditinjau');
    expect(text).toContain('Tabel L.1');
  });

  it('prints markup and code as the words they are, and characters without a glyph as □', () => {
    const text = reading.pages.map((page) => page.text).join(' ');
    expect(text).toContain('<script>alert("x")</script> & &amp;');
    expect(text).toContain('#set page(width: 1cm) #panic("x") $x^2$ *tebal* _miring_');
    expect(text).toContain('#read("/etc/passwd")');
    expect(text).toMatch(/Emoji □ dan Arab/u);
  });

  it('keeps every text out of the program', () => {
    const { source } = writeTypst(document);
    expect(source).toBe(writeTypst({ ...document, title: '#panic()' }).source);
    expect(source).not.toContain('Bajuin');
  });

  it('leaves the review marks and DRAF out of a final document', async () => {
    const final: ReportDocument = { ...document, stamp: { ...document.stamp, state: 'final' } };
    const text = (await readPdf(await renderPdf(final))).pages.map((page) => page.text).join(' ');
    expect(text).not.toMatch(/perlu ditinjau|DRAF ·/u);
    expect(text).toContain('Final · 21 November 2026');
  });

  it('is the same file on every run', async () => {
    expect((await renderPdf(document)).equals(pdf)).toBe(true);
  });

  it('writes a document that has nothing but a title', async () => {
    const empty: ReportDocument = { ...document, cover: null, front: [], body: [], annexes: [] };
    expect((await readPdf(await renderPdf(empty))).pages).toHaveLength(1);
  });

  it('keeps the order of a hundred tables', async () => {
    const big = await findPageNumbers(bigDocument([], 60));
    const sheets = [...big.values()].map((page) => page.sheet);
    expect(sheets).toEqual([...sheets].sort((a, b) => a - b));
    expect(sheets.at(-1)).toBeGreaterThan(40);
  });
});
