/**
 * A table of facts that a unit owns: its name, key and fields, and from these both ways between facts and
 * rows. The order in which the facts came in is kept (`ordinal`), because a list of units or services has one.
 *
 * @example
 * ```ts
 * const plans = factTable<PlanFact>('plan', { key: ['code'], fields: { code: text('code'), … } });
 * await syncFacts(tx, scope, [plans.sync(facts.plans)]);
 * const read = await readFacts(tx, unitId, [{ table: plans }]);
 * const facts = read(plans);
 * ```
 */
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from './database.ts';
import { exactNamesOf, type FieldColumns, namesOf, readFields, writeFields } from './fact-columns.ts';
import type { FactSync } from './sync-facts.ts';
import type { Row } from './sync-rows.ts';

/** First and last year to read; only for tables whose key has a year. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

export interface FactTable<Fact> {
  readonly name: string;
  /** The rows of these facts, for `syncFacts`. */
  sync(facts: readonly Fact[]): FactSync;
  /** The query whose rows `read` understands, in the order in which the facts came in. */
  query(governmentId: string, unitId: string, years?: YearSpan): RawBuilder<Row>;
  read(row: Row): Fact;
}

export interface FactTableShape<Fact> {
  /** Columns of the key, without government_id and unit_id. */
  readonly key: readonly string[];
  readonly fields: FieldColumns<Fact>;
  readonly usedIn?: FactSync['usedIn'];
}

export function factTable<Fact extends object>(name: string, shape: FactTableShape<Fact>): FactTable<Fact> {
  const { key, fields, usedIn } = shape;
  const exactNames = new Set(exactNamesOf(fields));
  const columns = [...new Set(namesOf(fields))].map((column) =>
    exactNames.has(column) ? sql`${sql.ref(column)}::text as ${sql.ref(column)}` : sql.ref(column),
  );
  return {
    name,
    sync: (facts) => ({
      table: name,
      key,
      rows: facts.map((fact, ordinal) => ({ ...writeFields(fields, fact), ordinal })),
      ...(usedIn === undefined ? {} : { usedIn }),
    }),
    query: (governmentId, unitId, years) => {
      const inYears =
        years === undefined ? sql`` : sql` and year between ${years.from}::int and ${years.to}::int`;
      return sql<Row>`
        select ${sql.join(columns)} from ${sql.table(name)}
        where government_id = ${governmentId}::uuid and unit_id = ${unitId}::uuid${inYears}
        order by ordinal, ${sql.join(key.map((column) => sql.ref(column)))}`;
    },
    read: (row) => readFields(fields, row),
  };
}

export interface FactRequest {
  readonly table: Pick<FactTable<never>, 'name' | 'query'>;
  readonly years?: YearSpan;
}

type AnyFactTable = FactRequest['table'];

/** Tables whose facts have no year, or all of whose years are wanted. */
export function wholly(...tables: readonly AnyFactTable[]): readonly FactRequest[] {
  return tables.map((table) => ({ table }));
}

/** Tables of which only these years are wanted. */
export function ofYears(years: YearSpan, ...tables: readonly AnyFactTable[]): readonly FactRequest[] {
  return tables.map((table) => ({ table, years }));
}

/** Gives the facts of one of the tables that were asked for. */
export type FactReader = <Fact>(table: FactTable<Fact>) => readonly Fact[];

/**
 * Reads several tables of a unit in one statement: a unit's year has some fifty of them, and going to the
 * database for each costs more than reading it.
 */
export async function readFacts(
  tx: Tx,
  unitId: string,
  requests: readonly FactRequest[],
): Promise<FactReader> {
  const selects = requests.map(({ table, years }) => {
    const query = table.query(tx.scope.governmentId, unitId, years);
    return sql`select ${table.name}::text as name, (select json_agg(r) from (${query}) as r) as rows`;
  });
  const all = sql<{
    readonly name: string;
    readonly rows: readonly Row[] | null;
  }>`${sql.join(selects, sql` union all `)}`;
  const { rows } = await all.execute(tx.sql);
  const byName = new Map(rows.map((row) => [row.name, row.rows ?? []]));
  return (table) => {
    const found = byName.get(table.name);
    if (found === undefined) throw new Error(`The table ${table.name} was not asked for`);
    return found.map(table.read);
  };
}

/** The children of each parent, in their order: `const indexesOf = childrenBy(indexes, (row) => row.village)`. */
export function childrenBy<Child>(
  children: readonly Child[],
  parentOf: (child: Child) => string,
): (parent: string) => readonly Child[] {
  const groups = new Map<string, Child[]>();
  for (const child of children) {
    const parent = parentOf(child);
    const group = groups.get(parent);
    if (group === undefined) groups.set(parent, [child]);
    else group.push(child);
  }
  return (parent) => groups.get(parent) ?? [];
}
