import { read } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseBundle } from '../bundle-schema.ts';
import { smallBundle } from '../testing/small-bundle.ts';
import { writeWorkbook } from './write-workbook.ts';

async function written(text: string) {
  const parsed = parseBundle(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const bytes = await writeWorkbook(parsed.bundle, { purpose: 'data' });
  const book = read(bytes, { type: 'array', cellFormula: true, cellNF: true });
  const files = unzipSync(bytes);
  const xmlOf = (name: string) =>
    strFromU8(files[`xl/worksheets/sheet${book.SheetNames.indexOf(name) + 1}.xml`] ?? new Uint8Array());
  return { book, xmlOf, styles: strFromU8(files['xl/styles.xml'] ?? new Uint8Array()) };
}

describe('the written workbook', () => {
  it('holds money as a number where 15 digits are exact, and as text where they are not', async () => {
    const { book } = await written(
      JSON.stringify(smallBundle()).replace('8102188741,16', '12345678901234567,89'),
    );
    const budget = book.Sheets.Pagu;
    expect([budget?.C2?.v, budget?.D2?.v]).toEqual(['Pagu murni 2025', 'Pagu perubahan 2025']);
    expect(budget?.C3).toMatchObject({ t: 's', v: '12345678901234567,89' });
    expect(budget?.D4).toMatchObject({ t: 'n', v: 8057463808.16, z: '#,##0.00' });
  });

  it('holds no formula but the counts of its guide, whatever the texts begin with', async () => {
    const texts = ['=1+1', '+62', '-5', '@SUM(A1)', '=HYPERLINK(1)'];
    const wire = smallBundle();
    const villages = texts.map((name, index) => ({ code: `desa-${index}`, name, kind: 'desa' }));
    const bundle = { ...wire, organisation: { ...wire.organisation, villages } };
    const { book } = await written(JSON.stringify(bundle));
    for (const [name, sheet] of Object.entries(book.Sheets)) {
      const formulas = Object.entries(sheet).filter(
        ([, cell]: [string, { f?: string }]) => cell?.f !== undefined,
      );
      if (name !== 'Petunjuk') expect(formulas, name).toEqual([]);
    }
    expect(texts.map((_, index) => book.Sheets.Desa?.[`B${index + 3}`])).toMatchObject(
      texts.map((v) => ({ t: 's', v, z: '@' })),
    );
  });

  it('protects its headings, leaves its cells open, freezes the header and offers lists', async () => {
    const { xmlOf, styles } = await written(JSON.stringify(smallBundle()));
    const positions = xmlOf('Jabatan');
    expect(positions).toContain('<sheetProtection sheet="1"');
    expect(positions).toContain('ySplit="2"');
    expect(positions).toMatch(
      /<dataValidation type="list"[^>]*sqref="D2:D3000"><formula1>'Jabatan'!\$B\$3:\$B\$3000</,
    );
    expect(styles).toContain('<protection locked="0"/>');
    const heading = /<c r="A2" s="(\d+)"/.exec(positions)?.[1];
    const formats = [
      ...(/<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)?.[1] ?? '').matchAll(/<xf .*?<\/xf>/gs),
    ];
    expect(formats[Number(heading)]?.[0]).not.toContain('locked="0"');
  });

  it('names what a reference means, and keeps the lists of its choices hidden', async () => {
    const { book } = await written(JSON.stringify(smallBundle()));
    expect(book.Sheets.Jabatan?.D4?.v).toBe('Bupati Tanah Laut');
    expect(book.Workbook?.Sheets?.find(({ name }) => name === 'Pilihan')?.Hidden).toBe(1);
    expect(book.SheetNames.slice(0, 3)).toEqual(['Petunjuk', 'Identitas', 'Unit']);
  });
});
