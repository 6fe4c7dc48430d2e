/** The operations of the command line on a database that this process opens itself. */
import { stat } from 'node:fs/promises';
import { parseBundle } from '../../exchange/bundle-schema.ts';
import { exportBundle } from '../../exchange/export-bundle.ts';
import { asErrors, importAnswer, refusal } from '../../exchange/import-answer.ts';
import { importAsOperator } from '../../exchange/import-as-operator.ts';
import { loadUnitYear } from '../../exchange/load-unit-year.ts';
import { figuresOf } from '../../exchange/rules/bundle-figures.ts';
import { createAccountAsOperator } from '../../identity/create-account-as-operator.ts';
import {
  findReportingUnit,
  type ReportingUnit,
  reportingUnits,
  unitYears,
} from '../../organisation/reporting-units.ts';
import { loadGovernment } from '../../organisation/store.ts';
import { sealAudit } from '../../platform/audit/seal-audit.ts';
import { restoreBackup } from '../../platform/backup/restore-backup.ts';
import { writeBackup } from '../../platform/backup/write-backup.ts';
import { systemClock } from '../../platform/clock.ts';
import type { Database, Tx } from '../../platform/database/database.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { systemScope } from '../../platform/database/scope.ts';
import { AppError } from '../../platform/errors.ts';
import type { FileStore } from '../../platform/files.ts';
import { listGovernments } from '../governments.ts';
import { auditVerdicts } from '../maintenance/audit-verdicts.ts';
import { allMigrations } from '../migrations.ts';
import { createReportRenderer } from '../report-renderer.ts';
import { createReportSource } from '../report-source.ts';
import { todayIn } from '../today.ts';
import type { Operations } from './operations.ts';

/** Takes the database over: `close` closes it. */
export function localOperations(database: Database, files: FileStore): Operations {
  let migrating: Promise<unknown> | null = null;
  const ready = async (): Promise<void> => {
    migrating ??= migrate(database, allMigrations);
    await migrating;
  };
  return {
    async importBundle(text, { dryRun }) {
      const reading = parseBundle(text);
      if (!reading.ok) return refusal(asErrors(reading.problems), dryRun);
      await ready();
      const result = await importAsOperator(database, reading.bundle, dryRun);
      await sealAudit(database);
      return importAnswer(result, reading.bundle, dryRun);
    },
    async exportBundle(unit, year) {
      await ready();
      return inUnit(database, unit, year, (tx, { code }) =>
        exportBundle(tx, { unit: code, year, authority: { kind: 'system' } }),
      );
    },
    async figures(unit, year) {
      await ready();
      const bundle = await inUnit(database, unit, year, (tx, found) => loadUnitYear(tx, found, year));
      return [...figuresOf(bundle).values()];
    },
    async report(unit, year, { format, part }, tell) {
      await ready();
      tell(5, 'Membaca data');
      const { scope, code, timeZone } = await inUnit(database, unit, year, async (tx, found) => ({
        scope: tx.scope,
        code: found.code,
        timeZone: (await loadGovernment(tx)).timeZone,
      }));
      const renderer = createReportRenderer({ warm: 0, today: () => todayIn(timeZone, systemClock()) });
      try {
        const source = createReportSource(database, renderer, files);
        const { facts } = await source.read(scope, code, year);
        tell(20, 'Menghitung dan menyusun laporan');
        return await source.render(facts, format, part);
      } finally {
        renderer.close();
      }
    },
    async backup(file) {
      await ready();
      await refuseFolder(file);
      return writeBackup(database, files, file);
    },
    async restore(file) {
      // Brings its own schema along: migrated here first, an older backup would find a newer one.
      await stat(file);
      return restoreBackup(database, files, file, allMigrations);
    },
    async verifyAudit() {
      await ready();
      return auditVerdicts(database);
    },
    async createAccount(request) {
      await ready();
      const created = await createAccountAsOperator(database, await onlyGovernment(database), request);
      await sealAudit(database);
      return created;
    },
    close: () => database.close(),
  };
}

async function refuseFolder(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory() === true)
    throw Object.assign(new Error('a folder'), { code: 'EISDIR', path: file });
}

/** Work on a unit's year; who names a unit or year that is not there is told which there are. */
async function inUnit<T>(
  database: Database,
  nameOrCode: string,
  year: number,
  work: (tx: Tx, unit: ReportingUnit) => Promise<T>,
): Promise<T> {
  const governmentId = await onlyGovernment(database);
  return database.inTransaction(systemScope(governmentId, 'perintah'), async (tx) => {
    const unit = await findReportingUnit(tx, nameOrCode);
    if (unit === null) throw unknownUnit(nameOrCode, await reportingUnits(tx));
    const years = await unitYears(tx, unit.id);
    if (!years.includes(year)) throw unknownYear(unit, year, years);
    return work(tx, unit);
  });
}

async function onlyGovernment(database: Database): Promise<string> {
  const [first, ...others] = await listGovernments(database);
  if (first === undefined) throw new AppError({ code: 'no-data', status: 404, message: NO_DATA });
  if (others.length > 0) throw new AppError({ code: 'several-governments', status: 409, message: SEVERAL });
  return first.id;
}

const NO_DATA = 'Belum ada data. Impor paket data lebih dahulu: selaras import BERKAS.';
const SEVERAL =
  'Pemasangan ini memuat lebih dari satu pemerintah daerah; perintah ini hanya melayani pemasangan dengan satu pemerintah daerah.';
const MOST_LISTED = 10;

function unknownUnit(asked: string, units: readonly ReportingUnit[]): AppError {
  const listed = units.slice(0, MOST_LISTED).map(({ shortName, code }) => `${shortName} (${code})`);
  const more = units.length > MOST_LISTED ? ', …' : '';
  return new AppError({
    code: 'not-found',
    status: 404,
    message: `Unit kerja "${asked}" tidak ditemukan. Unit yang ada: ${listed.join(', ') || 'belum ada'}${more}.`,
  });
}

function unknownYear(unit: ReportingUnit, year: number, years: readonly number[]): AppError {
  return new AppError({
    code: 'not-found',
    status: 404,
    message: `Data ${unit.shortName} tahun ${year} tidak ditemukan. Tahun yang ada: ${years.join(', ') || 'belum ada'}.`,
  });
}
