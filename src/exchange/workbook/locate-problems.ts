/** Problems of the bundle told at the cells of the workbook. */
import type { Problem } from '../../kernel/result.ts';
import type { CellProblem } from '../rules/workbook.ts';
import { cellName, type Place, placeInWords } from './cell-problems.ts';
import { WORKBOOK_SHEETS } from './declaration/workbook.ts';

const PATH =
  /\b(?:organisation|planning|budget|agreements|measurement|survey|evaluation|reporting)(?:\.[A-Za-z]+|\[\d+\])+/g;

/**
 * `told` are cells with an error of their own already, `incomplete` sheets of which a missing column was told: what
 * follows from it is not told again, row by row.
 */
export function locateProblems(
  problems: readonly (Problem & { readonly severity: CellProblem['severity'] })[],
  places: ReadonlyMap<string, Place>,
  told: ReadonlySet<string>,
  incomplete: ReadonlySet<string | null> = new Set(),
): CellProblem[] {
  return problems.flatMap((problem) => {
    const place = placeOf(problem.path, places);
    if (place !== null && told.has(cellKey(place))) return [];
    const hasNoColumn = problem.code === 'missing-field' && !places.has(problem.path);
    if (hasNoColumn && place !== null && incomplete.has(place.sheet)) return [];
    return [
      {
        severity: problem.severity,
        code: problem.code,
        message: inWords(problem.message, places),
        sheet: place?.sheet ?? sheetOf(problem.path),
        cell: place === null ? null : cellName(place),
        read: problem.read,
        expected: problem.expected === null ? null : inWords(problem.expected, places),
        path: problem.path,
      },
    ];
  });
}

export function cellKey(place: Place): string {
  return `${place.sheet}!${cellName(place)}`;
}

/** The cell of a path, or of the nearest thing it is part of. */
function placeOf(path: string, places: ReadonlyMap<string, Place>): Place | null {
  for (let at = path; at !== ''; at = shortened(at)) {
    const place = places.get(at);
    if (place !== undefined) return place;
  }
  return null;
}

function shortened(path: string): string {
  const cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
  return cut < 0 ? '' : path.slice(0, cut);
}

function sheetOf(path: string): string | null {
  const list = path.replace(/[[(].*$/s, '');
  const named = WORKBOOK_SHEETS.find((sheet) => sheet.child === null && sheet.path === list);
  return named?.name ?? null;
}

/** "planning.targets[0]" in a sentence becomes "lembar Target, sel A3". */
function inWords(text: string, places: ReadonlyMap<string, Place>): string {
  return text.replace(PATH, (path) => {
    const place = placeOf(path, places);
    if (place !== null) return placeInWords(place);
    const sheet = sheetOf(path);
    return sheet === null ? path : `lembar ${sheet}`;
  });
}
