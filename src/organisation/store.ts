/** The organisation's facts in the database. */
import { sql } from 'kysely';
import type { Tx } from '../platform/database/database.ts';
import { childrenBy, ofYears, readFacts, wholly, type YearSpan } from '../platform/database/fact-table.ts';
import type { FactSync } from '../platform/database/sync-facts.ts';
import { notFound } from '../platform/errors.ts';
import { loadProfile } from './reporting-units.ts';
import type { GovernmentFact, OrganisationFacts } from './rules/facts.ts';
import * as tables from './tables.ts';

/** Everything of the unit, with the registers of these years and the activities of the last of them. */
export async function loadOrganisationFacts(
  tx: Tx,
  unitId: string,
  years: YearSpan,
): Promise<OrganisationFacts> {
  const profile = await loadProfile(tx, unitId);
  if (profile === null) throw notFound('Unit');
  const read = await readFacts(tx, unitId, [
    ...wholly(tables.units, tables.positions, tables.officeholders, tables.villages, tables.services),
    ...wholly(tables.regulations),
    ...ofYears(years, tables.villageIndexes, tables.serviceCounts, tables.staffCounts, tables.assetCounts),
    ...ofYears(years, tables.registers),
    ...ofYears({ from: years.to, to: years.to }, tables.activities),
  ]);
  const indexesOf = childrenBy(read(tables.villageIndexes), (row) => row.village);
  const countsOf = childrenBy(read(tables.serviceCounts), (row) => row.service);
  const villages = read(tables.villages);
  const services = read(tables.services);
  const registers = read(tables.registers);
  return {
    government: await loadGovernment(tx),
    units: read(tables.units),
    profile,
    positions: read(tables.positions),
    officeholders: read(tables.officeholders),
    villages: villages.map((row) => ({ ...row, indexes: indexesOf(row.code).map(({ index }) => index) })),
    services: services.map((row) => ({ ...row, counts: countsOf(row.code).map(({ count }) => count) })),
    staff: read(tables.staffCounts),
    assets: read(tables.assetCounts),
    regulations: read(tables.regulations),
    registers: registers.map(({ head, content }) => ({ ...head, ...content })),
    activities: read(tables.activities).map(({ activity }) => activity),
  };
}

/** All but the government and the profile, parents first. */
export function organisationSyncs(year: number, facts: OrganisationFacts): readonly FactSync[] {
  const indexes = facts.villages.flatMap((village) =>
    village.indexes.map((index) => ({ village: village.code, index })),
  );
  const counts = facts.services.flatMap((service) =>
    service.counts.map((count) => ({ service: service.code, count })),
  );
  const registers = facts.registers.map(({ columns, rows, ...head }) => ({
    head,
    content: { columns, rows },
  }));
  return [
    tables.units.sync(facts.units),
    tables.positions.sync(facts.positions),
    tables.officeholders.sync(facts.officeholders),
    tables.villages.sync(facts.villages),
    tables.villageIndexes.sync(indexes),
    tables.services.sync(facts.services),
    tables.serviceCounts.sync(counts),
    tables.staffCounts.sync(facts.staff),
    tables.assetCounts.sync(facts.assets),
    tables.regulations.sync(facts.regulations),
    tables.registers.sync(registers),
    tables.activities.sync(facts.activities.map((activity) => ({ year, activity }))),
  ];
}

/** The transaction's own government. */
export async function loadGovernment(tx: Tx): Promise<GovernmentFact> {
  const { rows } = await sql<GovernmentFact>`
    select code, name, province, capital, head_title as "headTitle", time_zone as "timeZone"
    from government where id = ${tx.scope.governmentId}`.execute(tx.sql);
  const government = rows[0];
  if (government === undefined) throw notFound('Pemerintah daerah');
  return government;
}
