/** The rows of one sheet: columns matched, merged blocks spread, totals set aside, periods taken apart. */
import type { CellProblem, MappingQuestion, WorkbookMapping } from '../rules/workbook.ts';
import { cellProblem, type Place, sheetProblem } from './cell-problems.ts';
import type { Column, Sheet } from './declaration/shape.ts';
import { columnById } from './declaration/workbook.ts';
import { decodeCell } from './decode-cell.ts';
import { cellText, type Grid, type GridCell, type GridRow } from './grid.ts';
import { findHeadingRow, type HeadingRow } from './heading-row.ts';
import { plainName } from './likeness.ts';
import { type MatchedColumns, matchColumns } from './match-columns.ts';
import type { NamedVersion } from './periods.ts';
import { isTotalRow } from './total-row.ts';
import type { WireValue } from './wire.ts';

/** One fact as it stands in the file: its fields, and the cell each came from. */
export interface ReadRow {
  readonly sheet: Sheet;
  readonly values: Record<string, WireValue>;
  readonly places: Readonly<Record<string, Place>>;
  /** The row as a whole. */
  readonly place: Place;
  /** Fields whose cell could not be read; told already. */
  readonly unreadable: Set<string>;
}

export interface ReadSheet {
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly header: HeadingRow | null;
  readonly matched: MatchedColumns | null;
  readonly rows: readonly ReadRow[];
  /** Filled rows of the grid that hold data, in order, with the total rows among them. */
  readonly lines: readonly {
    readonly row: GridRow;
    readonly isTotal: boolean;
    readonly facts: readonly ReadRow[];
  }[];
  readonly questions: readonly MappingQuestion[];
  readonly problems: readonly CellProblem[];
}

export function readSheet(
  grid: Grid,
  sheet: Sheet,
  mapping: WorkbookMapping,
  versions: readonly NamedVersion[],
): ReadSheet {
  const header = findHeadingRow(grid, sheet, versions);
  const empty = { sheet, grid, header, matched: null, rows: [], lines: [], questions: [] };
  if (header === null) {
    const problems = grid.rows.length <= 1 ? [] : [headingsMissing(grid, sheet)];
    return { ...empty, problems };
  }
  const matched = matchColumns(grid, sheet, header, mapping, versions);
  const problems: CellProblem[] = [...matched.problems, ...hiddenRows(grid, header.row)];
  const reader = new RowReader(grid, sheet, matched, problems);
  const lines = grid.rows
    .filter((row) => row.number > header.row && !isRepeatedHeading(row, header))
    .map((row) => {
      const isTotal = isTotalRow(row, sheet, matched);
      return { row, isTotal, facts: isTotal ? [] : reader.read(row) };
    });
  const rows = lines.flatMap(({ facts }) => facts);
  return { sheet, grid, header, matched, rows, lines, questions: matched.questions, problems };
}

function headingsMissing(grid: Grid, sheet: Sheet): CellProblem {
  const expected = sheet.columns.slice(0, 5).map(({ label }) => label);
  return sheetProblem('error', grid.name, {
    code: 'headings-missing',
    message: 'Judul kolom tidak ditemukan pada 15 baris pertama lembar ini.',
    expected: `baris judul: ${expected.join(', ')} …`,
  });
}

function hiddenRows(grid: Grid, headerRow: number): CellProblem[] {
  const hidden = grid.rows
    .filter((row) => row.isHidden && row.number > headerRow)
    .map(({ number }) => number);
  if (hidden.length === 0) return [];
  const shown = hidden.slice(0, 10).join(', ');
  return [
    sheetProblem('note', grid.name, {
      code: 'hidden-rows',
      message: `Lembar ini mempunyai ${hidden.length} baris tersembunyi yang ikut dibaca (baris ${shown}${hidden.length > 10 ? ', …' : ''}).`,
    }),
  ];
}

/** The headings once more, as on a printed page's top. */
function isRepeatedHeading(row: GridRow, header: HeadingRow): boolean {
  const own = row.cells.flatMap((cell, column) =>
    cell === undefined ? [] : [{ text: plainName(cellText(cell)), column }],
  );
  const same = own.filter(
    ({ text, column }) => text !== '' && plainName(header.headings.get(column) ?? '') === text,
  );
  return same.length >= 2 && same.length >= own.length - 1;
}

class RowReader {
  readonly #grid: Grid;
  readonly #sheet: Sheet;
  readonly #matched: MatchedColumns;
  readonly #problems: CellProblem[];
  readonly #fixed: readonly (readonly [Column, number])[];

