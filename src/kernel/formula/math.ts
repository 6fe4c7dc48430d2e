/** The formula as a tree for printing: ÷ becomes a fraction, names may become their labels. */
import { formatExact } from '../indonesian-numbers.ts';
import type { Comparison, Expression, Formula } from './formula.ts';
import type { FunctionName } from './text.ts';

/** The part of the printed mathematics that formulas use. */
export type FormulaMath =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'operator'; readonly text: '=' | '+' | '−' | '×' | '(' | ')' | '≥' }
  | { readonly kind: 'row'; readonly items: readonly FormulaMath[] }
  | { readonly kind: 'fraction'; readonly numerator: FormulaMath; readonly denominator: FormulaMath };

type Operator = Extract<FormulaMath, { readonly kind: 'operator' }>['text'];

/** `labelOf` gives what is printed for a name: "Jumlah desa mandiri"; by default the name itself. */
export function formulaToMath(
  formula: Formula,
  labelOf: (name: string) => string = (name) => name,
): FormulaMath {
  return new MathWriter(labelOf).write(formula.root);
}

class MathWriter {
  readonly #labelOf: (name: string) => string;

  constructor(labelOf: (name: string) => string) {
    this.#labelOf = labelOf;
  }

  write(expression: Expression): FormulaMath {
    const items = this.#items(expression);
    const [only] = items;
    return items.length === 1 && only !== undefined ? only : { kind: 'row', items };
  }

  /** What an expression contributes to the row it stands in: chains such as a + b + c stay flat. */
  #items(expression: Expression): readonly FormulaMath[] {
    switch (expression.kind) {
      case 'number':
        return [{ kind: 'number', text: formatExact(expression.value) }];
      case 'variable':
        return [name(this.#labelOf(expression.name))];
      case 'negation':
        return [operator('−'), ...this.#inside(expression.operand, isCompound(expression.operand))];
      case 'arithmetic':
        return this.#arithmetic(expression);
      case 'choice':
        return this.#call('jika', [
          this.#comparison(expression.condition),
          this.#items(expression.whenTrue),
          this.#items(expression.whenFalse),
        ]);
      case 'aggregate':
        return this.#call(
          expression.name,
          expression.operands.map((operand) => this.#items(operand)),
        );
      case 'rounding':
        return this.#call('bulat', [
          this.#items(expression.operand),
          [{ kind: 'number', text: String(expression.decimals) }],
        ]);
    }
  }

  #arithmetic(node: Extract<Expression, { readonly kind: 'arithmetic' }>): readonly FormulaMath[] {
    if (node.operator === '÷') {
      return [{ kind: 'fraction', numerator: this.write(node.left), denominator: this.write(node.right) }];
    }
    const weakens = (side: Expression): boolean => node.operator === '×' && isSum(side);
    const right = weakens(node.right) || isSum(node.right) || node.right.kind === 'negation';
    return [
      ...this.#inside(node.left, weakens(node.left)),
      operator(node.operator),
      ...this.#inside(node.right, right),
    ];
  }

  #inside(expression: Expression, inParentheses: boolean): readonly FormulaMath[] {
    const items = this.#items(expression);
    return inParentheses ? [operator('('), ...items, operator(')')] : items;
  }

  #comparison({ left, operator: sign, right }: Comparison): readonly FormulaMath[] {
    const written: FormulaMath = sign === '=' || sign === '≥' ? operator(sign) : name(sign);
    return [...this.#items(left), written, ...this.#items(right)];
  }

  #call(written: FunctionName, values: readonly (readonly FormulaMath[])[]): readonly FormulaMath[] {
    const inside = values.flatMap((value, index) => (index === 0 ? value : [name(';'), ...value]));
    return [name(written), operator('('), ...inside, operator(')')];
  }
}

function operator(text: Operator): FormulaMath {
  return { kind: 'operator', text };
}

function name(text: string): FormulaMath {
  return { kind: 'name', text };
}

function isSum(expression: Expression): boolean {
  return expression.kind === 'arithmetic' && (expression.operator === '+' || expression.operator === '−');
}

/** Needs parentheses after a sign. */
function isCompound(expression: Expression): boolean {
  return (expression.kind === 'arithmetic' && expression.operator !== '÷') || expression.kind === 'negation';
}
