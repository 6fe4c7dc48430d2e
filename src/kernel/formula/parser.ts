/** Tokens into a frozen tree, by operator binding (Pratt). Stops at the first problem; never throws. */
import { quoted } from '../result.ts';
import {
  type AggregateName,
  type ArithmeticOperator,
  type Comparison,
  DEEPEST_NESTING,
  type Expression,
  type FormulaProblem,
  type FormulaProblemCode,
  MOST_ARGUMENTS,
  MOST_ROUNDING_DECIMALS,
} from './formula.ts';
import type { Token } from './tokens.ts';

/** What the parser holds before it is known where it stands: a number, or a condition. */
type Parsed = Expression | Comparison;

/** How tightly an operator binds: comparisons loosest, then + and −, then × and ÷. */
const COMPARISON_BINDING = 1;
const BINDING: Readonly<Record<ArithmeticOperator, number>> = { '+': 2, '−': 2, '×': 3, '÷': 3 };

const AGGREGATES: readonly AggregateName[] = ['min', 'maks', 'jumlah', 'rata'];
const FUNCTIONS = ['jika', ...AGGREGATES, 'bulat'];

/** Reads one formula; every method returns null once `problem` is set. */
export class Parser {
  problem: FormulaProblem = { code: 'formula-syntax', message: 'Rumus tidak dapat dibaca.', position: 0 };
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  formula(): Expression | null {
    const root = this.#number();
    if (root === null) return null;
    const rest = this.#peek();
    if (rest.kind === 'end') return root;
    if (rest.text === ')') return this.#fail(rest, 'Kurung tutup ")" ini tidak punya kurung buka.');
    if (rest.text === ';') return this.#fail(rest, 'Titik koma (;) hanya dipakai di dalam fungsi.');
    return this.#fail(
      rest,
      `Sebelum "${quoted(rest.text)}" kurang tanda hitung; perkalian ditulis × atau *.`,
    );
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? { kind: 'end', position: 0, text: '' };
  }

  #take(): Token {
    const token = this.#peek();
    this.#next += 1;
    return token;
  }

  #fail(
    at: { readonly position: number },
    message: string,
    code: FormulaProblemCode = 'formula-syntax',
  ): null {
    this.problem = {
      code,
      message: `Pada karakter ke-${at.position + 1}: ${message}`,
      position: at.position,
    };
    return null;
  }

  /** An expression that must be a number. */
  #number(): Expression | null {
    const parsed = this.#expression(0);
    return parsed === null ? null : this.#asNumber(parsed);
  }

  #asNumber(parsed: Parsed): Expression | null {
    if (parsed.kind !== 'comparison') return parsed;
    return this.#fail(parsed, `Perbandingan (${parsed.operator}) hanya dapat menjadi syarat dalam jika(…).`);
  }

  #expression(weakest: number): Parsed | null {
    let left = this.#nested(() => this.#operand());
    while (left !== null) {
      const operator = this.#peek();
      const binding =
        operator.kind === 'comparison'
          ? COMPARISON_BINDING
          : operator.kind === 'arithmetic'
            ? BINDING[operator.text]
            : 0;
      if (binding <= weakest) return left;
      left = this.#operation(left, binding);
    }
    return null;
  }

  #operation(before: Parsed, binding: number): Parsed | null {
    const operator = this.#take();
    const left = this.#asNumber(before);
    if (left === null) return null;
    const parsed = this.#expression(binding);
    const right = parsed === null ? null : this.#asNumber(parsed);
    if (right === null) return null;
    const { position } = operator;
    if (operator.kind === 'comparison') {
      return Object.freeze({ kind: 'comparison', position, operator: operator.text, left, right });
    }
    if (operator.kind !== 'arithmetic') return this.#fail(operator, 'Tanda hitung diharapkan.');
    return Object.freeze({ kind: 'arithmetic', position, operator: operator.text, left, right });
  }

  #nested<Node>(parse: () => Node | null): Node | null {
    if (this.#depth >= DEEPEST_NESTING) {
      const message = `Rumus terlalu bertingkat: kurung dan fungsi paling banyak ${DEEPEST_NESTING} tingkat.`;
      return this.#fail(this.#peek(), message, 'formula-too-deep');
    }
    this.#depth += 1;
    const node = parse();
    this.#depth -= 1;
    return node;
  }

  #operand(): Parsed | null {
    const token = this.#take();
    const { position } = token;
    if (token.kind === 'number') return Object.freeze({ kind: 'number', position, value: token.value });
    if (token.kind === 'name') {
      if (this.#peek().text === '(') return this.#call(token.text, position);
      return Object.freeze({ kind: 'variable', position, name: token.text });
    }
    if (token.text === '(') return this.#parenthesised(token);
    if (token.text === '−') return this.#negation(position);
    if (token.kind === 'end') return this.#fail(token, 'Rumus belum selesai; angka atau nama diharapkan.');
    return this.#fail(token, `Angka, nama atau kurung buka diharapkan, bukan "${token.text}".`);
  }

  #parenthesised(open: Token): Parsed | null {
    const inside = this.#expression(0);
    if (inside === null) return null;
    const close = this.#peek();
    if (close.text === ')') {
      this.#take();
      return inside;
    }
    if (close.kind === 'end') {
      return this.#fail(open, 'Kurung buka "(" ini tidak punya kurung tutup.');
    }
    return this.#fail(close, `Kurung tutup ")" diharapkan, bukan "${quoted(close.text)}".`);
  }

  /** A sign binds tighter than any operator: −a × b is (−a) × b. */
  #negation(position: number): Parsed | null {
    const parsed = this.#nested(() => this.#operand());
    const operand = parsed === null ? null : this.#asNumber(parsed);
    return operand === null ? null : Object.freeze({ kind: 'negation', position, operand });
  }

  #call(written: string, position: number): Expression | null {
    const name = written.toLowerCase();
    const open = this.#take();
    if (!FUNCTIONS.includes(name)) {
      const message = `Fungsi "${quoted(written)}" tidak dikenal; yang ada: ${FUNCTIONS.join(', ')}.`;
      return this.#fail({ position }, message, 'formula-unknown-function');
    }
    const values = this.#values(open);
    if (values === null) return null;
    if (name === 'jika') return this.#choice(values, position);
    const numbers: Expression[] = [];
    for (const value of values) {
      const number = this.#asNumber(value);
      if (number === null) return null;
      numbers.push(number);
    }
    if (name === 'bulat') return this.#rounding(numbers, position);
    return this.#aggregate(name, numbers, position);
  }

  /** Values between the parentheses of a function, separated by `;`. */
  #values(open: Token): readonly Parsed[] | null {
    const values: Parsed[] = [];
    if (this.#peek().text === ')') {
      this.#take();
      return values;
    }
    for (;;) {
      if (values.length === MOST_ARGUMENTS) {
        const message = `Terlalu banyak nilai dalam satu fungsi, paling banyak ${MOST_ARGUMENTS}.`;
        return this.#fail(this.#peek(), message, 'formula-too-many-arguments');
      }
      const value = this.#expression(0);
      if (value === null) return null;
      values.push(value);
      const mark = this.#take();
      if (mark.text === ')') return values;
      if (mark.kind === 'end') return this.#fail(open, 'Kurung buka "(" ini tidak punya kurung tutup.');
      if (mark.text !== ';') {
        return this.#fail(mark, `Titik koma (;) atau kurung tutup diharapkan, bukan "${quoted(mark.text)}".`);
      }
    }
  }

  #choice(values: readonly Parsed[], position: number): Expression | null {
    const [condition, second, third] = values;
    if (values.length !== 3 || condition === undefined || second === undefined || third === undefined) {
      return this.#fail(
        { position },
        'jika memerlukan tiga bagian: jika(syarat; nilai bila benar; nilai bila salah).',
      );
    }
    if (condition.kind !== 'comparison') {
      return this.#fail(condition, 'Syarat jika harus perbandingan, seperti a > 0.');
    }
    const whenTrue = this.#asNumber(second);
    const whenFalse = whenTrue === null ? null : this.#asNumber(third);
    if (whenTrue === null || whenFalse === null) return null;
    return Object.freeze({ kind: 'choice', position, condition, whenTrue, whenFalse });
  }

  #rounding(numbers: readonly Expression[], position: number): Expression | null {
    const [operand, second] = numbers;
    if (numbers.length !== 2 || operand === undefined || second === undefined) {
      return this.#fail({ position }, 'bulat memerlukan dua bagian: bulat(nilai; banyak desimal).');
    }
    const decimals = second.kind === 'number' && second.value.isInteger() ? second.value.toNumber() : -1;
    if (decimals < 0 || decimals > MOST_ROUNDING_DECIMALS) {
      const message = `Banyak desimal dalam bulat harus angka 0 sampai ${MOST_ROUNDING_DECIMALS}.`;
      return this.#fail(second, message);
    }
    return Object.freeze({ kind: 'rounding', position, operand, decimals });
  }

  /** One value alone is nearly always `min(1,5)` meant as `min(1; 5)`. */
  #aggregate(written: string, operands: readonly Expression[], position: number): Expression | null {
    const name = AGGREGATES.find((known) => known === written);
    if (name === undefined || operands.length < 2) {
      const message = `${written} memerlukan paling sedikit dua nilai, dipisah titik koma: ${written}(a; b).`;
      return this.#fail({ position }, message);
    }
    return Object.freeze({ kind: 'aggregate', position, name, operands: Object.freeze([...operands]) });
  }
}
