/**
 * Who may set an empty installation up: somebody at this machine, or who reads the code that its terminal shows.
 * Otherwise the first visitor from the network would own the office.
 */
import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { addressOf } from '../../identity/authenticate.ts';
import { isLocalHost } from '../../identity/session-cookie.ts';
import { SignInGuard } from '../../identity/sign-in-guard.ts';
import type { Clock } from '../../platform/clock.ts';
import { AppError } from '../../platform/errors.ts';
import type { RandomBytes } from '../../platform/random.ts';

/** Carries the code of the terminal. */
export const CODE_HEADER = 'X-Selaras-Code';

/** 32 signs that nobody mixes up when reading them from a screen. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 8;

/** Set by whatever stands between the visitor and this machine. */
const PROXY_HEADERS = [
  'Forwarded',
  'Via',
  'X-Forwarded-For',
  'X-Forwarded-Host',
  'X-Forwarded-Proto',
  'X-Real-IP',
  'CF-Connecting-IP',
];

function isLoopback(address: string): boolean {
  return address === '::1' || /^(?:::ffff:)?127\./u.test(address);
}

/**
 * Whether the request comes from this machine itself: a loopback peer, no proxy in between, and a name that only
 * this machine has (a page of another site can point its own name here). An unknown peer is not this machine.
 */
export function isFromThisMachine(context: Context): boolean {
  if (!isLoopback(addressOf(context))) return false;
  if (PROXY_HEADERS.some((name) => context.req.header(name) !== undefined)) return false;
  return isLocalHost(new URL(context.req.url).hostname);
}

function bare(code: string): string {
  return code.toUpperCase().replace(/[^A-Z0-9]/gu, '');
}

export class SetUpCode {
  /** As shown: `K7QP-3MXA`. */
  readonly shown: string;
  readonly #guard = new SignInGuard();
  readonly #clock: Clock;

  constructor(random: RandomBytes, clock: Clock) {
    const signs = [...random(LENGTH)].map((byte) => SIGNS[byte % SIGNS.length] ?? '').join('');
    this.shown = `${signs.slice(0, LENGTH / 2)}-${signs.slice(LENGTH / 2)}`;
    this.#clock = clock;
  }

  /** Throws `setup-code-needed` or `setup-code-wrong` (403), `too-many-attempts` (429). */
  admit(context: Context): void {
    if (isFromThisMachine(context)) return;
    const given = context.req.header(CODE_HEADER) ?? '';
    if (given === '') throw codeNeeded();
    const attempt = { governmentId: '', username: 'kode pemasangan', address: addressOf(context) };
    this.#guard.admit(attempt, this.#clock().getTime());
    if (!isSame(bare(given), bare(this.shown))) throw codeWrong();
    this.#guard.forgive(attempt);
  }
}

function isSame(given: string, expected: string): boolean {
  const one = Buffer.from(given);
  const other = Buffer.from(expected);
  return one.length === other.length && timingSafeEqual(one, other);
}

function codeNeeded(): AppError {
  return new AppError({
    code: 'setup-code-needed',
    status: 403,
    message:
      'Pemasangan ini disiapkan dari komputer lain. Masukkan kode pemasangan yang tampil di terminal server.',
  });
}

function codeWrong(): AppError {
  return new AppError({
    code: 'setup-code-wrong',
    status: 403,
    message: 'Kode pemasangan tidak cocok. Periksa kode yang tampil di terminal server.',
  });
}
