/** Holds the token buckets of this process; bounded, so that many addresses cannot fill the memory. */
import { AppError } from '../platform/errors.ts';
import {
  type Bucket,
  type BucketSize,
  giveBackToken,
  PER_ADDRESS,
  PER_ADDRESS_AND_ACCOUNT,
  takeToken,
} from './rules/sign-in-throttle.ts';

const MOST_BUCKETS = 20_000;

export interface Attempt {
  readonly governmentId: string;
  readonly username: string;
  readonly address: string;
}

export class SignInGuard {
  readonly #buckets = new Map<string, Bucket>();

  /** Throws `too-many-attempts` (429) with the seconds to wait. */
  admit(attempt: Attempt, now: number): void {
    this.#take(addressKey(attempt), PER_ADDRESS, now);
    this.#take(accountKey(attempt), PER_ADDRESS_AND_ACCOUNT, now);
  }

  /**
   * A right password ends the counting of the account's wrong ones, and does not count for the address: a whole
   * office may stand behind one.
   */
  forgive(attempt: Attempt): void {
    this.#buckets.delete(accountKey(attempt));
    const bucket = this.#buckets.get(addressKey(attempt));
    if (bucket !== undefined) this.#buckets.set(addressKey(attempt), giveBackToken(bucket, PER_ADDRESS));
  }

  #take(key: string, size: BucketSize, now: number): void {
    const take = takeToken(this.#buckets.get(key), size, now);
    this.#buckets.delete(key);
    this.#buckets.set(key, take.bucket);
    if (this.#buckets.size > MOST_BUCKETS) this.#forgetOldest();
    if (!take.allowed) throw tooManyAttempts(take.retryAfterSeconds);
  }

  #forgetOldest(): void {
    const oldest = this.#buckets.keys().next().value;
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}

function addressKey({ address }: Attempt): string {
  return `alamat ${address}`;
}

function accountKey({ governmentId, username, address }: Attempt): string {
  return `akun ${governmentId} ${username.trim().toLowerCase().slice(0, 200)} ${address}`;
}

function tooManyAttempts(retryAfterSeconds: number): AppError {
  return new AppError({
    code: 'too-many-attempts',
    status: 429,
    message: `Terlalu banyak percobaan masuk. Coba lagi dalam ${retryAfterSeconds} detik.`,
    fields: { retryAfterSeconds },
  });
}
