/**
 * One text for one content: object keys in code-unit order, no spaces. For hashing, sealing and comparing,
 * where the order in which fields were written must not matter.
 */
import { Decimal } from './decimal.ts';

/**
 * Canonical text of a value. Decimals become their exact plain form as strings; absent and undefined fields
 * are the same; an undefined item of a list is null. Throws TypeError for what has no JSON form (functions,
 * NaN, infinities, cycles, dates, maps), since a hash of it would be a hash of something else.
 */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}

function write(value: unknown, above: readonly object[]): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`no JSON form: ${value}`);
    return JSON.stringify(value);
  }
  if (typeof value !== 'object') throw new TypeError(`no JSON form: ${typeof value}`);
  if (Decimal.isDecimal(value)) return JSON.stringify(value.isZero() ? '0' : value.toFixed());
  if (above.includes(value)) throw new TypeError('no JSON form: a value that contains itself');
  const inside = [...above, value];
  if (Array.isArray(value)) return `[${value.map((item) => write(item, inside)).join(',')}]`;
  return writeFields(value, inside);
}

function writeFields(value: object, inside: readonly object[]): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`no JSON form: ${value.constructor.name}`);
  }
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${write(field, inside)}`);
  return `{${fields.join(',')}}`;
}
