/** Addresses of the API. A figure's id is a path (`capaian/iku-2/2025`) and keeps its slashes. */
export const paths = {
  session: '/api/session',
  installation: '/api/installation',
  achievement: (unit: string, year: number) => `${unitYear(unit, year)}/capaian`,
  indicator: (unit: string, year: number, code: string) =>
    `${unitYear(unit, year)}/indicators/${encodeURIComponent(code)}`,
  figure: (unit: string, year: number, id: string) =>
    `${unitYear(unit, year)}/figures/${id.split('/').map(encodeURIComponent).join('/')}`,
  overview: (unit: string, year: number) => `${unitYear(unit, year)}/overview`,
  readiness: (unit: string, year: number) => `${unitYear(unit, year)}/readiness`,
  reportParts: (unit: string, year: number) => `${unitYear(unit, year)}/reports/parts`,
  reports: (unit: string, year: number) => `${unitYear(unit, year)}/reports`,
  report: (id: string) => `/api/reports/${encodeURIComponent(id)}`,
  reportFile: (id: string) => `/api/reports/${encodeURIComponent(id)}/file`,
  reportPreview: (id: string) => `/api/reports/${encodeURIComponent(id)}/preview`,
  reportTables: (id: string) => `/api/reports/${encodeURIComponent(id)}/tables`,
  reportTable: (id: string, table: string) =>
    `/api/reports/${encodeURIComponent(id)}/tables/${encodeURIComponent(table)}`,
  reportPage: (id: string, page: number) => `/api/reports/${encodeURIComponent(id)}/pages/${page}.png`,
};

function unitYear(unit: string, year: number): string {
  return `/api/units/${encodeURIComponent(unit)}/years/${year}`;
}
