import { describe, expect, it } from 'vitest';
import type { MathNode } from '../../documents/report-model.ts';
import { mathOfText } from './formulas.ts';

/** A fraction is written [a over b]. */
function drawn(nodes: readonly MathNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'row') return drawn(node.items);
      if (node.kind === 'fraction') return `[${drawn([node.numerator])} over ${drawn([node.denominator])}]`;
      return 'text' in node ? node.text : node.kind;
    })
    .join(' ');
}

describe('a worked line as a formula', () => {
  it('sets a division as a fraction', () => {
    expect(drawn(mathOfText('87,26 / 87,50 × 100 = 99,73 %'))).toBe('[87,26 over 87,50] × 100 = 99,73 %');
  });

  it('puts two fractions beside each other with a sign of division, never on top of each other', () => {
    expect(drawn(mathOfText('(7/9)/(5/9) × 100 = 140,00 %'))).toBe(
      '( [7 over 9] ) ÷ ( [5 over 9] ) × 100 = 140,00 %',
    );
    expect(drawn(mathOfText('(7/9) / 0,5556 × 100'))).toBe('( [7 over 9] ) ÷ 0,5556 × 100');
  });

  it('takes the parentheses of a sum that becomes a numerator', () => {
    expect(drawn(mathOfText('(3 + 4) / 9'))).toBe('[3 + 4 over 9]');
  });
});
