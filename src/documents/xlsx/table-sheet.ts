/** One table of a report as a sheet: title, header with its spans, numbers as numbers, notes and source below. */
import type { CellObject, Sheet, Cell as SheetCell, Row as SheetRow } from 'write-excel-file/node';
import { cleanText } from '../clean-text.ts';
import { COLOURS } from '../look.ts';
import type { Cell, Inline } from '../report-model.ts';
import { printedNumber } from '../rules/printed-number.ts';
import { wrapText } from '../rules/text-width.ts';
import { sourceLine } from '../source-line.ts';
import { gridOf, type PlacedCell, type PlacedRow } from '../table-grid.ts';
import type { ReportTable } from './report-tables.ts';

export type TableSheet = Sheet<Buffer>;

/** Width the report's table is laid out for, in points; a character of the sheet takes about 5,2 of them. */
const LAID_OUT_FOR = 760;
const POINTS_PER_CHARACTER = 5.2;
const NARROWEST = 6;
const WIDEST = 60;
const TITLE_ROWS = 3;
/** Of 10 pt, in points. */
const LINE_HEIGHT = 13;
/** A character of a column's width, in em of the text. */
const EM_PER_CHARACTER = 0.53;

const LINES = { borderStyle: 'thin', borderColor: `#${COLOURS.rule}` } as const;
const SMALL = { fontSize: 9, textColor: `#${COLOURS.soft}` } as const;

/** `about`: the line under the title, which says what report the table comes from. */
export function tableSheet(table: ReportTable, name: string, about: string): TableSheet {
  const grid = gridOf(table.table, LAID_OUT_FOR);
  const columns = table.table.columns.length;
  const heading = table.label === null ? table.title : `${table.label} ${table.title}`;
  const widths = grid.widths.map((width) =>
    Math.min(WIDEST, Math.max(NARROWEST, Math.round(width / POINTS_PER_CHARACTER))),
  );
  const head = gridRows(grid.head, widths, headCell);
  const body = gridRows(grid.body, widths, bodyCell);
  return {
    sheet: name,
    data: [
      [{ value: textValue(heading), fontWeight: 'bold', fontSize: 12 }],
      [{ value: textValue(about), ...SMALL }],
      [],
      ...head,
      ...body,
      ...below(table),
    ],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: TITLE_ROWS + head.length,
    ...(columns > 6 ? { orientation: 'landscape' as const } : {}),
  };
}

/** Rows of the full width: a place that a span covers is null, as the writer asks. */
function gridRows(
  rows: readonly PlacedRow[],
  widths: readonly number[],
  write: (cell: PlacedCell, row: PlacedRow) => CellObject,
): SheetRow[] {
  const lines = linesOfRows(rows, widths);
  return rows.map((row, index) => {
    const cells: SheetCell[] = widths.map(() => null);
    const height = (lines[index] ?? 1) * LINE_HEIGHT + 2;
    for (const cell of row.cells) cells[cell.column] = { ...write(cell, row), height };
    return cells;
  });
}

/** Spreadsheets do not make room for text in merged cells by themselves: lines of each row, estimated. */
function linesOfRows(rows: readonly PlacedRow[], widths: readonly number[]): readonly number[] {
  const lines = rows.map(() => 1);
  for (const [index, row] of rows.entries()) {
    for (const placed of row.cells) {
      const room = widths
        .slice(placed.column, placed.column + placed.columnSpan)
        .reduce((sum, width) => sum + width, -placed.indent);
      const needed = wordsOf(placed.cell)
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, wrapText(line, room * EM_PER_CHARACTER).length), 0);
      const own = Math.ceil(needed / placed.rowSpan);
      for (let at = index; at < index + placed.rowSpan; at += 1) lines[at] = Math.max(lines[at] ?? 1, own);
    }
  }
  return lines;
}

function spans({ columnSpan, rowSpan }: PlacedCell) {
  return { ...(columnSpan > 1 ? { columnSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
}

function headCell(placed: PlacedCell): CellObject {
  return {
    ...textCell(wordsOf(placed.cell)),
    ...spans(placed),
    ...LINES,
    align: 'center',
    alignVertical: 'center',
    backgroundColor: `#${COLOURS.blueTint}`,
    ...(placed.bold ? { fontWeight: 'bold' as const } : {}),
  };
}

function bodyCell(placed: PlacedCell, row: PlacedRow): CellObject {
  const words = wordsOf(placed.cell);
  const number = holdsNumber(placed) ? printedNumber(words) : null;
  const content =
    number === null ? textCell(words) : { value: number.value, type: Number, format: number.format };
  return {
    ...content,
    ...spans(placed),
    ...LINES,
    align: placed.align,
    alignVertical: 'top',
    ...(placed.indent > 0 ? { indent: placed.indent } : {}),
    ...(placed.bold ? { fontWeight: 'bold' as const } : {}),
    ...(row.emphasis === 'total' || row.emphasis === 'group'
      ? { backgroundColor: `#${COLOURS.groupTint}` }
      : {}),
  };
}

/** A live figure, or something set as numbers are: a code ("7.012") at the left stays text. */
function holdsNumber({ align, cell }: PlacedCell): boolean {
  return align !== 'left' || (cell.inlines.length === 1 && cell.inlines[0]?.kind === 'figure');
}

/**
 * Always of the type text: a spreadsheet never computes it, whatever it begins with. What looks like a formula is
 * also formatted as text, so that it stays harmless when someone edits the cell.
 */
function textCell(words: string) {
  const value = textValue(words);
  return value === ''
    ? { value: '', type: String }
    : { value, type: String, wrap: true, ...(/^[=+\-@]/u.test(value) ? { format: '@' } : {}) };
}

/** A cell of a sheet holds 32.767 characters. */
const MOST_CHARACTERS = 32_767;

function textValue(words: string): string {
  return cleanText(words).trim().slice(0, MOST_CHARACTERS);
}

function wordsOf(cell: Cell): string {
  return cell.inlines.map(wordOf).join('');
}

function wordOf(inline: Inline): string {
  if (inline.kind === 'break') return '\n';
  return inline.kind === 'reference' ? '' : inline.text;
}

function below({ table }: ReportTable): SheetRow[] {
  const notes = (table.notes ?? []).map((note) => note.map(wordOf).join(''));
  const lines = [...notes, ...(table.source === undefined ? [] : [sourceLine(table.source)])];
  return lines.length === 0
    ? []
    : [[], ...lines.map((line): SheetRow => [{ value: textValue(line), type: String, ...SMALL }])];
}
