import { Document, Packer } from 'docx';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLook } from './document-look.ts';
import { renderHtml } from './html/render-html.ts';
import { photoPicture } from './photo-picture.ts';
import { imageSize } from './raster-size.ts';
import type { DocumentLook, Picture, ReportDocument } from './report-model.ts';
import { type PdfReading, readPdf } from './testing/read-pdf.ts';
import { readZip } from './testing/read-zip.ts';
import { sampleDocument } from './testing/sample-document.ts';
import { renderPdf } from './typst/render-pdf.ts';
import { mergedStyles } from './word/merge-word-styles.ts';
import { readStyleSheet } from './word/read-style-sheet.ts';
import { renderWord } from './word/render-word.ts';

/** Red, 4 × 3 pixels. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAA7ljmRAAAAEElEQVR4nGM4oKAARww4OQDxpwwBoePZqAAAAABJRU5ErkJggg==';
const LOOK: DocumentLook = {
  font: 'Tinos',
  paper: 'f4',
  lineSpacing: 1.15,
  tableSize: 10,
  emblem: { mediaType: 'image/png', base64: PNG },
  emblemPlace: 'cover-middle',
  captionWord: { table: 'Tabel', figure: 'Bagan', chart: 'Grafik' },
  wordStyles: null,
};

const photo = (id: string): Picture =>
  photoPicture({
    id,
    caption: `Musyawarah desa ${id}`,
    image: { mediaType: 'image/png', base64: PNG },
    alternative: 'Peserta musyawarah di balai desa',
  });
const sample = sampleDocument();
const document: ReportDocument = {
  ...sample,
  look: LOOK,
  body: [...sample.body, { kind: 'picture-row', pictures: [photo('satu'), photo('dua')] }],
};

describe('the look of a layout', () => {
  let pdf: Buffer;
  let reading: PdfReading;
  beforeAll(async () => {
    pdf = await renderPdf(document);
    reading = await readPdf(pdf);
  });

  it('prints on F4 in the chosen font, and embeds no other text font', () => {
    expect([Math.round(reading.pages[0]?.width ?? 0), Math.round(reading.pages[0]?.height ?? 0)]).toEqual([
      609, 935,
    ]);
    const names = [...pdf.toString('latin1').matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/gu)].map((m) => m[1]);
    expect(names.some((name) => name?.startsWith('Tinos'))).toBe(true);
    expect(names.filter((name) => name?.startsWith('Liberation'))).toEqual([]);
  });

  it('prints the report although the compiler cannot decode one of its photos', async () => {
    const base64 = PNG.replace('oKAARw', 'oKABRw');
    const svg = photo('rusak').svg.replace(PNG, base64);
    const damaged = await renderPdf({ ...document, front: [], body: [{ ...photo('rusak'), svg }] });
    expect((await readPdf(damaged)).pages.some((page) => page.text.includes('tidak dapat dibaca'))).toBe(
      true,
    );
  });

  it('puts two photos side by side, each with its own number and caption', () => {
    const page = reading.pages.find((one) => one.text.includes('Musyawarah desa satu'));
    expect(page?.text).toMatch(/Bagan \S+ Musyawarah desa satu/u);
    expect(page?.text).toMatch(/Bagan \S+ Musyawarah desa dua/u);
  });

  it('names the font in Word by its twin, and writes F4 and both photos', async () => {
    const files = readZip(await renderWord(document, { pages: new Map() }));
    const body = files.get('word/document.xml')?.toString('utf8') ?? '';
    expect(files.get('word/styles.xml')?.toString('utf8')).toContain('Times New Roman');
    expect(body).toContain('w:w="12189"');
    expect(body).toContain('Musyawarah desa dua');
  });

  it('is the same in HTML', () => {
    const html = renderHtml(document, { mode: 'standalone' });
    expect(html).toContain('font-family:Tinos');
    expect(html).toContain('@page{size:215mm 330mm');
    expect(html.match(/class="jajar"/gu)).toHaveLength(1);
  });

  it('keeps every measure of the default where a document has none', () => {
    expect(readLook({})).toMatchObject({ font: 'Liberation Sans', wordFont: 'Arial', tableScale: 1 });
    expect(renderHtml(sample, { mode: 'standalone' })).toContain('@page{size:A4;');
  });

  it.each([
    ['no image', Buffer.from('bukan gambar')],
    ['a cut image', Buffer.from(PNG, 'base64').subarray(0, 60)],
    ['an image with a changed byte', Buffer.from(PNG.replace('oKAARw', 'oKABRw'), 'base64')],
  ])('shows %s as one that cannot be read', (_, bytes) => {
    const image = { mediaType: 'image/png', base64: bytes.toString('base64') };
    const broken = photoPicture({ id: 'foto', caption: null, image, alternative: 'Foto' });
    expect(broken.svg).toContain('Gambar tidak dapat dibaca');
  });
});

describe('an emblem as SVG', () => {
  const sizeOf = (svg: string) => imageSize(Buffer.from(svg), 'image/svg+xml');

  it('is measured by its view box', () => {
    expect(
      sizeOf('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 40"><path d="M0 0"/></svg>'),
    ).toEqual({
      width: 30,
      height: 40,
    });
  });

  it.each([
    '<svg viewBox="0 0 30 40"><script>alert(1)</script></svg>',
    '<svg viewBox="0 0 30 40"><image href="/etc/passwd"/></svg>',
    '<svg viewBox="0 0 30 40"><use href="https://contoh.go.id/a.svg#b"/></svg>',
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 30 40"></svg>',
    '<svg viewBox="0 0 30 40"><g></svg>',
  ])('is refused where it could load, run or break something: %s', (svg) => {
    expect(sizeOf(svg)).toBeNull();
  });
});

describe('the styles of an uploaded Word file', () => {
  const office = async () =>
    Packer.toBuffer(
      new Document({
        styles: {
          paragraphStyles: [{ id: 'Judul1', name: 'heading 1', run: { font: 'Georgia', size: 40 } }],
        },
        sections: [],
      }),
    );

  it('replace those of the same name and leave the others', async () => {
    const reading = readStyleSheet(await office());
    if (!reading.ok) throw new Error(reading.message);
    const merged = await mergedStyles(readLook({}), reading.value);
    expect(merged.match(/w:styleId="Heading1"/gu)).toHaveLength(1);
    expect(merged).toContain('Georgia');
    expect(merged).toContain('w:styleId="TableText"');
    expect(merged).not.toContain('Judul1');
    const file = await renderWord(
      { ...sample, look: { ...LOOK, wordStyles: reading.value } },
      { pages: new Map() },
    );
    const written = readZip(file).get('word/styles.xml')?.toString('utf8');
    expect(written).toContain('Georgia');
  });

  it.each([
    ['no zip at all', Buffer.from('bukan zip'), 'rusak'],
    ['a workbook', Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64'), 'bukan dokumen Word'],
  ])('are refused in words from %s', (_, bytes, words) => {
    const reading = readStyleSheet(bytes);
    expect(reading.ok ? '' : reading.message).toContain(words);
  });
});
