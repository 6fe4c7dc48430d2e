/** Matching parentheses of a formula's row become one node, so that every writer can let them grow. */
import type { MathNode } from './report-model.ts';

export type GroupedMath =
  | Extract<MathNode, { kind: 'number' | 'name' | 'operator' }>
  | { readonly kind: 'row'; readonly items: readonly GroupedMath[] }
  | { readonly kind: 'group'; readonly items: readonly GroupedMath[] }
  | { readonly kind: 'fraction'; readonly numerator: GroupedMath; readonly denominator: GroupedMath }
  | { readonly kind: 'sum'; readonly of: GroupedMath }
  | { readonly kind: 'subscript'; readonly base: GroupedMath; readonly sub: GroupedMath };

export function groupParentheses(node: MathNode): GroupedMath {
  switch (node.kind) {
    case 'number':
    case 'name':
    case 'operator':
      return node;
    case 'row':
      return { kind: 'row', items: groupItems(node.items) };
    case 'fraction':
      return {
        kind: 'fraction',
        numerator: groupParentheses(node.numerator),
        denominator: groupParentheses(node.denominator),
      };
    case 'sum':
      return { kind: 'sum', of: groupParentheses(node.of) };
    case 'subscript':
      return { kind: 'subscript', base: groupParentheses(node.base), sub: groupParentheses(node.sub) };
  }
}

function groupItems(items: readonly MathNode[]): readonly GroupedMath[] {
  const open: GroupedMath[][] = [[]];
  for (const item of items) {
    const here = open.at(-1) ?? [];
    if (item.kind === 'operator' && item.text === '(') open.push([]);
    else if (item.kind === 'operator' && item.text === ')' && open.length > 1) {
      open.pop();
      open.at(-1)?.push({ kind: 'group', items: here });
    } else here.push(groupParentheses(item));
  }
  /** An unclosed parenthesis is printed as it stands. */
  while (open.length > 1) {
    const rest = open.pop() ?? [];
    open.at(-1)?.push({ kind: 'operator', text: '(' }, ...rest);
  }
  return open[0] ?? [];
}
