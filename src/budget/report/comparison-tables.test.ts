import { describe, expect, test } from 'vitest';
import { plainText } from '../../documents/plain-text.ts';
import type { Block, Table } from '../../documents/report-model.ts';
import { decimal } from '../../kernel/decimal.ts';
import type { Figure } from '../../kernel/figure.ts';
import { budgetYear } from '../rules/budget-year.ts';
import type { BudgetFacts } from '../rules/facts.ts';
import { budgetFigures } from '../rules/figures.ts';
import { programCountFigures } from '../rules/program-counts.ts';
import { accountGrowthTable, accountKindTable } from './account-comparison-tables.ts';
import { programCountTable, programNameTable } from './program-comparison-tables.ts';

/** Belanja pegawai of Kecamatan Bati-Bati, 2024 and 2023. */
const ACCOUNTS: readonly (readonly [string, string, string | null, number | null, number | null])[] = [
  ['5', 'Belanja', null, null, null],
  ['5.1', 'Belanja Pegawai', '5', null, null],
  ['5.1.01', 'Gaji Pokok ASN', '5.1', 1_081_197_292, 1_021_016_926],
  ['5.1.02', 'Tunjangan Jabatan ASN', '5.1', 73_750_000, 79_525_000],
  ['5.1.03', 'Belanja lain', '5.1', 1_652_547_644, 1_561_348_596],
];

function facts(): BudgetFacts {
  const item = (
    code: string,
    level: BudgetFacts['nomenclature'][number]['level'],
    parent: string | null,
  ) => ({
    code,
    name: `Uraian ${code}`,
    level,
    parent,
  });
  const line = (year: number, subactivity: string, amount: number) => ({
    version: 'murni',
    year,
    subactivity,
    position: null,
    amount: decimal(amount),
  });
  const version = (year: number, code: string, order: number) => ({
    code,
    year,
    label: code === 'murni' ? 'Murni' : 'Perubahan',
    order,
    approvedOn: `${year}-0${order}-02`,
    reason: null,
    legalBasis: null,
  });
  return {
    nomenclature: [
      item('7.01', 'program', null),
      item('7.01.1', 'activity', '7.01'),
      item('7.01.1.1', 'subactivity', '7.01.1'),
      item('7.01.1.2', 'subactivity', '7.01.1'),
    ],
    versions: [version(2023, 'murni', 1), version(2024, 'murni', 1), version(2024, 'perubahan', 2)],
    lines: [
      line(2023, '7.01.1.1', 900),
      line(2024, '7.01.1.1', 1_000),
      line(2024, '7.01.1.2', 0),
      { ...line(2024, '7.01.1.1', 1_000), version: 'perubahan' },
      { ...line(2024, '7.01.1.2', 500), version: 'perubahan' },
    ],
    spending: [],
    physicalProgress: [],
    quarterTargets: [],
    planFunding: [],
    accounts: ACCOUNTS.map(([code, name, parent]) => ({ code, name, parent })),
    accountAmounts: ACCOUNTS.flatMap(([account, , , now, before]) =>
      now === null || before === null
        ? []
        : [
            { account, year: 2024, version: 'murni', budget: decimal(now).plus(1_000_000), spending: null },
            { account, year: 2024, version: 'perubahan', budget: decimal(now), spending: decimal(now) },
            { account, year: 2023, version: null, budget: null, spending: decimal(before) },
          ],
    ),
    links: [],
  };
}

const money = budgetYear(facts(), 2024);
const figures = new Map<string, Figure>(
  [...budgetFigures(money, [], []), ...programCountFigures(facts(), money)].map((figure) => [
    figure.id,
    figure,
  ]),
);

function rowsOf(blocks: readonly Block[]): readonly (readonly string[])[] {
  const table = blocks.find((block): block is Table => block.kind === 'table');
  return (table?.body ?? []).map(({ cells }) =>
    cells.map(({ inlines }) => plainText(inlines).replaceAll('\u00A0', ' ')),
  );
}

describe('spending of two years by account', () => {
  test('belanja pegawai grew by 145.604.414 rupiah, which is 5,47 %', () => {
    const rows = rowsOf(accountGrowthTable(facts(), figures, 2024, { depth: 3, root: '5.1' }, false));
    expect(rows[0]).toEqual([
      '5.1',
      'Belanja Pegawai',
      '2.807.494.936,00',
      '2.661.890.522,00',
      '145.604.414,00',
      '5,47',
    ]);
    expect(rows).toHaveLength(4);
  });

  test('a decrease stands in brackets where the layout wants it', () => {
    const rows = rowsOf(accountGrowthTable(facts(), figures, 2024, { depth: 3, root: '5.1' }, true));
    expect(rows[2]?.slice(4)).toEqual(['(5.775.000,00)', '(7,26)']);
    expect(rows[1]?.slice(4)).toEqual(['60.180.366,00', '5,89']);
    const plain = rowsOf(accountGrowthTable(facts(), figures, 2024, { depth: 3, root: '5.1' }, false));
    expect(plain[2]?.slice(4)).toEqual(['-5.775.000,00', '-7,26']);
  });
});

test('kinds of spending with the first and the last version, spending and absorption', () => {
  const [first] = rowsOf(accountKindTable(facts(), figures, 2024, { depth: 2, root: null }));
  expect(first).toEqual([
    '5',
    'Belanja',
    '2.810.494.936,00',
    '2.807.494.936,00',
    '2.807.494.936,00',
    '100,00 %',
    '0,00',
  ]);
});

describe('programmes of two years', () => {
  test('what has no money is not counted', () => {
    expect(rowsOf(programCountTable(figures, 2024)).slice(0, 4)).toEqual([
      ['Jumlah program', '1', '1'],
      ['Jumlah kegiatan', '1', '1'],
      ['Jumlah sub kegiatan', '1', '2'],
      ['Pagu anggaran (Rp)', '900,00', '1.500,00'],
    ]);
  });

  test('by name, each in its place', () => {
    const rows = rowsOf(programNameTable(facts(), figures, 2024));
    expect(rows[3]).toEqual(['7.01.1.2', '–', 'Uraian 7.01.1.2']);
    expect(rows.at(-1)).toEqual([
      'Jumlah',
      '1 program, 1 kegiatan, 1 sub kegiatan; Rp 900,00',
      '1 program, 1 kegiatan, 2 sub kegiatan; Rp 1.500,00',
    ]);
  });
});
