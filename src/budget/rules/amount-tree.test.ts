import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decimal, decimal, sumOf } from '../../kernel/decimal.ts';
import { numberValue } from '../../kernel/outcome.ts';
import { buildAmountTree, sumUp, TOTAL } from './amount-tree.ts';

const items = [
  { code: '7.01.01', name: 'Penunjang', parent: null },
  { code: '7.01.01.2.01', name: 'Perencanaan', parent: '7.01.01' },
  { code: '7.01.01.2.01.0001', name: 'Penyusunan', parent: '7.01.01.2.01' },
  { code: '7.01.01.2.01.0007', name: 'Evaluasi', parent: '7.01.01.2.01' },
  { code: '7.01.03', name: 'Pemberdayaan', parent: null },
  { code: '7.01.03.2.01', name: 'Koordinasi', parent: '7.01.03' },
];

describe('C-40 money is summed up the nomenclature', () => {
  test('to the rupiah and sen, at every level', () => {
    const sums = sumUp(buildAmountTree(items), [
      ['7.01.01.2.01.0001', decimal('3828612.47')],
      ['7.01.01.2.01.0007', decimal('2.53')],
      ['7.01.03.2.01', decimal(10)],
    ]);
    expect(sums.get('7.01.01')?.outcome).toEqual(numberValue(decimal('3828615')));
    expect(sums.get(TOTAL)?.outcome).toEqual(numberValue(decimal('3828625')));
  });

  test('a coarser amount is kept where it was entered and spread over nothing', () => {
    const sums = sumUp(buildAmountTree(items), [['7.01.01', decimal(100)]]);
    expect(sums.get('7.01.01')).toMatchObject({ hasCoarse: true, unfilledLeaves: 0, own: decimal(100) });
    expect(sums.get('7.01.01.2.01.0001')).toMatchObject({
      outcome: { state: 'not-computable', code: 'no-data' },
      coarserAt: '7.01.01',
    });
    expect(sums.get('7.01.03')?.outcome.state).toBe('missing');
    expect(sums.get(TOTAL)).toMatchObject({ outcome: numberValue(decimal(100)), unfilledLeaves: 1 });
  });

  test('a code that the nomenclature does not have is placed by its dots, and counted', () => {
    const tree = buildAmountTree(items, ['7.01.03.2.01.0009', '9.99']);
    expect(tree.get('7.01.03.2.01.0009')?.parent).toBe('7.01.03.2.01');
    expect(tree.get('9.99')?.parent).toBe(TOTAL);
    const sums = sumUp(tree, [['9.99', decimal(5)]]);
    expect(sums.get(TOTAL)?.outcome).toEqual(numberValue(decimal(5)));
  });

  test('nothing entered is missing, not 0', () => {
    expect(sumUp(buildAmountTree(items), []).get(TOTAL)?.outcome.state).toBe('missing');
  });

  test('parents that point in a circle lose no amount of the others', () => {
    const tree = buildAmountTree([
      { code: 'a', name: 'a', parent: 'b' },
      { code: 'b', name: 'b', parent: 'a' },
      { code: 'c', name: 'c', parent: null },
    ]);
    expect(sumUp(tree, [['c', decimal(1)]]).get(TOTAL)?.outcome).toEqual(numberValue(decimal(1)));
  });
});

describe('properties', () => {
  const leaves = ['7.01.01.2.01.0001', '7.01.01.2.01.0007', '7.01.03.2.01'];
  const entries = fc.array(
    fc.tuple(
      fc.constantFrom(...leaves),
      fc.bigInt({ min: 0n, max: 10n ** 14n }).map((sen) => decimal(sen.toString()).dividedBy(100)),
    ),
    { minLength: 1 },
  );
  test('the total is the sum of the entries, whatever their order; each parent the sum of its children', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const tree = buildAmountTree(items);
        const sums = sumUp(tree, list);
        expect(sumUp(tree, list.toReversed())).toEqual(sums);
        const value = (code: string): Decimal | null => {
          const outcome = sums.get(code)?.outcome;
          return outcome?.state === 'value' ? outcome.value : null;
        };
        expect(value(TOTAL)?.toString()).toBe(sumOf(list.map(([, amount]) => amount)).toString());
        for (const { code, children } of tree.values()) {
          const below = children.flatMap((child) => value(child) ?? []);
          if (below.length > 0) expect(value(code)?.toString()).toBe(sumOf(below).toString());
        }
      }),
    );
  });
});
