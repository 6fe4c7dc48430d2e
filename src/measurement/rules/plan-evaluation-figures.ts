/** Figures `evaluasi-renja/{n}/{y}` (C-90). */
import type { AmountNode } from '../../budget/rules/amount-tree.ts';
import type { BudgetYear } from '../../budget/rules/budget-year.ts';
import type { Figure } from '../../kernel/figure.ts';
import { inputFrom } from '../../kernel/figure-input.ts';
import { formatOutcome } from '../../kernel/indonesian-numbers.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { operandText } from '../../kernel/operand-text.ts';
import type { IndicatorValues } from './indicator-values.ts';
import { describeCoverage } from './mean.ts';
import { evaluatePlan, type OutputAchievement, type PlanEvaluation } from './plan-evaluation.ts';

/** Only where a sub kegiatan has indicators; every level above them is shown with its coverage. */
export function planEvaluationFigures(
  budget: BudgetYear,
  values: ReadonlyMap<string, IndicatorValues>,
  known: ReadonlyMap<string, Figure>,
): Figure[] {
  const outputs = outputsBySubactivity(budget, values);
  if (outputs.size === 0) return [];
  const evaluation = evaluatePlan(budget.tree, budget.budget, outputs);
  const figures = new Map<string, Figure>();
  for (const node of [...budget.tree.values()].reverse()) {
    const own = outputs.get(node.code) ?? [];
    const isLeaf = own.length > 0 || node.children.length === 0;
    const parts = isLeaf
      ? own.flatMap(({ indicator }) => known.get(`capaian/${indicator.code}/${budget.year}`) ?? [])
      : node.children.flatMap((child) => figures.get(child) ?? []);
    const figure = levelFigure(budget, node, evaluation, parts, isLeaf);
    if (figure !== null) figures.set(node.code, figure);
  }
  return [...figures.values()].reverse();
}

function outputsBySubactivity(
  { tree, year }: BudgetYear,
  values: ReadonlyMap<string, IndicatorValues>,
): ReadonlyMap<string, OutputAchievement[]> {
  const outputs = new Map<string, OutputAchievement[]>();
  for (const of of values.values()) {
    const { level, measures } = of.indicator;
    if (level !== 'subactivity' || measures === null || !tree.has(measures)) continue;
    const achievement = { indicator: of.indicator, outcome: of.achievement(year).outcome };
    outputs.set(measures, [...(outputs.get(measures) ?? []), achievement]);
  }
  return outputs;
}

function levelFigure(
  budget: BudgetYear,
  node: AmountNode,
  { levels, indicators }: PlanEvaluation,
  parts: readonly Figure[],
  isLeaf: boolean,
): Figure | null {
  const mean = levels.get(node.code);
  if (mean === undefined) return null;
  const coverage = indicators.get(node.code);
  const ofIndicators =
    coverage === undefined ? 'Belum memiliki indikator.' : `${describeCoverage(coverage)}.`;
  const isWhole = !isLeaf && mean.measured === mean.of;
  return makeFigure({
    id: `evaluasi-renja/${node.code}/${budget.year}`,
    label: `Capaian kinerja Renja ${node.parent === null ? 'seluruh program' : node.name} ${budget.year}`,
    kind: 'percent',
    outcome: mean.outcome,
    explanation: {
      rule: 'C-90',
      ruleName: 'Evaluasi hasil Renja (Permendagri Nomor 86 Tahun 2017)',
      formula: isLeaf ? 'rata-rata capaian indikatornya' : 'Σ (capaian × pagu) / Σ pagu yang terukur',
      worked: isWhole ? workedMean(budget, node.children, parts, mean.outcome) : undefined,
      inputs: parts.map((part, index) => inputFrom(`C${index + 1}`, part)),
      notes: [isLeaf ? ofIndicators : `${mean.measured} dari ${mean.of} sub kegiatan terukur.`],
    },
  });
}

/** Only where every leaf is measured: else a child weighs with its measured part, and the words must do. */
function workedMean(
  { budget }: BudgetYear,
  children: readonly string[],
  parts: readonly Figure[],
  outcome: Figure['outcome'],
): string | undefined {
  const terms = children.flatMap((child, index) => {
    const of = parts[index]?.outcome;
    const pagu = budget.get(child)?.outcome;
    if (of?.state !== 'value' || pagu?.state !== 'value') return [];
    return [{ value: operandText(of.value, 2), pagu: operandText(pagu.value, 2) }];
  });
  if (outcome.state !== 'value' || terms.length > 4) return undefined;
  const upper = terms.map(({ value, pagu }) => `${value} × ${pagu}`).join(' + ');
  const lower = terms.map(({ pagu }) => pagu).join(' + ');
  return `(${upper}) / (${lower}) = ${formatOutcome(outcome, 'percent', null, 2)}`;
}
