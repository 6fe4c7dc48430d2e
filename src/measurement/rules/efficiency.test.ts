import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decimal, decimal, roundHalfUp } from '../../kernel/decimal.ts';
import { MISSING, numberValue, type Outcome } from '../../kernel/outcome.ts';
import {
  type EfficiencyOutput,
  efficiencyByFormula,
  outputWeightedEfficiency,
  pmkEfficiency,
  readEfficiencyFormula,
  rupiahSaved,
} from './efficiency.ts';
import { EFFICIENCY_METHODS } from './efficiency-methods.ts';

const of = (value: string | number | Decimal): Outcome => numberValue(decimal(value));
const shown = (outcome: Outcome): string =>
  outcome.state === 'value' ? roundHalfUp(outcome.value).toFixed(2) : outcome.state;
const output = (changes: Partial<EfficiencyOutput>): EfficiencyOutput => ({
  budget: of('8102188741.16'),
  spending: of('7140490984'),
  achievement: of(140),
  targetVolume: of(1),
  realisedVolume: of(1),
  ...changes,
});

describe('C-50 by the achievement of the outputs', () => {
  test('the whole pagu as one output: 37,05 and 11,63', () => {
    expect(shown(outputWeightedEfficiency([output({})]))).toBe('37.05');
    const second = decimal('87.26').times(100).dividedBy('87.50');
    expect(shown(outputWeightedEfficiency([output({ achievement: of(second) })]))).toBe('11.63');
  });
  test('says when it cannot be computed', () => {
    expect(outputWeightedEfficiency([])).toMatchObject({ state: 'not-computable', code: 'no-budget' });
    expect(outputWeightedEfficiency([output({ achievement: MISSING })]).state).toBe('not-computable');
    expect(outputWeightedEfficiency([output({ achievement: of(0) })])).toMatchObject({
      code: 'division-by-zero',
    });
    expect(outputWeightedEfficiency([output({ spending: MISSING })]).state).toBe('missing');
  });
});

describe('C-51 PMK 249/2011', () => {
  test('clamps to 20 and shows the raw value', () => {
    // Half the money for the whole volume saves 50 %.
    const found = pmkEfficiency([
      output({ budget: of(100), spending: of(50), targetVolume: of(4), realisedVolume: of(4) }),
    ]);
    expect([shown(found.raw), shown(found.outcome), shown(found.score)]).toEqual([
      '50.00',
      '20.00',
      '100.00',
    ]);
  });
  test('a volume or a pagu of 0 is not computable', () => {
    for (const zero of ['targetVolume', 'budget', 'realisedVolume'] as const) {
      expect(pmkEfficiency([output({ [zero]: of(0) })]).outcome).toMatchObject({ code: 'division-by-zero' });
    }
  });
  test('stays between 0 and 100 whatever was spent', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 }).map(of);
    fc.assert(
      fc.property(amount, amount, amount, amount, (budget, spending, targetVolume, realisedVolume) => {
        const { score } = pmkEfficiency([output({ budget, spending, targetVolume, realisedVolume })]);
        if (score.state !== 'value') throw new Error(score.state);
        expect(score.value.greaterThanOrEqualTo(0) && score.value.lessThanOrEqualTo(100)).toBe(true);
      }),
    );
  });
});

describe('C-52 and C-53 as formulas', () => {
  const values = { capaian: of(140), serapan: of('71.57'), fisik: of(90), pagu: of(100), realisasi: of(80) };
  test.each([
    ['difference', '68.43'],
    ['ratio', '1.96'],
    ['physical-minus-financial', '18.43'],
    ['hundred-minus-absorption', '28.43'],
  ] as const)('%s is %s', (method, expected) => {
    const read = readEfficiencyFormula(EFFICIENCY_METHODS[method].source ?? '');
    if (!read.ok) throw new Error(method);
    expect(shown(efficiencyByFormula(read.value, values))).toBe(expected);
    expect(efficiencyByFormula(read.value, { ...values, serapan: MISSING }).state).toBe('missing');
  });
  test('a government writes its own, and is told of an unknown name', () => {
    const own = readEfficiencyFormula('maks(0; capaian − realisasi / pagu × 100)');
    if (!own.ok) throw new Error('sound');
    expect(shown(efficiencyByFormula(own.value, values))).toBe('60.00');
    expect(readEfficiencyFormula('capaian − serapann').ok).toBe(false);
    expect(readEfficiencyFormula('1/0').ok).toBe(false);
  });
  test('money left is efficient only with the target reached', () => {
    expect(shown(rupiahSaved(of(100), of(80), of(100)))).toBe('20.00');
    expect(rupiahSaved(of(100), of(80), of(99)).state).toBe('not-computable');
  });
});
