/** Randomness, passed in wherever it is needed. */
import { randomBytes } from 'node:crypto';

export type RandomBytes = (length: number) => Uint8Array;

export const systemRandom: RandomBytes = (length) => randomBytes(length);
