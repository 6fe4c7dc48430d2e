import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, unbreakableParts, wrapText } from './text-width.ts';

describe('the width of text', () => {
  it('is that of Liberation Sans', () => {
    expect(textWidth('8.057.463.808,16')).toBeCloseTo(12 * 0.556 + 4 * 0.278, 6);
    expect(textWidth('Camat', true)).toBeGreaterThan(textWidth('Camat'));
  });

  it('does not break at a no-break space', () => {
    expect(unbreakableParts('99,73\u00a0% dari target-target')).toEqual([
      '99,73\u00a0%',
      'dari',
      'target-',
      'target',
    ]);
  });

  it('wraps without losing a word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('meningkatnya', 'kualitas', 'layanan', 'di'), { minLength: 1 }),
        (words) => {
          expect(wrapText(words.join(' '), 9).join(' ')).toBe(words.join(' '));
        },
      ),
    );
  });
});
