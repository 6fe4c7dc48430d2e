/** C-45 and what else the money itself shows to be wrong. Findings name what is; they change nothing. */
import { formatRupiah } from '../../kernel/indonesian-numbers.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import { type AmountTree, TOTAL } from './amount-tree.ts';
import type { BudgetYear } from './budget-year.ts';
import type { BudgetFacts } from './facts.ts';

export type BudgetFindingCode =
  | 'spending-over-budget'
  | 'budget-without-indicator'
  | 'target-without-budget'
  | 'spending-twice'
  | 'accounts-differ'
  | 'version-without-reason';

export interface BudgetFinding {
  readonly rule: 'C-40' | 'C-41' | 'C-45';
  readonly code: BudgetFindingCode;
  readonly severity: 'warning' | 'note';
  /** Nomenclature code, indicator code or version. */
  readonly subject: string;
  /** For the person, in Indonesian. */
  readonly message: string;
}

export function findBudgetFindings(
  budget: BudgetYear,
  facts: BudgetFacts,
  indicators: readonly IndicatorFact[],
  /** Indicators with a target in the year. */
  targeted: ReadonlySet<string>,
): BudgetFinding[] {
  return [
    ...overspent(budget),
    ...withoutIndicator(budget, facts, indicators),
    ...withoutBudget(facts, indicators, targeted),
    ...countedTwice(budget, facts),
    ...accountsDiffer(budget),
    ...withoutReason(budget),
  ];
}

/** C-45, at the lowest level that shows it: its parents are not named again for the same rupiah. */
function overspent({ tree, budget, spending }: BudgetYear): BudgetFinding[] {
  const isOver = (code: string): boolean => {
    const planned = budget.get(code)?.outcome;
    const spent = spending.get(code)?.outcome;
    if (spent?.state !== 'value') return false;
    return planned?.state === 'value' ? spent.value.greaterThan(planned.value) : spent.value.greaterThan(0);
  };
  return [...tree.values()]
    .filter(({ code, children }) => isOver(code) && !children.some(isOver))
    .map(({ code, name }) => {
      const planned = budget.get(code)?.outcome;
      const spent = spending.get(code)?.outcome;
      const text = (outcome: typeof spent): string =>
        outcome?.state === 'value' ? formatRupiah(outcome.value) : 'belum ada';
      return {
        rule: 'C-45',
        code: 'spending-over-budget',
        severity: 'warning',
        subject: code,
        message: `Realisasi ${name} ${text(spent)} melebihi pagu ${text(planned)}.`,
      };
    });
}

/** A program with money that no indicator speaks for, on any level of it. */
function withoutIndicator(
  { tree, budget }: BudgetYear,
  { links }: BudgetFacts,
  indicators: readonly IndicatorFact[],
): BudgetFinding[] {
  const spoken = new Set<string>();
  const mark = (code: string): void => {
    let at: string | null = code;
    while (at !== null && at !== TOTAL) {
      spoken.add(at);
      at = tree.get(at)?.parent ?? null;
    }
  };
  for (const { item } of links) mark(item);
  for (const { measures } of indicators) if (measures !== null && tree.has(measures)) mark(measures);
  const programs = tree.get(TOTAL)?.children ?? [];
  return programs.flatMap((code) => {
    const planned = budget.get(code)?.outcome;
    if (spoken.has(code) || planned?.state !== 'value' || planned.value.isZero()) return [];
    return {
      rule: 'C-45',
      code: 'budget-without-indicator',
      severity: 'warning',
      subject: code,
      message: `${nameIn(tree, code)} berpagu ${formatRupiah(planned.value)}, tetapi tidak memiliki indikator.`,
    };
  });
}

function withoutBudget(
  { links, nomenclature }: BudgetFacts,
  indicators: readonly IndicatorFact[],
  targeted: ReadonlySet<string>,
): BudgetFinding[] {
  const funded = new Set(links.map(({ indicator }) => indicator));
  const items = new Set(nomenclature.map(({ code }) => code));
  return indicators
    .filter(({ code, measures }) => targeted.has(code) && !funded.has(code) && !items.has(measures ?? ''))
    .map(({ code, name }) => ({
      rule: 'C-45',
      code: 'target-without-budget',
      severity: 'note',
      subject: code,
      message: `Indikator ${name} memiliki target tanpa anggaran yang dihubungkan.`,
    }));
}

/** A yearly entry beside quarterly ones of the same item: only the yearly one counts, and someone must decide. */
function countedTwice({ year, tree }: BudgetYear, { spending }: BudgetFacts): BudgetFinding[] {
  const kinds = new Map<string, Set<string>>();
  for (const { item, year: of, period } of spending) {
    if (of !== year) continue;
    kinds.set(item, (kinds.get(item) ?? new Set()).add(period.kind));
  }
  return [...kinds]
    .filter(([, of]) => of.size > 1)
    .map(([item]) => ({
      rule: 'C-40',
      code: 'spending-twice',
      severity: 'warning',
      subject: item,
      message: `Realisasi ${nameIn(tree, item)} dicatat per tahun sekaligus per triwulan atau bulan; hanya satu yang dihitung.`,
    }));
}

/** The accounts are the same money seen from another side; their totals must agree. */
function accountsDiffer(budget: BudgetYear): BudgetFinding[] {
  const pairs = [
    ['Pagu', budget.budget, budget.accounts.budget],
    ['Realisasi', budget.spending, budget.accounts.spending],
  ] as const;
  return pairs.flatMap(([noun, byProgram, byAccount]) => {
    const programs = byProgram.get(TOTAL)?.outcome;
    const accounts = (byAccount.get('5') ?? byAccount.get(TOTAL))?.outcome;
    if (programs?.state !== 'value' || accounts?.state !== 'value') return [];
    if (programs.value.equals(accounts.value)) return [];
    return {
      rule: 'C-40',
      code: 'accounts-differ',
      severity: 'warning',
      subject: TOTAL,
      message: `${noun} menurut program ${formatRupiah(programs.value)} berbeda dari menurut rekening ${formatRupiah(accounts.value)}.`,
    };
  });
}

/** C-41: a change between versions needs a reason. */
function withoutReason({ versions }: BudgetYear): BudgetFinding[] {
  return versions
    .slice(1)
    .filter(({ reason }) => reason === null || reason.trim() === '')
    .map(({ code, label }) => ({
      rule: 'C-41',
      code: 'version-without-reason',
      severity: 'warning',
      subject: code,
      message: `Versi anggaran ${label} belum menyebutkan alasan perubahan.`,
    }));
}

function nameIn(tree: AmountTree, code: string): string {
  return tree.get(code)?.name ?? code;
}
