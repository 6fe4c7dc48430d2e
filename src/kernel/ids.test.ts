import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUuid, uuidV7 } from './ids.ts';

const times = fc.date({ min: new Date(0), max: new Date('2999-12-31'), noInvalidDate: true });
const randomness = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('ids', () => {
  it('follow the example of RFC 9562', () => {
    const bytes = Uint8Array.from([0xcc, 0x3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(uuidV7(new Date('2022-02-22T19:22:22Z'), bytes)).toBe('017f22e2-79b0-7c03-98c4-dc0c0c07398f');
  });

  it('have the form, version and variant of a UUID, whatever the randomness', () => {
    fc.assert(
      fc.property(times, randomness, (now, bytes) => {
        const id = uuidV7(now, bytes);
        expect(isUuid(id)).toBe(true);
        expect(id[14]).toBe('7');
        expect('89ab').toContain(id[19]);
      }),
    );
  });

  it('sort by the time they were made', () => {
    fc.assert(
      fc.property(times, times, randomness, randomness, (a, b, first, second) => {
        fc.pre(a.getTime() < b.getTime());
        expect(uuidV7(a, first) < uuidV7(b, second)).toBe(true);
      }),
    );
  });

  it('need exactly ten random bytes and a real time', () => {
    expect(() => uuidV7(new Date(0), new Uint8Array(9))).toThrow(RangeError);
    expect(() => uuidV7(new Date(Number.NaN), new Uint8Array(10))).toThrow(RangeError);
    expect(() => uuidV7(new Date(-1), new Uint8Array(10))).toThrow(RangeError);
  });

  it.each(['', 'bajuin', '017F22E2-79B0-7C03-98C4-DC0C0C07398F', '017f22e279b07c0398c4dc0c0c07398f'])(
    '"%s" is none',
    (text) => {
      expect(isUuid(text)).toBe(false);
    },
  );
});
