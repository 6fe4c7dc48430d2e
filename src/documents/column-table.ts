/** A table told by its columns: what each is called, how wide it is, and what stands in it for a row. */
import { cell, dash, headRow, row } from './compose-blocks.ts';
import type { Align, Cell, Column, Inline, Row, Table } from './report-model.ts';

export interface ToldColumn<Item> {
  /** By which a layout names it (docs/layouts.md). */
  readonly id: string;
  readonly label: string;
  /** Relative (fr). */
  readonly width: number;
  readonly align?: Align | 'decimal';
  /** Printed only where a layout names it. */
  readonly isOffered?: boolean;
  readonly cell: (item: Item, index: number) => Cell;
  /** Of the last row; the columns before the first that has one carry its label. */
  readonly total?: Cell | undefined;
}

export interface ToldTable<Item> {
  readonly id: string;
  readonly caption: string | null;
  readonly columns: readonly ToldColumn<Item>[];
  readonly items: readonly Item[];
  /** Rows between the items, before each: a group's heading. */
  readonly before?: (item: Item, index: number) => readonly Row[];
  readonly emphasis?: (item: Item) => Row['emphasis'];
  /** Label of the total row; without one there is none. */
  readonly total?: string;
  readonly notes?: readonly (readonly Inline[])[];
  readonly source?: string;
  readonly size?: number;
}

export function tellTable<Item>(told: ToldTable<Item>): Table {
  const { columns, items, before, emphasis, total } = told;
  const body = items.flatMap((item, index) => [
    ...(before?.(item, index) ?? []),
    row(
      columns.map((one) => one.cell(item, index)),
      emphasis?.(item),
    ),
  ]);
  return {
    kind: 'table',
    id: told.id,
    caption: told.caption,
    columns: columns.map(toldColumn),
    head: [headRow(columns.map(({ label }) => label))],
    body: total === undefined || body.length === 0 ? body : [...body, totalRow(total, columns)],
    ...(told.notes === undefined || told.notes.length === 0 ? {} : { notes: told.notes }),
    ...(told.source === undefined ? {} : { source: told.source }),
    ...(told.size === undefined ? {} : { size: told.size }),
  };
}

function toldColumn<Item>({ id, width, align = 'left', isOffered }: ToldColumn<Item>): Column {
  return { id, width, align, ...(isOffered === true ? { isOffered } : {}) };
}

/** "Jumlah" over the columns before the first sum; a column without a sum has a dash. */
export function totalRow<Item>(label: string, columns: readonly ToldColumn<Item>[]): Row {
  const first = columns.findIndex(({ total }) => total !== undefined);
  const leading = first === -1 ? columns.length : Math.max(first, 1);
  return row(
    [cell(label, { columnSpan: leading }), ...columns.slice(leading).map(({ total }) => total ?? dash())],
    'total',
  );
}

/** The column `No`. */
export function numberColumn<Item>(): ToldColumn<Item> {
  return {
    id: 'no',
    label: 'No',
    width: 0.5,
    cell: (_, index) => cell(String(index + 1), { align: 'center' }),
  };
}
