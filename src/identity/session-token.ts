/**
 * The opaque session token: 256 random bits, of which only the SHA-256 is stored. The government's id stands
 * before it, because every key begins with the government: `<government>.<secret>`.
 */
import { createHash } from 'node:crypto';

export interface SessionToken {
  readonly governmentId: string;
  readonly secret: string;
}

const FORM = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.([A-Za-z0-9_-]{43})$/;

export function newSessionToken(
  governmentId: string,
  randomBytes: (size: number) => Uint8Array,
): SessionToken {
  return { governmentId, secret: Buffer.from(randomBytes(32)).toString('base64url') };
}
export function writeSessionToken({ governmentId, secret }: SessionToken): string {
  return `${governmentId}.${secret}`;
}
/** Null for anything that is not a token of ours. */
export function readSessionToken(text: string | undefined): SessionToken | null {
  const match = FORM.exec(text ?? '');
  return match?.[1] !== undefined && match[2] !== undefined
    ? { governmentId: match[1], secret: match[2] }
    : null;
}
export function hashSessionSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
