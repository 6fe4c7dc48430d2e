/**
 * Columns of a fact table: how one field of a fact stands in the database. Reading checks what it finds, so
 * that a fact out of the database is as its type says; exact numbers travel as text.
 */
import { type Decimal, decimal } from '../../kernel/decimal.ts';
import type { Row } from './sync-rows.ts';

export interface Column<Value> {
  readonly names: readonly string[];
  /** Those of the names that are numeric and must leave the database as text, to stay exact. */
  readonly exactNames?: readonly string[];
  read(row: Row): Value;
  write(value: Value): Row;
}

function single<Value>(
  name: string,
  read: (stored: unknown) => Value,
  write: (value: Value) => unknown = (value) => value,
): Column<Value> {
  return {
    names: [name],
    read: (row) => read(row[name]),
    write: (value) => ({ [name]: write(value) }),
  };
}

function unexpected(name: string, stored: unknown): Error {
  return new Error(`Column ${name} holds an unexpected ${stored === null ? 'null' : typeof stored}`);
}

export function text(name: string): Column<string> {
  return single(name, (stored) => {
    if (typeof stored !== 'string') throw unexpected(name, stored);
    return stored;
  });
}

export function whole(name: string): Column<number> {
  return single(name, (stored) => {
    if (typeof stored !== 'number') throw unexpected(name, stored);
    return stored;
  });
}

export function flag(name: string): Column<boolean> {
  return single(name, (stored) => {
    if (typeof stored !== 'boolean') throw unexpected(name, stored);
    return stored;
  });
}

/** numeric, exact. */
export function exact(name: string): Column<Decimal> {
  const column = single(
    name,
    (stored) => {
      if (typeof stored !== 'string') throw unexpected(name, stored);
      return decimal(stored);
    },
    (value) => value.toFixed(),
  );
  return { ...column, exactNames: [name] };
}

/** A text or a number that is one of a few. */
export function oneOf<const Value extends string | number>(
  name: string,
  values: readonly Value[],
): Column<Value> {
  return single(name, (stored) => {
    const found = values.find((value) => value === stored);
    if (found === undefined) throw unexpected(name, stored);
    return found;
  });
}

/** 1 to 4; null, the whole year, is stored as 0 because it stands in keys. */
export function quarterOrYear(name: string): Column<1 | 2 | 3 | 4 | null> {
  const quarters = oneOf(name, [0, 1, 2, 3, 4]);
  return {
    names: [name],
    read: (row) => {
      const quarter = quarters.read(row);
      return quarter === 0 ? null : quarter;
    },
    write: (quarter) => ({ [name]: quarter ?? 0 }),
  };
}

/** A whole number from 1 on; null is stored as 0 because it stands in keys. */
export function wholeOrNone(name: string): Column<number | null> {
  const stored = whole(name);
  return {
    names: [name],
    read: (row) => (stored.read(row) === 0 ? null : stored.read(row)),
    write: (value) => ({ [name]: value ?? 0 }),
  };
}

/** A code; null is stored as the empty text because it stands in keys. */
export function codeOrNone(name: string): Column<string | null> {
  const stored = text(name);
  return {
    names: [name],
    read: (row) => (stored.read(row) === '' ? null : stored.read(row)),
    write: (value) => ({ [name]: value ?? '' }),
  };
}

/** The column, or columns, may all be null. */
export function orNull<Value>(column: Column<Value>): Column<Value | null> {
  return {
    names: column.names,
    exactNames: column.exactNames ?? [],
    read: (row) => (column.names.every((name) => row[name] === null) ? null : column.read(row)),
    write: (value) => (value === null ? nulls(column.names) : column.write(value)),
  };
}

export function nulls(names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, null]));
}

/** A small list that is never asked for by itself: jsonb. */
export function list<Entry>(
  name: string,
  read: (stored: unknown) => Entry,
  write: (entry: Entry) => unknown = (entry) => entry,
): Column<readonly Entry[]> {
  return single(
    name,
    (stored) => {
      if (!Array.isArray(stored)) throw unexpected(name, stored);
      return stored.map((entry: unknown) => read(entry));
    },
    (entries) => entries.map(write),
  );
}

export function texts(name: string): Column<readonly string[]> {
  return list(name, (stored) => {
    if (typeof stored !== 'string') throw unexpected(name, stored);
    return stored;
  });
}

/** Several columns that make one record. */
export function record<Value extends object>(fields: FieldColumns<Value>): Column<Value> {
  return {
    names: namesOf(fields),
    exactNames: exactNamesOf(fields),
    read: (row) => readFields(fields, row),
    write: (value) => writeFields(fields, value),
  };
}

export type FieldColumns<Value> = { readonly [Field in keyof Value]-?: Column<Value[Field]> };

export function namesOf<Value>(fields: FieldColumns<Value>): readonly string[] {
  return entriesOf(fields).flatMap(([, column]) => column.names);
}

export function exactNamesOf<Value>(fields: FieldColumns<Value>): readonly string[] {
  return entriesOf(fields).flatMap(([, column]) => column.exactNames ?? []);
}

export function readFields<Value>(fields: FieldColumns<Value>, row: Row): Value {
  const read = entriesOf(fields).map(([field, column]) => [field, column.read(row)]);
  // Every field of the type has its column (FieldColumns) and every column has checked what it read.
  return Object.fromEntries(read) as Value;
}

export function writeFields<Value>(fields: FieldColumns<Value>, value: Value): Row {
  let row: Row = {};
  for (const [field, column] of entriesOf(fields)) row = Object.assign(row, column.write(value[field]));
  return row;
}

function entriesOf<Value>(fields: FieldColumns<Value>): [keyof Value, Column<Value[keyof Value]>][] {
  return Object.entries(fields) as [keyof Value, Column<Value[keyof Value]>][];
}
