/**
 * How a database value becomes a JavaScript value, the same from PGlite and from PostgreSQL:
 * int2, int4, int8 → number (an int8 beyond 2^53 is refused: none of our columns reaches it);
 * numeric → string (exact); date → 'YYYY-MM-DD'; timestamptz → Date; json, jsonb → parsed value;
 * boolean → boolean; uuid, text → string; text[] → string[]; bytea → Uint8Array.
 * Columns of type timestamp, interval, and arrays other than text[] and uuid[] are not used.
 *
 * The other way: numeric as string, date as 'YYYY-MM-DD', timestamptz as Date, json always through
 * `JSON.stringify` (a bare array would become a PostgreSQL array on one of the two).
 */

const INT8 = 20;
const DATE = 1082;
const NUMERIC = 1700;
const JSON_TYPE = 114;
const JSONB = 3802;

export function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`int8 beyond 2^53: ${text}`);
  return value;
}

export function parseText(text: string): string {
  return text;
}

export function parseJson(text: string): unknown {
  return JSON.parse(text);
}

export const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: parseInt8,
  [DATE]: parseText,
  [NUMERIC]: parseText,
  [JSON_TYPE]: parseJson,
  [JSONB]: parseJson,
};
