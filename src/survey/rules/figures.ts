/** All figures of the survey (docs/figures.md): `skm-nrr/…`, `skm/…`, `skm-mutu/…`, `skm-resmi/…`, `skm-selisih/…`. */
import { decimal } from '../../kernel/decimal.ts';
import type { Figure } from '../../kernel/figure.ts';
import { inputFrom, reasonsOf } from '../../kernel/figure-input.ts';
import { formatExact, formatNumber } from '../../kernel/indonesian-numbers.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { numberValue, type Outcome } from '../../kernel/outcome.ts';
import { romanNumeral } from '../../kernel/periods.ts';
import { nrrFigure, operandOf, type Scope, timesTwentyFive, weightedFigures } from './element-figures.ts';
import type { OfficialValue, SurveyFacts } from './facts.ts';
import { mutuOf } from './mutu.ts';
import { sampleWarning } from './sample.ts';
import {
  elementWeight,
  officialOfYear,
  periodsOfYear,
  type SurveyScore,
  scoreOfPeriod,
  scoreOfYear,
} from './skm.ts';

export function surveyFigures(facts: SurveyFacts, year: number): Figure[] {
  const years = new Set([
    year,
    ...facts.years.map((entry) => entry.year),
    ...facts.periods.map((entry) => entry.year),
  ]);
  return [...years].sort((a, b) => a - b).flatMap((of) => figuresOfYear(facts, of));
}

function figuresOfYear(facts: SurveyFacts, year: number): Figure[] {
  const fact = facts.years.find((entry) => entry.year === year);
  const periods = periodsOfYear(facts, year);
  if (fact === undefined && periods.length === 0) return [];
  const weight = fact?.weight ?? 'exact';
  const figures: Figure[] = [];
  const quarterElements = new Map<number, Figure[]>();
  for (const period of periods) {
    if (period.quarter === null) continue;
    const scope: Scope = {
      path: `${year}/tw${period.quarter}`,
      words: `Triwulan ${romanNumeral(period.quarter)} ${year}`,
      isYear: false,
    };
    const score = scoreOfPeriod(period, weight);
    const elements = score.elements.map((element) => nrrFigure(scope, element, []));
    for (const [index, element] of score.elements.entries()) {
      const figure = elements[index];
      if (figure === undefined) continue;
      quarterElements.set(element.number, [...(quarterElements.get(element.number) ?? []), figure]);
    }
    figures.push(...elements, ...scoreFigures(scope, score, elements, period.official, null));
  }
  const scope: Scope = { path: String(year), words: String(year), isYear: true };
  const score = scoreOfYear(periods, weight);
  const elements = score.elements.map((element) =>
    nrrFigure(
      scope,
      element,
      quarterElements.get(element.number) ?? [],
      score.pooling === 'mean-of-quarters',
    ),
  );
  figures.push(
    ...elements,
    ...elements.map((element, index) => timesTwentyFive(scope, element, score.elements[index])),
    ...weightedOf(scope, score, elements),
  );
  const yearly = periods.find(({ quarter }) => quarter === null);
  const warning = sampleWarning(fact?.respondents ?? yearly?.respondents ?? null, fact?.population ?? null);
  figures.push(...scoreFigures(scope, score, elements, officialOfYear(facts, year), warning));
  return figures;
}

/** Every element with its weight in the year's value. */
function weightedOf(scope: Scope, score: SurveyScore, elements: readonly Figure[]): readonly Figure[] {
  const n = score.elements.length;
  if (n === 0) return [];
  const text = score.weight === 'exact' ? `1/${n}` : formatExact(elementWeight(n, 'truncated'));
  const weight = { value: elementWeight(n, score.weight), text };
  return score.elements.flatMap((element, index) => {
    const nrr = elements[index];
    return nrr === undefined ? [] : weightedFigures(scope, nrr, element, weight);
  });
}

const POOLING_NOTES = {
  single: [],
  answers: ['Nilai tahun dihitung dari seluruh jawaban setahun (C-64).'],
  'mean-of-quarters': [
    'Nilai tahun adalah rata-rata NRR periode dengan bobot sama, karena jumlah jawaban tidak tercatat (C-64).',
  ],
} as const;

