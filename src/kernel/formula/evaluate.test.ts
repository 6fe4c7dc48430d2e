import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../decimal.ts';
import { awaiting, MISSING, notApplicable, notComputable, numberValue, type Outcome } from '../outcome.ts';
import { evaluateFormula } from './evaluate.ts';
import { explainFormula } from './explain.ts';
import { type Expression, type Formula, LONGEST_SOURCE, operandsOf } from './formula.ts';
import { parseFormula } from './parse.ts';
import { formulaToText } from './text.ts';

function formula(source: string): Formula {
  const parsed = parseFormula(source);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.formula;
}

function scope(inputs: Readonly<Record<string, string | Outcome>>): ReadonlyMap<string, Outcome> {
  const asOutcome = (input: string | Outcome): Outcome =>
    typeof input === 'string' ? numberValue(decimal(input)) : input;
  return new Map(Object.entries(inputs).map(([name, input]) => [name, asOutcome(input)]));
}

/** The value as plain text, or the state. */
function result(source: string, inputs: Readonly<Record<string, string | Outcome>> = {}): string {
  const outcome = evaluateFormula(formula(source), scope(inputs));
  return outcome.state === 'value' ? outcome.value.toFixed() : outcome.state;
}

describe('the value of a formula', () => {
  it.each([
    ['0,1 + 0,2', '0.3'],
    ['2 + 3 × 4', '14'],
    ['(2 + 3) × 4', '20'],
    ['10 − 4 − 3', '3'],
    ['100 / 10 / 2', '5'],
    ['−2 × −3', '6'],
    ['1 / 3 × 0,015', '0.005'],
    ['1 / 3 × 3', '1'],
    ['1 / 3 × 3 − 1', '0'],
    ['min(3; −2; 7)', '-2'],
    ['maks(3; −2; 7)', '7'],
    ['jumlah(1; 2; 3,5)', '6.5'],
    ['rata(1; 2; 6)', '3'],
    ['bulat(2,345; 2)', '2.35'],
    ['bulat(−2,345; 2)', '-2.35'],
    ['bulat(1 / 3 × 0,015; 2)', '0.01'],
    ['jika(1 / 3 × 3 = 1; 10; 20)', '10'],
    ['jika(2 ≠ 2; 10; 20)', '20'],
    ['jika(2 < 3; 10; 20)', '10'],
    ['jika(2 > 3; 10; 20)', '20'],
    ['jika(3 ≤ 3; 10; 20)', '10'],
    ['jika(3 ≥ 4; 10; 20)', '20'],
  ])('%s is %s', (source, value) => {
    expect(result(source)).toBe(value);
  });

  it('of C-50 in Bajuin (PAK 8.102.188.741,16, RAK 7.140.490.984, CK 1,40) rounds to 37,05', () => {
    const inputs = { PAK: '8102188741.16', RAK: '7140490984', CK: '1.40' };
    const efficiency = formula('(PAK × CK − RAK) / (PAK × CK) × 100');
    const { worked } = explainFormula(efficiency, scope(inputs), { kind: 'percent' });
    expect(worked).toBe(
      '(8.102.188.741,16 × 1,4 − 7.140.490.984) / (8.102.188.741,16 × 1,4) × 100 = 37,05\u00A0%',
    );
  });

  it('keeps numerator and denominator of a plain ratio (C-5)', () => {
    const seven = evaluateFormula(
      formula('desa_mandiri / desa × 100'),
      scope({ desa_mandiri: '7', desa: '9' }),
    );
    expect(seven).toMatchObject({
      state: 'value',
      parts: { numerator: decimal(7), denominator: decimal(9) },
    });
    const counted = evaluateFormula(formula('(a + b) / jumlah(a; b; c)'), scope({ a: '1', b: '2', c: '3' }));
    expect(counted).toMatchObject({ parts: { numerator: decimal(3), denominator: decimal(6) } });
    expect(evaluateFormula(formula('a / b + 1'), scope({ a: '1', b: '2' }))).toMatchObject({ parts: null });
  });
});

