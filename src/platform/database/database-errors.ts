/** Errors of the database port, the same from both databases. */
import { AppError } from '../errors.ts';

export interface StatementErrorDetail {
  /** SQLSTATE, e.g. `23505`. */
  readonly sqlState: string;
  readonly constraint: string | null;
  readonly table: string | null;
  readonly column: string | null;
  readonly detail: string | null;
}

/** A statement the database refused. Its message is the database's and never reaches a person. */
export class StatementError extends Error implements StatementErrorDetail {
  readonly sqlState: string;
  readonly constraint: string | null;
  readonly table: string | null;
  readonly column: string | null;
  readonly detail: string | null;

  constructor(message: string, fields: StatementErrorDetail) {
    super(message);
    this.name = 'StatementError';
    this.sqlState = fields.sqlState;
    this.constraint = fields.constraint;
    this.table = fields.table;
    this.column = fields.column;
    this.detail = fields.detail;
  }
}

export const UNIQUE_VIOLATION = '23505';

/** Reads the fields of a driver's error (pg and PGlite name them alike); null when it is not one. */
export function statementErrorDetail(error: unknown): StatementErrorDetail | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  const code = error.code;
  if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code)) return null;
  return {
    sqlState: code,
    constraint: textField(error, 'constraint'),
    table: textField(error, 'table'),
    column: textField(error, 'column'),
    detail: textField(error, 'detail'),
  };
}

function textField(error: object, name: string): string | null {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Too many wait for the database: the person may try again. */
export function databaseBusy(waitedMilliseconds: number): AppError {
  return new AppError({
    code: 'database-busy',
    status: 503,
    message: 'Basis data sedang sibuk. Silakan coba lagi beberapa saat lagi.',
    fields: { waitedMilliseconds },
  });
}

/** The data folder belongs to another running process. */
export class DataFolderInUse extends AppError {
  readonly pid: number;
  /** Address of the server that holds it, or null when the holder is no server. */
  readonly address: string | null;

  constructor(folder: string, pid: number, address: string | null) {
    const through = address === null ? '' : ` Server tersebut melayani di ${address}.`;
    super({
      code: 'data-folder-in-use',
      status: 409,
      message: `Folder data ${folder} sedang dipakai proses lain (pid ${pid}).${through}`,
      fields: { folder, pid, address },
    });
    this.name = 'DataFolderInUse';
    this.pid = pid;
    this.address = address;
  }
}
