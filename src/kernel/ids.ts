/** Ids that sort by time (RFC 9562, UUID version 7). Clock and randomness come from the caller. */
const LATEST_MILLISECOND = 2 ** 48 - 1;

/** `randomBytes` are 10 fresh random bytes. Throws RangeError for another length or an impossible time. */
export function uuidV7(now: Date, randomBytes: Uint8Array): string {
  const milliseconds = now.getTime();
  if (randomBytes.length !== 10) throw new RangeError('uuidV7 takes 10 random bytes');
  if (!(milliseconds >= 0 && milliseconds <= LATEST_MILLISECOND)) throw new RangeError('time out of range');
  const time = milliseconds.toString(16).padStart(12, '0');
  const bytes = [...randomBytes];
  const versioned = ((bytes[0] ?? 0) & 0x0f) | 0x70;
  const variant = ((bytes[2] ?? 0) & 0x3f) | 0x80;
  const random = [versioned, bytes[1] ?? 0, variant, ...bytes.slice(3)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-${random.slice(0, 4)}-${random.slice(4, 8)}-${random.slice(8)}`;
}

/** Whether a text has the form of a UUID. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text);
}
