/** Real formulas: the definition of an indicator with the year's numbers put in, and the formula of its achievement. */
import type { Block, Formula, MathNode } from '../../documents/report-model.ts';
import type { Figure, FigureBook } from '../../kernel/figure.ts';
import { formulaToMath } from '../../kernel/formula/math.ts';
import { parseFormula } from '../../kernel/formula/parse.ts';
import { formatExact } from '../../kernel/indonesian-numbers.ts';
import { isPercentUnit } from '../../kernel/percentages.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';

/** A longer name would make the formula too wide; the indicator is named above it. */
const LONGEST_NAME = 45;

function leftSide({ name: named }: IndicatorFact): MathNode {
  return name(named.length > LONGEST_NAME ? 'Realisasi' : named);
}

/** The formula of the indicator with labels, then with the numbers of the year; nothing when it has no formula. */
export function indicatorFormulas(
  indicator: IndicatorFact,
  figures: FigureBook,
  year: number,
): readonly Block[] {
  if (indicator.formula === null) return [];
  const parsed = parseFormula(indicator.formula);
  if (!parsed.ok) return [];
  const labels = new Map(indicator.variables.map((one) => [one.name, one.label]));
  const general = formulaToMath(parsed.formula, (variable) => labels.get(variable) ?? variable);
  const asPercent = isPercentUnit(indicator.unit) && !indicator.formula.includes('100');
  const right = asPercent ? [general, operator('×'), number('100\u00A0%')] : [general];
  const written = formula(
    [leftSide(indicator), operator('='), ...right],
    `${indicator.name} = ${indicator.formula}`,
  );
  const worked = workedRatio(figures.get(`realisasi/${indicator.code}/${year}`), indicator);
  return worked === null ? [written] : [written, worked];
}

/** C-5: the parts stay visible: 7 / 9 × 100 % = 77,78 %. */
function workedRatio(figure: Figure | undefined, indicator: IndicatorFact): Formula | null {
  if (figure?.outcome.state !== 'value' || figure.outcome.parts === null) return null;
  const { numerator, denominator } = figure.outcome.parts;
  const percent = isPercentUnit(indicator.unit);
  const above = formatExact(numerator);
  const below = formatExact(denominator);
  return formula(
    [
      leftSide(indicator),
      operator('='),
      fraction(number(above), number(below)),
      ...(percent ? [operator('×'), number('100\u00A0%')] : []),
      operator('='),
      number(figure.shown),
    ],
    `${indicator.name} = ${above} / ${below}${percent ? ' × 100 %' : ''} = ${figure.shown}`,
  );
}

/** The achievement with its numbers, from the explanation of the figure: "Capaian = 87,26 / 87,50 × 100 = 99,73 %". */
export function achievementFormula(figures: FigureBook, code: string, year: number): readonly Block[] {
  const figure = figures.get(`capaian/${code}/${year}`);
  if (figure === undefined || figure.outcome.state !== 'value') return [];
  return [workedFormula('Capaian', figure)];
}

/** Any figure's worked line as a formula; a plain a / b at its beginning is set as a fraction. */
export function workedFormula(left: string, figure: Figure): Formula {
  const { worked } = figure.explanation;
  return formula([name(left), operator('='), ...mathOfText(worked)], `${left} = ${worked}`);
}

/** A number keeps its percent sign or "poin". */
const PIECES =
  /([0-9][0-9.]*(?:,[0-9]+)?(?:\s?(?:%|poin))?)|([×÷+−=()%/])|([^\s0-9×÷+−=()%/]+(?:\s+[^\s0-9×÷+−=()%/]+)*)/gu;

/** Reads a worked line back into mathematics; "a / b" becomes a fraction, also of groups in parentheses. */
export function mathOfText(text: string): readonly MathNode[] {
  const pieces = [...text.replaceAll(' - ', ' − ').matchAll(PIECES)].map((match) => match[0]);
  return readSequence(pieces, { at: 0 });
}

/** Nodes up to the closing parenthesis or the end. */
function readSequence(pieces: readonly string[], cursor: { at: number }): readonly MathNode[] {
  const items: MathNode[] = [];
  while (cursor.at < pieces.length && pieces[cursor.at] !== ')') {
    const node = readNode(pieces, cursor);
    if (pieces[cursor.at] === '/' && cursor.at + 1 < pieces.length) {
      cursor.at += 1;
      items.push(...divided(node, readNode(pieces, cursor)));
    } else items.push(node);
  }
  return items;
}

function readNode(pieces: readonly string[], cursor: { at: number }): MathNode {
  const piece = pieces[cursor.at] ?? '';
  cursor.at += 1;
  if (piece === '(') {
    const inside = readSequence(pieces, cursor);
    cursor.at += 1;
    return { kind: 'row', items: [operator('('), ...inside, operator(')')] };
  }
  return operatorOf(piece) ?? (/^[0-9]/.test(piece) ? number(piece) : name(piece));
}

/** "a / b" as one fraction; where a or b is itself one, (a) ÷ (b) in a row: stacked fractions cannot be read. */
function divided(above: MathNode, below: MathNode): readonly MathNode[] {
  if (hasFraction(above) || hasFraction(below)) return [above, operator('÷'), below];
  return [fraction(withoutParentheses(above), withoutParentheses(below))];
}

function hasFraction(node: MathNode): boolean {
  return node.kind === 'fraction' || (node.kind === 'row' && node.items.some(hasFraction));
}

function withoutParentheses(node: MathNode): MathNode {
  if (node.kind !== 'row' || node.items.length < 3) return node;
  const first = node.items[0];
  const isGroup = first?.kind === 'operator' && first.text === '(';
  return isGroup ? { kind: 'row', items: node.items.slice(1, -1) } : node;
}

function operatorOf(piece: string): MathNode | null {
  switch (piece) {
    case '×':
    case '÷':
    case '+':
    case '−':
    case '=':
    case ')':
    case '%':
      return operator(piece);
    default:
      return null;
  }
}

export function formula(items: readonly MathNode[], alternative: string): Formula {
  return { kind: 'formula', math: { kind: 'row', items }, alternative };
}
type OperatorText = Extract<MathNode, { readonly kind: 'operator' }>['text'];
export function operator(text: OperatorText): MathNode {
  return { kind: 'operator', text };
}
export function number(text: string): MathNode {
  return { kind: 'number', text };
}
export function name(text: string): MathNode {
  return { kind: 'name', text };
}
export function fraction(numerator: MathNode, denominator: MathNode): MathNode {
  return { kind: 'fraction', numerator, denominator };
}
