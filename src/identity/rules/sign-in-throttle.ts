/**
 * Token buckets against guessing: one per address and account together, one per address. Keyed so that nobody
 * can lock another person out from elsewhere: an account's bucket belongs to the address that fails.
 */
export interface Bucket {
  readonly tokens: number;
  /** Milliseconds since the epoch. */
  readonly refilledAt: number;
}
export interface BucketSize {
  readonly capacity: number;
  readonly refillPerMinute: number;
}

export const PER_ADDRESS_AND_ACCOUNT: BucketSize = { capacity: 8, refillPerMinute: 2 };
export const PER_ADDRESS: BucketSize = { capacity: 60, refillPerMinute: 30 };

function refill(bucket: Bucket | undefined, size: BucketSize, now: number): Bucket {
  if (bucket === undefined) return { tokens: size.capacity, refilledAt: now };
  const gained = (Math.max(0, now - bucket.refilledAt) / 60_000) * size.refillPerMinute;
  return { tokens: Math.min(size.capacity, bucket.tokens + gained), refilledAt: now };
}

/** A right password was no guess: its token comes back. */
export function giveBackToken(bucket: Bucket, size: BucketSize): Bucket {
  return { ...bucket, tokens: Math.min(size.capacity, bucket.tokens + 1) };
}

export type Take =
  | { readonly allowed: true; readonly bucket: Bucket }
  | { readonly allowed: false; readonly bucket: Bucket; readonly retryAfterSeconds: number };

/** Takes one token when there is one; otherwise says after how many seconds there will be. */
export function takeToken(bucket: Bucket | undefined, size: BucketSize, now: number): Take {
  const filled = refill(bucket, size, now);
  if (filled.tokens >= 1) return { allowed: true, bucket: { ...filled, tokens: filled.tokens - 1 } };
  const retryAfterSeconds = Math.max(1, Math.ceil(((1 - filled.tokens) / size.refillPerMinute) * 60));
  return { allowed: false, bucket: filled, retryAfterSeconds };
}
