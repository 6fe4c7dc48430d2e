/** Rows of totals in a file, told apart from facts. */
import type { Sheet } from './declaration/shape.ts';
import { columnById } from './declaration/workbook.ts';
import type { GridRow } from './grid.ts';
import { plainName } from './likeness.ts';
import type { MatchedColumns } from './match-columns.ts';

const ONLY_TOTAL =
  /^(?:(?:sub|grand) ?)?(?:jumlah|total)(?: (?:total|jumlah|keseluruhan|seluruhnya|akhir|besar|umum))?$|^(?:nilai )?(?:rata rata|rerata)$/;
const BEGINS_TOTAL = /^(?:sub ?)?(?:jumlah|total|rata rata|rerata)\b/;

/** "Jumlah", "Total", or a name that begins so above sums; a row of sums without a name. */
export function isTotalRow(row: GridRow, sheet: Sheet, matched: MatchedColumns): boolean {
  const numeric = new Set(numericColumns(sheet, matched));
  const named = row.cells.find((cell, at) => cell?.kind === 'text' && !numeric.has(at));
  const hasSums = [...numeric].some((at) => {
    const cell = row.cells[at];
    return cell?.kind === 'number' && cell.isSum;
  });
  const first = named?.kind === 'text' ? plainName(named.text.slice(0, LONGEST_NAME)) : undefined;
  if (first === undefined)
    return hasSums && row.cells.every((cell, at) => cell === undefined || numeric.has(at));
  if (ONLY_TOTAL.test(first)) return true;
  const namedBy = [...matched.columns].find(([, at]) => row.cells[at]?.kind === 'text')?.[0];
  const refersTo = namedBy === undefined ? [] : columnById(sheet, namedBy).refersTo;
  // An indicator may well be named "Jumlah …"; a national code never is.
  const isCode = refersTo.includes('nomenclature') || refersTo.includes('accounts');
  return BEGINS_TOTAL.test(first) && (hasSums || isCode);
}

/** Characters that are enough to tell a total by its name. */
const LONGEST_NAME = 120;

const NUMERIC: ReadonlySet<string> = new Set(['money', 'whole', 'value', 'percent', 'number-or-text']);

/** Places of the columns that hold numbers. */
export function numericColumns(sheet: Sheet, matched: MatchedColumns): number[] {
  const fixed = [...matched.columns].filter(([id]) => {
    const column = columnById(sheet, id);
    return NUMERIC.has(column.type) && column.choices.length === 0 && column.whenEmpty !== 'ordinal';
  });
  return [
    ...fixed.map(([, at]) => at),
    ...matched.wide.map(({ at }) => at),
    ...matched.computed.map(({ at }) => at),
  ];
}
