/** The layouts there are for a unit and year, as cards: the built-in ones and those the government keeps. */
import { sql } from 'kysely';
import type { Tx } from '../../platform/database/database.ts';
import { builtInLayout, builtInLayouts, DEFAULT_LAYOUT } from '../layouts/built-in-layouts.ts';
import type { ReportLayout } from '../rules/layout.ts';
import { isVisible, type LayoutRights, mayEdit } from './layout-rights.ts';
import { listEditions, listLayouts } from './layout-store.ts';
import { layoutOfEdition } from './resolve-layout.ts';
import type { EditionRow, LayoutRow } from './stored-layout-tables.ts';

export interface LayoutUse {
  /** Short name of the unit. */
  readonly unit: string;
  readonly name: string;
  readonly year: number;
}

export interface LayoutCard {
  readonly code: string;
  readonly name: string;
  readonly citation: string;
  readonly origin: 'built-in' | 'government' | 'unit';
  readonly basedOn: string | null;
  /** Code of it; null where it is a built-in layout itself. */
  readonly basedOnCode: string | null;
  readonly inForce: number | null;
  readonly hasDraft: boolean;
  readonly editions: readonly EditionLine[];
  readonly usedBy: readonly LayoutUse[];
  readonly isChosen: boolean;
  readonly mayEdit: boolean;
}

export interface EditionLine {
  readonly number: number;
  readonly state: EditionRow['state'];
  readonly note: string | null;
  readonly editedAt: string;
  readonly editedBy: string | null;
  readonly inForceAt: string | null;
}

export interface Onlooker {
  readonly unit: string;
  readonly rights: LayoutRights;
  /** Whether the caller may read a unit: which units use a layout is told of those alone. */
  readonly mayRead: (unit: string) => boolean;
  /** Code of the layout in use. */
  readonly chosen: string;
}

/** Built-in layouts first, then those of the government by name. */
export async function layoutCards(tx: Tx, onlooker: Onlooker): Promise<readonly LayoutCard[]> {
  const uses = await layoutUses(tx, onlooker.mayRead);
  const people = await namesOfPeople(tx);
  const editions = await listEditions(tx);
  const rows = (await listLayouts(tx)).filter((row) => isVisible(row, onlooker.unit, onlooker.rights));
  const names = namesOfLayouts(rows, editions);
  const own = rows.map((row) => {
    const its = editions.filter((one) => one.layout_id === row.id);
    return ownCard(row, its, { onlooker, uses, people, names });
  });
  return [
    ...builtInLayouts.map((layout) => builtInCard(layout, onlooker, uses)),
    ...own.toSorted((a, b) => a.name.localeCompare(b.name, 'id')),
  ];
}

type Uses = ReadonlyMap<string, readonly LayoutUse[]>;

function builtInCard(layout: ReportLayout, { chosen }: Onlooker, uses: Uses): LayoutCard {
  return {
    code: layout.code,
    name: layout.name,
    citation: layout.citation,
    origin: 'built-in',
    basedOn: null,
    basedOnCode: null,
    inForce: layout.version,
    hasDraft: false,
    editions: [],
    usedBy: uses.get(layout.code) ?? [],
    isChosen: layout.code === chosen,
    mayEdit: false,
  };
}

interface Surroundings {
  readonly onlooker: Onlooker;
  readonly uses: Uses;
  readonly people: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

function ownCard(row: LayoutRow, editions: readonly EditionRow[], around: Surroundings): LayoutCard {
  const { onlooker, uses, people, names } = around;
  const newest = newestOf(editions);
  const inForce = editions.find(({ state }) => state === 'in-force');
  return {
    code: row.code,
    name: names.get(row.code) ?? row.code,
    citation: newest?.citation ?? '',
    origin: row.owner_unit === null ? 'government' : 'unit',
    basedOn: names.get(row.based_on) ?? builtInLayout(row.based_on)?.name ?? null,
    basedOnCode: row.based_on,
    inForce: inForce?.number ?? null,
    hasDraft: editions.some(({ state }) => state === 'draft'),
    editions: editions.map((one) => ({
      number: one.number,
      state: one.state,
      note: one.note,
      editedAt: one.edited_at.toISOString(),
      editedBy: one.edited_by === null ? null : (people.get(one.edited_by) ?? null),
      inForceAt: one.in_force_at?.toISOString() ?? null,
    })),
    usedBy: uses.get(row.code) ?? [],
    isChosen: row.code === onlooker.chosen,
    mayEdit: mayEdit(row, onlooker.unit, onlooker.rights),
  };
}

function namesOfLayouts(
  rows: readonly LayoutRow[],
  editions: readonly EditionRow[],
): ReadonlyMap<string, string> {
  return new Map(
    rows.map((row) => {
      const newest = newestOf(editions.filter((one) => one.layout_id === row.id));
      return [row.code, newest?.name ?? row.code];
    }),
  );
}

/** Editions come newest first: what is in force names the layout, else its draft. */
function newestOf(editions: readonly EditionRow[]): ReportLayout | null {
  const shown = editions.find(({ state }) => state === 'in-force') ?? editions[0];
  return shown === undefined ? null : layoutOfEdition(shown);
}

/** Reports of readable units by the layout they name; without a name it is the default. */
async function layoutUses(tx: Tx, mayRead: (unit: string) => boolean): Promise<Uses> {
  const { rows } = await sql<LayoutUse & { readonly layout: string | null; readonly code: string }>`
    select u.short_name as unit, u.code as code, coalesce(n.name, u.short_name) as name, r.year as year,
      r.layout_code as layout
    from performance_report r
    join reporting_unit u on u.government_id = r.government_id and u.id = r.unit_id
    left join unit n on n.government_id = u.government_id and n.unit_id = u.id and n.code = u.code
    where r.government_id = ${tx.scope.governmentId} and r.kind = 'lkjip'
    order by name, r.year`.execute(tx.sql);
  const uses = new Map<string, LayoutUse[]>();
  for (const { unit, name, year, code, layout } of rows) {
    if (!mayRead(code)) continue;
    const key = layout ?? DEFAULT_LAYOUT.code;
    uses.set(key, [...(uses.get(key) ?? []), { unit, name, year }]);
  }
  return uses;
}

async function namesOfPeople(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ readonly id: string; readonly name: string }>`
    select id, display_name as name from account where government_id = ${tx.scope.governmentId}`.execute(
    tx.sql,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
