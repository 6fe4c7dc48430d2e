import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { decimal } from './decimal.ts';

/** The same content, its fields written in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

const plain = fc.jsonValue({ maxDepth: 4 });

describe('canonical JSON', () => {
  it('does not depend on the order of the fields', () => {
    expect(canonicalJson({ b: 1, a: { d: null, c: [2, 'x'] } })).toBe('{"a":{"c":[2,"x"],"d":null},"b":1}');
    fc.assert(
      fc.property(plain, (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keeps the order of lists', () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
  });

  it('writes equal decimals alike, exactly', () => {
    expect(canonicalJson({ pagu: decimal('8102188741.160') })).toBe('{"pagu":"8102188741.16"}');
    expect(canonicalJson(decimal('1e30'))).toBe('"1000000000000000000000000000000"');
    expect(canonicalJson(decimal('-0'))).toBe('"0"');
  });

  it('takes an absent and an undefined field for the same', () => {
    expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 }));
    expect(canonicalJson([undefined])).toBe('[null]');
  });

  it('refuses what has no JSON form rather than hash something else', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const others = [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      () => 1,
      Symbol('x'),
      1n,
      new Date(0),
      new Map(),
      circle,
    ];
    for (const value of others) expect(() => canonicalJson({ value })).toThrow(TypeError);
  });

  it('takes the same value in two places for no circle', () => {
    const shared = { a: 1 };
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]');
  });
});
