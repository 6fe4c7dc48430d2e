/** Formulas as Office Math, editable in Word. */
import { MathFraction, MathRoundBrackets, MathRun, MathSubScript, MathSum, Math as OfficeMath } from 'docx';
import { cleanText } from '../clean-text.ts';
import { type GroupedMath, groupParentheses } from '../formula-groups.ts';
import type { MathNode } from '../report-model.ts';

type MathChild = MathRun | MathFraction | MathSum | MathSubScript | MathRoundBrackets;

export function wordFormula(math: MathNode): OfficeMath {
  return new OfficeMath({ children: parts(groupParentheses(math)) });
}

function parts(node: GroupedMath): MathChild[] {
  switch (node.kind) {
    case 'number':
    case 'name':
    case 'operator':
      return [new MathRun(cleanText(node.text))];
    case 'row':
      return node.items.flatMap(parts);
    case 'group':
      return [new MathRoundBrackets({ children: node.items.flatMap(parts) })];
    case 'fraction':
      return [new MathFraction({ numerator: parts(node.numerator), denominator: parts(node.denominator) })];
    case 'sum':
      return [new MathSum({ children: parts(node.of) })];
    case 'subscript':
      return [new MathSubScript({ children: parts(node.base), subScript: parts(node.sub) })];
  }
}
