import { describe, expect, test } from 'vitest';
import { PER_ADDRESS_AND_ACCOUNT, takeToken } from './sign-in-throttle.ts';

describe('sign-in throttle', () => {
  test('eight wrong passwords in a row are tried, the ninth waits', () => {
    let bucket: Parameters<typeof takeToken>[0];
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      const take = takeToken(bucket, PER_ADDRESS_AND_ACCOUNT, 0);
      expect(take.allowed).toBe(true);
      bucket = take.bucket;
    }
    const ninth = takeToken(bucket, PER_ADDRESS_AND_ACCOUNT, 0);
    expect(ninth).toMatchObject({ allowed: false, retryAfterSeconds: 30 });
  });

  test('after the stated wait one more attempt is allowed', () => {
    const empty = { tokens: 0, refilledAt: 0 };
    const refused = takeToken(empty, PER_ADDRESS_AND_ACCOUNT, 0);
    if (refused.allowed) throw new Error('expected a refusal');
    expect(takeToken(refused.bucket, PER_ADDRESS_AND_ACCOUNT, refused.retryAfterSeconds * 1000).allowed).toBe(
      true,
    );
  });

  test('a clock that runs backwards takes nothing away', () => {
    expect(takeToken({ tokens: 3, refilledAt: 60_000 }, PER_ADDRESS_AND_ACCOUNT, 0).bucket.tokens).toBe(2);
  });
});
