/** Who asks: an account of one government with its assignments, or nobody in particular. */
import type { Role } from './roles.ts';

/** A role where it holds. One person may hold several. */
export interface Assignment {
  readonly role: Role;
  /** Code of the unit; null for roles of the whole government. */
  readonly unit: string | null;
  /** Code of the own position; null where the role needs none. */
  readonly position: string | null;
  /** Entry delegated by the position's holder: may enter, the holder confirms and submits. */
  readonly isDelegate: boolean;
  /** First and last budget year of the assignment; null means without bound. */
  readonly years: { readonly from: number | null; readonly to: number | null };
}

export interface Actor {
  /** Null for someone who has not signed in. */
  readonly account: { readonly id: string; readonly governmentId: string } | null;
  readonly assignments: readonly Assignment[];
}

/** What every visitor may do. */
export const VISITOR: Actor = {
  account: null,
  assignments: [
    { role: 'public', unit: null, position: null, isDelegate: false, years: { from: null, to: null } },
  ],
};

/** An assignment of a role in a unit, or of the whole government, for all years. */
export function assignment(
  role: Role,
  unit: string | null = null,
  position: string | null = null,
): Assignment {
  return { role, unit, position, isDelegate: false, years: { from: null, to: null } };
}

/**
 * What the action is about. Everything a decision needs is here: `can` looks nothing up.
 */
export interface Target {
  readonly governmentId: string;
  /** Codes from the record's own unit up to the reporting unit; empty for records of the government. */
  readonly unitPath: readonly string[];
  /** Code of the position that owns the record; null when none does. */
  readonly position: string | null;
  /** Budget year; null for records without one. */
  readonly year: number | null;
  readonly isPublished: boolean;
}

/** A unit in a year. */
export function unitTarget(governmentId: string, unitPath: readonly string[], year: number | null): Target {
  return { governmentId, unitPath, position: null, year, isPublished: false };
}
