import { describe, expect, test } from 'vitest';
import type { Figure } from '../../kernel/figure.ts';
import { budgetYear } from './budget-year.ts';
import type { BudgetFacts } from './facts.ts';
import { budgetFigures } from './figures.ts';
import { programCountFigures } from './program-counts.ts';
import { progressFigures } from './progress-figures.ts';
import { PELAIHARI_YEAR, pelaihariBudget } from './testing/pelaihari-2023.ts';

function bookOf(facts: BudgetFacts): ReadonlyMap<string, Figure> {
  const money = budgetYear(facts, PELAIHARI_YEAR);
  const book = new Map(budgetFigures(money, [], []).map((figure) => [figure.id, figure]));
  const further = [...progressFigures(facts, money, book), ...programCountFigures(facts, money)];
  for (const figure of further) book.set(figure.id, figure);
  return book;
}

const book = bookOf(pelaihariBudget());
const shown = (id: string): string | undefined => book.get(id)?.shown.replaceAll('\u00A0', ' ');
const ofQuarters = (id: string) => [1, 2, 3, 4].map((quarter) => shown(`${id}/2023/tw${quarter}`));

describe('progress of Kecamatan Pelaihari 2023, quarter by quarter', () => {
  test('the money targets add up to the published totals', () => {
    expect(ofQuarters('target-keuangan/total')).toEqual([
      '2.901.930.107,00',
      '5.803.860.202,00',
      '8.705.450.297,00',
      '11.862.514.803,00',
    ]);
    expect(ofQuarters('target-keuangan-persen/total')).toEqual(['24,46 %', '48,93 %', '73,39 %', '100,00 %']);
  });

  test('physical targets of the whole are the mean weighted with the pagu (C-44)', () => {
    expect(ofQuarters('target-fisik/total')).toEqual(['24,46 %', '48,93 %', '73,39 %', '100,00 %']);
    expect(shown('target-fisik/7.01.01.2.01.01/2023/tw1')).toBe('17,57 %');
    expect(shown('target-fisik/7.01.01/2023/tw1')).toBe('24,35 %');
  });

  test('spending up to a quarter, its absorption and its increment (C-42, C-91)', () => {
    expect(ofQuarters('realisasi-anggaran/total')).toEqual([
      '2.064.269.599,00',
      '6.163.497.812,00',
      '8.554.481.954,00',
      '10.904.945.967,00',
    ]);
    expect(ofQuarters('serapan/total')).toEqual(['17,40 %', '51,96 %', '72,11 %', '91,93 %']);
    expect(shown('realisasi-anggaran-triwulan/7.01.01.2.06.02/2023/tw3')).toBe('5.294.000,00');
    expect(shown('realisasi-anggaran-triwulan/7.01.01.2.06.02/2023/tw4')).toBe('48.942.568,00');
    expect(shown('realisasi-anggaran/total/2023')).toBe('10.904.945.967,00');
  });

  test('physical progress of the whole, and of a program over its sub kegiatan', () => {
    expect(ofQuarters('fisik/total')).toEqual(['22,81 %', '53,13 %', '84,37 %', '99,93 %']);
    expect(shown('fisik/7.01.01/2023/tw4')).toBe('99,93 %');
  });

  test('program, kegiatan and sub kegiatan with money are counted', () => {
    expect(shown('jumlah-program/2023')).toBe('5');
    expect(shown('jumlah-kegiatan/2023')).toBe('9');
    expect(shown('jumlah-sub-kegiatan/2023')).toBe('23');
    expect(book.has('jumlah-program/2022')).toBe(false);
  });
});

test('a year without quarters has no figures of quarters', () => {
  const facts = pelaihariBudget();
  const yearly = facts.spending.map((one) => ({ ...one, period: { kind: 'year' } as const }));
  const without = bookOf({ ...facts, spending: yearly, physicalProgress: [], quarterTargets: [] });
  expect([...without.keys()].filter((id) => id.includes('/tw'))).toEqual([]);
});

test('a yearly entry belongs to the fourth quarter and to none before', () => {
  const facts = pelaihariBudget();
  const mixed = facts.spending.flatMap((one) =>
    one.item !== '7.01.04.2.01.01'
      ? [one]
      : one.period.kind === 'quarter' && one.period.quarter === 4
        ? [{ ...one, period: { kind: 'year' } as const, amount: one.amount.plus(7_705_000) }]
        : [],
  );
  const figures = bookOf({ ...facts, spending: mixed });
  expect(figures.has('realisasi-anggaran/7.01.04.2.01.01/2023/tw3')).toBe(false);
  expect(figures.get('realisasi-anggaran/7.01.04.2.01.01/2023/tw4')?.shown).toBe('7.705.000,00');
});
