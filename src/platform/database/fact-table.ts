/**
 * A table of facts that a unit owns: its name, key and fields, and from these both ways between facts and
 * rows. The order in which the facts came in is kept (`ordinal`), because a list of units or services has one.
 *
 * @example
 * ```ts
 * const plans = factTable<PlanFact>('plan', { key: ['code'], fields: { code: text('code'), … } });
 * await syncFacts(tx, scope, [plans.sync(facts.plans)]);
 * const facts = await plans.load(tx, unitId);
 * ```
 */
import { sql } from 'kysely';
import type { Tx } from './database.ts';
import { type FieldColumns, readFields, writeFields } from './fact-columns.ts';
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
  /** The facts of a unit, in the order in which they came in. */
  load(tx: Tx, unitId: string, years?: YearSpan): Promise<readonly Fact[]>;
}

export interface FactTableShape<Fact> {
  /** Columns of the key, without government_id and unit_id. */
  readonly key: readonly string[];
  readonly fields: FieldColumns<Fact>;
  readonly usedIn?: FactSync['usedIn'];
}

export function factTable<Fact extends object>(name: string, shape: FactTableShape<Fact>): FactTable<Fact> {
  const { key, fields, usedIn } = shape;
  return {
    name,
    sync: (facts) => ({
      table: name,
      key,
      rows: facts.map((fact, ordinal) => ({ ...writeFields(fields, fact), ordinal })),
      ...(usedIn === undefined ? {} : { usedIn }),
    }),
    load: async (tx, unitId, years) => {
      const inYears = years === undefined ? sql`` : sql` and year between ${years.from} and ${years.to}`;
      const { rows } = await sql<Row>`
        select * from ${sql.table(name)}
        where government_id = ${tx.scope.governmentId} and unit_id = ${unitId}${inYears}
        order by ordinal, ${sql.join(key.map((column) => sql.ref(column)))}`.execute(tx.sql);
      return rows.map((row) => readFields(fields, row));
    },
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
