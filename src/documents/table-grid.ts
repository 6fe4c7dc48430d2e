/**
 * A table laid out for print: every cell placed on the grid (missing cells of a row are filled, surplus ones
 * dropped), column widths in points that break no word, and the padding that brings decimal commas in line.
 */
import { CELL_PADDING, FONT, SIZES, SMALLEST_TABLE_SIZE } from './look.ts';
import { plainText } from './plain-text.ts';
import type { Cell, Row, Table } from './report-model.ts';
import { type MeasuredFont, textWidth, unbreakableParts, wrapText } from './rules/text-width.ts';

export interface PlacedCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly align: 'left' | 'center' | 'right';
  readonly bold: boolean;
  /** Space after the text, in em, that puts the comma in line with the column's other cells. */
  readonly padding: number;
  /** Steps. */
  readonly indent: number;
  /** The rows it spans are short enough to stay on one page. */
  readonly whole: boolean;
  readonly cell: Cell;
}
export interface PlacedRow {
  readonly emphasis: NonNullable<Row['emphasis']> | null;
  readonly cells: readonly PlacedCell[];
  /** Short enough to be kept on one page. */
  readonly whole: boolean;
  /** Stays on the page of the row after it: a group's name before its rows, the last row before a total. */
  readonly keepsNext: boolean;
}
export interface TableGrid {
  /** In points; together at most the width of the text. */
  readonly widths: readonly number[];
  /** Of the text, in points. */
  readonly size: number;
  readonly head: readonly PlacedRow[];
  readonly body: readonly PlacedRow[];
  /** Short enough to be kept on one page with its caption. */
  readonly whole: boolean;
}

const EMPTY: Cell = { inlines: [] };
export const INDENT_EM = 1;
const WHOLE_ROW_LINES = 16;
/** A table up to this height, in points, is kept on one page. */
const WHOLE_TABLE_HEIGHT = 230;
/** Rows under one merged cell up to this height, in points, are kept on one page. */
const WHOLE_SPAN_HEIGHT = 110;
/** Below this size letters shrink only to keep words whole. */
const COMFORTABLE_SIZE = 8;
const MUCH_LONGER = 1.5;
const NUMBER = /^([-−(]?(?:Rp\s?)?[\d.]+)(,\d+)?(\s?%|\))?$/u;

/** The font of the letters, and the factor for their sizes. */
export interface GridForm {
  readonly font: MeasuredFont;
  readonly tableScale: number;
}

const USUAL_FORM: GridForm = { font: FONT, tableScale: 1 };

/** Lays a table out for a text width in points. */
export function gridOf(table: Table, available: number, form: GridForm = USUAL_FORM): TableGrid {
  const columns = table.columns.length;
  const head = placeRows(table.head, columns);
  const body = placeRows(table.body, columns);
  const fitted = fitColumns(table, [...head, ...body], available, form);
  const padding = decimalPadding(table, body, form.font);
  const finish = (row: RawRow, index: number, all: readonly RawRow[], header: boolean): PlacedRow => {
    const whole = linesOf(row, fitted) <= WHOLE_ROW_LINES;
    const spanned = ({ rowSpan }: RawCell) => heightOf(all.slice(index, index + rowSpan), fitted);
    return {
      emphasis: row.row.emphasis ?? null,
      cells: row.cells.map((placed) => ({
        ...finishCell(placed, row.row, table, header, padding),
        whole: placed.rowSpan === 1 ? whole : header || spanned(placed) <= WHOLE_SPAN_HEIGHT,
      })),
      whole,
      keepsNext: !header && keepsNext(all, index),
    };
  };
  return {
    ...fitted,
    whole: heightOf([...head, ...body], fitted) <= WHOLE_TABLE_HEIGHT,
    head: head.map((row, index) => finish(row, index, head, true)),
    body: body.map((row, index) => finish(row, index, body, false)),
  };
}

function keepsNext(rows: readonly RawRow[], index: number): boolean {
  const next = rows[index + 1]?.row;
  const here = rows[index]?.row;
  if (here === undefined || next === undefined) return false;
  return here.emphasis === 'group' || next.emphasis === 'total' || depthOf(here) < depthOf(next);
}

/** How deep a row's text stands: a kegiatan before its sub kegiatan is the name of what follows. */
function depthOf({ cells }: Row): number {
  return Math.max(0, ...cells.map(({ indent = 0 }) => indent));
}

interface RawCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly cell: Cell;
}
interface RawRow {
  readonly row: Row;
  readonly cells: readonly RawCell[];
}

function placeRows(rows: readonly Row[], columns: number): readonly RawRow[] {
  /** Rows still covered from above, per column. */
  const covered = new Array<number>(columns).fill(0);
  return rows.map((row, index) => {
    const cells: RawCell[] = [];
    let next = 0;
    for (let column = 0; column < columns; ) {
      if ((covered[column] ?? 0) > 0) {
        column += 1;
        continue;
      }
      const cell = row.cells[next] ?? EMPTY;
      next += 1;
      const columnSpan = Math.min(cell.columnSpan ?? 1, freeColumns(covered, column));
      const rowSpan = Math.max(1, Math.min(cell.rowSpan ?? 1, rows.length - index));
      cells.push({ column, columnSpan, rowSpan, cell });
      for (let c = column; c < column + columnSpan; c += 1) covered[c] = rowSpan;
      column += columnSpan;
    }
    for (let c = 0; c < columns; c += 1) covered[c] = Math.max(0, (covered[c] ?? 0) - 1);
    return { row, cells };
  });
}

function freeColumns(covered: readonly number[], from: number): number {
  let free = 0;
  while (from + free < covered.length && (covered[from + free] ?? 0) === 0) free += 1;
  return free;
}

