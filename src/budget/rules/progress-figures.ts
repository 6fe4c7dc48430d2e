/**
 * Progress of each quarter at every level, cumulative to its end (Laporan kemajuan kegiatan):
 * `target-fisik/…/tw{q}`, `target-keuangan/…/tw{q}`, `target-keuangan-persen/…/tw{q}`, `fisik/…/tw{q}`,
 * `realisasi-anggaran/…/tw{q}`, `serapan/…/tw{q}`; increments: `realisasi-anggaran-triwulan/…/tw{q}` (C-91).
 */
import type { Decimal } from '../../kernel/decimal.ts';
import type { Figure } from '../../kernel/figure.ts';
import { inputFrom } from '../../kernel/figure-input.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { romanNumeral } from '../../kernel/periods.ts';
import { type AmountNode, type SummedAmounts, sumUp, TOTAL } from './amount-tree.ts';
import type { BudgetYear } from './budget-year.ts';
import type { BudgetFacts, QuarterTargetFact, SpendingFact } from './facts.ts';
import { absorptionFigure, nameOf as nameOfNode, sumFigures } from './money-figures.ts';
import { type PhysicalProgress, physicalProgress } from './physical-progress.ts';
import { incrementOfQuarter, spendingTotals } from './totals.ts';
import { weightedMeans } from './weighted-mean.ts';

type Quarter = 1 | 2 | 3 | 4;
const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

interface QuarterScope {
  readonly budget: BudgetYear;
  readonly quarter: Quarter;
  /** `2023/tw1` */
  readonly path: string;
  /** "sampai Triwulan I 2023" */
  readonly words: string;
  /** Figures already made, for the pagu. */
  readonly known: ReadonlyMap<string, Figure>;
}

/** Only what was entered by quarter: a year without quarters has none of these figures. */
export function progressFigures(
  facts: BudgetFacts,
  budget: BudgetYear,
  known: ReadonlyMap<string, Figure>,
): Figure[] {
  const { year } = budget;
  const targets = facts.quarterTargets.filter((one) => one.year === year);
  const spending = facts.spending.filter((one) => one.year === year);
  const isSpentByQuarter = spending.some(({ period }) => period.kind !== 'year');
  const hasPhysical = facts.physicalProgress.some((one) => one.year === year);
  return QUARTERS.flatMap((quarter) => {
    const scope: QuarterScope = {
      budget,
      quarter,
      path: `${year}/tw${quarter}`,
      words: `sampai Triwulan ${romanNumeral(quarter)} ${year}`,
      known,
    };
    return [
      ...targetFigures(targets, scope),
      ...(hasPhysical
        ? physicalFigures(
            physicalProgress(budget.tree, facts.physicalProgress, budget.budget, year, quarter),
            {
              ...scope,
              prefix: 'fisik',
              noun: 'Realisasi fisik',
            },
          )
        : []),
      ...(isSpentByQuarter ? spendingFigures(spending, scope) : []),
    ];
  });
}

function targetFigures(targets: readonly QuarterTargetFact[], scope: QuarterScope): readonly Figure[] {
  const ofQuarter = targets.filter((one) => one.quarter === scope.quarter);
  if (ofQuarter.length === 0) return [];
  const { tree } = scope.budget;
  const percents = new Map<string, Decimal>(
    ofQuarter.flatMap(({ subactivity, physical }) => (physical === null ? [] : [[subactivity, physical]])),
  );
  const amounts = sumUp(
    tree,
    ofQuarter.flatMap(({ subactivity, amount }) => (amount === null ? [] : [[subactivity, amount] as const])),
  );
  const money = moneyFigures(amounts, scope, 'target-keuangan', 'Target keuangan');
  return [
    ...physicalFigures(weightedMeans(tree, percents, scope.budget.budget), {
      ...scope,
      prefix: 'target-fisik',
      noun: 'Target fisik',
    }),
    ...[...money].flatMap(([code, target]) => [
      target,
      absorptionFigure(
        `target-keuangan-persen/${code}/${scope.path}`,
        `Target keuangan ${nameOf(scope, code)} ${scope.words} (persen)`,
        paguOf(scope, code),
        target,
      ),
    ]),
  ];
}

