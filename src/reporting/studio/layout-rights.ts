/** What a caller may do with layouts, seen from a unit and year. */
import { unitTarget } from '../../access/rules/actor.ts';
import { can } from '../../access/rules/can.ts';
import type { Action } from '../../access/rules/roles.ts';
import { actorOf, admit, type Caller, governmentOf } from '../../identity/caller.ts';
import type { Scope } from '../../platform/database/scope.ts';
import { notFound } from '../../platform/errors.ts';
import type { LayoutRow } from './stored-layout-tables.ts';

export interface LayoutRights {
  /** Layouts the unit keeps for itself. */
  readonly editUnit: boolean;
  /** Layouts of the whole government, and of every unit. */
  readonly editGovernment: boolean;
  readonly choose: boolean;
}

/** @param unit code of the reporting unit */
export function layoutRights(caller: Caller, unit: string, year: number): LayoutRights {
  const may = (action: Action, path: readonly string[]) =>
    caller.kind === 'operator' ||
    can(actorOf(caller), action, unitTarget(governmentOf(caller), path, path.length === 0 ? null : year));
  return {
    editUnit: may('edit-layout', [unit]),
    editGovernment: may('edit-layout', []),
    choose: may('choose-layout', [unit]),
  };
}

/** Layouts of other units are theirs alone, unless one keeps the layouts of the government. */
export function isVisible(layout: LayoutRow, unit: string, rights: LayoutRights): boolean {
  return layout.owner_unit === null || layout.owner_unit === unit || rights.editGovernment;
}

export function mayEdit(layout: LayoutRow, unit: string, rights: LayoutRights): boolean {
  if (rights.editGovernment) return true;
  return layout.owner_unit === unit && rights.editUnit;
}

/** The scope to edit in; `owner` null = for the government. Throws `not-allowed`. */
export function admitEditor(caller: Caller, owner: string | null, year: number): Scope {
  const path = owner === null ? [] : [owner];
  return admit(
    caller,
    'edit-layout',
    unitTarget(governmentOf(caller), path, path.length === 0 ? null : year),
  );
}

/** A layout that is not there and one that is not the caller's to see answer alike. Throws `not-found`. */
export function visibleLayout(layout: LayoutRow | null, unit: string, rights: LayoutRights): LayoutRow {
  if (layout === null || !isVisible(layout, unit, rights)) throw notFound('Tata letak');
  return layout;
}
