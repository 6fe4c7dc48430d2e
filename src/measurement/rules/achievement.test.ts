import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decimal, decimal, HUNDRED, roundHalfUp } from '../../kernel/decimal.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import type { Method, TargetValue } from '../../planning/rules/facts.ts';
import {
  type AchievementQuestion,
  achievementOf,
  maximise,
  minimiseByDeviation,
  minimiseByRatio,
  predicate,
  range,
} from './achievement.ts';
import type { Realisation } from './facts.ts';

const shown = (outcome: Outcome): string =>
  outcome.state === 'value'
    ? roundHalfUp(outcome.value).toFixed(2)
    : outcome.state === 'not-computable'
      ? outcome.code
      : outcome.state;

function question(changes: Partial<AchievementQuestion>): AchievementQuestion {
  return {
    method: 'maximise',
    unit: 'Nilai',
    decimals: 2,
    target: { kind: 'number', value: decimal(10), parts: null },
    realisation: { state: 'value', value: decimal(8), parts: null },
    cap: null,
    ...changes,
  };
}
const of = (changes: Partial<AchievementQuestion>): string => shown(achievementOf(question(changes)).outcome);
const number = (value: number | string, numerator?: number, denominator?: number) => ({
  value: decimal(value),
  parts:
    numerator === undefined || denominator === undefined
      ? null
      : { numerator: decimal(numerator), denominator: decimal(denominator) },
});
const target = (value: number | string, a?: number, b?: number): TargetValue => ({
  kind: 'number',
  ...number(value, a, b),
});
const reached = (value: number | string, a?: number, b?: number): Realisation => ({
  state: 'value',
  ...number(value, a, b),
});

describe('C-10 the higher the better', () => {
  test('IKM of Bajuin 2025: 87,26 of 87,50', () => {
    expect(of({ target: target('87.50'), realisation: reached('87.26') })).toBe('99.73');
  });
  test('IKM of Bajuin 2024: 87,17 of 89', () => {
    expect(of({ target: target('89'), realisation: reached('87.17') })).toBe('97.94');
  });
  test('nothing realised is 0, and a target of 0 asks for another method', () => {
    expect(of({ realisation: reached(0) })).toBe('0.00');
    expect(of({ target: target(0) })).toBe('target-zero');
  });
  test('a deficit cannot be computed so', () => {
    expect(of({ target: target(-5) })).toBe('negative-input');
    expect(of({ realisation: reached(-1) })).toBe('negative-input');
  });
});

describe('C-5 ratios keep their parts', () => {
  const unit = '%';
  test('7 of 9 villages against 5 of 9 is 140,00', () => {
    expect(of({ unit, target: target('55.55', 5, 9), realisation: reached('77.77', 7, 9) })).toBe('140.00');
  });
  test('a signed decimal is compared with the realisation rounded to its decimals', () => {
    // 77,78 / 55,55
    expect(of({ unit, target: target('55.55'), realisation: reached('77.78', 7, 9) })).toBe('140.02');
    expect(of({ unit, target: target('77.78'), realisation: reached('77.78', 7, 9) })).toBe('100.00');
  });
  test('a realisation known only as a decimal meets the target the same way', () => {
    expect(of({ unit, target: target('55.56', 5, 9), realisation: reached('55.56') })).toBe('100.00');
  });
  test('parts of nothing are not computable', () => {
    expect(of({ unit, target: target('55.56', 5, 9), realisation: reached(0, 0, 0) })).toBe(
      'division-by-zero',
    );
  });
  test('a ratio that is no percentage is the plain quotient', () => {
    expect(of({ unit: 'Rasio', target: target('0.5', 1, 2), realisation: reached('0.75', 3, 4) })).toBe(
      '150.00',
    );
  });
});

