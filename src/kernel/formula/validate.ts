/** A formula of a bundle or a form, checked before anything is stored. */

import { decimal } from '../decimal.ts';
import { formatNumber } from '../indonesian-numbers.ts';
import { type Problem, quoted } from '../result.ts';
import { LONGEST_SOURCE } from './formula.ts';
import { parseFormula } from './parse.ts';

/** Everything wrong with a formula, as problems at `path`; an empty list when it can be used. */
export function validateFormula(
  source: string,
  options: { readonly variables?: readonly string[] | undefined; readonly path: string },
): readonly Problem[] {
  const parsed = parseFormula(source, options);
  if (parsed.ok) return [];
  return parsed.problems.map(({ code, message }) => ({
    code,
    message,
    path: options.path,
    read: quoted(source),
    expected: EXPECTED[code] ?? null,
  }));
}

const EXPECTED: Readonly<Record<string, string>> = {
  'formula-empty': 'Rumus seperti desa_mandiri / desa × 100',
  'formula-syntax': 'Rumus seperti desa_mandiri / desa × 100',
  'formula-too-long': `Paling banyak ${formatNumber(decimal(LONGEST_SOURCE), 0)} karakter`,
  'formula-division-by-zero': 'Penyebut yang dapat bernilai selain 0',
  'formula-unknown-name': 'Nama dari daftar variabel indikator',
};
