/** Figures `efisiensi/{i}/{y}`, by the method that the settings select (C-50…C-53). */

import { absorptionOf } from '../../budget/rules/absorption.ts';
import type { BudgetYear } from '../../budget/rules/budget-year.ts';
import type { ProgramIndicatorLink } from '../../budget/rules/facts.ts';
import { linkedAmount, linkedItems, linkedProgress } from '../../budget/rules/linked-items.ts';
import type { ExplanationInput, Figure } from '../../kernel/figure.ts';
import { inputFrom, plainInput } from '../../kernel/figure-input.ts';
import type { Formula } from '../../kernel/formula/formula.ts';
import { workedText } from '../../kernel/formula/text.ts';
import { formatOutcome } from '../../kernel/indonesian-numbers.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { operandText } from '../../kernel/operand-text.ts';
import { MISSING, numberValue, type Outcome } from '../../kernel/outcome.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import { exactValue } from './comparable.ts';
import {
  type EfficiencyOutput,
  type EfficiencyValues,
  efficiencyByFormula,
  outputWeightedEfficiency,
  pmkEfficiency,
  readEfficiencyFormula,
  rupiahSaved,
  scopeOf,
} from './efficiency.ts';
import { EFFICIENCY_METHODS, type EfficiencyDescription } from './efficiency-methods.ts';
import type { EfficiencyMethod } from './facts.ts';
import type { IndicatorValues } from './indicator-values.ts';

export interface EfficiencyQuestion {
  readonly year: number;
  readonly method: EfficiencyMethod;
  readonly budget: BudgetYear;
  readonly links: readonly ProgramIndicatorLink[];
  readonly values: ReadonlyMap<string, IndicatorValues>;
  /** Figures already made, for the inputs. */
  readonly known: ReadonlyMap<string, Figure>;
}

interface Computed {
  readonly outcome: Outcome;
  readonly worked?: string | undefined;
  readonly notes: readonly string[];
  /** Symbols of the formula that are figures of their own. */
  readonly inputs: readonly ExplanationInput[];
}

/** For every linked indicator, and for every IKU so that a missing link is said. */
export function efficiencyFigures(question: EfficiencyQuestion): Figure[] {
  const description = EFFICIENCY_METHODS[question.method];
  const linked = linkedItems(question.budget.tree, question.links);
  const byItem = indicatorsByItem(question.values);
  const formula = description.source === null ? null : formulaOf(description.source);
  return [...question.values.values()].flatMap((values) => {
    const { indicator } = values;
    const items = linked.get(indicator.code) ?? [];
    if (items.length === 0 && indicator.ikuNumber === null) return [];
    const computed = compute(question, values, items, byItem, formula);
    return [efficiencyFigure(indicator, question, description, computed)];
  });
}

function formulaOf(source: string): Formula {
  const read = readEfficiencyFormula(source);
  if (!read.ok) throw new Error(`the built-in formula ${source} is sound`);
  return read.value;
}

function efficiencyFigure(
  indicator: IndicatorFact,
  { year, method }: EfficiencyQuestion,
  { rule, name, formula, citation, kind }: EfficiencyDescription,
  { outcome, worked, notes, inputs }: Computed,
): Figure {
  const reason = outcome.state === 'not-computable' ? [outcome.reason] : [];
  return makeFigure({
    id: `efisiensi/${indicator.code}/${year}`,
    label: `Efisiensi ${indicator.name} ${year}`,
    kind,
    unit: method === 'ratio' ? 'kali' : null,
    outcome,
    explanation: { rule, ruleName: name, formula, worked, inputs, notes: [citation, ...notes, ...reason] },
  });
}