describe('inputs without a number (C-4)', () => {
  it('pass their state through, and a name nobody filled in is missing', () => {
    expect(result('a / b × 100', { a: MISSING, b: '9' })).toBe('missing');
    expect(result('a / b × 100', { b: '9' })).toBe('missing');
    expect(result('a + 1', { a: awaiting('BPS') })).toBe('awaiting');
    expect(result('maks(a; 1)', { a: notApplicable('tidak ada pengaduan') })).toBe('not-applicable');
    expect(result('bulat(a; 2)', { a: notComputable('no-data', 'tidak ada data') })).toBe('not-computable');
  });

  it('count by what must be done first, in whatever order they stand', () => {
    const inputs = { a: awaiting('BPS'), b: MISSING, c: notApplicable('tidak ada') };
    for (const source of ['a + b + c', 'c + b + a', 'rata(c; a; b)'])
      expect(result(source, inputs)).toBe('missing');
    expect(result('a + c', inputs)).toBe('awaiting');
    expect(result('c − a', inputs)).toBe('awaiting');
  });

  it('do not matter in the branch that does not hold', () => {
    expect(result('jika(n > 0; a; 100)', { n: '0', a: MISSING })).toBe('100');
    expect(result('jika(n > 0; a; 100)', { n: '1', a: MISSING })).toBe('missing');
    expect(result('jika(a > 0; 1; 2)', { a: MISSING })).toBe('missing');
  });

  it('are written in words in the worked text', () => {
    const explained = explainFormula(formula('a / b × 100'), scope({ a: MISSING, b: '9' }));
    expect(explained.worked).toBe('(belum diisi) / 9 × 100 = belum diisi');
  });
});

describe('what cannot be computed', () => {
  it('names the denominator that is 0', () => {
    const outcome = evaluateFormula(formula('a / (b − c)'), scope({ a: '1', b: '2', c: '2' }));
    expect(outcome).toEqual(notComputable('division-by-zero', 'Pembagian dengan nol: b − c bernilai 0.'));
  });

  it('is no division by zero when jika guards it', () => {
    expect(result('jika(b = 0; 0; a / b)', { a: '1', b: '0' })).toBe('0');
  });

  it('takes 1/3 × 3 − 1 for the zero it is', () => {
    expect(result('a / (b / 3 × 3 − b)', { a: '1', b: '7' })).toBe('not-computable');
  });

  it('is never infinite: sizes no government has are refused', () => {
    expect(result(Array.from({ length: 60 }, () => '1000000000000').join(' × '))).toBe('not-computable');
    expect(result('a', { a: 'Infinity' })).toBe('not-computable');
    expect(result('a', { a: 'NaN' })).toBe('not-computable');
  });
});

describe('the worked text (C-6)', () => {
  it.each([
    ['desa_mandiri / desa × 100', { desa_mandiri: '7', desa: '9' }, '7 / 9 × 100 = 77,78'],
    ['R / T × 100', { R: '87.26', T: '87.5' }, '87,26 / 87,5 × 100 = 99,73'],
    ['a − b', { a: '5', b: '-3' }, '5 − (-3) = 8,00'],
    ['jika(a ≥ b; 100; 0)', { a: '5', b: '3' }, 'jika(5 ≥ 3; 100; 0) = 100,00'],
    ['a / b', { a: '1', b: '0' }, '1 / 0 = tidak dapat dihitung'],
  ])('of %s is "%s"', (source, inputs, worked) => {
    expect(explainFormula(formula(source), scope(inputs)).worked).toBe(worked);
  });

  it('shortens inputs that were themselves computed', () => {
    const third = numberValue(decimal(100).dividedBy(3));
    expect(explainFormula(formula('a + 1'), scope({ a: third })).worked).toBe('33,33 + 1 = 34,33');
  });
});

// An independent account of what a formula is worth: fractions of whole numbers.
type Fraction = readonly [bigint, bigint] | null;

function exactly(expression: Expression, inputs: ReadonlyMap<string, bigint>): Fraction {
  const [first = null, second = null] = operandsOf(expression).map((operand) => exactly(operand, inputs));
  if (expression.kind === 'number') return [BigInt(expression.value.toFixed()), 1n];
  if (expression.kind === 'variable') return [inputs.get(expression.name) ?? 0n, 1n];
  if (first === null) return null;
  if (expression.kind === 'negation') return [-first[0], first[1]];
  if (expression.kind !== 'arithmetic' || second === null) return null;
  const [a, b] = first;
  const [c, d] = second;
  if (expression.operator === '+') return [a * d + c * b, b * d];
  if (expression.operator === '−') return [a * d - c * b, b * d];
  if (expression.operator === '×') return [a * c, b * d];
  return c === 0n ? null : [a * d, b * c];
}

