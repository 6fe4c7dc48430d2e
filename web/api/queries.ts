import { queryOptions } from '@tanstack/react-query';
import { paths } from './paths.ts';
import { ApiProblem } from './problem.ts';
import { request } from './request.ts';
import type {
  AcceptedReport,
  Achievement,
  Figure,
  IndicatorDetail,
  Installation,
  Overview,
  Readiness,
  ReportFormat,
  ReportPart,
  ReportRequest,
  ReportRun,
  ReportTable,
  Session,
} from './types.ts';

/** Dashboards read snapshots; half a minute old is fresh enough to move between pages at once. */
const FRESH_FOR = 30_000;

/** Who is signed in; null = nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await request<Session>(paths.session, { signal });
    } catch (error) {
      if (error instanceof ApiProblem && error.problem.status === 401) return null;
      throw error;
    }
  },
});

export const installationQuery = queryOptions({
  queryKey: ['installation'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: ({ signal }) => request<Installation>(paths.installation, { signal }),
});

export function achievementQuery(unit: string, year: number) {
  return queryOptions({
    queryKey: ['achievement', unit, year],
    staleTime: FRESH_FOR,
    queryFn: ({ signal }) => request<Achievement>(paths.achievement(unit, year), { signal }),
  });
}

export function indicatorQuery(unit: string, year: number, code: string) {
  return queryOptions({
    queryKey: ['indicator', unit, year, code],
    staleTime: FRESH_FOR,
    queryFn: ({ signal }) => request<IndicatorDetail>(paths.indicator(unit, year, code), { signal }),
  });
}

export function figureQuery(unit: string, year: number, id: string) {
  return queryOptions({
    queryKey: ['figure', unit, year, id],
    staleTime: FRESH_FOR,
    queryFn: ({ signal }) => request<Figure>(paths.figure(unit, year, id), { signal }),
  });
}

export function overviewQuery(unit: string, year: number) {
  return queryOptions({
    queryKey: ['overview', unit, year],
    staleTime: FRESH_FOR,
    queryFn: ({ signal }) => request<Overview>(paths.overview(unit, year), { signal }),
  });
}

export function readinessQuery(unit: string, year: number) {
  return queryOptions({
    queryKey: ['readiness', unit, year],
    staleTime: FRESH_FOR,
    queryFn: ({ signal }) => request<Readiness>(paths.readiness(unit, year), { signal }),
  });
}

export function reportPartsQuery(unit: string, year: number) {
  return queryOptions({
    queryKey: ['report-parts', unit, year],
    staleTime: FRESH_FOR,
    queryFn: ({ signal }) => request<readonly ReportPart[]>(paths.reportParts(unit, year), { signal }),
  });
}

/** A made report never changes. */
export function reportTablesQuery(id: string) {
  return queryOptions({
    queryKey: ['report-tables', id],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => request<readonly ReportTable[]>(paths.reportTables(id), { signal }),
  });
}

export function isUnderWay(run: ReportRun): boolean {
  return run.status === 'queued' || run.status === 'running';
}

/** Asks often at first and ever less: 0,5 s, 0,75 s … 5 s. */
export function pollingDelay(answers: number): number {
  return Math.min(500 * 1.5 ** Math.max(0, answers - 1), 5_000);
}

export function reportRunsQuery(unit: string, year: number) {
  return queryOptions({
    queryKey: ['reports', unit, year],
    staleTime: 0,
    queryFn: ({ signal }) => request<readonly ReportRun[]>(paths.reports(unit, year), { signal }),
  });
}

export function reportRunQuery(id: string) {
  return queryOptions({
    queryKey: ['report', id],
    staleTime: 0,
    queryFn: ({ signal }) => request<ReportRun>(paths.report(id), { signal }),
    refetchInterval: ({ state }) =>
      state.data === undefined || isUnderWay(state.data) ? pollingDelay(state.dataUpdateCount) : false,
    refetchIntervalInBackground: true,
  });
}

/** `part`: id of a part alone; null = the whole report. */
export function startReport(
  unit: string,
  year: number,
  order: { readonly format: ReportFormat; readonly part: string | null },
): Promise<AcceptedReport> {
  const body: ReportRequest = { kind: 'lkjip', ...order };
  return request(paths.reports(unit, year), { method: 'POST', body });
}
