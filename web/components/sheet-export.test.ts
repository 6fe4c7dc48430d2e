import { describe, expect, it } from 'vitest';
import { sheetData, sheetWidths } from './sheet-export.ts';

const LIST = {
  title: 'Program pendukung',
  columns: [
    { header: 'Program' },
    { header: 'Pagu (Rp)', align: 'end' },
    { header: 'Serapan', align: 'end' },
  ],
  rows: [
    ['7.01.03 Pemberdayaan', '22.255.256,00', '75,49\u00a0%'],
    ['=HYPERLINK("x")', 'belum diisi', null],
  ],
} as const;

describe('a list of the screen as a sheet', () => {
  it('has its numbers as numbers, printed as on the screen', () => {
    expect(sheetData(LIST)[3]?.slice(1)).toEqual([
      { value: 22255256, type: Number, format: '#,##0.00', align: 'right' },
      { value: 75.49, type: Number, format: '#,##0.00" %"', align: 'right' },
    ]);
  });

  it('keeps words and codes as text that is never computed', () => {
    expect(sheetData(LIST)[3]?.[0]).toMatchObject({ value: '7.01.03 Pemberdayaan', type: String });
    expect(sheetData(LIST)[4]?.[0]).toMatchObject({ type: String, format: '@' });
    expect(sheetData(LIST)[4]?.[1]).toMatchObject({ value: 'belum diisi', type: String });
  });

  it('has columns as wide as their longest cell, within reason', () => {
    expect(sheetWidths(LIST).map(({ width }) => width)).toEqual([22, 15, 10]);
  });
});
