/** Constructors of the report model: they spell out nothing but shape, so that blocks read as what they print. */
import type { Align, Cell, Column, Inline, Paragraph, Row, Table } from './report-model.ts';

/** Plain running text. */
export function plain(text: string): Inline {
  return { kind: 'text', text };
}
export function bold(text: string): Inline {
  return { kind: 'text', text, bold: true };
}
/** Something a person still has to write. */
export function missing(text: string): Inline {
  return { kind: 'missing', text };
}
/** "Tabel 3.2": the number of the block with this id. */
export function referTo(target: string): Inline {
  return { kind: 'reference', target };
}

export type CellOptions = Omit<Cell, 'inlines'>;

/** A cell from text or inlines; an empty text prints an empty cell on purpose. */
export function cell(content: string | readonly Inline[], options: CellOptions = {}): Cell {
  return { inlines: typeof content === 'string' ? [plain(content)] : content, ...options };
}

/** "–": the table has no value there by its nature (a heading row, a level without an amount). */
export function dash(options: CellOptions = {}): Cell {
  return cell('–', { align: 'center', ...options });
}

export function row(cells: readonly Cell[], emphasis?: Row['emphasis']): Row {
  return emphasis === undefined ? { cells } : { cells, emphasis };
}

/** One header row from its labels. */
export function headRow(labels: readonly string[]): Row {
  return row(labels.map((label) => cell(label, { align: 'center', bold: true })));
}

/** The row `(1) (2) (3)` that official tables carry below their header. */
export function numberRow(count: number): Row {
  const cells = Array.from({ length: count }, (_, index) => cell(`(${index + 1})`, { align: 'center' }));
  return row(cells, 'numbers');
}

/** A column by its width (fr) and alignment; the id is what a layout names it by (docs/layouts.md). */
export function column(width: number, align: Align | 'decimal' = 'left', id?: string): Column {
  return id === undefined ? { width, align } : { id, width, align };
}

/** Columns with the ids by which a layout names them, in the same order (docs/layouts.md). */
export function named(ids: readonly string[], columns: readonly Column[]): readonly Column[] {
  return columns.map((one, index) => {
    const id = ids[index];
    return id === undefined ? one : { ...one, id };
  });
}

export function paragraph(
  inlines: readonly Inline[] | string,
  options: Omit<Paragraph, 'kind' | 'inlines'> = {},
): Paragraph {
  return {
    kind: 'paragraph',
    inlines: typeof inlines === 'string' ? [plain(inlines)] : inlines,
    ...options,
  };
}

/** A bold line over a part that has no heading of its own, kept with what follows. */
export function runInTitle(text: string): Paragraph {
  return paragraph([bold(text)], { align: 'left', indent: false, keepWithNext: true });
}

/**
 * The table, or the sentence that there is nothing to show yet: no empty table is printed.
 * @param nothing what is not there, as the sentence goes on: "aset" → "Belum ada data aset."
 */
export function tableOrNothing(table: Table, nothing: string): Table | Paragraph {
  return table.body.length > 0 ? table : noData(nothing);
}

/** "Belum ada data …", marked as missing. */
export function noData(what: string): Paragraph {
  return paragraph([missing(`Belum ada data ${what}.`)], { align: 'left', indent: false });
}
