/** Reporting units (perangkat daerah) and their years: which there are, and how new their data is. */
import { sql } from 'kysely';
import type { Tx } from '../platform/database/database.ts';
import { readFields, writeFields } from '../platform/database/fact-columns.ts';
import type { FactScope } from '../platform/database/sync-facts.ts';
import type { Row, RowChange } from '../platform/database/sync-rows.ts';
import { AppError } from '../platform/errors.ts';
import type { UnitProfile } from './rules/facts.ts';
import { profileColumns } from './tables.ts';

export interface ReportingUnit {
  readonly id: string;
  readonly code: string;
  /** As typed on the command line and in addresses: `bajuin`. */
  readonly shortName: string;
}

/** All reporting units of the government, by code. */
export async function reportingUnits(tx: Tx): Promise<readonly ReportingUnit[]> {
  const { rows } = await sql<ReportingUnit>`
    select id, code, short_name as "shortName" from reporting_unit
    where government_id = ${tx.scope.governmentId} order by code`.execute(tx.sql);
  return rows;
}

/** By code or by short name; null when the government has none such. */
export async function findReportingUnit(tx: Tx, codeOrShortName: string): Promise<ReportingUnit | null> {
  const { rows } = await sql<ReportingUnit>`
    select id, code, short_name as "shortName" from reporting_unit
    where government_id = ${tx.scope.governmentId} and ${codeOrShortName} in (code, short_name)
    order by code = ${codeOrShortName} desc limit 1`.execute(tx.sql);
  return rows[0] ?? null;
}

/** Codes of the unit's positions, ascending. */
export async function positionCodes(tx: Tx, unitId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly code: string }>`
    select code from position
    where government_id = ${tx.scope.governmentId} and unit_id = ${unitId} order by code`.execute(tx.sql);
  return rows.map(({ code }) => code);
}

/**
 * A new reporting unit; its id. Throws `unit-just-made` (409) when code or short name are taken: whoever looked before
 * found them free, so another import has brought the unit in a moment ago.
 */
export async function createReportingUnit(tx: Tx, code: string, profile: UnitProfile): Promise<string> {
  const id = tx.newId();
  const row: Row = { ...writeFields<UnitProfile>(profileColumns, profile), id, code };
  const columns = Object.keys(row);
  const { rows } = await sql`
    insert into reporting_unit (government_id, ${sql.join(columns.map((column) => sql.ref(column)))}, updated_at)
    values (${tx.scope.governmentId}, ${sql.join(columns.map((column) => row[column]))}, ${tx.now})
    on conflict do nothing returning id`.execute(tx.sql);
  if (rows.length === 0) throw unitJustMade(profile.shortName);
  return id;
}

function unitJustMade(shortName: string): AppError {
  return new AppError({
    code: 'unit-just-made',
    status: 409,
    message: `Unit kerja "${shortName}" baru saja dibuat oleh impor lain. Tidak ada yang disimpan; periksa lagi, lalu setujui.`,
  });
}

/** Null when the unit is not there. */
export async function loadProfile(tx: Tx, unitId: string): Promise<UnitProfile | null> {
  const row = await profileRow(tx, unitId);
  return row === null ? null : readFields<UnitProfile>(profileColumns, row);
}

/** Writes the profile where it differs. */
export async function saveProfile(
  tx: Tx,
  unitId: string,
  profile: UnitProfile,
): Promise<readonly RowChange[]> {
  const before = await profileRow(tx, unitId);
  const wanted = writeFields<UnitProfile>(profileColumns, profile);
  if (before === null) throw new Error('The profile of a unit that is not there');
  if (Object.entries(wanted).every(([column, value]) => before[column] === value)) return [];
  const assignments = Object.entries(wanted).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  const { rows } = await sql<Row>`
    update reporting_unit set ${sql.join(assignments)}, version = version + 1, updated_at = ${tx.now}
    where government_id = ${tx.scope.governmentId} and id = ${unitId} returning *`.execute(tx.sql);
  const after = rows[0] ?? before;
  return [{ kind: 'updated', table: 'reporting_unit', key: { code: before.code }, before, after }];
}

