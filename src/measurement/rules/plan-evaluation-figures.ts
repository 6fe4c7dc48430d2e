/** Figures `evaluasi-renja/{n}/{y}` (C-90). */
import type { BudgetYear } from '../../budget/rules/budget-year.ts';
import type { ExplanationInput, Figure } from '../../kernel/figure.ts';
import { inputFrom } from '../../kernel/figure-input.ts';
import { formatOutcome } from '../../kernel/indonesian-numbers.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { operandText } from '../../kernel/operand-text.ts';
import type { IndicatorValues } from './indicator-values.ts';
import { describeCoverage } from './mean.ts';
import { evaluatePlan, type OutputAchievement } from './plan-evaluation.ts';

/** Only where a sub kegiatan has indicators; every level above them is shown with its coverage. */
export function planEvaluationFigures(
  budget: BudgetYear,
  values: ReadonlyMap<string, IndicatorValues>,
  known: ReadonlyMap<string, Figure>,
): Figure[] {
  const { tree, year } = budget;
  const outputs = new Map<string, OutputAchievement[]>();
  for (const of of values.values()) {
    const { level, measures } = of.indicator;
    if (level !== 'subactivity' || measures === null || !tree.has(measures)) continue;
    const achievement = { indicator: of.indicator, outcome: of.achievement(year).outcome };
    outputs.set(measures, [...(outputs.get(measures) ?? []), achievement]);
  }
  if (outputs.size === 0) return [];
  const { levels, indicators } = evaluatePlan(tree, budget.budget, outputs);
  const figures = new Map<string, Figure>();
  for (const node of [...tree.values()].reverse()) {
    const mean = levels.get(node.code);
    if (mean === undefined) continue;
    const own = outputs.get(node.code) ?? [];
    const isLeaf = own.length > 0 || node.children.length === 0;
    const coverage = indicators.get(node.code);
    const below = node.children.flatMap((child) => figures.get(child) ?? []);
    const inputs: ExplanationInput[] = isLeaf
      ? own.flatMap(({ indicator }, index) => {
          const figure = known.get(`capaian/${indicator.code}/${year}`);
          return figure === undefined ? [] : [inputFrom(`C${index + 1}`, figure)];
        })
      : below.map((figure, index) => inputFrom(`C${index + 1}`, figure));
    const counted = isLeaf
      ? coverage === undefined
        ? 'Belum memiliki indikator.'
        : `${describeCoverage(coverage)}.`
      : `${mean.measured} dari ${mean.of} sub kegiatan terukur.`;
    figures.set(
      node.code,
      makeFigure({
        id: `evaluasi-renja/${node.code}/${year}`,
        label: `Capaian kinerja Renja ${node.parent === null ? 'seluruh program' : node.name} ${year}`,
        kind: 'percent',
        outcome: mean.outcome,
        explanation: {
          rule: 'C-90',
          ruleName: 'Evaluasi hasil Renja (Permendagri Nomor 86 Tahun 2017)',
          formula: isLeaf ? 'rata-rata capaian indikatornya' : 'Σ (capaian × pagu) / Σ pagu yang terukur',
          worked:
            isLeaf || mean.measured < mean.of
              ? undefined
              : workedMean(budget, node.children, figures, mean.outcome),
          inputs,
          notes: [counted],
        },
      }),
    );
  }
  return [...figures.values()].reverse();
}

/** Only where every leaf is measured: else a child weighs with its measured part, and the words must do. */
function workedMean(
  { budget }: BudgetYear,
  children: readonly string[],
  figures: ReadonlyMap<string, Figure>,
  outcome: Figure['outcome'],
): string | undefined {
  const terms = children.flatMap((child) => {
    const of = figures.get(child)?.outcome;
    const pagu = budget.get(child)?.outcome;
    if (of?.state !== 'value' || pagu?.state !== 'value') return [];
    return [{ value: operandText(of.value, 2), pagu: operandText(pagu.value, 2) }];
  });
  if (outcome.state !== 'value' || terms.length > 4) return undefined;
  const upper = terms.map(({ value, pagu }) => `${value} × ${pagu}`).join(' + ');
  const lower = terms.map(({ pagu }) => pagu).join(' + ');
  return `(${upper}) / (${lower}) = ${formatOutcome(outcome, 'percent', null, 2)}`;
}
