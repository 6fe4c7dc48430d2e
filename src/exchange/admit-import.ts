/** Who may bring data in: the unit's own planner, and for a unit that is not there yet the coordinator too. */
import { type Actor, unitTarget } from '../access/rules/actor.ts';
import { can } from '../access/rules/can.ts';
import { admitToUnit, type Caller } from '../identity/caller.ts';
import type { Scope } from '../platform/database/scope.ts';
import { AppError } from '../platform/errors.ts';

/** Whether there is any unit whose data the actor may bring in, asked before a large body is read. */
export function mayImportSomething(actor: Actor, governmentId: string): boolean {
  return actor.assignments.some(({ unit }) => {
    const target = unitTarget(governmentId, unit === null ? [] : [unit], null);
    return can(actor, 'import-unit', target) || can(actor, 'create-unit', target);
  });
}

/**
 * The scope of an import of this unit. Whether the unit is new is known inside the transaction only: `importBundle`
 * decides it there. Throws `not-allowed` (403).
 */
export function admitToImport(caller: Caller, unit: string, year: number): Scope {
  try {
    return admitToUnit(caller, 'import-unit', unit, year);
  } catch (error) {
    if (!(error instanceof AppError) || error.status !== 403) throw error;
    return admitToUnit(caller, 'create-unit', unit, year);
  }
}
