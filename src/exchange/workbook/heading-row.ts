/** Where a sheet's headings stand: in the first rows, on one row or on two with groups above. */
import type { Sheet } from './declaration/shape.ts';
import { cellText, type Grid, type GridRow } from './grid.ts';
import { nameWithoutBrackets, plainName } from './likeness.ts';
import { type NamedVersion, namesOf, readWideHeading } from './periods.ts';

export interface HeadingRow {
  /** Last row of the headings; data begins below. */
  readonly row: number;
  /** Headings by column from 0. */
  readonly headings: ReadonlyMap<number, string>;
}

/** Headings further down are not looked for. */
const LAST_HEADING_ROW = 15;

/** The row that holds most of the sheet's known headings; null where no row holds any. */
export function findHeadingRow(
  grid: Grid,
  sheet: Sheet,
  versions: readonly NamedVersion[],
): HeadingRow | null {
  let best: { readonly found: HeadingRow; readonly score: number } | null = null;
  grid.rows.forEach((row, index) => {
    if (row.number > LAST_HEADING_ROW) return;
    const next = grid.rows[index + 1];
    const single = headingsOf(grid, [row]);
    // A title above the headings is one text; groups of headings are several.
    const isGroups = new Set(single.headings.values()).size > 1;
    const hasNext = next !== undefined && next.number === row.number + 1;
    const pairs = hasNext && isGroups ? [headingsOf(grid, [row, next])] : [];
    for (const found of [single, ...pairs]) {
      const score = knownHeadings(found, sheet, versions);
      if (score > (best?.score ?? 0)) best = { found, score };
    }
  });
  // The callback's assignments are not seen by the type checker.
  const chosen = best as { readonly found: HeadingRow } | null;
  return chosen?.found ?? null;
}

/** Share of the declared columns that a grid's best row knows: what a renamed sheet is recognised by. */
export function headingShare(grid: Grid, sheet: Sheet): number {
  const found = findHeadingRow(grid, sheet, []);
  if (found === null) return 0;
  return knownHeadings(found, sheet, []) / Math.max(3, Math.min(found.headings.size, sheet.columns.length));
}

function knownHeadings(row: HeadingRow, sheet: Sheet, versions: readonly NamedVersion[]): number {
  const known = new Set<string>();
  for (const heading of row.headings.values()) {
    const column = exactColumn(sheet, heading);
    if (column !== null) known.add(column);
    else if (readWideHeading(sheet, heading, versions) !== null) known.add(`wide:${heading}`);
  }
  return known.size;
}

/** The column a heading names exactly: by its label first, then by a known other name. */
export function exactColumn(sheet: Sheet, heading: string): string | null {
  const names = [plainName(heading), nameWithoutBrackets(heading)].filter((name) => name !== '');
  for (const name of names) {
    const byLabel = sheet.columns.find(
      ({ label }) => plainName(label) === name || nameWithoutBrackets(label) === name,
    );
    if (byLabel !== undefined) return byLabel.id;
  }
  for (const name of names) {
    const byOther = sheet.columns.find((column) => namesOf(column).includes(name));
    if (byOther !== undefined) return byOther.id;
  }
  return null;
}

function headingsOf(grid: Grid, rows: readonly GridRow[]): HeadingRow {
  const columns = new Set<number>();
  for (const row of rows) for (const column of filledColumns(grid, row)) columns.add(column);
  const headings = new Map<number, string>();
  for (const column of [...columns].sort((a, b) => a - b)) {
    const texts = rows.map((row) => headingText(grid, row, column)).filter((text) => text !== '');
    const distinct = texts.filter((text, index) => texts.indexOf(text) === index);
    if (distinct.length > 0) headings.set(column, distinct.join(' '));
  }
  return { row: rows.at(-1)?.number ?? 0, headings };
}

function filledColumns(grid: Grid, row: GridRow): number[] {
  const own = row.cells.flatMap((cell, column) => (cell === undefined ? [] : [column]));
  const merged = grid.merges
    .filter(({ firstRow, lastRow }) => row.number >= firstRow && row.number <= lastRow)
    .flatMap(({ firstColumn, lastColumn }) =>
      Array.from({ length: Math.min(60, lastColumn - firstColumn + 1) }, (_, index) => firstColumn + index),
    );
  return [...own, ...merged];
}

/** The text of a heading, its block's where it is merged, without the star of a required column. */
function headingText(grid: Grid, row: GridRow, column: number): string {
  const own = cellText(row.cells[column]);
  const text = own === '' ? mergedText(grid, row.number, column) : own;
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s*\*+$/, '')
    .trim();
}

export function mergedText(grid: Grid, row: number, column: number): string {
  const merge = grid.merges.find(
    (one) =>
      row >= one.firstRow && row <= one.lastRow && column >= one.firstColumn && column <= one.lastColumn,
  );
  if (merge === undefined) return '';
  const first = grid.rows.find(({ number }) => number === merge.firstRow);
  return cellText(first?.cells[merge.firstColumn]);
}
