import { describe, expect, test } from 'vitest';
import { buildAmountTree, sumUp } from '../../budget/rules/amount-tree.ts';
import { decimal, roundHalfUp } from '../../kernel/decimal.ts';
import { MISSING, numberValue } from '../../kernel/outcome.ts';
import { evaluatePlan, type OutputAchievement } from './plan-evaluation.ts';

/** Bati-Bati 2024 as printed: program, pagu of the sub kegiatan, achievements of its indicators. */
const PRINTED: readonly (readonly [string, string, readonly (number | string)[]])[] = [
  ['01', '5405994', ['66.67']],
  ['01', '6105247', [100]],
  ['01', '3204519778', ['73.75']],
  ['01', '15540000', [100]],
  ['01', '3166772', [100]],
  ['01', '20979412', [100]],
  ['01', '8152322', [0]],
  ['01', '30680345', [0]],
  ['01', '257200000', ['58.33']],
  ['01', '117556504', ['23.08']],
  ['01', '95245000', ['58.33']],
  ['01', '4220042', [100]],
  ['01', '155266488', ['58.33']],
  ['01', '37000000', [75, 0]],
  ['01', '51000000', [75]],
  ['01', '6440000', [0]],
  ['01', '13150000', ['33.33']],
  ['02', '4986066', [100, 100]],
  ['03', '1890000', [50]],
  ['03', '40745563', ['37.5']],
  ['04', '23008832', [0]],
  ['05', '99960156', [0, 0]],
  ['05', '730764784', [0, '90.96']],
  ['05', '45648670', [50]],
  ['06', '9450000', [0, 50]],
  ['06', '8556742', [0]],
];

const output = (
  code: string,
  value: number | string | null,
  continues: readonly string[] = [],
): OutputAchievement => ({
  indicator: { code, continues },
  outcome: value === null ? MISSING : numberValue(decimal(value)),
});

function evaluate(rows: readonly (readonly [string, string, readonly OutputAchievement[]])[]) {
  const items = rows.map(([program, amount], index) => ({ code: `${program}.${index}`, program, amount }));
  const programs = [...new Set(items.map(({ program }) => program))];
  const tree = buildAmountTree([
    ...programs.map((code) => ({ code, name: code, parent: null })),
    ...items.map(({ code, program }) => ({ code, name: code, parent: program })),
  ]);
  const budget = sumUp(
    tree,
    items.map(({ code, amount }) => [code, decimal(amount)] as const),
  );
  const outputs = new Map(
    rows.map(([program, , outcomes], index) => [`${program}.${index}`, outcomes] as const),
  );
  return evaluatePlan(tree, budget, outputs);
}

describe('C-90 evaluation of the Renja', () => {
  test('Bati-Bati as printed, duplicates kept apart and empty cells as zeros', () => {
    const rows = PRINTED.map(
      ([program, amount, values], row) =>
        [program, amount, values.map((value, index) => output(`i${row}-${index}`, value))] as const,
    );
    const { levels } = evaluate(rows);
    const shown = (code: string): string => {
      const outcome = levels.get(code)?.outcome;
      return outcome?.state === 'value' ? roundHalfUp(outcome.value).toFixed(2) : String(outcome?.state);
    };
    expect(['01', '03', '05', '06'].map(shown)).toEqual(['69.37', '38.05', '40.53', '13.12']);
    expect(shown('total')).toBe('63.55');
  });

  test('by the rules a duplicate counts once and what is missing leaves value and weight', () => {
    const { levels, indicators } = evaluate([
      ['03', '1890000', [output('lama', 0), output('baru', 50, ['lama']), output('baru', 50)]],
      ['03', '40745563', [output('kosong', null)]],
    ]);
    expect(levels.get('03')?.outcome).toEqual(numberValue(decimal(50)));
    expect(levels.get('total')).toMatchObject({ measured: 1, of: 2 });
    expect(indicators.get('03.0')).toMatchObject({ measured: 1, of: 1 });
  });
});
