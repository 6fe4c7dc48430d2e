/** The report of a unit's year and its narratives in the database. */
import type { Tx } from '../platform/database/database.ts';
import { ofYears, readFacts } from '../platform/database/fact-table.ts';
import type { FactSync } from '../platform/database/sync-facts.ts';
import { notFound } from '../platform/errors.ts';
import type { ReportFact, ReportingFacts } from './rules/facts.ts';
import * as tables from './tables.ts';

/** Throws `not-found` (404) when the unit has no such year. */
export async function loadReportingFacts(tx: Tx, unitId: string, year: number): Promise<ReportingFacts> {
  const requests = ofYears({ from: year, to: year }, tables.reports, tables.narratives);
  const read = await readFacts(tx, unitId, requests);
  const [row] = read(tables.reports);
  if (row === undefined) throw notFound(`Laporan kinerja tahun ${year}`);
  return { report: row.report, narratives: read(tables.narratives).map(({ narrative }) => narrative) };
}

/** Null when the unit has no such year yet. */
export async function loadReport(tx: Tx, unitId: string, year: number): Promise<ReportFact | null> {
  const read = await readFacts(tx, unitId, ofYears({ from: year, to: year }, tables.reports));
  return read(tables.reports)[0]?.report ?? null;
}

export function reportingSyncs(year: number, facts: ReportingFacts): readonly FactSync[] {
  return [
    tables.reports.sync([{ year, report: facts.report }]),
    tables.narratives.sync(facts.narratives.map((narrative) => ({ year, narrative }))),
  ];
}
