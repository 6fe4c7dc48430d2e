/** Formulas as Office Math, editable in Word. */
import {
  MathFraction,
  MathRoundBrackets,
  MathRun,
  MathSubScript,
  MathSum,
  Math as OfficeMath,
  TextRun,
} from 'docx';
import { cleanText } from '../clean-text.ts';
import { type GroupedMath, groupParentheses } from '../formula-groups.ts';
import type { MathNode } from '../report-model.ts';
import { textWidth } from '../rules/text-width.ts';

type MathChild = MathRun | MathFraction | MathSum | MathSubScript | MathRoundBrackets;

/** One line of a formula. A broken line ends in "=", which is no formula by itself: its names stand as text. */
export function wordFormula(math: MathNode): OfficeMath | TextRun {
  const items = math.kind === 'row' ? math.items : [math];
  const texts = items.flatMap((node) => ('text' in node ? [node.text] : []));
  if (texts.at(-1) === '=' && texts.length === items.length) return new TextRun(cleanText(texts.join(' ')));
  return new OfficeMath({ children: parts(groupParentheses(math)) });
}

function parts(node: GroupedMath): MathChild[] {
  switch (node.kind) {
    case 'number':
    case 'name':
    case 'operator':
      // Ordinary spaces between the words of a name are no more than code to LibreOffice, and get lost.
      return [new MathRun(cleanText(node.text).replaceAll(' ', '\u00a0'))];
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

/** Letters of formulas are wider than those of the text. */
const WIDER = 1.12;

/** A formula wider than the room (in em) is broken after its first "=": not every program breaks it itself. */
export function formulaLines(math: MathNode, room: number): readonly MathNode[] {
  const items = math.kind === 'row' ? math.items : [math];
  const equals = items.findIndex((node) => node.kind === 'operator' && node.text === '=');
  if (equals < 1 || widthOf(math) * WIDER <= room) return [math];
  return [
    { kind: 'row', items: items.slice(0, equals + 1) },
    { kind: 'row', items: items.slice(equals + 1) },
  ];
}

function widthOf(node: MathNode): number {
  switch (node.kind) {
    case 'number':
    case 'name':
      return textWidth(node.text);
    case 'operator':
      return 1;
    case 'row':
      return node.items.reduce((sum, item) => sum + widthOf(item), 0);
    case 'fraction':
      return Math.max(widthOf(node.numerator), widthOf(node.denominator));
    case 'sum':
      return 1 + widthOf(node.of);
    case 'subscript':
      return widthOf(node.base) + widthOf(node.sub);
  }
}
