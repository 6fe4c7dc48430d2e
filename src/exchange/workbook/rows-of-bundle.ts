/** A bundle as the rows of the declared sheets: one flat row per fact, its fields by column id. */
import type { Sheet } from './declaration/shape.ts';
import { WORKBOOK_SHEETS } from './declaration/workbook.ts';
import { rowContext } from './row-context.ts';
import { flatRow, type RowContext } from './row-forms.ts';
import { fieldAt, isWireObject, listAt, type WireObject, type WireValue } from './wire.ts';

export type Row = Readonly<Record<string, WireValue>>;

/** The rows of every declared sheet, by the sheet's id, in the order of the bundle. */
export function rowsOfBundle(wire: WireObject): ReadonlyMap<string, readonly Row[]> {
  const context = rowContext(listAt(wire, 'planning.indicators'));
  return new Map(WORKBOOK_SHEETS.map((sheet) => [sheet.id, rowsOf(sheet, wire, context)]));
}

function rowsOf(sheet: Sheet, wire: WireObject, context: RowContext): Row[] {
  const parents = listAt(wire, sheet.path);
  const { child } = sheet;
  if (child === null) return parents.map((object) => cellsOf(sheet, object, context));
  const [outer, inner] = child.list.split('[].');
  return parents.flatMap((parent) => {
    const entries = listAt(parent, outer ?? '');
    const lines =
      inner === undefined
        ? entries.map((entry) => ({ entry, owners: [parent] }))
        : entries.flatMap((owner) =>
            listAt(owner, inner).map((entry) => ({ entry, owners: [parent, owner] })),
          );
    return lines.map(({ entry, owners }) => {
      const keys = child.parent.map(({ column, field }, index): [string, WireValue] => [
        column,
        (owners[Math.min(index, owners.length - 1)] ?? parent)[field] ?? null,
      ]);
      return { ...cellsOf(sheet, entry, context), ...Object.fromEntries(keys) };
    });
  });
}

function cellsOf(sheet: Sheet, object: WireObject, context: RowContext): Row {
  const flat = flatRow(sheet.id, object, context);
  return Object.fromEntries(sheet.columns.map(({ id }) => [id, fieldAt(flat, id)]));
}

/** A register's own sheet: one for each code, the years under each other. */
export interface RegisterTable {
  readonly code: string;
  readonly rowHeading: string;
  readonly columns: readonly RegisterTableColumn[];
  readonly rows: readonly RegisterTableRow[];
}
export interface RegisterTableColumn {
  readonly code: string;
  readonly label: string;
  readonly type: string;
}
export interface RegisterTableRow {
  readonly year: number;
  readonly label: string;
  readonly cells: WireObject;
}

export function registerTables(wire: WireObject): RegisterTable[] {
  const tables = new Map<string, RegisterTable>();
  for (const register of listAt(wire, 'organisation.registers')) {
    const code = String(register.code);
    const before = tables.get(code);
    const columns = listAt(register, 'columns')
      .filter((column) => (column.formula ?? null) === null)
      .map((column) => ({
        code: String(column.code),
        label: String(column.label),
        type: String(column.type),
      }));
    const rows = listAt(register, 'rows').map((row) => ({
      year: Number(register.year),
      label: String(row.label),
      cells: isWireObject(row.cells) ? row.cells : {},
    }));
    const known = before?.columns ?? [];
    tables.set(code, {
      code,
      rowHeading: before?.rowHeading ?? String(register.rowHeading ?? 'Desa'),
      columns: [...known, ...columns.filter(({ code: own }) => !known.some((column) => column.code === own))],
      rows: [...(before?.rows ?? []), ...rows],
    });
  }
  return [...tables.values()];
}
