/** What stands on each sheet of a workbook to be written: headings, cells, and how wide. Without any file format. */

import type { Column, Sheet } from './declaration/shape.ts';
import { columnById, WORKBOOK_SHEETS } from './declaration/workbook.ts';
import type { Period } from './periods.ts';
import { registerSheet, registerSheetNames } from './register-sheet.ts';
import { type RegisterTable, type Row, registerTables, rowsOfBundle } from './rows-of-bundle.ts';
import { widen } from './wide-rows.ts';
import { listAt, type WireObject, type WireValue } from './wire.ts';

export interface PlannedSheet {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly purpose: string;
  readonly headings: readonly PlannedHeading[];
  readonly rows: readonly (readonly WireValue[])[];
}
export interface PlannedHeading {
  readonly text: string;
  readonly column: Column;
}

export interface PlanOptions {
  /** Rows and columns to be filled in: added after those of the bundle, read as nothing while empty. */
  readonly prepared: ReadonlyMap<string, PreparedSheet>;
  readonly leavesOutRare: boolean;
}
export interface PreparedSheet {
  readonly rows: readonly Row[];
  readonly periods: readonly Period[];
}

export function planSheets(wire: WireObject, options: PlanOptions): PlannedSheet[] {
  const tables = rowsOfBundle(wire);
  const names = new Names(tables);
  const planned = WORKBOOK_SHEETS.flatMap((sheet) => {
    const prepared = options.prepared.get(sheet.id) ?? { rows: [], periods: [] };
    const rows = [...(tables.get(sheet.id) ?? []), ...prepared.rows];
    if (rows.length === 0 && sheet.isRare && options.leavesOutRare) return [];
    return [planSheet(sheet, rows, prepared.periods, names)];
  });
  return [...planned, ...planRegisters(registerTables(wire), listAt(wire, 'organisation.registers'))];
}

function planSheet(
  sheet: Sheet,
  rows: readonly Row[],
  periods: readonly Period[],
  names: Names,
): PlannedSheet {
  const { axis } = sheet;
  const isWide = axis?.isWritten === true;
  const table = axis !== null && isWide ? widen(sheet, axis, rows, periods) : null;
  const columns = (table?.columns ?? sheet.columns.map(({ id }) => id)).map((id) => columnById(sheet, id));
  const wide = table?.wide ?? [];
  const shown = (of: Column, value: WireValue) => names.shown(of, value);
  return {
    id: sheet.id,
    name: sheet.name,
    group: sheet.group,
    purpose: sheet.purpose,
    headings: [
      ...columns.map((of) => ({ text: of.label, column: of })),
      ...wide.map(({ heading, measure }) => ({ text: heading, column: columnById(sheet, measure) })),
    ],
    rows:
      table === null
        ? rows.map((row) => columns.map((of) => shown(of, row[of.id] ?? null)))
        : table.rows.map(({ cells, values }) => [
            ...columns.map((of) => shown(of, cells[of.id] ?? null)),
            ...wide.map(({ heading }) => values.get(heading) ?? null),
          ]),
  };
}

/** References are written by name where the name is one row's alone: a person knows the name, not the code. */
class Names {
  readonly #byCode = new Map<string, ReadonlyMap<string, string>>();

  constructor(tables: ReadonlyMap<string, readonly Row[]>) {
    for (const sheet of WORKBOOK_SHEETS) {
      if (sheet.nameColumn === null) continue;
      this.#byCode.set(sheet.id, uniqueNames(sheet.nameColumn, tables.get(sheet.id) ?? []));
    }
  }

  shown(of: Column, value: WireValue): WireValue {
    if (of.refersTo.length === 0 || of.choices.length > 0 || of.isList || typeof value !== 'string')
      return value;
    // Where several sheets may be meant, a name could stand on two of them: the code is sure.
    const [only, ...others] = of.refersTo;
    if (only === undefined || others.length > 0) return value;
    return this.#byCode.get(only)?.get(value) ?? value;
  }
}

const LONGEST_NAME = 120;

function uniqueNames(nameColumn: string, rows: readonly Row[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const taken = new Set(rows.map(({ code }) => String(code).toLowerCase()));
  const nameOf = (row: Row) => String(row[nameColumn] ?? '').trim();
  const key = (name: string) => name.toLowerCase().replace(/\s+/g, ' ');
  for (const row of rows) counts.set(key(nameOf(row)), (counts.get(key(nameOf(row))) ?? 0) + 1);
  const names = new Map<string, string>();
  for (const row of rows) {
    const name = nameOf(row);
    const isSure =
      name !== '' && name.length <= LONGEST_NAME && !name.includes('\n') && counts.get(key(name)) === 1;
    if (isSure && !taken.has(key(name)) && typeof row.code === 'string') names.set(row.code, name);
  }
  return names;
}

function planRegisters(tables: readonly RegisterTable[], registers: readonly WireObject[]): PlannedSheet[] {
  const names = registerSheetNames(tables.map(({ code }) => code));
  return tables.map(({ code, rowHeading, columns, rows }) => {
    const title = String(registers.find((register) => register.code === code)?.title ?? code);
    const declared = registerSheet(code, rowHeading, title, columns);
    return {
      id: declared.id,
      name: names.get(code) ?? declared.name,
      group: declared.group,
      purpose: title,
      headings: declared.columns.map((of) => ({ text: of.label, column: of })),
      rows: rows.map((row) => [row.label, row.year, ...columns.map((of) => row.cells[of.code] ?? null)]),
    };
  });
}