function alignOf(placed: RawCell, table: Table): Cell['align'] {
  return placed.cell.align ?? table.columns[placed.column]?.align ?? 'left';
}

function finishCell(
  placed: RawCell,
  row: Row,
  table: Table,
  header: boolean,
  padding: ReadonlyMap<Cell, number>,
): Omit<PlacedCell, 'whole'> {
  const declared = alignOf(placed, table);
  const align = declared === 'decimal' ? 'right' : (declared ?? 'left');
  const centred = placed.cell.align === undefined && (header || row.emphasis === 'numbers');
  return {
    column: placed.column,
    columnSpan: placed.columnSpan,
    rowSpan: placed.rowSpan,
    align: centred ? 'center' : align,
    bold: isBold(placed.cell, row, header),
    padding: padding.get(placed.cell) ?? 0,
    indent: placed.cell.indent ?? 0,
    cell: placed.cell,
  };
}

function isBold(cell: Cell, row: Row, header: boolean): boolean {
  if (row.emphasis === 'numbers') return false;
  return cell.bold ?? (header || row.emphasis === 'total' || row.emphasis === 'group');
}

/** Width of what follows the comma's place; null for a cell that is no number. */
function tailWidth(cell: Cell, font: MeasuredFont): number | null {
  const match = NUMBER.exec(plainText(cell.inlines).trim());
  if (match === null) return null;
  return textWidth(`${match[2] ?? ''}${match[3] ?? ''}`, false, font);
}

function decimalPadding(
  table: Table,
  rows: readonly RawRow[],
  font: MeasuredFont,
): ReadonlyMap<Cell, number> {
  const padding = new Map<Cell, number>();
  for (let column = 0; column < table.columns.length; column += 1) {
    const tails: { cell: Cell; tail: number }[] = [];
    for (const row of rows) {
      for (const placed of row.cells) {
        if (placed.column + placed.columnSpan - 1 !== column || alignOf(placed, table) !== 'decimal')
          continue;
        const tail = tailWidth(placed.cell, font);
        if (tail !== null) tails.push({ cell: placed.cell, tail });
      }
    }
    const widest = Math.max(0, ...tails.map((entry) => entry.tail));
    for (const { cell, tail } of tails) padding.set(cell, widest - tail);
  }
  return padding;
}

interface Fit {
  readonly widths: readonly number[];
  readonly size: number;
  readonly font: MeasuredFont;
}

/**
 * Widths follow the asked shares but never cut a word. Letters get smaller when the words do not fit, and when a
 * squeezed column of text would otherwise make the table much longer.
 */
function fitColumns(table: Table, rows: readonly RawRow[], available: number, form: GridForm): Fit {
  const { font } = form;
  const asked = Math.round((table.size ?? SIZES.table) * form.tableScale * 2) / 2;
  const needed = longestWords(table, rows, font);
  const minimum = (size: number) => needed.map((em) => em * size + 2 * CELL_PADDING + 1.6);
  const fitAt = (size: number): Fit => ({ widths: share(table, minimum(size), available), size, font });
  let size = asked;
  while (size > SMALLEST_TABLE_SIZE && total(minimum(size)) > available) size -= 0.5;
  const least = Math.min(size, COMFORTABLE_SIZE);
  const shortest = heightOf(rows, fitAt(least));
  while (size > least && heightOf(rows, fitAt(size)) > shortest * MUCH_LONGER) size -= 0.5;
  return fitAt(Math.max(size, least));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Estimated height of rows, in points. */
function heightOf(rows: readonly RawRow[], fit: Fit): number {
  return rows.reduce((sum, row) => sum + linesOf(row, fit) * fit.size * 1.27 + 7.5, 0);
}

function longestWords(table: Table, rows: readonly RawRow[], font: MeasuredFont): readonly number[] {
  const needed = table.columns.map(() => 0);
  const headRows = new Set(table.head);
  for (const { row, cells } of rows) {
    for (const { column, columnSpan, cell } of cells) {
      if (columnSpan !== 1) continue;
      const bold = isBold(cell, row, headRows.has(row));
      const words = unbreakableParts(plainText(cell.inlines)).map((part) => textWidth(part, bold, font));
      const width = Math.max(0, ...words) + (cell.indent ?? 0) * INDENT_EM;
      needed[column] = Math.max(needed[column] ?? 0, width);
    }
  }
  return needed;
}

function share(table: Table, minimum: readonly number[], available: number): readonly number[] {
  const least = minimum.reduce((sum, width) => sum + width, 0);
  if (least >= available) return minimum.map((width) => (width / least) * available);
  const fixed = new Set<number>();
  for (;;) {
    const free = table.columns.map((_, i) => i).filter((i) => !fixed.has(i));
    const taken = [...fixed].reduce((sum, i) => sum + (minimum[i] ?? 0), 0);
    const parts = free.reduce((sum, i) => sum + Math.max(0.01, table.columns[i]?.width ?? 1), 0);
    const width = (i: number) => (Math.max(0.01, table.columns[i]?.width ?? 1) / parts) * (available - taken);
    const short = free.filter((i) => width(i) < (minimum[i] ?? 0));
    if (short.length === 0) return table.columns.map((_, i) => (fixed.has(i) ? (minimum[i] ?? 0) : width(i)));
    for (const i of short) fixed.add(i);
  }
}

function linesOf(row: RawRow, { widths, size, font }: Fit): number {
  let most = 1;
  for (const { column, columnSpan, cell } of row.cells) {
    const width = widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0);
    const em = Math.max(1, (width - 2 * CELL_PADDING) / size);
    const lines = plainText(cell.inlines)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, wrapText(line, em, false, font).length), 0);
    most = Math.max(most, lines);
  }
  return most;
}
