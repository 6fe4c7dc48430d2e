/** Figures of a set of indicators: `rata-rata/…`, `terukur/…`, `kategori-rata-rata/…` (C-30). */
import { decimal } from '../../kernel/decimal.ts';
import type { ExplanationInput, Figure } from '../../kernel/figure.ts';
import { inputFrom } from '../../kernel/figure-input.ts';
import { formatOutcome } from '../../kernel/indonesian-numbers.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { operandText } from '../../kernel/operand-text.ts';
import { numberValue } from '../../kernel/outcome.ts';
import { categoryFigure } from './achievement-figures.ts';
import type { CategoryScale } from './facts.ts';
import { type Coverage, describeCoverage, meanAchievement } from './mean.ts';

export interface IndicatorSet {
  /** `iku`, the code of an objective or of a position. */
  readonly code: string;
  /** "Indikator Kinerja Utama", "sasaran …". */
  readonly name: string;
  readonly achievements: readonly Figure[];
}

/** Mean, coverage and, with a scale, category of the mean. */
export function meanFigures(
  { code, name, achievements }: IndicatorSet,
  year: number,
  scale: CategoryScale,
): Figure[] {
  const { outcome, coverage } = meanAchievement(achievements);
  const counted = describeCoverage(coverage);
  const shown = formatOutcome(outcome, 'percent', null, 2);
  const measured = achievements.filter((figure) => figure.outcome.state === 'value');
  const inputs = achievements.map((figure, index) => inputFrom(`C${index + 1}`, figure));
  const terms = measured.flatMap(({ outcome: of }) =>
    of.state === 'value' ? [operandText(of.value, 2)] : [],
  );
  const mean = makeFigure({
    id: `rata-rata/${code}/${year}`,
    label: `Rata-rata capaian ${name} ${year}`,
    kind: 'percent',
    outcome,
    explanation: {
      rule: 'C-30',
      ruleName: 'Rata-rata capaian indikator yang terukur',
      formula: 'Σ capaian indikator yang terukur / jumlah indikator yang terukur',
      worked: measured.length === 0 ? undefined : `(${terms.join(' + ')}) / ${measured.length} = ${shown}`,
      inputs,
      notes: [`${counted}.`, 'Dihitung dari capaian sebelum dibulatkan.'],
    },
  });
  return [
    mean,
    coverageFigure(code, name, year, coverage, inputs),
    categoryFigure(
      `kategori-rata-rata/${code}/${year}`,
      `Kategori rata-rata capaian ${name} ${year}`,
      mean,
      scale,
    ),
  ];
}

/** "2 dari 2": how many of the set are measured, as parts. */
function coverageFigure(
  code: string,
  name: string,
  year: number,
  coverage: Coverage,
  inputs: readonly ExplanationInput[],
): Figure {
  const numerator = decimal(coverage.measured);
  const figure = makeFigure({
    id: `terukur/${code}/${year}`,
    label: `Indikator terukur: ${name} ${year}`,
    kind: 'count',
    unit: 'indikator',
    outcome: numberValue(numerator, { numerator, denominator: decimal(coverage.of) }),
    explanation: {
      rule: 'C-30',
      ruleName: 'Kelengkapan pengukuran',
      formula: 'indikator yang terukur dari seluruh indikator',
      worked: describeCoverage(coverage),
      inputs,
    },
  });
  return { ...figure, shown: `${coverage.measured} dari ${coverage.of}` };
}
