/** When a session ends: after idling, and in any case after a working day. Times in milliseconds since the epoch. */
export const IDLE_LIFETIME = 2 * 60 * 60 * 1000;
export const ABSOLUTE_LIFETIME = 12 * 60 * 60 * 1000;
/** A session is touched at most once in this time, so that reading writes little. */
export const TOUCH_INTERVAL = 5 * 60 * 1000;

export interface SessionTimes {
  readonly createdAt: number;
  readonly lastSeenAt: number;
}

export function isSessionAlive({ createdAt, lastSeenAt }: SessionTimes, now: number): boolean {
  return now - lastSeenAt < IDLE_LIFETIME && now - createdAt < ABSOLUTE_LIFETIME;
}
export function needsTouch({ lastSeenAt }: SessionTimes, now: number): boolean {
  return now - lastSeenAt >= TOUCH_INTERVAL;
}
