/** Source text of a formula into tokens, each with its place. */
import type { Decimal } from '../decimal.ts';
import { readNumber } from '../indonesian-numbers.ts';
import type { ArithmeticOperator, ComparisonOperator, FormulaProblem } from './formula.ts';

export type Token =
  | { readonly kind: 'number'; readonly position: number; readonly text: string; readonly value: Decimal }
  | { readonly kind: 'name'; readonly position: number; readonly text: string }
  | { readonly kind: 'arithmetic'; readonly position: number; readonly text: ArithmeticOperator }
  | { readonly kind: 'comparison'; readonly position: number; readonly text: ComparisonOperator }
  | { readonly kind: 'mark'; readonly position: number; readonly text: '(' | ')' | ';' }
  | { readonly kind: 'end'; readonly position: number; readonly text: '' };

export type Tokens =
  | { readonly ok: true; readonly tokens: readonly Token[] }
  | { readonly ok: false; readonly problem: FormulaProblem };

const ARITHMETIC: ReadonlyMap<string, ArithmeticOperator> = new Map([
  ['+', '+'],
  ['-', '−'],
  ['−', '−'],
  ['–', '−'],
  ['*', '×'],
  ['×', '×'],
  ['/', '÷'],
  ['÷', '÷'],
]);

const COMPARISONS: ReadonlyMap<string, ComparisonOperator> = new Map([
  ['=', '='],
  ['==', '='],
  ['≠', '≠'],
  ['<>', '≠'],
  ['!=', '≠'],
  ['<', '<'],
  ['>', '>'],
  ['≤', '≤'],
  ['<=', '≤'],
  ['≥', '≥'],
  ['>=', '≥'],
]);

const SPACE = /[\s\u00A0\u202F]+/y;
const NUMBER = /\d+(?:[.,]\d+)*/y;
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const COMPARISON = /<>|!=|<=|>=|==|[=≠<>≤≥]/y;

/** What people put into a formula that the language does not have, and what to write instead. */
const HINTS: ReadonlyMap<string, string> = new Map([
  [',', 'Pisahkan nilai dengan titik koma (;); koma hanya untuk desimal, seperti 0,5.'],
  ['%', 'Tanda % tidak dipakai dalam rumus; untuk persen tulis × 100.'],
  [':', 'Pembagian ditulis ÷ atau /.'],
  ['^', 'Pangkat tidak tersedia; tulis perkaliannya.'],
  ['"', 'Teks tidak dapat dipakai dalam rumus.'],
  ["'", 'Teks tidak dapat dipakai dalam rumus.'],
  ['[', 'Pakai kurung biasa ( ).'],
  ['{', 'Pakai kurung biasa ( ).'],
]);

/** Splits a source into tokens and an end mark; stops at the first character the language does not know. */
export function readTokens(source: string): Tokens {
  const tokens: Token[] = [];
  let position = matchAt(SPACE, source, 0).length;
  while (position < source.length) {
    const token = tokenAt(source, position);
    if ('code' in token) return { ok: false, problem: token };
    tokens.push(token.token);
    position += token.length;
    position += matchAt(SPACE, source, position).length;
  }
  tokens.push({ kind: 'end', position: source.length, text: '' });
  return { ok: true, tokens };
}

function matchAt(pattern: RegExp, source: string, position: number): string {
  pattern.lastIndex = position;
  return pattern.exec(source)?.[0] ?? '';
}

function tokenAt(source: string, position: number): { token: Token; length: number } | FormulaProblem {
  const digits = matchAt(NUMBER, source, position);
  if (digits !== '') return numberToken(digits, position);
  const name = matchAt(NAME, source, position);
  if (name !== '') return { token: { kind: 'name', position, text: name }, length: name.length };
  const compared = matchAt(COMPARISON, source, position);
  const comparison = COMPARISONS.get(compared);
  if (comparison !== undefined) {
    return { token: { kind: 'comparison', position, text: comparison }, length: compared.length };
  }
  const character = String.fromCodePoint(source.codePointAt(position) ?? 0);
  const operator = ARITHMETIC.get(character);
  if (operator !== undefined) return { token: { kind: 'arithmetic', position, text: operator }, length: 1 };
  if (character === '(' || character === ')' || character === ';') {
    return { token: { kind: 'mark', position, text: character }, length: 1 };
  }
  const hint = HINTS.get(character);
  const message = `Tanda "${character}" pada karakter ke-${position + 1} tidak dikenal.${hint ? ` ${hint}` : ''}`;
  return { code: 'formula-syntax', message, position };
}

function numberToken(digits: string, position: number): { token: Token; length: number } | FormulaProblem {
  const reading = readNumber(digits, 'value');
  if (!reading.ok) {
    return {
      code: 'formula-number',
      message: `Pada karakter ke-${position + 1}: ${reading.message}`,
      position,
    };
  }
  return { token: { kind: 'number', position, text: digits, value: reading.value }, length: digits.length };
}
