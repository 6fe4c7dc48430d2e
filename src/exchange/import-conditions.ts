/** What stands in the database and decides whether a bundle may come in. */
import { findReportingUnit, reportingUnits, unitYears } from '../organisation/reporting-units.ts';
import { loadGovernment } from '../organisation/store.ts';
import type { Tx } from '../platform/database/database.ts';
import type { RowChange } from '../platform/database/sync-rows.ts';
import { loadReport } from '../reporting/store.ts';
import type { Authority } from './authority.ts';
import type { Bundle } from './rules/bundle.ts';
import { isSubstantial } from './rules/differences.ts';
import { type BundleProblem, ProblemList } from './rules/validation/problem-list.ts';

/** The bundle's government is this one, its short name is free, its report's state is not raised by the way. */
export async function findStandingProblems(
  tx: Tx,
  bundle: Bundle,
  authority: Authority,
): Promise<readonly BundleProblem[]> {
  const list = new ProblemList();
  await checkGovernment(tx, bundle, list);
  await checkShortName(tx, bundle, list);
  if (authority.kind === 'actor') await checkReportState(tx, bundle, list);
  return list.problems;
}

async function checkGovernment(tx: Tx, bundle: Bundle, list: ProblemList): Promise<void> {
  const own = await loadGovernment(tx);
  const given = bundle.organisation.government;
  const path = 'organisation.government';
  if (given.code !== own.code) {
    const message = `Paket data ini milik ${given.name}, bukan ${own.name}.`;
    list.error({
      code: 'other-government',
      path: `${path}.code`,
      message,
      read: given.code,
      expected: own.code,
    });
    return;
  }
  for (const field of ['name', 'province', 'capital', 'headTitle', 'timeZone'] as const) {
    if (given[field] === own[field]) continue;
    const message = 'Data pemerintah daerah ini berbeda dari yang tersimpan; yang tersimpan tetap dipakai.';
    list.note({
      code: 'government-differs',
      path: `${path}.${field}`,
      message,
      read: given[field],
      expected: own[field],
    });
  }
}

async function checkShortName(tx: Tx, bundle: Bundle, list: ProblemList): Promise<void> {
  const { shortName } = bundle.organisation.profile;
  const taken = (await reportingUnits(tx)).some(
    (unit) => unit.shortName === shortName && unit.code !== bundle.unit,
  );
  if (!taken) return;
  const message = `Nama singkat "${shortName}" sudah dipakai unit lain.`;
  list.error({ code: 'short-name-taken', path: 'organisation.profile.shortName', message, read: shortName });
}

/** Submitting, verifying and approving are acts of their own; only the system restores a state. */
async function checkReportState(tx: Tx, bundle: Bundle, list: ProblemList): Promise<void> {
  const unit = await findReportingUnit(tx, bundle.unit);
  const stored = unit === null ? null : await loadReport(tx, unit.id, bundle.year);
  const before = stored?.state ?? 'draft';
  const { state } = bundle.reporting.report;
  if (state === before) return;
  const message = 'Status laporan tidak dapat diubah melalui impor.';
  list.error({
    code: 'report-state',
    path: 'reporting.report.state',
    message,
    read: state,
    expected: before,
  });
}

/** An approved report is frozen: an import that would change its year, or another approved one, is refused. */
export async function lockedYearProblems(
  tx: Tx,
  bundle: Bundle,
  changes: readonly RowChange[],
): Promise<readonly BundleProblem[]> {
  const list = new ProblemList();
  const unit = await findReportingUnit(tx, bundle.unit);
  if (unit === null || changes.length === 0) return list.problems;
  for (const year of await unitYears(tx, unit.id)) {
    const state = stateBefore(changes, year) ?? (await loadReport(tx, unit.id, year))?.state;
    const touches =
      year === bundle.year || changes.some((change) => yearOf(change) === year && isSubstantial(change));
    if (state !== 'approved' || !touches) continue;
    list.error({
      code: 'year-locked',
      path: 'year',
      message: `Laporan kinerja tahun ${year} sudah disetujui, sehingga datanya tidak dapat diubah.`,
      read: bundle.year,
      expected: 'buka kembali laporan itu dengan alasan sebelum mengimpor',
    });
  }
  return list.problems;
}

function yearOf(change: RowChange): unknown {
  return (change.after ?? change.before)?.year;
}

/** State of the year's report before this import, when the import changed it; `draft` when it created it. */
function stateBefore(changes: readonly RowChange[], year: number): unknown {
  const change = changes.find((row) => row.table === 'performance_report' && yearOf(row) === year);
  return change === undefined ? undefined : (change.before?.state ?? 'draft');
}