function compute(
  question: EfficiencyQuestion,
  values: IndicatorValues,
  items: readonly string[],
  byItem: ReadonlyMap<string, readonly IndicatorValues[]>,
  formula: Formula | null,
): Computed {
  const { method, budget } = question;
  const { code } = values.indicator;
  const totals = totalsOf(question, values, items);
  if (formula !== null) {
    const outcome = efficiencyByFormula(formula, totals);
    const kind = EFFICIENCY_METHODS[method].kind;
    const worked =
      outcome.state === 'value' ? workedText(formula, scopeOf(totals), { outcome, kind }) : undefined;
    return { outcome, worked, notes: [], inputs: inputsOf(question, code, formula.source) };
  }
  const inputs = inputsOf(question, code, 'capaian pagu realisasi');
  if (method === 'rupiah-saved') {
    return { outcome: rupiahSaved(totals.pagu, totals.realisasi, totals.capaian), notes: [], inputs };
  }
  const outputs = items.map((item) => outputOf(item, values, byItem.get(item) ?? [], question.year, budget));
  const notes = outputs.some(({ isOwn }) => !isOwn)
    ? ['Keluaran tanpa indikator sendiri memakai capaian indikator yang didukungnya.']
    : [];
  if (method === 'pmk-249') {
    const { outcome, raw, score } = pmkEfficiency(outputs);
    const shown = (of: Outcome): string => formatOutcome(of, 'number', null, 2);
    return {
      outcome,
      notes: [`Sebelum dibatasi ${shown(raw)}; nilai efisiensi (NE) ${shown(score)}.`, ...notes],
      inputs,
    };
  }
  const outcome = outputWeightedEfficiency(outputs);
  return { outcome, worked: workedOutputs(outputs, outcome), notes, inputs };
}

/** The formula with the numbers of each output; null-like when there are too many to read. */
function workedOutputs(outputs: readonly EfficiencyOutput[], outcome: Outcome): string | undefined {
  if (outcome.state !== 'value' || outputs.length > 3) return undefined;
  const terms = outputs.map(({ budget, spending, achievement }) => ({
    expected: `${written(budget)} × ${written(achievement)} %`,
    spending: written(spending),
  }));
  const upper = terms.map(({ expected, spending }) => `${expected} − ${spending}`).join(' + ');
  const lower = terms.map(({ expected }) => expected).join(' + ');
  return `(${upper}) / (${lower}) × 100 = ${formatOutcome(outcome, 'percent', null, 2)}`;
}

function written(outcome: Outcome): string {
  return outcome.state === 'value'
    ? operandText(outcome.value, 2)
    : formatOutcome(outcome, 'number', null, 2);
}

function totalsOf(
  { year, budget }: EfficiencyQuestion,
  values: IndicatorValues,
  items: readonly string[],
): EfficiencyValues {
  const pagu = linkedAmount(items, budget.budget);
  const realisasi = linkedAmount(items, budget.spending);
  return {
    capaian: values.achievement(year).outcome,
    serapan: absorptionOf(pagu, realisasi),
    fisik: linkedProgress(items, budget.physical, budget.budget),
    pagu,
    realisasi,
  };
}

function inputsOf({ year, known }: EfficiencyQuestion, code: string, symbols: string): ExplanationInput[] {
  const figures = [
    ['capaian', `capaian/${code}/${year}`],
    ['serapan', `serapan-indikator/${code}/${year}`],
    ['pagu', `pagu-indikator/${code}/${year}`],
    ['realisasi', `realisasi-indikator/${code}/${year}`],
  ] as const;
  return figures
    .filter(([symbol]) => symbols.includes(symbol))
    .map(([symbol, id]) => {
      const figure = known.get(id);
      return figure === undefined ? plainInput(symbol, symbol, 'belum ada') : inputFrom(symbol, figure);
    });
}

/** Output indicators by the nomenclature item they measure. */
function indicatorsByItem(
  values: ReadonlyMap<string, IndicatorValues>,
): ReadonlyMap<string, readonly IndicatorValues[]> {
  const byItem = new Map<string, IndicatorValues[]>();
  for (const of of values.values()) {
    const { measures, level } = of.indicator;
    if (measures === null || (level !== 'program' && level !== 'activity' && level !== 'subactivity'))
      continue;
    byItem.set(measures, [...(byItem.get(measures) ?? []), of]);
  }
  return byItem;
}

/** An output is judged by its own indicator; one that has none by the indicator it supports. */
function outputOf(
  item: string,
  supported: IndicatorValues,
  own: readonly IndicatorValues[],
  year: number,
  budget: BudgetYear,
): EfficiencyOutput & { readonly isOwn: boolean } {
  const of = own.find((values) => values.achievement(year).outcome.state === 'value') ?? own[0] ?? supported;
  const target = of.target(year)?.target ?? null;
  const realised = of.number(year);
  return {
    budget: budget.budget.get(item)?.outcome ?? MISSING,
    spending: budget.spending.get(item)?.outcome ?? MISSING,
    achievement: of.achievement(year).outcome,
    targetVolume: target?.kind === 'number' ? numberValue(exactValue(target, of.indicator.unit)) : MISSING,
    realisedVolume: realised === null ? MISSING : numberValue(realised),
    isOwn: of !== supported,
  };
}