  constructor(grid: Grid, sheet: Sheet, matched: MatchedColumns, problems: CellProblem[]) {
    this.#grid = grid;
    this.#sheet = sheet;
    this.#matched = matched;
    this.#problems = problems;
    this.#fixed = [...matched.columns].map(([id, at]) => [columnById(sheet, id), at]);
  }

  /** The facts of one row: one, or one for each filled period. */
  read(row: GridRow): ReadRow[] {
    const { axis } = this.#sheet;
    const wide = this.#matched.wide.filter(({ at }) => row.cells[at] !== undefined);
    const isMeasure = (id: string) =>
      axis?.measures.includes(id) === true || axis?.attached.includes(id) === true;
    const own = this.#fixed.filter(
      ([{ id }, at]) => row.cells[at] !== undefined && (axis === null || isMeasure(id)),
    );
    const isFilled =
      axis === null ? own.some(([of]) => !isBookkeeping(of)) : own.length > 0 || wide.length > 0;
    if (!isFilled) return [];
    const shared = this.#decodeFixed(row);
    if (wide.length === 0) return [shared];
    const facts = this.#byPeriod(row, shared, wide);
    const hasOwnMeasure = axis?.measures.some((id) => (shared.values[id] ?? null) !== null) === true;
    return hasOwnMeasure ? [shared, ...facts] : facts;
  }

  #byPeriod(row: GridRow, shared: ReadRow, wide: MatchedColumns['wide']): ReadRow[] {
    const facts = new Map<string, ReadRow>();
    for (const { measure, period, at } of wide) {
      const key = JSON.stringify(period);
      const place = this.#place(row, at);
      const fact = facts.get(key) ?? {
        sheet: this.#sheet,
        values: {
          ...shared.values,
          ...Object.fromEntries(this.#sheet.axis?.measures.map((id) => [id, null]) ?? []),
          ...period,
        },
        places: {
          ...shared.places,
          ...Object.fromEntries(Object.keys(period).map((field) => [field, place])),
        },
        place,
        unreadable: new Set(shared.unreadable),
      };
      facts.set(key, { ...fact, places: { ...fact.places, [measure]: place } });
      const decoded = this.#decode(columnById(this.#sheet, measure), row, at);
      fact.values[measure] = decoded.value;
      if (decoded.isUnreadable) fact.unreadable.add(measure);
    }
    const all = [...facts.values()];
    for (const fact of all.slice(0, -1))
      for (const id of this.#sheet.axis?.attached ?? []) fact.values[id] = null;
    return all;
  }

  #decodeFixed(row: GridRow): ReadRow {
    const values: Record<string, WireValue> = {};
    const places: Record<string, Place> = {};
    const unreadable = new Set<string>();
    for (const [column, at] of this.#fixed) {
      const decoded = this.#decode(column, row, at);
      values[column.id] = decoded.value;
      places[column.id] = this.#place(row, at);
      if (decoded.isUnreadable) unreadable.add(column.id);
    }
    const first = this.#fixed[0]?.[1] ?? 0;
    return { sheet: this.#sheet, values, places, place: this.#place(row, first), unreadable };
  }

  #decode(
    column: Column,
    row: GridRow,
    at: number,
  ): { readonly value: WireValue; readonly isUnreadable: boolean } {
    const decoded = decodeCell(column, this.#cell(column, row, at), this.#grid.dateOf);
    if (decoded.ok) return { value: decoded.value, isUnreadable: false };
    this.#problems.push(cellProblem('error', this.#place(row, at), decoded.fault));
    return { value: decoded.instead, isUnreadable: true };
  }

  /** A merged block of names holds for each of its rows; a merged number stands only where it is written. */
  #cell(column: Column, row: GridRow, at: number): GridCell | undefined {
    const own = row.cells[at];
    const isName =
      column.refersTo.length > 0 ||
      column.type === 'year' ||
      column.choices.length > 0 ||
      column.type === 'line';
    if (own !== undefined || !isName) return own;
    const merge = this.#grid.merges.find(
      (one) => one.firstColumn === at && one.firstRow < row.number && one.lastRow >= row.number,
    );
    if (merge === undefined) return undefined;
    return this.#grid.rows.find(({ number }) => number === merge.firstRow)?.cells[at];
  }

  #place(row: GridRow, column: number): Place {
    return { sheet: this.#grid.name, row: row.number, column };
  }
}

/** Fields that a row ready to be filled in has already. */
function isBookkeeping(column: Column): boolean {
  return column.id === 'year' || column.id === 'order' || column.id === 'quarter' || column.id === 'number';
}
