/** Measurements and how they are computed, in the database. */
import type { Tx } from '../platform/database/database.ts';
import { ofYears, readFacts, wholly, type YearSpan } from '../platform/database/fact-table.ts';
import type { FactSync } from '../platform/database/sync-facts.ts';
import { notFound } from '../platform/errors.ts';
import type { MeasurementFacts } from './rules/facts.ts';
import * as tables from './tables.ts';

/** The measurements of these years, with the settings of the last of them. */
export async function loadMeasurementFacts(
  tx: Tx,
  unitId: string,
  years: YearSpan,
): Promise<MeasurementFacts> {
  const read = await readFacts(tx, unitId, [
    ...ofYears({ from: years.to, to: years.to }, tables.settings),
    ...wholly(tables.scales),
    ...ofYears(years, tables.measurements),
  ]);
  const [settings] = read(tables.settings);
  if (settings === undefined) throw notFound(`Pengaturan pengukuran tahun ${years.to}`);
  return {
    settings,
    scales: read(tables.scales),
    measurements: read(tables.measurements),
  };
}

/** The facts as rows, parents first, for `syncFacts`. */
export function measurementSyncs(facts: MeasurementFacts): readonly FactSync[] {
  return [
    tables.scales.sync(facts.scales),
    tables.settings.sync([facts.settings]),
    tables.measurements.sync(facts.measurements),
  ];
}