const arithmeticSources = fc.letrec<{ node: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 999 }).map(String)),
  node: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'formula' },
    tie('leaf'),
    fc
      .tuple(tie('node'), fc.constantFrom('+', '−', '×', '÷'), tie('node'))
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    tie('node').map((inner) => `−(${inner})`),
  ),
})).node;

const anySources = fc
  .letrec<{ node: string; leaf: string }>((tie) => ({
    leaf: fc.oneof(
      fc.constantFrom('a', 'b', 'c', 'tidak_ada'),
      fc.constantFrom('0', '1', '0,5', '1000000', '3'),
    ),
    node: fc.oneof(
      { maxDepth: 6, depthIdentifier: 'any' },
      tie('leaf'),
      fc
        .tuple(tie('node'), fc.constantFrom('+', '−', '×', '÷'), tie('node'))
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      fc
        .tuple(
          fc.constantFrom('min', 'maks', 'jumlah', 'rata'),
          fc.array(tie('node'), { minLength: 2, maxLength: 4 }),
        )
        .map(([name, values]) => `${name}(${values.join('; ')})`),
      fc
        .tuple(tie('node'), fc.constantFrom('=', '<>', '<', '>=', '≤', '>'), tie('node'), tie('node'))
        .map(([left, sign, right, other]) => `jika(${left} ${sign} ${right}; ${other}; ${left})`),
      tie('node').map((inner) => `bulat(${inner}; 2)`),
    ),
  }))
  .node.filter((source) => source.length <= LONGEST_SOURCE);

const states = fc.constantFrom<Outcome>(
  MISSING,
  awaiting('BPS'),
  notApplicable('tidak ada pengaduan'),
  notComputable('no-data', 'tidak ada data'),
);
const inputs = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.integer({ min: -1000, max: 1000 }).map((n): Outcome => numberValue(decimal(n))),
  },
  { weight: 1, arbitrary: states },
);

describe('any formula', () => {
  it('is worth exactly what fractions say, to 20 decimals', () => {
    const whole = fc.bigInt({ min: -1000n, max: 1000n });
    fc.assert(
      fc.property(arithmeticSources, whole, whole, whole, (source, a, b, c) => {
        const parsed = parseFormula(source);
        if (!parsed.ok) return;
        const numbers = new Map([
          ['a', a],
          ['b', b],
          ['c', c],
        ]);
        const fraction = exactly(parsed.formula.root, numbers);
        const values = new Map([...numbers].map(([name, n]) => [name, numberValue(decimal(String(n)))]));
        const outcome = evaluateFormula(parsed.formula, values);
        if (fraction === null) expect(outcome).toMatchObject({ code: 'division-by-zero' });
        else if (outcome.state === 'value') {
          const [numerator, denominator] = fraction;
          const difference = outcome.value.times(String(denominator)).minus(String(numerator)).abs();
          const scale = decimal(String(numerator)).abs().plus(1).times('1e-30');
          expect(difference.lessThanOrEqualTo(scale)).toBe(true);
          expect(outcome.value.isZero()).toBe(numerator === 0n);
        } else expect(outcome).toMatchObject({ code: 'formula' });
      }),
      { numRuns: 1000 },
    );
  });

  it('ends in an outcome, finite when it is a value, and can be written', () => {
    fc.assert(
      fc.property(anySources, inputs, inputs, inputs, (source, a, b, c) => {
        const parsed = parseFormula(source);
        if (!parsed.ok) return;
        const values = new Map([
          ['a', a],
          ['b', b],
          ['c', c],
        ]);
        const { outcome, worked } = explainFormula(parsed.formula, values);
        if (outcome.state === 'value') expect(outcome.value.isFinite()).toBe(true);
        expect(worked).toContain(' = ');
      }),
      { numRuns: 1000 },
    );
  });

  it('written and parsed again is the same formula', () => {
    fc.assert(
      fc.property(anySources, (source) => {
        const parsed = parseFormula(source);
        if (!parsed.ok) return;
        const text = formulaToText(parsed.formula);
        if (text.length > LONGEST_SOURCE) return;
        expect(withoutPositions(formula(text).root)).toEqual(withoutPositions(parsed.formula.root));
      }),
      { numRuns: 500 },
    );
  });
});

function withoutPositions(expression: Expression): unknown {
  return JSON.parse(
    JSON.stringify(expression, (key, value: unknown) => (key === 'position' ? undefined : value)),
  );
}
