/**
 * Errors that a person may see: a code for the machine, a message in Indonesian for the person, fields for
 * both. On HTTP they become problem+json (RFC 9457). Any other error is a fault of ours and shows nothing.
 */

export interface AppErrorInput {
  /** Stable, kebab-case English: `stale-version`, `not-allowed`. */
  readonly code: string;
  /** HTTP status that tells the same. */
  readonly status: number;
  /** For the person: official, calm, plain Indonesian. */
  readonly message: string;
  readonly fields?: Readonly<Record<string, unknown>>;
}

export class AppError extends Error {
  readonly code: string;
  readonly status: number;
  readonly fields: Readonly<Record<string, unknown>>;

  constructor(input: AppErrorInput) {
    super(input.message);
    this.name = 'AppError';
    this.code = input.code;
    this.status = input.status;
    this.fields = input.fields ?? {};
  }
}

/** RFC 9457. `detail` is the person's message, `code` and the fields are for the machine. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly [field: string]: unknown;
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Permintaan tidak dapat dibaca',
  401: 'Perlu masuk terlebih dahulu',
  403: 'Tidak berwenang',
  404: 'Tidak ditemukan',
  409: 'Bertentangan dengan data terkini',
  413: 'Berkas terlalu besar',
  422: 'Isian perlu diperbaiki',
  429: 'Terlalu banyak permintaan',
  503: 'Layanan sedang sibuk',
  507: 'Media penyimpanan penuh',
};

/** A fault of ours is told as such, without its words: those go to the log. */
export function toProblem(error: unknown): ProblemDetails {
  if (error instanceof AppError) {
    return {
      ...error.fields,
      type: `urn:selaras:problem:${error.code}`,
      title: TITLES[error.status] ?? 'Permintaan tidak dapat dilayani',
      status: error.status,
      detail: error.message,
      code: error.code,
    };
  }
  return {
    type: 'urn:selaras:problem:internal',
    title: 'Terjadi gangguan',
    status: 500,
    detail: 'Terjadi gangguan pada sistem. Silakan coba lagi; bila berulang, hubungi pengelola sistem.',
    code: 'internal',
  };
}

/** The record is not there, or not visible to the one who asks: deliberately the same answer. */
export function notFound(what: string): AppError {
  return new AppError({ code: 'not-found', status: 404, message: `${what} tidak ditemukan.` });
}

export function notAllowed(reason: string): AppError {
  return new AppError({ code: 'not-allowed', status: 403, message: reason });
}
