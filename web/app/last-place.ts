import type { Session, Unit } from '../api/types.ts';

export interface Place {
  /** Short name: it reads well in an address, and the API takes it as well as the code. */
  readonly unit: string;
  readonly year: number;
}

/** Where to start: the place last looked at while it is still allowed, else the newest year of the first unit. */
export function startingPlace(session: Session, remembered: Place | null): Place | null {
  if (remembered !== null && hasPlace(session, remembered)) return remembered;
  const unit = session.units.find((candidate) => candidate.years.length > 0);
  return unit === undefined ? null : { unit: unit.shortName, year: newestYear(unit) };
}

export function hasPlace(session: Session, place: Place): boolean {
  return session.units.some((unit) => unit.shortName === place.unit && unit.years.includes(place.year));
}

export function newestYear(unit: Unit): number {
  return Math.max(...unit.years);
}

const KEY = 'selaras.place';

export function rememberPlace(place: Place): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([place.unit, place.year]));
  } catch {
    // A browser that stores nothing simply starts at the first unit.
  }
}

export function rememberedPlace(): Place | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (!Array.isArray(stored)) return null;
    const [unit, year]: readonly unknown[] = stored;
    return typeof unit === 'string' && typeof year === 'number' ? { unit, year } : null;
  } catch {
    return null;
  }
}
