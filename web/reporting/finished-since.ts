import type { ReportRun } from '../api/types.ts';

/** The newest run that was under way when last looked at and now is not; null when none ended. */
export function finishedSince(underWay: readonly string[], runs: readonly ReportRun[]): ReportRun | null {
  return (
    runs.find(({ id, status }) => underWay.includes(id) && (status === 'done' || status === 'failed')) ?? null
  );
}