describe('C-17 the lower the better', () => {
  test.each([
    ['10', '8', '125.00', '120.00'],
    ['10', '10', '100.00', '100.00'],
    ['10', '15', '66.67', '50.00'],
    ['10', '25', '40.00', '0.00'],
    ['10', '0', 'realisation-zero', '200.00'],
    ['20', '18', '111.11', '110.00'],
  ])('target %s, realisation %s: ratio %s, deviation %s', (T, R, ratio, deviation) => {
    expect(of({ method: 'minimise-ratio', target: target(T), realisation: reached(R) })).toBe(ratio);
    expect(of({ method: 'minimise-deviation', target: target(T), realisation: reached(R) })).toBe(deviation);
  });
  test('a target of 0 is met by 0 and by nothing above', () => {
    for (const method of ['minimise-ratio', 'minimise-deviation'] as const) {
      expect(of({ method, target: target(0), realisation: reached(0) })).toBe('100.00');
      expect(of({ method, target: target(0), realisation: reached(3) })).toBe('0.00');
    }
  });
  test('with a cap nothing bad at all is worth the cap', () => {
    const capped = question({ method: 'minimise-ratio', realisation: reached(0), cap: decimal(120) });
    expect(of(capped)).toBe('120.00');
    expect(shown(achievementOf(capped).uncapped)).toBe('realisation-zero');
  });
  test('a deficit is measured by its deviation, divided by the size of the target', () => {
    // Target −2 %, reached −3 %: (2 − 2 + 3) / 2
    expect(of({ method: 'minimise-deviation', target: target(-2), realisation: reached(-3) })).toBe('150.00');
    expect(of({ method: 'minimise-deviation', target: target(-2), realisation: reached(-2) })).toBe('100.00');
  });
});

describe('C-13 a range', () => {
  test.each([
    [60, '75.00'],
    [150, '75.00'],
    [240, '0.00'],
    [100, '100.00'],
    [80, '100.00'],
    [120, '100.00'],
    [500, '0.00'],
  ])('%d in [80, 120] is %s', (realised, expected) => {
    expect(shown(range(decimal(realised), decimal(80), decimal(120)))).toBe(expected);
  });
  test('a bound of 0 divides by the width', () => {
    expect(shown(range(decimal(-2), decimal(0), decimal(8)))).toBe('75.00');
  });
  test('an exact target of 0 is met or not', () => {
    expect(shown(range(decimal(0), decimal(0), decimal(0)))).toBe('100.00');
    expect(shown(range(decimal(-1), decimal(0), decimal(0)))).toBe('0.00');
  });
  test('an exact number is a range of one value', () => {
    expect(of({ method: 'range', target: target(10), realisation: reached(9) })).toBe('90.00');
  });
});

describe('C-14 a predicate', () => {
  test('of the AKIP scale by its values', () => {
    expect(shown(predicate('BB', 'A'))).toBe('88.89');
    expect(shown(predicate('a', 'BB'))).toBe('112.50');
    expect(shown(predicate('A', 'E'))).toBe('target-zero');
  });
  test('of a scale that only orders: reached or not', () => {
    expect(shown(predicate('WTP', 'WDP'))).toBe('100.00');
    expect(shown(predicate('WDP', 'WTP'))).toBe('0.00');
  });
  test('of no scale', () => {
    expect(shown(predicate('Bagus', 'A'))).toBe('unknown-grade');
    expect(shown(predicate('WTP', 'A'))).toBe('unknown-grade');
  });
});

describe('what is not measured', () => {
  test.each<[Realisation, string]>([
    [{ state: 'missing' }, 'missing'],
    [{ state: 'awaiting', from: 'BPS', expected: null }, 'awaiting'],
    [{ state: 'not-applicable', reason: 'Tidak ada pengaduan' }, 'not-applicable'],
  ])('stays what it is, whatever the method', (realisation, expected) => {
    for (const method of ['maximise', 'minimise-ratio', 'range', 'predicate'] satisfies Method[]) {
      expect(of({ method, realisation, cap: HUNDRED })).toBe(expected);
    }
  });
  test('a text is stated by a person', () => {
    const realisation: Realisation = {
      state: 'text',
      text: 'Selesai',
      isReached: true,
      reason: 'Berita acara',
    };
    expect(of({ method: 'text', target: { kind: 'text', text: 'Selesai' }, realisation })).toBe(
      'text-indicator',
    );
  });
  test('without a target there is nothing to compare with', () => {
    expect(of({ target: null })).toBe('no-data');
  });
});

