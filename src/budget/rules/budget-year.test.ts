import { describe, expect, test } from 'vitest';
import { decimal, roundHalfUp } from '../../kernel/decimal.ts';
import { MISSING, numberValue, type Outcome } from '../../kernel/outcome.ts';
import { absorptionOf, remainingOf } from './absorption.ts';
import { buildAmountTree, TOTAL } from './amount-tree.ts';
import { budgetYear } from './budget-year.ts';
import type { BudgetFacts, SpendingFact, SpendingPeriod } from './facts.ts';
import { findBudgetFindings } from './findings.ts';
import { linkedAmount, linkedItems } from './linked-items.ts';
import { spendingOfItem } from './totals.ts';
import { versionOfQuarter, versionOfYear } from './version-in-force.ts';

const of = (value: string | number): Outcome => numberValue(decimal(value));
const shown = (outcome: Outcome | undefined): string =>
  outcome?.state === 'value' ? roundHalfUp(outcome.value).toFixed(2) : String(outcome?.state);

const version = (code: string, order: number, approvedOn: string | null, reason: string | null = null) => ({
  code,
  year: 2025,
  label: code,
  order,
  approvedOn,
  reason,
  legalBasis: null,
});
const spent = (item: string, amount: number, period: SpendingPeriod = { kind: 'year' }): SpendingFact => ({
  item,
  year: 2025,
  period,
  amount: decimal(amount),
  reason: null,
});
const line = (subactivity: string, amount: number, code = 'perubahan', position: string | null = null) => ({
  version: code,
  year: 2025,
  subactivity,
  position,
  amount: decimal(amount),
});

function facts(changes: Partial<BudgetFacts> = {}): BudgetFacts {
  return {
    nomenclature: [
      { code: '1', name: 'Program satu', level: 'program', parent: null },
      { code: '1.1', name: 'Sub kegiatan satu', level: 'subactivity', parent: '1' },
      { code: '1.2', name: 'Sub kegiatan dua', level: 'subactivity', parent: '1' },
      { code: '2', name: 'Program dua', level: 'program', parent: null },
      { code: '2.1', name: 'Sub kegiatan tiga', level: 'subactivity', parent: '2' },
    ],
    versions: [version('murni', 1, '2025-01-02'), version('perubahan', 2, '2025-09-15', 'APBD perubahan')],
    lines: [line('1.1', 60), line('1.1', 40, 'perubahan', 'kasi'), line('1.2', 100), line('2.1', 50)],
    spending: [spent('1.1', 90), spent('1.2', 100), spent('2.1', 20)],
    physicalProgress: [],
    quarterTargets: [],
    planFunding: [],
    accounts: [],
    accountAmounts: [],
    links: [],
    ...changes,
  };
}

describe('C-41 the version in force', () => {
  const { versions } = facts();
  test('of a quarter is the one at its end, of the year the last approved', () => {
    expect(versionOfQuarter(versions, 2025, 2)?.code).toBe('murni');
    expect(versionOfQuarter(versions, 2025, 3)?.code).toBe('perubahan');
    expect(versionOfYear(versions, 2025)?.code).toBe('perubahan');
  });
  test('a version not approved by the end of the year does not count', () => {
    expect(versionOfYear([...versions, version('perubahan-2', 3, '2026-01-05')], 2025)?.code).toBe(
      'perubahan',
    );
    expect(versionOfYear([...versions, version('perubahan-2', 3, null)], 2025)?.code).toBe('perubahan');
  });
  test('without any date the highest counts, and another year has none', () => {
    expect(versionOfYear([version('murni', 1, null), version('perubahan', 2, null)], 2025)?.code).toBe(
      'perubahan',
    );
    expect(versionOfYear(versions, 2024)).toBeNull();
  });
});

describe('C-42 and C-43', () => {
  test('Bajuin 2025 absorbed 88,13 %', () => {
    const pagu = of('8102188741.16');
    const realised = of('7140490984');
    expect(shown(absorptionOf(pagu, realised))).toBe('88.13');
    expect(shown(remainingOf(pagu, realised))).toBe('961697757.16');
  });
  test('without pagu there is no percentage; without spending it is missing', () => {
    expect(absorptionOf(of(0), of(0))).toMatchObject({ code: 'no-budget' });
    expect(absorptionOf(MISSING, of(1))).toMatchObject({ code: 'no-budget' });
    expect(absorptionOf(of(1), MISSING).state).toBe('missing');
  });
  test('of a program is of sums, never the mean of its rows', () => {
    const year = budgetYear(facts(), 2025);
    const pagu = year.budget.get('1')?.outcome ?? MISSING;
    const spending = year.spending.get('1')?.outcome ?? MISSING;
    expect([shown(pagu), shown(spending), shown(absorptionOf(pagu, spending))]).toEqual([
      '200.00',
      '190.00',
      '95.00',
    ]);
  });
});

