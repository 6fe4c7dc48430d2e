/**
 * The formula language of indicators and efficiency methods: the frozen tree and its bounds.
 *
 * - Numbers are Indonesian: `0,5`, `1.000.000`. The comma is the decimal comma, so values of a function are
 *   separated by `;` as in Indonesian Excel: `maks(a; b)`.
 * - Names are letters, digits and `_`, and are told apart by their case: `PAK`, `desa_mandiri`.
 * - `+`, `−` or `-`, `×` or `*`, `÷` or `/`, parentheses; × and ÷ before + and −.
 * - `jika(syarat; a; b)` with one comparison `= ≠ < > ≤ ≥` (also `<>`, `!=`, `<=`, `>=`) as its condition; only
 *   the branch that holds is computed. `min`, `maks`, `jumlah`, `rata` of two or more values; `bulat(x; n)`
 *   rounds half up to n decimals, 0 to 10.
 * - No text, no members, no assignment, no repetition: every formula ends, and reads only what it names.
 *
 * One tree serves the evaluator, the worked text, the Excel form and the printed form.
 */
import type { Decimal } from '../decimal.ts';
import type { Outcome } from '../outcome.ts';

/** Characters of a source. */
export const LONGEST_SOURCE = 2000;
/** Parentheses, functions and signs inside one another. */
export const DEEPEST_NESTING = 32;
/** Values of one function. */
export const MOST_ARGUMENTS = 200;
/** Nodes visited in one evaluation. */
export const MOST_STEPS = 10_000;
/** Largest n of `bulat(x; n)`. */
export const MOST_ROUNDING_DECIMALS = 10;

export type ArithmeticOperator = '+' | '−' | '×' | '÷';
export type ComparisonOperator = '=' | '≠' | '<' | '>' | '≤' | '≥';
export type AggregateName = 'min' | 'maks' | 'jumlah' | 'rata';

/** A number of the language. `position` is the index of its first character in the source. */
export type Expression =
  | { readonly kind: 'number'; readonly position: number; readonly value: Decimal }
  | { readonly kind: 'variable'; readonly position: number; readonly name: string }
  | { readonly kind: 'negation'; readonly position: number; readonly operand: Expression }
  | Arithmetic
  | Choice
  | Aggregate
  | {
      readonly kind: 'rounding';
      readonly position: number;
      readonly operand: Expression;
      readonly decimals: number;
    };

export interface Arithmetic {
  readonly kind: 'arithmetic';
  /** Of the operator. */
  readonly position: number;
  readonly operator: ArithmeticOperator;
  readonly left: Expression;
  readonly right: Expression;
}

/** `jika(condition; whenTrue; whenFalse)` */
export interface Choice {
  readonly kind: 'choice';
  readonly position: number;
  readonly condition: Comparison;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

export interface Aggregate {
  readonly kind: 'aggregate';
  readonly position: number;
  readonly name: AggregateName;
  readonly operands: readonly Expression[];
}

/** True or false: only ever the condition of a `jika`. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly position: number;
  readonly operator: ComparisonOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface Formula {
  /** Version of the language, stored with every locked measurement. */
  readonly version: 1;
  readonly source: string;
  readonly root: Expression;
}

/** What each name of a formula stands for. A name that is absent counts as missing. */
export type FormulaScope = ReadonlyMap<string, Outcome>;

export type FormulaProblemCode =
  | 'formula-empty'
  | 'formula-too-long'
  | 'formula-too-deep'
  | 'formula-too-many-arguments'
  | 'formula-syntax'
  | 'formula-number'
  | 'formula-unknown-name'
  | 'formula-unknown-function'
  | 'formula-division-by-zero';

export interface FormulaProblem {
  readonly code: FormulaProblemCode;
  /** For the person, in Indonesian, with the place. */
  readonly message: string;
  /** Index in the source of the first character concerned. */
  readonly position: number;
}

export type ParseResult =
  | { readonly ok: true; readonly formula: Formula }
  | { readonly ok: false; readonly problems: readonly FormulaProblem[] };

/** The operands of a node, left to right; those of a condition included. */
export function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'variable':
      return [];
    case 'negation':
    case 'rounding':
      return [expression.operand];
    case 'arithmetic':
      return [expression.left, expression.right];
    case 'aggregate':
      return expression.operands;
    case 'choice': {
      const { condition, whenTrue, whenFalse } = expression;
      return [condition.left, condition.right, whenTrue, whenFalse];
    }
  }
}

/** Names the formula reads, each once, in the order of their first use. */
export function formulaVariables(formula: Formula): readonly string[] {
  const names = new Set<string>();
  const visit = (expression: Expression): void => {
    if (expression.kind === 'variable') names.add(expression.name);
    operandsOf(expression).forEach(visit);
  };
  visit(formula.root);
  return [...names];
}