describe('C-16 the cap', () => {
  test('keeps the uncapped value beside', () => {
    const achievement = achievementOf(question({ realisation: reached(14), cap: HUNDRED }));
    expect(achievement.isCapped).toBe(true);
    expect(shown(achievement.outcome)).toBe('100.00');
    expect(shown(achievement.uncapped)).toBe('140.00');
  });
  test('140 stays 140 where none is set', () => {
    expect(of({ realisation: reached(14) })).toBe('140.00');
  });
});

describe('properties', () => {
  const cents = fc.integer({ min: 0, max: 1_000_000_00 }).map((value) => decimal(value).dividedBy(100));
  const positive = fc.integer({ min: 1, max: 1_000_000_00 }).map((value) => decimal(value).dividedBy(100));
  const signed = fc.integer({ min: -1_000_00, max: 1_000_00 }).map((value) => decimal(value).dividedBy(100));
  const value = (outcome: Outcome): Decimal => {
    if (outcome.state !== 'value') throw new Error(outcome.state);
    return outcome.value;
  };

  test('more is never worse where higher is better, never better where lower is', () => {
    fc.assert(
      fc.property(cents, positive, positive, (realised, more, wanted) => {
        const higher = realised.plus(more);
        expect(value(maximise(higher, wanted)).greaterThan(value(maximise(realised, wanted)))).toBe(true);
        const low = value(minimiseByDeviation(realised, wanted));
        expect(value(minimiseByDeviation(higher, wanted)).lessThanOrEqualTo(low)).toBe(true);
        if (realised.isZero()) return;
        const ratio = value(minimiseByRatio(realised, wanted));
        expect(value(minimiseByRatio(higher, wanted)).lessThan(ratio)).toBe(true);
      }),
    );
  });
  test('exactly the target is exactly 100, by every method', () => {
    fc.assert(
      fc.property(positive, (wanted) => {
        for (const rule of [maximise, minimiseByRatio, minimiseByDeviation]) {
          expect(value(rule(wanted, wanted)).equals(100)).toBe(true);
        }
        expect(value(range(wanted, wanted, wanted)).equals(100)).toBe(true);
      }),
    );
  });
  test('a range gives 0 to 100, whatever the signs, and does not ask for the order of its bounds', () => {
    fc.assert(
      fc.property(signed, signed, signed, (realised, a, b) => {
        const share = value(range(realised, a, b));
        expect(share.greaterThanOrEqualTo(0) && share.lessThanOrEqualTo(100)).toBe(true);
        expect(share.equals(value(range(realised, b, a)))).toBe(true);
      }),
    );
  });
  test('a cap bounds, and changes nothing below it', () => {
    fc.assert(
      fc.property(cents, positive, positive, (realised, wanted, cap) => {
        const asked = question({
          target: target(wanted.toString()),
          realisation: reached(realised.toString()),
          cap,
        });
        const { outcome, uncapped } = achievementOf(asked);
        expect(value(outcome).lessThanOrEqualTo(cap)).toBe(true);
        if (value(uncapped).lessThanOrEqualTo(cap)) expect(outcome).toBe(uncapped);
      }),
    );
  });
  test('nothing is rounded inside: R / T × T / 100 comes back', () => {
    fc.assert(
      fc.property(cents, positive, (realised, wanted) => {
        const back = value(maximise(realised, wanted)).times(wanted).dividedBy(100);
        expect(back.minus(realised).abs().lessThan('1e-20')).toBe(true);
      }),
    );
  });
});