/** C-44: an entered percentage at a sub kegiatan, above it the mean weighted with the pagu. */
function physicalFigures(
  progress: ReadonlyMap<string, PhysicalProgress>,
  scope: QuarterScope & { readonly prefix: string; readonly noun: string },
): readonly Figure[] {
  if ((progress.get(TOTAL)?.measured ?? 0) === 0) return [];
  return [...scope.budget.tree.values()].flatMap((node) => {
    const own = progress.get(node.code);
    return own === undefined || own.measured === 0 ? [] : [physicalFigure(node, own, scope)];
  });
}

function physicalFigure(
  node: AmountNode,
  progress: PhysicalProgress,
  scope: QuarterScope & { readonly prefix: string; readonly noun: string },
): Figure {
  const isLeaf = node.children.length === 0;
  return makeFigure({
    id: `${scope.prefix}/${node.code}/${scope.path}`,
    label: `${scope.noun} ${nameOf(scope, node.code)} ${scope.words}`,
    kind: 'percent',
    outcome: progress.outcome,
    explanation: {
      rule: 'C-44',
      ruleName: isLeaf ? 'Persentase fisik yang dicatat' : 'Rata-rata tertimbang dengan pagu',
      formula: isLeaf ? 'dicatat, kumulatif' : 'Σ (fisik × pagu) / Σ pagu yang terukur',
      inputs: node.children.flatMap((child) => {
        const pagu = paguOf(scope, child);
        return pagu === null ? [] : [inputFrom('pagu', pagu)];
      }),
      notes: isLeaf ? [] : [`${progress.measured} dari ${progress.of} rincian terisi.`],
    },
  });
}

/** C-91: cumulative and increment are two readings of the same entries. */
function spendingFigures(spending: readonly SpendingFact[], scope: QuarterScope): readonly Figure[] {
  const { tree, year } = scope.budget;
  const { quarter } = scope;
  // A yearly entry stands for the whole year, which ends with the fourth quarter.
  const upTo = spendingTotals(tree, spending, year, quarter === 4 ? null : quarter);
  const cumulative = moneyFigures(upTo, scope, 'realisasi-anggaran', 'Realisasi anggaran');
  const increments = moneyFigures(
    incrementsOf(spending, scope),
    { ...scope, words: `Triwulan ${romanNumeral(quarter)} ${year}` },
    'realisasi-anggaran-triwulan',
    'Realisasi anggaran',
  );
  return [
    ...[...cumulative].flatMap(([code, spent]) => [
      spent,
      absorptionFigure(
        `serapan/${code}/${scope.path}`,
        `Serapan ${nameOf(scope, code)} ${scope.words}`,
        paguOf(scope, code),
        spent,
      ),
    ]),
    ...increments.values(),
  ];
}

function incrementsOf(spending: readonly SpendingFact[], { budget, quarter }: QuarterScope): SummedAmounts {
  const items = new Set(spending.map(({ item }) => item));
  return sumUp(
    budget.tree,
    [...items].flatMap((item) => {
      const amount = incrementOfQuarter(
        spending.filter((one) => one.item === item),
        quarter,
      );
      return amount === null ? [] : [[item, amount] as const];
    }),
  );
}

/** A figure for each level where anything is known. */
function moneyFigures(
  sums: SummedAmounts,
  scope: QuarterScope,
  prefix: string,
  noun: string,
): ReadonlyMap<string, Figure> {
  const figures = sumFigures(scope.budget.tree, sums, {
    id: (code) => `${prefix}/${code}/${scope.path}`,
    label: (name) => `${noun} ${name} ${scope.words}`,
  });
  return new Map([...figures].filter(([, figure]) => figure.outcome.state !== 'missing'));
}

/** C-41: a yearly report weighs all its quarters with the version in force at the end of the year. */
function paguOf(scope: QuarterScope, code: string): Figure | null {
  return scope.known.get(`pagu/${code}/${scope.budget.year}`) ?? null;
}

function nameOf({ budget }: QuarterScope, code: string): string {
  return nameOfNode(budget.tree, code);
}
