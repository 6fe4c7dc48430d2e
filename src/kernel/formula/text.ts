/** A formula written on one line: as such, or with the numbers put in (C-6), or in another notation. */
import type { Decimal } from '../decimal.ts';
import type { FigureKind } from '../figure.ts';
import { formatExact, formatNumber, formatOutcome } from '../indonesian-numbers.ts';
import { MISSING, type Outcome } from '../outcome.ts';
import type {
  ArithmeticOperator,
  Comparison,
  ComparisonOperator,
  Expression,
  Formula,
  FormulaScope,
} from './formula.ts';

/** How the parts of a formula are written; parentheses are the writer's. */
export interface Notation {
  readonly number: (value: Decimal) => string;
  readonly variable: (name: string) => string;
  readonly arithmetic: Readonly<Record<ArithmeticOperator, string>>;
  readonly comparison: Readonly<Record<ComparisonOperator, string>>;
  readonly negative: string;
  /** Between the values of a function. */
  readonly separator: string;
  readonly functionName: (name: FunctionName) => string;
}

export type FunctionName = 'jika' | 'min' | 'maks' | 'jumlah' | 'rata' | 'bulat';

/** How firmly a written expression holds together; a weaker one inside a stronger one takes parentheses. */
const WHOLE = 5;
const SIGNED = 4;

function firmness(expression: Expression): number {
  if (expression.kind === 'negation') return SIGNED;
  if (expression.kind !== 'arithmetic') return WHOLE;
  return expression.operator === '+' || expression.operator === '−' ? 2 : 3;
}

/** Writes an expression in a notation, with the parentheses it needs and no others. */
export function writeExpression(expression: Expression, notation: Notation): string {
  const write = (inner: Expression): string => writeExpression(inner, notation);
  const within = (inner: Expression, weakest: number): string =>
    firmness(inner) < weakest ? `(${write(inner)})` : write(inner);
  const call = (name: FunctionName, values: readonly string[]): string =>
    `${notation.functionName(name)}(${values.join(notation.separator)})`;
  switch (expression.kind) {
    case 'number':
      return notation.number(expression.value);
    case 'variable':
      return notation.variable(expression.name);
    case 'negation':
      return `${notation.negative}${within(expression.operand, WHOLE)}`;
    case 'arithmetic': {
      const { left, right, operator } = expression;
      const own = firmness(expression);
      const second = within(right, right.kind === 'negation' ? WHOLE : own + 1);
      return `${within(left, own)} ${notation.arithmetic[operator]} ${second}`;
    }
    case 'choice':
      return call('jika', [
        writeComparison(expression.condition, notation),
        write(expression.whenTrue),
        write(expression.whenFalse),
      ]);
    case 'aggregate':
      return call(expression.name, expression.operands.map(write));
    case 'rounding':
      return call('bulat', [write(expression.operand), String(expression.decimals)]);
  }
}

function writeComparison(comparison: Comparison, notation: Notation): string {
  const left = writeExpression(comparison.left, notation);
  return `${left} ${notation.comparison[comparison.operator]} ${writeExpression(comparison.right, notation)}`;
}

/** As the documents write: "a / b × 100"; a source that parses to the same formula. */
const PLAIN: Notation = {
  number: (value) => value.toFixed().replace('.', ','),
  variable: (name) => name,
  arithmetic: { '+': '+', '−': '−', '×': '×', '÷': '/' },
  comparison: { '=': '=', '≠': '≠', '<': '<', '>': '>', '≤': '≤', '≥': '≥' },
  negative: '−',
  separator: '; ',
  functionName: (name) => name,
};

/** "desa_mandiri / desa × 100". */
export function formulaToText(formula: Formula): string {
  return expressionToText(formula.root);
}

export function expressionToText(expression: Expression): string {
  return writeExpression(expression, PLAIN);
}

/**
 * The formula with the numbers put in and its outcome (C-6): "7 / 9 × 100 = 77,78 %". Inputs are written with
 * all their decimals up to six, longer ones with `decimals`; a state is written in words.
 */
export function workedText(
  formula: Formula,
  scope: FormulaScope,
  result: { readonly outcome: Outcome; readonly kind: FigureKind; readonly decimals?: number | undefined },
): string {
  const decimals = result.decimals ?? 2;
  const shown = writeExpression(formula.root, {
    ...PLAIN,
    number: formatExact,
    variable: (name) => inputText(scope.get(name) ?? MISSING, decimals),
  });
  return `${shown} = ${formatOutcome(result.outcome, result.kind, null, decimals)}`;
}

const MOST_INPUT_DECIMALS = 6;

function inputText(outcome: Outcome, decimals: number): string {
  if (outcome.state !== 'value') return `(${formatOutcome(outcome, 'number', null, decimals)})`;
  const { value } = outcome;
  const text =
    value.decimalPlaces() > MOST_INPUT_DECIMALS ? formatNumber(value, decimals) : formatExact(value);
  return text.startsWith('-') ? `(${text})` : text;
}
