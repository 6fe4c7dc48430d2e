import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from './check-document.ts';
import { chooseColumns, columnTitles } from './choose-columns.ts';
import { cell, column, headRow, named, numberRow, row } from './compose-blocks.ts';
import { plainText } from './plain-text.ts';
import type { Row, Table } from './report-model.ts';
import { sampleDocument } from './testing/sample-document.ts';

const tall = (label: string) => cell(label, { rowSpan: 2, align: 'center', bold: true });
const wide = (label: string, columnSpan: number) => cell(label, { columnSpan, align: 'center', bold: true });

/** Target and realisation of two years under groups, a sasaran over two indicators, and a mean. */
const TABLE: Table = {
  kind: 'table',
  id: 'tabel-capaian',
  caption: 'Capaian',
  columns: named(
    [
      'no',
      'sasaran',
      'indikator',
      'target-2024',
      'realisasi-2024',
      'target-2025',
      'realisasi-2025',
      'capaian',
    ],
    [column(1), column(3), column(3), ...[1, 2, 3, 4, 5].map(() => column(1, 'right'))],
  ),
  head: [
    row([tall('No'), tall('Sasaran'), tall('Indikator'), wide('Tahun 2024', 2), wide('Tahun 2025', 3)]),
    headRow(['Target', 'Realisasi', 'Target', 'Realisasi', 'Capaian']),
    numberRow(8),
  ],
  body: [
    row([
      cell('1', { rowSpan: 2 }),
      cell('Tata kelola', { rowSpan: 2 }),
      ...'abcdef'.split('').map((one) => cell(one)),
    ]),
    row('ghijkl'.split('').map((one) => cell(one))),
    row([cell('Rata-rata', { columnSpan: 7 }), cell('119,86 %')], 'total'),
  ],
};

const words = (rows: readonly Row[]) =>
  rows.map((one) =>
    one.cells.map(
      (here) =>
        `${plainText(here.inlines).replaceAll('\u00a0', ' ')}${here.columnSpan ? `/${here.columnSpan}` : ''}`,
    ),
  );
const sound = (table: Table) => checkDocument({ ...sampleDocument(), front: [], body: [table], annexes: [] });

describe('the columns of a table as a layout wants them', () => {
  it('are picked, ordered and renamed, and the head keeps its groups', () => {
    const table = chooseColumns(TABLE, {
      columns: ['indikator=Kinerja Utama', 'target-2025=Target/PK Camat', 'realisasi-2025', 'capaian=%'],
    });
    expect(words(table.head)).toEqual([
      ['Kinerja Utama', 'Tahun 2025/3'],
      ['Target/PK Camat', 'Realisasi', '%'],
      ['(1)', '(2)', '(3)', '(4)'],
    ]);
    expect(words(table.body)).toEqual([
      ['a', 'd', 'e', 'f'],
      ['g', 'j', 'k', 'l'],
      ['Rata-rata/3', '119,86 %'],
    ]);
    expect(sound(table)).toEqual([]);
  });

  it('lose a group with its last column, and the row of heads below it', () => {
    const table = chooseColumns(TABLE, { columns: ['no', 'sasaran', 'indikator'], numbers: false });
    expect(words(table.head)).toEqual([['No', 'Sasaran', 'Indikator']]);
    expect(table.head[0]?.cells.every((one) => one.rowSpan === undefined)).toBe(true);
    expect(sound(table)).toEqual([]);
  });

  it('shrink a group and repeat it where its columns are apart', () => {
    const table = chooseColumns(TABLE, {
      columns: ['target-2024', 'indikator', 'realisasi-2024'],
      numbers: false,
    });
    expect(words(table.head)).toEqual([
      ['Tahun 2024', 'Indikator', 'Tahun 2024'],
      ['Target', 'Realisasi'],
    ]);
    expect(sound(table)).toEqual([]);
  });

  it('lose a group that only a renamed column is left of', () => {
    const table = chooseColumns(TABLE, {
      columns: ['indikator', 'realisasi-2024=Realisasi 2024', 'target-2025', 'realisasi-2025'],
      numbers: false,
    });
    expect(words(table.head)).toEqual([
      ['Indikator', 'Realisasi 2024', 'Tahun 2025/2'],
      ['Target', 'Realisasi'],
    ]);
    expect(sound(table)).toEqual([]);
  });

  it('stand under a group that the layout adds', () => {
    const table = chooseColumns(
      chooseColumns(TABLE, { columns: ['indikator', 'target-2025', 'realisasi-2025'] }),
      { groups: ['Kinerja: Camat: target-2025, realisasi-2025'] },
    );
    expect(words(table.head).slice(0, 2)).toEqual([
      ['Indikator', 'Kinerja: Camat/2'],
      ['Target', 'Realisasi'],
    ]);
    expect(sound(table)).toEqual([]);
  });

  it('drop a total of which only the label would be left', () => {
    const total = row(
      [cell('Rata-rata', { columnSpan: 3 }), ...['', '', '', '9', ''].map((one) => cell(one))],
      'total',
    );
    const without = chooseColumns(
      { ...TABLE, body: [...TABLE.body.slice(0, 2), total] },
      { columns: ['no', 'indikator', 'target-2025'] },
    );
    expect(without.body.map((one) => one.emphasis)).not.toContain('total');
    const kept = chooseColumns(TABLE, { columns: ['no', 'indikator', 'capaian'] });
    expect(words(kept.body).at(-1)).toEqual(['Rata-rata/2', '119,86 %']);
  });

  it('leave a group of the table although a neighbour of it goes into another', () => {
    const table = chooseColumns(TABLE, {
      columns: ['indikator', 'realisasi-2025=Realisasi 2025', 'target-2025=2025', 'capaian=2026'],
      groups: ['Target setiap tahun: target-2025, capaian'],
      numbers: false,
    });
    expect(words(table.head)).toEqual([
      ['Indikator', 'Realisasi 2025', 'Target setiap tahun/2'],
      ['2025', '2026'],
    ]);
    expect(sound(table)).toEqual([]);
  });

  it('follow a run of ids', () => {
    const table = chooseColumns(TABLE, { columns: ['no', 'target-*', 'realisasi-2025'] });
    expect(columnTitles(table)).toEqual(['No', 'Target', 'Target', 'Realisasi']);
  });

  it('tell of a column that the table does not have', () => {
    const table = chooseColumns(TABLE, { columns: ['no', 'indikator', 'bobot'] });
    expect(table.notes?.flat().map((one) => (one.kind === 'missing' ? one.text : ''))).toEqual([
      'Kolom yang tidak dikenal pada tabel ini: bobot.',
    ]);
    expect(sound(table)).toEqual([]);
  });

  it('fill the grid whatever is chosen, renamed and grouped in whatever order', () => {
    const ids = TABLE.columns.map((one) => one.id ?? '');
    const column = fc
      .tuple(fc.constantFrom(...ids), fc.boolean())
      .map(([id, isNew]) => (isNew ? `${id}=Baru` : id));
    const columns = fc.uniqueArray(column, { minLength: 1, selector: (text) => text.split('=')[0] });
    const groups = fc.array(fc.subarray(ids, { minLength: 1 }), { maxLength: 2 });
    fc.assert(
      fc.property(columns, groups, fc.boolean(), (wanted, grouped, numbers) => {
        const heads = grouped.map((some, index) => `Kelompok ${index + 1}: ${some.join(', ')}`);
        const table = chooseColumns(TABLE, { columns: wanted, groups: heads, numbers });
        expect(sound(table)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
