/** What the layout screens ask of the server. */
import { queryOptions } from '@tanstack/react-query';
import type { ReportLayout } from '../../../src/reporting/rules/layout.ts';
import type { Api } from '../../api/generated/api.ts';
import { problemOf, unreachable } from '../../api/problem.ts';
import { request } from '../../api/request.ts';

export type LayoutList = Api['LayoutList'];
export type LayoutCard = Api['LayoutCard'];
export type LayoutFile = Api['LayoutFile'];
export type LayoutColumns = Api['LayoutColumns'];

export interface LayoutDetail {
  readonly card: LayoutCard;
  readonly inForce: ReportLayout | null;
  readonly draft: { readonly revision: number; readonly layout: ReportLayout } | null;
}

export interface LayoutPlace {
  readonly unit: string;
  readonly year: number;
}

const base = ({ unit, year }: LayoutPlace) => `/api/units/${encodeURIComponent(unit)}/years/${year}`;
const layoutPath = (place: LayoutPlace, code: string) => `${base(place)}/layouts/${encodeURIComponent(code)}`;

export const layoutPaths = {
  file: (place: LayoutPlace, code: string) => `${layoutPath(place, code)}/file`,
  image: (place: LayoutPlace, hash: string) => `${base(place)}/layout-files/${hash}`,
  previewPage: (place: LayoutPlace, id: string, page: number) =>
    `${base(place)}/layout-previews/${id}/pages/${page}.png`,
};

export function layoutsQuery(place: LayoutPlace) {
  return queryOptions({
    queryKey: ['layouts', place.unit, place.year],
    staleTime: 0,
    queryFn: ({ signal }) => request<LayoutList>(`${base(place)}/layouts`, { signal }),
  });
}

export function layoutQuery(place: LayoutPlace, code: string) {
  return queryOptions({
    queryKey: ['layout', place.unit, place.year, code],
    staleTime: 0,
    queryFn: ({ signal }) => request<LayoutDetail>(layoutPath(place, code), { signal }),
  });
}

export function layoutColumnsQuery(place: LayoutPlace) {
  return queryOptions({
    queryKey: ['layout-columns', place.unit, place.year],
    staleTime: 5 * 60_000,
    queryFn: ({ signal }) => request<LayoutColumns>(`${base(place)}/layout-columns`, { signal }),
  });
}

export function layoutFilesQuery(place: LayoutPlace) {
  return queryOptions({
    queryKey: ['layout-files', place.unit, place.year],
    staleTime: 0,
    queryFn: ({ signal }) => request<readonly LayoutFile[]>(`${base(place)}/layout-files`, { signal }),
  });
}

export function createLayout(place: LayoutPlace, body: Api['NewLayout']): Promise<{ readonly code: string }> {
  return request(`${base(place)}/layouts`, { method: 'POST', body });
}

export function saveLayoutDraft(
  place: LayoutPlace,
  code: string,
  body: { readonly revision: number; readonly layout: ReportLayout },
): Promise<Api['SavedLayoutDraft']> {
  return request(`${layoutPath(place, code)}/draft`, { method: 'PUT', body });
}

export function discardLayoutDraft(place: LayoutPlace, code: string): Promise<unknown> {
  return request(`${layoutPath(place, code)}/draft`, { method: 'DELETE' });
}

export function enforceLayout(
  place: LayoutPlace,
  code: string,
  body: Api['LayoutInForce'],
): Promise<{ readonly number: number }> {
  return request(`${layoutPath(place, code)}/in-force`, { method: 'POST', body });
}

export function chooseLayout(place: LayoutPlace, layout: string): Promise<unknown> {
  return request(`${base(place)}/layout`, { method: 'PUT', body: { layout } });
}

export function makePreview(
  place: LayoutPlace,
  layout: ReportLayout,
  part: string | null,
): Promise<Api['LayoutPreview']> {
  return request(`${base(place)}/layout-previews`, { method: 'POST', body: { layout, part } });
}

/** Rejects with `ApiProblem`, whether the server refuses or the line drops. */
export async function uploadLayoutFile(
  place: LayoutPlace,
  purpose: LayoutFile['purpose'],
  file: File,
): Promise<LayoutFile> {
  const query = new URLSearchParams({ purpose, name: file.name.slice(-200) });
  const answer = await fetch(`${base(place)}/layout-files?${query}`, {
    method: 'POST',
    headers: { 'X-Requested-With': 'selaras', 'Content-Type': 'application/octet-stream' },
    credentials: 'same-origin',
    body: file,
  }).catch(() => {
    throw unreachable();
  });
  const body: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw problemOf(answer.status, body);
  return trusted(body);
}

/** Our own server's answer, held against its description by the tests. */
function trusted<Shape>(body: unknown): Shape {
  return body as Shape;
}