async function profileRow(tx: Tx, unitId: string): Promise<Row | null> {
  const { rows } = await sql<Row>`
    select * from reporting_unit where government_id = ${tx.scope.governmentId} and id = ${unitId}`.execute(
    tx.sql,
  );
  return rows[0] ?? null;
}

/** The years of a unit that have data of their own, ascending. */
export async function unitYears(tx: Tx, unitId: string): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly year: number }>`
    select year from unit_year
    where government_id = ${tx.scope.governmentId} and unit_id = ${unitId} order by year`.execute(tx.sql);
  return rows.map((row) => row.year);
}

/** What a write of this year may delete: nothing of the unit's other years. */
export async function factScope(tx: Tx, unitId: string, year: number): Promise<FactScope> {
  const years = await unitYears(tx, unitId);
  return { unitId, year, keptYears: years.filter((other) => other !== year) };
}

/** Version of the data of a unit's year: the key of everything computed from it. 0 when there is none yet. */
export async function dataVersion(tx: Tx, unitId: string, year: number): Promise<number> {
  const { rows } = await sql<{ readonly data_version: number }>`
    select data_version from unit_year
    where government_id = ${tx.scope.governmentId} and unit_id = ${unitId} and year = ${year}`.execute(
    tx.sql,
  );
  return rows[0]?.data_version ?? 0;
}

/**
 * To be called by every use case that changes facts of the unit. Years share plans, indicators and the values
 * of earlier years, so the version of each of the unit's years is raised. A year that was removed and comes back
 * goes on from the version it had.
 */
export async function raiseDataVersion(tx: Tx, unitId: string, year: number): Promise<void> {
  const { governmentId } = tx.scope;
  await sql`
    insert into unit_year (government_id, unit_id, year, data_version, updated_at)
    select ${governmentId}::uuid, u.id, ${year}::integer, coalesce(gone.data_version, 0), ${tx.now}::timestamptz
    from reporting_unit u
    left join removed_unit_year gone
      on gone.government_id = u.government_id and gone.unit_code = u.code and gone.year = ${year}::integer
    where u.government_id = ${governmentId}::uuid and u.id = ${unitId}::uuid
    on conflict do nothing`.execute(tx.sql);
  await raiseEveryVersion(tx, unitId);
}

async function raiseEveryVersion(tx: Tx, unitId: string): Promise<void> {
  await sql`
    update unit_year set data_version = data_version + 1, version = version + 1, updated_at = ${tx.now}
    where government_id = ${tx.scope.governmentId} and unit_id = ${unitId}`.execute(tx.sql);
}

/**
 * The year has no data of its own any more; its facts have been removed before. The unit's other years get a new
 * version, because they may have shown values of this one.
 */
export async function removeUnitYear(tx: Tx, unit: ReportingUnit, year: number): Promise<void> {
  const { governmentId } = tx.scope;
  await sql`
    insert into removed_unit_year (government_id, unit_code, year, data_version)
    values (${governmentId}, ${unit.code}, ${year}, ${await dataVersion(tx, unit.id, year)})
    on conflict (government_id, unit_code, year) do update set data_version = excluded.data_version`.execute(
    tx.sql,
  );
  await sql`
    delete from unit_year
    where government_id = ${governmentId} and unit_id = ${unit.id} and year = ${year}`.execute(tx.sql);
  await raiseEveryVersion(tx, unit.id);
}

/** Removes a unit whose facts and years are gone already. */
export async function removeReportingUnit(tx: Tx, unitId: string): Promise<void> {
  await sql`
    delete from reporting_unit where government_id = ${tx.scope.governmentId} and id = ${unitId}`.execute(
    tx.sql,
  );
}

/** Until the transaction ends nobody else writes facts of this unit. */
export async function lockReportingUnit(tx: Tx, unitId: string): Promise<void> {
  await sql`
    select id from reporting_unit
    where government_id = ${tx.scope.governmentId} and id = ${unitId} for update`.execute(tx.sql);
}
