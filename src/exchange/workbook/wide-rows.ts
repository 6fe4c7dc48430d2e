/** Rows of one period each, put side by side for a person, and taken apart again. */
import type { Axis, Sheet } from './declaration/shape.ts';
import { AXIS_FIELDS, type Period, periodOrder, type WideColumn, wideHeading } from './periods.ts';
import type { Row } from './rows-of-bundle.ts';
import type { WireValue } from './wire.ts';

export interface WideTable {
  /** Ids of the ordinary columns that remain. */
  readonly columns: readonly string[];
  readonly wide: readonly (WideColumn & { readonly heading: string })[];
  readonly rows: readonly WideRow[];
}
export interface WideRow {
  readonly cells: Row;
  /** By the heading of the wide column. */
  readonly values: ReadonlyMap<string, WireValue>;
}

/**
 * Rows that agree in everything but their period become one. `periods` are shown even where no row has them.
 * A column attached to a period (the reason of a spending) belongs to the last filled one of its row, so a row that
 * would need two of them stays apart.
 */
export function widen(sheet: Sheet, axis: Axis, rows: readonly Row[], periods: readonly Period[]): WideTable {
  const fields = AXIS_FIELDS[axis.kind];
  const isSide = (id: string) => axis.measures.includes(id) || fields.some((field) => field === id);
  const columns = sheet.columns.map(({ id }) => id).filter((id) => !isSide(id));
  const keys = columns.filter((id) => !axis.attached.includes(id));
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(keys.map((id) => row[id] ?? null));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const sets = [...groups.values()].flatMap((group) => splitAttached(axis, group));
  const used = usedColumns(sheet, axis, rows, periods);
  return {
    columns,
    wide: used,
    rows: sets.map((group) => wideRow(sheet, axis, columns, group)),
  };
}

function wideRow(sheet: Sheet, axis: Axis, columns: readonly string[], group: readonly Row[]): WideRow {
  const last = group.at(-1) ?? {};
  const values = new Map<string, WireValue>();
  for (const row of group) {
    for (const measure of axis.measures) {
      const value = row[measure] ?? null;
      if (value !== null) values.set(wideHeading(sheet, axis, measure, periodOf(axis, row)), value);
    }
  }
  return { cells: Object.fromEntries(columns.map((id) => [id, last[id] ?? null])), values };
}

function splitAttached(axis: Axis, group: readonly Row[]): Row[][] {
  const sorted = [...group].sort((a, b) => periodOrder(periodOf(axis, a)) - periodOrder(periodOf(axis, b)));
  const sets: Row[][] = [];
  let open: Row[] = [];
  const seen = new Set<string>();
  const close = () => {
    if (open.length > 0) sets.push(open);
    open = [];
    seen.clear();
  };
  for (const row of sorted) {
    const period = JSON.stringify(periodOf(axis, row));
    // Two facts of one period: kept apart, so that the check can name the second.
    if (seen.has(period)) close();
    open.push(row);
    seen.add(period);
    if (axis.attached.some((id) => (row[id] ?? null) !== null)) close();
  }
  close();
  return sets;
}

function usedColumns(sheet: Sheet, axis: Axis, rows: readonly Row[], periods: readonly Period[]) {
  const shown = new Map<string, Period>();
  for (const period of [...periods, ...rows.map((row) => periodOf(axis, row))]) {
    shown.set(JSON.stringify(period), period);
  }
  const sorted = [...shown.values()].sort((a, b) => periodOrder(a) - periodOrder(b));
  return axis.measures.flatMap((measure, index) => {
    const isFilled = (period: Period) =>
      rows.some(
        (row) =>
          (row[measure] ?? null) !== null && JSON.stringify(periodOf(axis, row)) === JSON.stringify(period),
      );
    // Further measures (numerators, answers) appear only where they are used.
    const isMain = index === 0 || sheet.id === 'quarter-targets';
    return sorted
      .filter((period) => isMain || isFilled(period))
      .map((period) => ({ measure, period, heading: wideHeading(sheet, axis, measure, period) }));
  });
}

export function periodOf(axis: Axis, row: Row): Period {
  const fields = AXIS_FIELDS[axis.kind];
  return {
    ...(fields.includes('year') ? { year: Number(row.year) } : {}),
    ...(fields.includes('quarter') ? { quarter: row.quarter === null ? null : Number(row.quarter) } : {}),
    ...(fields.includes('period') ? { period: String(row.period) } : {}),
    ...(fields.includes('version') ? { version: String(row.version) } : {}),
  };
}
