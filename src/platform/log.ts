/**
 * The log: JSON lines, without names, NIP, NIK, passwords or cookies. Fields of those names are cut out, and
 * any text loses runs of digits as long as a NIK (16) or a NIP (18).
 */
import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import type { LogLevel } from './config.ts';

export type Log = Logger;

const SECRET = [
  'password',
  'kataSandi',
  'token',
  'secret',
  'cookie',
  'authorization',
  'set-cookie',
  'nip',
  'nik',
  'name',
  'fullName',
  'email',
  'phone',
  'DATABASE_URL',
  'url',
];
const REDACTED = '[disembunyikan]';

/** NIK has 16 digits, NIP 18, sometimes grouped: `19700101 199003 1 001`. */
const LONG_NUMBER = /(?<!\d)\d(?:[ .]?\d){15,17}(?!\d)/g;
/** User and password in an address. */
const CREDENTIALS = /:\/\/[^\s/@]+@/g;

export function withoutPersonalNumbers(text: string): string {
  return text.replaceAll(LONG_NUMBER, REDACTED).replaceAll(CREDENTIALS, `://${REDACTED}@`);
}

/** Writes to standard output unless told otherwise. */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }), log: cleanedFields },
    hooks: {
      logMethod(this: Logger, args: Parameters<Logger['info']>, method: (...args: never[]) => void): void {
        Reflect.apply(method, this, args.map(cleanedArgument));
      },
    },
    serializers: { err: errorFields, error: errorFields },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

function cleanedFields(fields: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(fields).map(([key, value]) => [
    key,
    isSecret(key) ? REDACTED : cleaned(value),
  ]);
  return Object.fromEntries(entries);
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return withoutPersonalNumbers(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (value instanceof Error) return errorFields(value);
  return isPlainObject(value) ? cleanedFields(value) : value;
}

/** A bare error is logged as its `err` field. */
function cleanedArgument(argument: unknown): unknown {
  return cleaned(argument instanceof Error ? { err: argument } : argument);
}

function isSecret(key: string): boolean {
  return SECRET.some((secret) => secret.toLowerCase() === key.toLowerCase());
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** `detail` of a database error quotes the row, so only its code and constraint are logged. */
function errorFields(error: unknown): unknown {
  if (!(error instanceof Error)) return cleaned(error);
  const extra = ['code', 'sqlState', 'constraint', 'table'].flatMap((key) => {
    const value: unknown = Reflect.get(error, key);
    return value === undefined || value === null ? [] : [[key, value] as const];
  });
  return {
    kind: error.name,
    message: withoutPersonalNumbers(error.message),
    stack: error.stack === undefined ? null : withoutPersonalNumbers(error.stack),
    ...Object.fromEntries(extra),
  };
}