describe('spending increments', () => {
  test('quarters and months add up; a yearly entry is not added to them', () => {
    const monthly = [1, 2, 4].map((month) => spent('1.1', 10, { kind: 'month', month }));
    const quarterly = spent('1.1', 5, { kind: 'quarter', quarter: 3 });
    expect(spendingOfItem([...monthly, quarterly], null)).toEqual(decimal(35));
    expect(spendingOfItem([...monthly, quarterly], 1)).toEqual(decimal(20));
    expect(spendingOfItem([...monthly, quarterly, spent('1.1', 40)], null)).toEqual(decimal(40));
    expect(spendingOfItem([spent('1.1', 40)], 2)).toBeNull();
  });
});

describe('C-44 physical progress', () => {
  test('weighs with the pagu and leaves out what is not measured', () => {
    const progress = (subactivity: string, quarter: 1 | 4, percent: number) => ({
      subactivity,
      year: 2025,
      quarter,
      percent: decimal(percent),
    });
    const year = budgetYear(
      facts({ physicalProgress: [progress('1.1', 1, 10), progress('1.1', 4, 100), progress('2.1', 4, 40)] }),
      2025,
    );
    expect(shown(year.physical.get('1')?.outcome)).toBe('100.00');
    expect(year.physical.get('1')).toMatchObject({ measured: 1, of: 2 });
    // (100 × 100 + 40 × 50) / 150
    expect(shown(year.physical.get(TOTAL)?.outcome)).toBe('80.00');
  });
});

describe('the account level', () => {
  const accounts = [
    { code: '5', name: 'Belanja', parent: null },
    { code: '5.1', name: 'Operasi', parent: '5' },
  ];
  const amount = (spending: number) => ({
    account: '5.1',
    year: 2025,
    budget: decimal(250),
    spending: decimal(spending),
    version: null,
  });
  test('gives the unit’s total where the nomenclature has gaps', () => {
    const year = budgetYear(
      facts({ spending: [spent('1.1', 90)], accounts, accountAmounts: [amount(210)] }),
      2025,
    );
    expect(year.isSpendingFromAccounts).toBe(true);
    expect(shown(year.spending.get(TOTAL)?.outcome)).toBe('210.00');
    expect(year.spending.get('2.1')?.outcome.state).toBe('missing');
  });
  test('changes nothing where the nomenclature is complete', () => {
    const year = budgetYear(facts({ accounts, accountAmounts: [amount(999)] }), 2025);
    expect(shown(year.spending.get(TOTAL)?.outcome)).toBe('210.00');
  });
});

describe('the programmes of an indicator', () => {
  test('count each rupiah once', () => {
    const tree = buildAmountTree(facts().nomenclature);
    const linked = linkedItems(tree, [
      { indicator: 'iku-1', item: '1.1' },
      { indicator: 'iku-1', item: '1' },
      { indicator: 'iku-1', item: '2.1' },
    ]);
    expect(linked.get('iku-1')).toEqual(['1', '2.1']);
    const { budget } = budgetYear(facts(), 2025);
    expect(shown(linkedAmount(['1', '2.1'], budget))).toBe('250.00');
    expect(linkedAmount(['1', 'tidak-ada'], budget).state).toBe('missing');
    expect(linkedAmount([], budget)).toMatchObject({ code: 'no-budget' });
  });
});

describe('C-45 findings', () => {
  const find = (changes: Partial<BudgetFacts>) => {
    const all = facts(changes);
    const found = findBudgetFindings(budgetYear(all, 2025), all, [], new Set());
    return found.map(({ code, subject }) => `${code} ${subject}`);
  };
  const links = [
    { indicator: 'iku-1', item: '1' },
    { indicator: 'iku-1', item: '2.1' },
  ];
  test('nothing wrong, nothing found', () => {
    expect(find({ links })).toEqual([]);
  });
  test('spending over the pagu is named at the lowest level', () => {
    expect(find({ links, spending: [spent('1.1', 101), spent('1.2', 1), spent('2.1', 1)] })).toEqual([
      'spending-over-budget 1.1',
    ]);
  });
  test('a program without an indicator', () => {
    expect(find({ links: links.slice(0, 1) })).toEqual(['budget-without-indicator 2']);
  });
  test('spending entered twice, a version without reason, accounts that differ', () => {
    const twice = spent('1.1', 1, { kind: 'quarter', quarter: 1 });
    expect(find({ links, spending: [...facts().spending, twice] })).toEqual(['spending-twice 1.1']);
    const versions = [version('murni', 1, '2025-01-02'), version('perubahan', 2, '2025-09-15')];
    expect(find({ links, versions })).toEqual(['version-without-reason perubahan']);
    const accounts = [{ code: '5', name: 'Belanja', parent: null }];
    const accountAmounts = [
      { account: '5', year: 2025, budget: decimal(251), spending: decimal(210), version: null },
    ];
    expect(find({ links, accounts, accountAmounts })).toEqual(['accounts-differ total']);
  });
});