/** SKM, mutu and, where a value was published, angka resmi and the difference (C-61…C-64). */
function scoreFigures(
  scope: Scope,
  score: SurveyScore,
  elements: readonly Figure[],
  official: OfficialValue | null,
  warning: string | null,
): Figure[] {
  const figures: Figure[] = [];
  const skm = skmFigure(scope, score, elements, warning);
  if (elements.length > 0)
    figures.push(skm, mutuFigure(`skm-mutu/${scope.path}`, `Mutu pelayanan ${scope.words}`, skm));
  if (official === null) return figures;
  const published = officialFigure(scope, official);
  figures.push(published);
  if (scope.isYear) {
    figures.push(
      mutuFigure(`skm-resmi-mutu/${scope.path}`, `Mutu pelayanan ${scope.words}, angka resmi`, published),
    );
  }
  if (elements.length > 0) figures.push(differenceFigure(scope, published, skm));
  return figures;
}

function skmFigure(
  scope: Scope,
  score: SurveyScore,
  elements: readonly Figure[],
  warning: string | null,
): Figure {
  const { skm, weight, pooling } = score;
  const n = elements.length;
  const sum = elements.map(operandOf).join(' + ');
  const value = skm.state === 'value' ? formatNumber(skm.value) : null;
  const term = weight === 'exact' ? `(${sum}) / ${n} × 25` : `(${sum}) × 0,111 × 25`;
  return makeFigure({
    id: `skm/${scope.path}`,
    label: `SKM ${scope.words}`,
    kind: 'number',
    unit: 'Nilai',
    outcome: skm,
    explanation: {
      rule: 'C-61',
      ruleName: 'Survei Kepuasan Masyarakat',
      formula: weight === 'exact' ? 'Σ NRR × (1 / n) × 25' : 'Σ NRR × 0,111 × 25',
      worked: value === null ? undefined : `${term} = ${value}`,
      inputs: elements.map((element, index) => inputFrom(`U${index + 1}`, element)),
      notes: [
        'PermenPANRB Nomor 14 Tahun 2017.',
        weight === 'exact'
          ? `Bobot tiap unsur tepat 1/${n} (C-62).`
          : 'Bobot tiap unsur dipotong menjadi 0,111 (C-62).',
        ...POOLING_NOTES[pooling],
        ...(skm.state === 'not-computable' ? [skm.reason] : []),
        ...(warning === null ? [] : [warning]),
      ],
    },
  });
}

function mutuFigure(id: string, label: string, value: Figure): Figure {
  const { outcome } = value;
  const mutu = outcome.state === 'value' ? mutuOf(outcome.value) : null;
  return makeFigure({
    id,
    label,
    kind: 'grade',
    outcome,
    word: mutu?.grade ?? null,
    explanation: {
      rule: 'C-63',
      ruleName: 'Mutu pelayanan',
      formula: 'A 88,31–100,00; B 76,61–88,30; C 65,00–76,60; D 25,00–64,99',
      worked: mutu === null ? undefined : `${value.shown}: ${mutu.grade} (${mutu.label})`,
      inputs: [inputFrom('SKM', value)],
      notes: [
        'PermenPANRB Nomor 14 Tahun 2017. Dibandingkan setelah dibulatkan 2 desimal.',
        ...reasonsOf(value),
      ],
    },
  });
}

function officialFigure(scope: Scope, { value, reason }: OfficialValue): Figure {
  return makeFigure({
    id: `skm-resmi/${scope.path}`,
    label: `SKM ${scope.words}, angka resmi`,
    kind: 'number',
    unit: 'Nilai',
    outcome: numberValue(decimal(value)),
    explanation: {
      rule: 'C-64',
      ruleName: 'Angka resmi yang dipublikasikan',
      formula: 'dicatat',
      notes: [reason],
    },
  });
}

function differenceFigure(scope: Scope, official: Figure, computed: Figure): Figure {
  const outcome: Outcome =
    official.outcome.state === 'value' && computed.outcome.state === 'value'
      ? numberValue(official.outcome.value.minus(computed.outcome.value))
      : computed.outcome;
  return makeFigure({
    id: `skm-selisih/${scope.path}`,
    label: `Selisih angka resmi dan hitungan SKM ${scope.words}`,
    kind: 'points',
    outcome,
    explanation: {
      rule: 'C-64',
      ruleName: 'Selisih angka resmi dengan hitungan dari unsur',
      formula: 'angka resmi − hitungan',
      worked:
        outcome.state === 'value'
          ? `${operandOf(official)} − ${operandOf(computed)} = ${formatNumber(outcome.value)} poin`
          : undefined,
      inputs: [inputFrom('resmi', official), inputFrom('hitungan', computed)],
      notes: reasonsOf(computed),
    },
  });
}
