/** What the Impor screen asks of the server. */
import { queryOptions } from '@tanstack/react-query';
import type { Api } from './generated/api.ts';
import { problemOf, unreachable } from './problem.ts';
import { pollingDelay } from './queries.ts';
import { request } from './request.ts';

export type ImportDraft = Api['ImportDraft'];
export type ImportSummary = Api['ImportSummary'];
export type ImportRecord = Api['ImportRecord'];
export type MappingQuestion = Api['MappingQuestion'];
export type CellProblem = Api['CellProblem'];
export type SheetPage = Api['SheetPage'];
export type ImportDifference = Api['ImportDifference'];
export type RememberedAnswer = Api['RememberedAnswer'];
export type ImportAnswers = Api['ImportAnswers'];
export type ConfirmedImport = Api['ConfirmedImport'];

const DRAFTS = '/api/import-drafts';
const draftPath = (id: string) => `${DRAFTS}/${encodeURIComponent(id)}`;

/** Without what was not chosen. */
function queryOf(values: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== '') query.set(name, String(value));
  return query.toString();
}

export const openImportsQuery = queryOptions({
  queryKey: ['imports', 'open'],
  staleTime: 0,
  queryFn: ({ signal }) => request<Api['OpenImports']>(DRAFTS, { signal }),
});

export function isBeingChecked({ state }: ImportDraft): boolean {
  return state === 'uploaded' || state === 'checking';
}

export function importDraftQuery(id: string) {
  return queryOptions({
    queryKey: ['imports', 'draft', id],
    staleTime: 0,
    queryFn: ({ signal }) => request<ImportDraft>(draftPath(id), { signal }),
    refetchInterval: ({ state }) =>
      state.data === undefined || isBeingChecked(state.data)
        ? Math.min(pollingDelay(state.dataUpdateCount) / 2, 2_000)
        : false,
    refetchIntervalInBackground: true,
  });
}

export interface ProblemFilter {
  readonly sheet: string | undefined;
  readonly severity: CellProblem['severity'] | undefined;
  readonly page: number;
}

/** `check` tells one check of a draft from the next, whose answers differ. */
export function problemsQuery(id: string, check: string, filter: ProblemFilter) {
  return queryOptions({
    queryKey: ['imports', 'draft', id, check, 'problems', filter],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      request<Api['ProblemPage']>(`${draftPath(id)}/problems?${queryOf({ ...filter })}`, { signal }),
  });
}

export function sheetQuery(id: string, check: string, index: number, from: number | undefined) {
  return queryOptions({
    queryKey: ['imports', 'draft', id, check, 'sheet', index, from],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      request<SheetPage>(`${draftPath(id)}/sheets/${index}?${queryOf({ from })}`, { signal }),
  });
}

export interface DifferenceFilter {
  readonly what: string | undefined;
  readonly kind: ImportDifference['kind'] | undefined;
  readonly page: number;
}

export function differencesQuery(id: string, check: string, filter: DifferenceFilter) {
  return queryOptions({
    queryKey: ['imports', 'draft', id, check, 'differences', filter],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      request<Api['DifferencePage']>(`${draftPath(id)}/differences?${queryOf({ ...filter })}`, { signal }),
  });
}

export function importHistoryQuery(unit: string, year: number) {
  return queryOptions({
    queryKey: ['imports', 'history', unit, year],
    staleTime: 0,
    queryFn: ({ signal }) =>
      request<readonly ImportRecord[]>(`/api/units/${encodeURIComponent(unit)}/years/${year}/imports`, {
        signal,
      }),
  });
}

export const rememberedQuery = queryOptions({
  queryKey: ['imports', 'remembered'],
  staleTime: 0,
  queryFn: ({ signal }) => request<readonly RememberedAnswer[]>('/api/import-mapping', { signal }),
});

export function answerQuestions(id: string, body: ImportAnswers): Promise<unknown> {
  return request(`${draftPath(id)}/answers`, { method: 'POST', body });
}

export function confirmImport(id: string, baseVersion: number): Promise<ConfirmedImport> {
  return request(`${draftPath(id)}/confirm`, { method: 'POST', body: { baseVersion } });
}

export function discardImport(id: string): Promise<unknown> {
  return request(draftPath(id), { method: 'DELETE' });
}

export function undoImport(recordId: string): Promise<unknown> {
  return request(`/api/imports/${encodeURIComponent(recordId)}/undo`, { method: 'POST' });
}

export function forgetAnswer(id: string): Promise<unknown> {
  return request(`/api/import-mapping/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

export const importDownloads = {
  data: (unit: string, year: number) => `/api/units/${encodeURIComponent(unit)}/years/${year}/workbook`,
  nextYear: (unit: string, year: number) =>
    `/api/units/${encodeURIComponent(unit)}/years/${year}/workbook?tujuan=tahun-depan`,
  json: (unit: string, year: number) => `/api/units/${encodeURIComponent(unit)}/years/${year}/bundle`,
  /** Empty; with the unit's own code and name where it is of that kind. */
  template: (kind: string, start: Readonly<Record<string, string>> = {}) => {
    const query = new URLSearchParams(start).toString();
    return `/api/workbook-templates/${encodeURIComponent(kind)}${query === '' ? '' : `?${query}`}`;
  },
};

/**
 * Sends a file and tells how far it is (0…1); `fetch` cannot. Resolves to the id of the draft.
 * Rejects with `ApiProblem`, whether the server refuses or the line drops.
 */
export function uploadImport(file: File, onProgress: (part: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const upload = new XMLHttpRequest();
    upload.open('POST', `${DRAFTS}?${queryOf({ name: file.name.slice(-200) })}`);
    upload.setRequestHeader('X-Requested-With', 'selaras');
    upload.setRequestHeader('Content-Type', 'application/octet-stream');
    upload.responseType = 'json';
    upload.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    upload.addEventListener('load', () => {
      const body: unknown = upload.response;
      if (upload.status === 202 && isAccepted(body)) resolve(body.id);
      else reject(problemOf(upload.status, body));
    });
    upload.addEventListener('error', () => reject(unreachable()));
    upload.addEventListener('timeout', () => reject(unreachable()));
    upload.send(file);
  });
}

function isAccepted(body: unknown): body is { id: string } {
  return typeof body === 'object' && body !== null && 'id' in body && typeof body.id === 'string';
}
