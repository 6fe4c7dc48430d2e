/** Tables of the model as tables of Word: fixed widths, repeated header rows, rows that stay whole. */
import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { CELL_PADDING, COLOURS, TONES } from '../look.ts';
import type { Table as ModelTable } from '../report-model.ts';
import { sourceLine } from '../source-line.ts';
import { gridOf, INDENT_EM, type PlacedCell, type PlacedRow, type TableGrid } from '../table-grid.ts';
import { halfPoints, twips, type WordContext } from './word-context.ts';
import { tableTextStyle } from './word-styles.ts';
import { bookmarked, type RunForm, runs, textRuns } from './word-text.ts';

const HAIRLINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.rule };
const TOTAL_LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: COLOURS.ink };
export const NO_LINE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };
const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** Caption, table, notes and source; ends with a paragraph, so that two tables never grow together. */
export function wordTable(table: ModelTable, context: WordContext): (Paragraph | Table)[] {
  const grid = gridOf(table, context.page.textWidth, context.look);
  return [...captionAbove(table, context), gridTable(table, grid, context), ...below(table, context)];
}

function captionAbove(table: ModelTable, context: WordContext): Paragraph[] {
  const entry = context.numbering.entryOf(table);
  if (entry === null) return [];
  const children = bookmarked(entry, textRuns(entry.label ?? '', { bold: true }), context);
  return [
    new Paragraph({
      style: 'Caption',
      keepNext: true,
      children: [...children, ...textRuns(`  ${entry.title}`)],
    }),
  ];
}

function below(table: ModelTable, context: WordContext): Paragraph[] {
  const lines = (table.notes ?? []).map((note) => runs(note, context));
  if (table.source !== undefined) lines.push(textRuns(sourceLine(table.source), { italics: true }));
  const notes = lines.map((children) => new Paragraph({ style: 'TableNote', children }));
  return [...notes, spacer()];
}

/** A paragraph of no height to speak of. */
export function spacer(after = 8, keepNext = false): Paragraph {
  return new Paragraph({
    ...(keepNext ? { keepNext } : {}),
    spacing: { before: 0, after: twips(after), line: 20, lineRule: LineRuleType.EXACT },
    children: [],
  });
}

/** Lines and padding are said once for the table: said in each cell they would make the file several times larger. */
function gridTable(table: ModelTable, grid: TableGrid, context: WordContext): Table {
  const ruled = table.ruled ?? true;
  const isNoted = (table.notes ?? []).length > 0 || table.source !== undefined;
  const widths = grid.widths.map(twips);
  const line = ruled ? HAIRLINE : NO_LINE;
  const vertical = twips(ruled ? 1.7 : 1.2);
  const row = (placed: PlacedRow, header: boolean) =>
    new TableRow({
      ...(header ? { tableHeader: true } : {}),
      ...(placed.whole ? { cantSplit: true } : {}),
      children: placed.cells.map((cell) =>
        tableCell(cell, placed, { header, ruled, isNoted, grid, widths, context }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    alignment: AlignmentType.CENTER,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    margins: {
      marginUnitType: WidthType.DXA,
      top: vertical,
      bottom: vertical,
      left: twips(CELL_PADDING),
      right: twips(CELL_PADDING),
    },
    rows: [...grid.head.map((one) => row(one, true)), ...grid.body.map((one) => row(one, false))],
  });
}

interface CellSurroundings {
  readonly header: boolean;
  readonly ruled: boolean;
  /** Whether notes or a source stand below. */
  readonly isNoted: boolean;
  readonly grid: TableGrid;
  readonly widths: readonly number[];
  readonly context: WordContext;
}

function tableCell(placed: PlacedCell, row: PlacedRow, around: CellSurroundings): TableCell {
  const { widths } = around;
  const width = widths
    .slice(placed.column, placed.column + placed.columnSpan)
    .reduce((sum, one) => sum + one, 0);
  const fill = fillOf(placed, row, around);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(placed.columnSpan > 1 ? { columnSpan: placed.columnSpan } : {}),
    ...(placed.rowSpan > 1 ? { rowSpan: placed.rowSpan } : {}),
    ...(around.header ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    ...(around.ruled && row.emphasis === 'total' ? { borders: { top: TOTAL_LINE } } : {}),
    ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: [cellParagraph(placed, row, around)],
  });
}

function cellParagraph(placed: PlacedCell, row: PlacedRow, around: CellSurroundings): Paragraph {
  const { size } = around.grid;
  const numbers = row.emphasis === 'numbers';
  const left = twips(placed.indent * INDENT_EM * size);
  const right = twips(placed.padding * size);
  const form: RunForm = {
    ...(placed.bold ? { bold: true } : {}),
    ...(numbers ? { italics: true, size: halfPoints(size * 0.85) } : {}),
  };
  return new Paragraph({
    style: tableTextStyle(size),
    ...(placed.align === 'left' ? {} : { alignment: ALIGNMENT[placed.align] }),
    ...(keepsNext(row, around) ? { keepNext: true } : {}),
    ...(left + right > 0 ? { indent: { left, right } } : {}),
    children: runs(placed.cell.inlines, around.context, form),
  });
}

/**
 * Headers, names of groups and the row before a total stay with what follows; a short table stays together, and the
 * last row with the notes below it.
 */
function keepsNext(row: PlacedRow, around: CellSurroundings): boolean {
  if (around.header || row.keepsNext) return true;
  return row === around.grid.body.at(-1) ? around.isNoted : around.grid.whole;
}

function fillOf(placed: PlacedCell, row: PlacedRow, around: CellSurroundings): string | null {
  if (placed.cell.tone !== undefined) return TONES[placed.cell.tone];
  if (!around.ruled) return null;
  if (around.header && row.emphasis !== 'numbers') return COLOURS.blueTint;
  return row.emphasis === null ? null : COLOURS.groupTint;
}
