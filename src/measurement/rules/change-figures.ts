/** Figures of change and comparison: `perubahan/…`, `perubahan-rata-rata/…`, `selisih-pembanding/…` (C-23, C-25). */
import type { Figure, FigureKind } from '../../kernel/figure.ts';
import { inputFrom, plainInput, reasonsOf } from '../../kernel/figure-input.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { operandText } from '../../kernel/operand-text.ts';
import { MISSING, numberValue, type Outcome } from '../../kernel/outcome.ts';
import type { BenchmarkFact, IndicatorFact } from '../../planning/rules/facts.ts';
import { difference, meanYearlyChange, type YearValue } from '../../planning/rules/growth.ts';
import { unitOfDifference } from '../../planning/rules/units.ts';

interface ChangeDraft {
  readonly id: string;
  readonly label: string;
  readonly outcome: Outcome;
  readonly rule: string;
  readonly ruleName: string;
  readonly formula: string;
  /** Without its result: "87,26 − 87,17". */
  readonly term: string | null;
  readonly inputs: Figure['explanation']['inputs'];
  readonly notes?: readonly string[];
}

function changeFigure({ unit, decimals }: IndicatorFact, draft: ChangeDraft): Figure {
  const inWords = unitOfDifference(unit);
  const kind: FigureKind = inWords === 'poin' ? 'points' : 'number';
  const { id, label, outcome, rule, ruleName, formula, term, inputs, notes } = draft;
  const figure = makeFigure({
    id,
    label,
    kind,
    unit: inWords,
    decimals,
    outcome,
    explanation: { rule, ruleName, formula, inputs, notes },
  });
  if (term === null || outcome.state !== 'value') return figure;
  return { ...figure, explanation: { ...figure.explanation, worked: `${term} = ${figure.shown}` } };
}

/** C-23: this year's realisation less that of the year before. */
export function yearChangeFigure(
  indicator: IndicatorFact,
  year: number,
  now: Figure,
  before: Figure,
): Figure {
  const { decimals } = indicator;
  const values = [now.outcome, before.outcome];
  const empty = values.find((outcome) => outcome.state !== 'value');
  const [a, b] = values;
  const both = a?.state === 'value' && b?.state === 'value' ? { now: a.value, before: b.value } : null;
  return changeFigure(indicator, {
    id: `perubahan/${indicator.code}/${year}`,
    label: `Perubahan ${indicator.name} ${year} terhadap ${year - 1}`,
    outcome: both === null ? (empty ?? MISSING) : numberValue(difference(both.now, both.before)),
    rule: 'C-23',
    ruleName: 'Selisih dengan tahun sebelumnya',
    formula: 'realisasi tahun ini − realisasi tahun sebelumnya',
    term: both === null ? null : `${operandText(both.now, decimals)} − ${operandText(both.before, decimals)}`,
    inputs: [inputFrom('R', now), inputFrom('R₋₁', before)],
    notes: [...reasonsOf(now), ...reasonsOf(before)],
  });
}

/** C-25 over the known years. */
export function meanChangeFigure(
  indicator: IndicatorFact,
  known: readonly (YearValue & { figure: Figure })[],
): Figure {
  const { decimals } = withDecimals(indicator, 2);
  const first = known[0];
  const last = known.at(-1);
  const outcome = meanYearlyChange(known);
  const steps = first === undefined || last === undefined ? 0 : last.year - first.year;
  return changeFigure(withDecimals(indicator, 2), {
    id: `perubahan-rata-rata/${indicator.code}`,
    label: `Rata-rata perubahan per tahun ${indicator.name}`,
    outcome,
    rule: 'C-25',
    ruleName: 'Rata-rata perubahan per tahun',
    formula: '(nilai terakhir − nilai pertama) / jumlah langkah tahun',
    term:
      first === undefined || last === undefined
        ? null
        : `(${operandText(last.value, decimals)} − ${operandText(first.value, decimals)}) / ${steps}`,
    inputs:
      first === undefined || last === undefined
        ? []
        : [inputFrom('nilai terakhir', last.figure), inputFrom('nilai pertama', first.figure)],
    notes:
      outcome.state === 'not-computable' ? [outcome.reason] : [`Dari ${first?.year} sampai ${last?.year}.`],
  });
}

/** C-23: this year's realisation less the benchmark's value; `k` counts from 1 in the order of the facts. */
export function benchmarkFigure(
  indicator: IndicatorFact,
  k: number,
  now: Figure,
  benchmark: BenchmarkFact,
): Figure {
  const { decimals } = indicator;
  const { value, place, year, source } = benchmark;
  const own = now.outcome.state === 'value' ? now.outcome.value : null;
  const outcome: Outcome =
    value === null ? MISSING : own === null ? now.outcome : numberValue(difference(own, value));
  return changeFigure(indicator, {
    id: `selisih-pembanding/${indicator.code}/${k}`,
    label: `Selisih ${indicator.name} dengan ${place}`,
    outcome,
    rule: 'C-23',
    ruleName: 'Selisih dengan pembanding',
    formula: 'realisasi − nilai pembanding',
    term:
      own === null || value === null
        ? null
        : `${operandText(own, decimals)} − ${operandText(value, decimals)}`,
    inputs: [
      inputFrom('R', now),
      plainInput(
        'P',
        `${place} ${year}`,
        value === null ? 'belum ada' : operandText(value, decimals),
        source,
      ),
    ],
    notes: value === null ? ['Nilai pembanding dicari dan tidak ditemukan.'] : reasonsOf(now),
  });
}

/** A mean over whole numbers still needs decimals to be read. */
function withDecimals(indicator: IndicatorFact, least: number): IndicatorFact {
  return indicator.decimals >= least ? indicator : { ...indicator, decimals: least };
}
