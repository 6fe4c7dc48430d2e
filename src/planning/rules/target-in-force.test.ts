import { describe, expect, test } from 'vitest';
import { decimal } from '../../kernel/decimal.ts';
import type { PlanFact, TargetFact, TargetValue } from './facts.ts';
import { findIndicatorProblems } from './indicator-validation.ts';
import { indexTargets, type SignedTarget, versionRank } from './target-in-force.ts';
import { unitOfDifference } from './units.ts';

const number = (value: string): TargetValue => ({ kind: 'number', value: decimal(value), parts: null });
const withParts = (value: string, a: number, b: number): TargetValue => ({
  kind: 'number',
  value: decimal(value),
  parts: { numerator: decimal(a), denominator: decimal(b) },
});
const plan = (
  code: string,
  startYear: number,
  endYear: number,
  changes: Partial<PlanFact> = {},
): PlanFact => ({
  code,
  kind: 'strategic',
  title: `Renstra ${startYear}-${endYear}`,
  startYear,
  endYear,
  transitionYear: null,
  version: 'awal',
  legalBasis: null,
  ...changes,
});
const planned = (
  document: string,
  year: number,
  target: TargetValue,
  changes: Partial<TargetFact> = {},
): TargetFact => ({
  indicator: 'iku-1',
  year,
  quarter: null,
  document,
  version: 'awal',
  target,
  ...changes,
});
const signed = (agreement: string, target: TargetValue, isOfUnitHead = true): SignedTarget => ({
  agreement,
  title: `Perjanjian Kinerja ${agreement}`,
  indicator: 'iku-1',
  year: 2025,
  target,
  isOfUnitHead,
});
const old = plan('rpd', 2024, 2026);
const renstra = plan('renstra', 2025, 2029, { transitionYear: 2030 });

describe('the target in force', () => {
  test('is of the head’s last agreement before any plan', () => {
    const index = indexTargets(
      [planned('renstra', 2025, number('65'))],
      [renstra],
      [signed('pk', number('55.55'))],
    );
    expect(index.ofYear('iku-1', 2025)).toMatchObject({ document: 'pk', target: number('55.55') });
  });
  test('is of the plan where the head signed none, and of a subordinate only where no plan has one', () => {
    const subordinate = signed('pk-kasi', number('50'), false);
    const index = indexTargets([planned('renstra', 2025, number('65'))], [renstra], [subordinate]);
    expect(index.ofYear('iku-1', 2025)?.document).toBe('renstra');
    expect(indexTargets([], [renstra], [subordinate]).ofYear('iku-1', 2025)?.document).toBe('pk-kasi');
    expect(indexTargets([], [renstra], []).ofYear('iku-1', 2025)).toBeNull();
  });
  test('keeps the parts that an entry of the same agreement has', () => {
    const parts = withParts('55.56', 5, 9);
    const index = indexTargets([planned('pk', 2025, parts)], [renstra], [signed('pk', number('55.55'))]);
    expect(index.ofYear('iku-1', 2025)?.target).toEqual(parts);
  });
  test('where two plans overlap is of the newer, and of its later version', () => {
    const targets = [
      planned('renstra', 2025, number('65')),
      planned('renstra', 2025, number('66'), { version: 'perubahan' }),
      planned('rpd', 2025, number('20')),
    ];
    expect(indexTargets(targets, [renstra, old], []).ofYear('iku-1', 2025)?.target).toEqual(number('66'));
  });
  test('the Renja of the year is nearer than the Renstra', () => {
    const renja = plan('renja', 2025, 2025, { kind: 'annual' });
    const targets = [planned('renstra', 2025, number('65')), planned('renja', 2025, number('60'))];
    expect(indexTargets(targets, [renstra, renja], []).ofYear('iku-1', 2025)?.document).toBe('renja');
  });
});

describe('C-24 the end of the plan', () => {
  test('is the plan’s own last year, not its transition year', () => {
    const targets = [planned('renstra', 2029, number('89.5')), planned('renstra', 2030, number('90'))];
    expect(indexTargets(targets, [renstra, old], []).ofPlanEnd('iku-1', 2025)).toMatchObject({
      year: 2029,
      target: number('89.5'),
    });
  });
  test('in a transition year the plan that has it as its own counts first', () => {
    const next = plan('renstra-2', 2030, 2034);
    const targets = [planned('renstra', 2029, number('89.5')), planned('renstra-2', 2034, number('95'))];
    expect(indexTargets(targets, [renstra, next], []).ofPlanEnd('iku-1', 2030)?.year).toBe(2034);
  });
});

describe('versions', () => {
  test('rise from awal to the second perubahan', () => {
    const inOrder = ['awal', 'murni', 'pergeseran-1', 'pergeseran-2', 'perubahan', 'perubahan-2'];
    expect(inOrder.toReversed().sort((a, b) => versionRank(a) - versionRank(b))).toEqual(inOrder);
  });
});

describe('C-18 and C-20 before an indicator is approved', () => {
  const draft = { code: 'iku-1', name: 'Persentase Desa Mandiri', decimals: 2 } as const;
  test.each(['%', 'Persen', 'Nilai', 'Indeks', 'Skor', 'Rasio', 'Nilai (Indeks)'])(
    '%s is never a sum',
    (unit) => {
      const found = findIndicatorProblems({ ...draft, unit, method: 'maximise', accumulation: 'sum' });
      expect(found.map(({ rule, field }) => [rule, field])).toEqual([['C-20', 'accumulation']]);
    },
  );
  test.each(['Dokumen', 'Orang', 'Layanan', 'Laporan'])('%s may be', (unit) => {
    expect(findIndicatorProblems({ ...draft, unit, method: 'maximise', accumulation: 'sum' })).toEqual([]);
  });
  test('without a method it waits', () => {
    const found = findIndicatorProblems({ ...draft, unit: '%', method: null, accumulation: 'last' });
    expect(found.map(({ rule }) => rule)).toEqual(['C-18']);
  });
  test('differences of percentages and indices are poin', () => {
    expect(['%', 'Nilai', 'Dokumen'].map(unitOfDifference)).toEqual(['poin', 'poin', 'Dokumen']);
  });
});
