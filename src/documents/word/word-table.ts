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
import { cleanText } from '../clean-text.ts';
import { CELL_PADDING, COLOURS, TONES } from '../look.ts';
import type { Table as ModelTable } from '../report-model.ts';
import { gridOf, INDENT_EM, type PlacedCell, type PlacedRow, type TableGrid } from '../table-grid.ts';
import { halfPoints, twips, type WordContext } from './word-context.ts';
import { bookmarked, runs, textRuns } from './word-text.ts';

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
  const grid = gridOf(table, context.page.textWidth);
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
  if (table.source !== undefined) lines.push(textRuns(cleanText(table.source), { italics: true }));
  const notes = lines.map((children) => new Paragraph({ style: 'TableNote', children }));
  return [...notes, spacer()];
}

/** A paragraph of no height to speak of. */
export function spacer(after = 8): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: twips(after), line: 20, lineRule: LineRuleType.EXACT },
    children: [],
  });
}

function gridTable(table: ModelTable, grid: TableGrid, context: WordContext): Table {
  const ruled = table.ruled ?? true;
  const widths = grid.widths.map(twips);
  const row = (placed: PlacedRow, header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: placed.whole,
      children: placed.cells.map((cell) => tableCell(cell, placed, { header, ruled, grid, widths, context })),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    alignment: AlignmentType.CENTER,
    borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: [...grid.head.map((one) => row(one, true)), ...grid.body.map((one) => row(one, false))],
  });
}

interface CellSurroundings {
  readonly header: boolean;
  readonly ruled: boolean;
  readonly grid: TableGrid;
  readonly widths: readonly number[];
  readonly context: WordContext;
}

function tableCell(placed: PlacedCell, row: PlacedRow, around: CellSurroundings): TableCell {
  const { grid, widths } = around;
  const width = widths
    .slice(placed.column, placed.column + placed.columnSpan)
    .reduce((sum, one) => sum + one, 0);
  const fill = fillOf(placed, row, around);
  const numbers = row.emphasis === 'numbers';
  const size = halfPoints(numbers ? grid.size * 0.85 : grid.size);
  const line = row.emphasis === 'total' ? { ...lines(), top: TOTAL_LINE } : lines();
  const vertical = around.ruled ? 3 : 1.5;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: placed.columnSpan,
    rowSpan: placed.rowSpan,
    verticalAlign: around.header ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    borders: around.ruled ? line : NO_LINES,
    ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    margins: {
      marginUnitType: WidthType.DXA,
      top: twips(vertical),
      bottom: twips(vertical),
      left: twips(CELL_PADDING),
      right: twips(CELL_PADDING),
    },
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: ALIGNMENT[placed.align],
        keepNext: around.header || row.emphasis === 'group',
        indent: {
          left: twips(placed.indent * INDENT_EM * grid.size),
          right: twips(placed.padding * grid.size),
        },
        children: runs(placed.cell.inlines, around.context, { bold: placed.bold, italics: numbers, size }),
      }),
    ],
  });
}

function lines() {
  return { top: HAIRLINE, bottom: HAIRLINE, left: HAIRLINE, right: HAIRLINE };
}

function fillOf(placed: PlacedCell, row: PlacedRow, around: CellSurroundings): string | null {
  if (placed.cell.tone !== undefined) return TONES[placed.cell.tone];
  if (!around.ruled) return null;
  if (around.header && row.emphasis !== 'numbers') return COLOURS.blueTint;
  return row.emphasis === null ? null : COLOURS.groupTint;
}
