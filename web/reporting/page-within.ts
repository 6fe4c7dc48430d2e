/** The page that exists nearest to the one asked for. */
export function pageWithin(asked: number, pages: number): number {
  if (!Number.isFinite(asked)) return 1;
  return Math.min(Math.max(1, Math.trunc(asked)), Math.max(1, pages));
}
