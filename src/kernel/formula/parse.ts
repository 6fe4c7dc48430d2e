/** Source text into a frozen formula, or into everything found wrong with it. Never throws. */
import { decimal } from '../decimal.ts';
import { formatNumber } from '../indonesian-numbers.ts';
import { type Formula, type FormulaProblem, LONGEST_SOURCE, type ParseResult } from './formula.ts';
import { Parser } from './parser.ts';
import { constantZeroDivisions, unknownNames } from './soundness.ts';
import { readTokens } from './tokens.ts';

/**
 * Parses a formula. With `variables`, a name that is not among them is a problem that proposes the nearest
 * one. A division by a constant 0 is a problem too. Positions are indexes in the source.
 */
export function parseFormula(
  source: string,
  options: { readonly variables?: readonly string[] | undefined } = {},
): ParseResult {
  if (source.length > LONGEST_SOURCE) {
    const length = formatNumber(decimal(source.length), 0);
    const limit = formatNumber(decimal(LONGEST_SOURCE), 0);
    const message = `Rumus terlalu panjang: ${length} karakter, paling banyak ${limit}.`;
    return refused({ code: 'formula-too-long', message, position: LONGEST_SOURCE });
  }
  const read = readTokens(source);
  if (!read.ok) return refused(read.problem);
  if (read.tokens.length === 1) {
    return refused({ code: 'formula-empty', message: 'Rumus belum ditulis.', position: 0 });
  }
  const parser = new Parser(read.tokens);
  const root = parser.formula();
  if (root === null) return refused(parser.problem);
  const formula: Formula = Object.freeze({ version: 1, source, root });
  const problems = [...unknownNames(formula, options.variables), ...constantZeroDivisions(formula)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, formula };
}

function refused(problem: FormulaProblem): ParseResult {
  return { ok: false, problems: [problem] };
}
