/** The demo year of Kecamatan Bajuin: it loads without a problem and computes what is known to be right. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { absorptionOf } from '../budget/rules/absorption.ts';
import { accountTotals, accountTree } from '../budget/rules/accounts.ts';
import { TOTAL } from '../budget/rules/amount-tree.ts';
import { budgetTotals, nomenclatureTree, spendingTotals } from '../budget/rules/totals.ts';
import { versionOfYear } from '../budget/rules/version-in-force.ts';
import { type Decimal, decimal, roundHalfUp, sumOf } from '../kernel/decimal.ts';
import { parseFormula } from '../kernel/formula/parse.ts';
import { formatNumber } from '../kernel/indonesian-numbers.ts';
import { MISSING, type Outcome } from '../kernel/outcome.ts';
import { achievementOf } from '../measurement/rules/achievement.ts';
import { meanAchievement } from '../measurement/rules/mean.ts';
import type { TargetValue } from '../planning/rules/facts.ts';
import { buildFigureBook } from '../reporting/rules/figure-book.ts';
import { scoreOfPeriod, scoreOfYear } from '../survey/rules/skm.ts';
import { parseBundle } from './bundle-schema.ts';
import type { Bundle } from './rules/bundle.ts';
import { validateBundle } from './rules/validate-bundle.ts';
import { writeBundle } from './write-bundle.ts';

const FOLDER = new URL('../../demo/', import.meta.url);

function load(name: string): Bundle {
  const reading = parseBundle(readFileSync(new URL(name, FOLDER), 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1));
  return reading.bundle;
}

const bajuin = load('bajuin-2025.json');
const asPrinted = load('bajuin-2025-as-printed.json');

function shown(outcome: Outcome): string {
  if (outcome.state !== 'value') return outcome.state;
  return formatNumber(outcome.value);
}

function found<Row>(rows: readonly Row[], is: (row: Row) => boolean): Row {
  const row = rows.find(is);
  if (row === undefined) throw new Error('not in the demo');
  return row;
}

describe('loading', () => {
  test.each([
    ['supported values', bajuin],
    ['values as printed', asPrinted],
  ])('the bundle with %s has no problem, not even a note', (_name, bundle) => {
    expect(validateBundle(bundle)).toEqual([]);
  });

  test.each([
    ['bajuin-2025.json', bajuin],
    ['bajuin-2025-as-printed.json', asPrinted],
  ])('%s is what an export of it would write', (name, bundle) => {
    expect(writeBundle(bundle)).toBe(readFileSync(new URL(name, FOLDER), 'utf8'));
  });

  test('no person is named and no NIP stands in any file of the demo', () => {
    for (const bundle of [bajuin, asPrinted]) {
      expect(bundle.organisation.officeholders.filter(({ name }) => name !== null)).toEqual([]);
    }
    for (const file of readdirSync(FOLDER)) {
      const text = readFileSync(new URL(file, FOLDER), 'utf8');
      expect(text, file).not.toMatch(/\d{8} ?\d{6} ?\d ?\d{3}/);
      // Academic titles, which the names in signature blocks carry.
      expect(text, file).not.toMatch(
        /\b(?:S\.STP|S\.Sos|S\.IP|S\.Kom|S\.Pd|S\.AP|A\.Md|M\.Si|M\.AP|M\.Pd|Hj?\.)[ ,"]/,
      );
    }
  });
});

const PROGRAMS = [
  ['7.01.01', '3.098.827.082,47', '3.444.750.874,55', '2.897.308.659,00', '84,11'],
  ['7.01.02', '5.862.526,00', '4.094.226,00', '2.241.000,00', '54,74'],
  ['7.01.03', '27.698.016,00', '22.255.256,00', '16.800.000,00', '75,49'],
  ['7.01.04', '4.975.000,00', '2.950.000,00', '2.950.000,00', '100,00'],
  ['7.01.05', '3.213.621.157,61', '4.610.221.392,30', '4.209.241.325,00', '91,30'],
  ['7.01.06', '33.081.472,00', '17.916.992,31', '11.950.000,00', '66,70'],
  [TOTAL, '6.384.065.254,08', '8.102.188.741,16', '7.140.490.984,00', '88,13'],
] as const;

describe('money', () => {
  const tree = nomenclatureTree(bajuin.budget);
  const spending = spendingTotals(tree, bajuin.budget.spending, 2025);
  const budgetOf = (code: string, version: string): Outcome =>
    budgetTotals(tree, bajuin.budget.lines, 2025, version).get(code)?.outcome ?? MISSING;

  test.each(PROGRAMS)('%s: murni %s, perubahan %s, realisasi %s, serapan %s %%', (code, ...expected) => {
    const murni = budgetOf(code, 'murni');
    const perubahan = budgetOf(code, 'perubahan');
    const spent = spending.get(code)?.outcome ?? MISSING;
    expect([murni, perubahan, spent, absorptionOf(perubahan, spent)].map(shown)).toEqual(expected);
  });

  test('the version in force at the end of the year is the perubahan, and has its reason', () => {
    const version = versionOfYear(bajuin.budget.versions, 2025);
    expect(version?.code).toBe('perubahan');
    expect(version?.reason).not.toBeNull();
  });

  test('spending is known per program only, and is not spread below', () => {
    expect(spending.get('7.01.01.2.01')?.outcome.state).toBe('not-computable');
    expect(spending.get('7.01.01')?.hasCoarse).toBe(true);
  });

  test('105 leaf accounts give the same totals as the programs', () => {
    const accounts = accountTree(bajuin.budget);
    const y2025 = accountTotals(accounts, bajuin.budget.accountAmounts, 2025, 'perubahan');
    const y2024 = accountTotals(accounts, bajuin.budget.accountAmounts, 2024, null);
    expect(bajuin.budget.accountAmounts.filter(({ year }) => year === 2025)).toHaveLength(105);
    expect(shown(y2025.budget.get('5')?.outcome ?? MISSING)).toBe('8.102.188.741,16');
    expect(shown(y2025.spending.get('5')?.outcome ?? MISSING)).toBe('7.140.490.984,00');
    expect(shown(y2024.spending.get('5')?.outcome ?? MISSING)).toBe('3.631.387.054,00');
    expect(shown(y2025.spending.get('5.1.05')?.outcome ?? MISSING)).toBe('735.000.000,00');
    expect(shown(y2025.spending.get('5.2')?.outcome ?? MISSING)).toBe('162.582.650,00');
    // The two accounts whose code is printed wrongly in the second table of the source.
    expect(accounts.get('5.1.02.01.02')?.name).toBe('Belanja Barang Tak Habis Pakai');
    expect(accounts.get('5.1.02.01.04')?.name).toBe(
      'Belanja Aset Tetap yang Tidak Memenuhi Kriteria Kapitalisasi',
    );
  });
});

function signedTotal(bundle: Bundle, code: string): string {
  const agreement = found(bundle.agreements.agreements, (row) => row.code === code);
  return formatNumber(sumOf(agreement.budgetLines.map(({ amount }) => amount)));
}

describe('agreements', () => {
  test('19 agreements: ten of January and February, nine after the budget change', () => {
    const { agreements } = bajuin.agreements;
    expect(agreements).toHaveLength(19);
    expect(agreements.filter(({ version }) => version === 'perubahan')).toHaveLength(9);
    expect(agreements.filter(({ reason, version }) => version === 'perubahan' && reason === null)).toEqual(
      [],
    );
  });

  test.each([
    ['pk-02', '6.384.065.254,08', '6.384.065.254,08'],
    ['pk-03', '3.098.827.082,47', '3.110.392.320,47'],
    ['pk-04', '2.325.590.368,00', '2.325.590.368,00'],
    ['pk-06', '50.784.626,00', '50.784.626,00'],
    ['pk-07', '107.844.624,00', '107.844.624,00'],
    ['pk-08', '44.968.661,00', '44.968.661,00'],
    ['pk-09', '3.075.777.734,61', '3.075.777.734,61'],
    ['pk-10', '5.862.526,00', '4.975.000,00'],
    ['pkp-01', '8.102.188.741,16', '8.057.463.808,16'],
    ['pkp-02', '3.444.750.874,55', '3.400.025.941,55'],
    ['pkp-03', '2.587.853.420,00', '2.589.953.209,00'],
    ['pkp-04', '856.897.454,55', '856.897.454,55'],
  ])('money of %s: %s supported, %s as signed', (code, supported, signed) => {
    expect([signedTotal(bajuin, code), signedTotal(asPrinted, code)]).toEqual([supported, signed]);
  });

  test('the agreements of the subordinates add up to that of the Camat, in both versions', () => {
    const below = (codes: readonly string[]): Decimal =>
      sumOf(
        bajuin.agreements.agreements
          .filter(({ code }) => codes.includes(code))
          .flatMap(({ budgetLines }) => budgetLines.map(({ amount }) => amount)),
      );
    const murni = ['pk-04', 'pk-05', 'pk-06', 'pk-07', 'pk-08', 'pk-09', 'pk-10'];
    const perubahan = ['pkp-03', 'pkp-04', 'pkp-05', 'pkp-06', 'pkp-07', 'pkp-08', 'pkp-09'];
    expect(formatNumber(below(murni))).toBe(signedTotal(bajuin, 'pk-02'));
    expect(formatNumber(below(perubahan))).toBe(signedTotal(bajuin, 'pkp-01'));
  });
});

function achievement(code: string, target: TargetValue, cap: Decimal | null = null): Outcome {
  const indicator = found(bajuin.planning.indicators, (row) => row.code === code);
  const { realisation } = found(bajuin.measurement.measurements, (row) => row.indicator === code);
  return achievementOf({ ...indicator, target, realisation, cap }).outcome;
}

function signedTarget(agreement: string, indicator: string): TargetValue {
  const { indicatorLines } = found(bajuin.agreements.agreements, (row) => row.code === agreement);
  return found(indicatorLines, (line) => line.indicator === indicator).target;
}

function plannedTarget(indicator: string, year: number): TargetValue {
  return found(bajuin.planning.targets, (row) => row.indicator === indicator && row.year === year).target;
}

describe('performance', () => {
  test.each([
    ['iku-1', 'pkp-01', '140,00'],
    ['iku-2', 'pkp-01', '99,73'],
    ['iku-2', 'pk-02', '98,04'],
    ['nilai-sakip', 'pkp-02', '99,75'],
    ['akip-perencanaan', 'pk-03', '105,81'],
    ['akip-pengukuran', 'pk-03', '99,35'],
    ['akip-pelaporan', 'pk-03', '103,04'],
    ['akip-evaluasi-internal', 'pk-03', '96,25'],
  ])('%s against %s reaches %s %%', (indicator, agreement, expected) => {
    expect(shown(achievement(indicator, signedTarget(agreement, indicator)))).toBe(expected);
  });

  test('the mean of the two IKU is 119,86, and 99,86 with a cap of 100', () => {
    const mean = (cap: Decimal | null): Outcome =>
      meanAchievement(
        ['iku-1', 'iku-2'].map((code) => ({
          outcome: achievement(code, signedTarget('pkp-01', code), cap),
          weight: decimal(1),
        })),
      ).outcome;
    expect(shown(mean(null))).toBe('119,86');
    expect(shown(mean(decimal(100)))).toBe('99,86');
  });

  test('the goal reaches 98,49 %; against the end of the plan 77,78, 97,50 and 96,63', () => {
    expect(shown(achievement('tujuan-ikm', plannedTarget('tujuan-ikm', 2025)))).toBe('98,49');
    expect(shown(achievement('iku-1', plannedTarget('iku-1', 2029)))).toBe('77,78');
    expect(shown(achievement('iku-2', plannedTarget('iku-2', 2029)))).toBe('97,50');
    expect(shown(achievement('tujuan-ikm', plannedTarget('tujuan-ikm', 2029)))).toBe('96,63');
  });

  test('what the source does not measure is missing, not zero', () => {
    const measured = new Set(bajuin.measurement.measurements.map(({ indicator }) => indicator));
    expect(measured.size).toBe(8);
    expect(bajuin.planning.indicators.filter(({ code }) => !measured.has(code))).toHaveLength(57);
  });

  test('the formula of the first IKU is one of the formula language', () => {
    const { formula, variables } = found(bajuin.planning.indicators, ({ code }) => code === 'iku-1');
    const names = variables.map(({ name }) => name);
    expect(parseFormula(formula ?? '', { variables: names }).ok).toBe(true);
  });
});

describe('narratives', () => {
  test('every live figure in a text is a computed one with a value', () => {
    const book = buildFigureBook(bajuin);
    const ids = bajuin.reporting.narratives.flatMap(({ text }) =>
      [...text.matchAll(/\{([^}]+)\}/g)].map(([, id]) => id ?? ''),
    );
    expect(ids.length).toBeGreaterThan(15);
    expect(ids.filter((id) => book.get(id)?.outcome.state !== 'value')).toEqual([]);
  });

  test('success, obstacles, solutions and activities are told for both IKU and the goal', () => {
    const sections = new Set(bajuin.reporting.narratives.map(({ section }) => section));
    for (const indicator of ['tujuan-ikm', 'iku-1', 'iku-2']) {
      for (const part of ['keberhasilan', 'hambatan', 'solusi', 'kegiatan']) {
        expect(sections).toContain(`indikator.${indicator}.${part}`);
      }
    }
    expect(sections).toContain('proses-bisnis');
    expect(sections).toContain('penutup.langkah');
  });
});

describe('survey, villages, evaluation, services', () => {
  test('SKM from the elements: four quarters and the year beside the published 87,26', () => {
    const { periods, years } = bajuin.survey;
    expect(periods.map((period) => shown(scoreOfPeriod(period).skm))).toEqual([
      '86,97',
      '87,08',
      '87,31',
      '88,53',
    ]);
    expect(shown(scoreOfYear(periods).skm)).toBe('87,47');
    expect(years[0]?.official?.value.toFixed()).toBe('87.26');
  });

  test('seven of nine villages reach the lower bound of Mandiri (C-80)', () => {
    const scores = bajuin.organisation.villages.map(({ code, indexes: [index] }) => {
      if (index === undefined) throw new Error(`${code} without index`);
      const { basicServices, social, economy, environment, accessibility, governance } = index;
      const dimensions = [basicServices, social, economy, environment, accessibility, governance];
      const sum = sumOf(dimensions.filter((score) => score !== null));
      return [code, formatNumber(roundHalfUp(sum.dividedBy(635).times(100)))] as const;
    });
    expect(Object.fromEntries(scores)).toEqual({
      bajuin: '88,98',
      'sungai-bakar': '85,35',
      ketapang: '88,50',
      'tirta-jaya': '82,68',
      galam: '82,36',
      kunyit: '84,09',
      'tebing-siring': '83,46',
      pemalongan: '71,18',
      tanjung: '72,60',
    });
    expect(scores.filter(([, score]) => score >= '79,63')).toHaveLength(7);
  });

  test('AKIP 2025 is 78,80 from its answers, 77,45 the year before (C-71)', () => {
    const factors: Readonly<Record<string, string>> = { A: '0.9', BB: '0.8', B: '0.7' };
    const score = (bundle: Bundle, year: number): string => {
      const { components } = found(bundle.evaluation.evaluations, (row) => row.year === year);
      const scores = components.flatMap(({ publishedScore, subcomponents }) =>
        publishedScore !== null
          ? [publishedScore]
          : subcomponents.map(({ weight, answer }) => weight.times(factors[answer ?? ''] ?? 'NaN')),
      );
      return formatNumber(sumOf(scores));
    };
    expect(score(bajuin, 2025)).toBe('78,80');
    expect(score(bajuin, 2024)).toBe('77,45');
    // The letter printed beside sub-component 4.3 gives a score that nothing else supports.
    expect(score(asPrinted, 2025)).toBe('80,05');
  });

  test('1.781 services of 10 of 16 kinds; 27 civil servants in every breakdown; 14.360 kg of rice', () => {
    const { services, staff, registers } = bajuin.organisation;
    const received = services.flatMap(({ counts }) => counts.map((count) => count.received));
    expect(received.reduce((sum, count) => sum + count, 0)).toBe(1781);
    expect([received.filter((count) => count > 0).length, services.length]).toEqual([10, 16]);
    for (const dimension of ['status', 'rank', 'education', 'position'] as const) {
      const counts = staff.filter((row) => row.dimension === dimension).map((row) => row.count);
      expect(
        counts.reduce((sum, count) => sum + count, 0),
        dimension,
      ).toBe(27);
    }
    const rice = found(registers, ({ code }) => code === 'bantuan-beras').rows;
    expect(rice.reduce((sum, { cells: { pagu } }) => sum + Number(pagu ?? 0), 0)).toBe(14360);
  });
});
