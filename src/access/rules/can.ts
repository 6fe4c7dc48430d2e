/** The one place where permission is decided (domain.md, Roles): role × unit × year. Pure. */
import type { Actor, Assignment, Target } from './actor.ts';
import { type Action, GRANTS, type Grant } from './roles.ts';

/** Allowed, and by which assignment: its capacity goes into the audit row. Or not, and why, in Indonesian. */
export type Decision =
  | { readonly isAllowed: true; readonly by: Assignment }
  | { readonly isAllowed: false; readonly code: RefusalCode; readonly reason: string };

export type RefusalCode =
  | 'not-signed-in'
  | 'other-government'
  | 'role'
  | 'scope'
  | 'year'
  | 'delegate'
  | 'unpublished';

const REASONS: Readonly<Record<RefusalCode, string>> = {
  'not-signed-in': 'Silakan masuk terlebih dahulu.',
  'other-government': 'Data ini milik pemerintah daerah lain.',
  role: 'Peran Anda tidak mencakup tindakan ini.',
  scope: 'Tindakan ini hanya untuk unit kerja atau jabatan yang bersangkutan.',
  year: 'Penugasan Anda tidak berlaku untuk tahun ini.',
  delegate: 'Isian yang didelegasikan dikonfirmasi oleh pemilik angka.',
  unpublished: 'Data ini belum dipublikasikan.',
};

/** Refusals from the least to the most telling: of several assignments, the nearest miss is told. */
const BY_NEARNESS: readonly RefusalCode[] = ['role', 'unpublished', 'scope', 'year', 'delegate'];

/** Actions that need the owner of the figure himself. */
const OWNER_ONLY: readonly Action[] = ['confirm-figure', 'submit-sheet'];

export function can(actor: Actor, action: Action, target: Target): boolean {
  return decide(actor, action, target).isAllowed;
}

export function decide(actor: Actor, action: Action, target: Target): Decision {
  const isForeign = actor.account !== null && actor.account.governmentId !== target.governmentId;
  const verdicts = actor.assignments.map((held) => ({
    held,
    refusal: refusalOf(held, action, target, isForeign),
  }));
  const allowing = verdicts.find((verdict) => verdict.refusal === null);
  if (allowing !== undefined) return { isAllowed: true, by: allowing.held };
  if (isForeign) return refused('other-government');
  if (actor.account === null && action !== 'read-published' && action !== 'answer-survey')
    return refused('not-signed-in');
  const nearest = Math.max(0, ...verdicts.map(({ refusal }) => BY_NEARNESS.indexOf(refusal ?? 'role')));
  return refused(BY_NEARNESS[nearest] ?? 'role');
}

/** All actions the actor may do on the record: sent along with it, so that screens never guess. */
export function allowedActions(actor: Actor, actions: readonly Action[], target: Target): readonly Action[] {
  return actions.filter((action) => can(actor, action, target));
}

function refused(code: RefusalCode): Decision {
  return { isAllowed: false, code, reason: REASONS[code] };
}

function refusalOf(held: Assignment, action: Action, target: Target, isForeign: boolean): RefusalCode | null {
  const refusals = GRANTS[held.role]
    .filter((grant) => grant.actions.includes(action))
    .map((grant) => grantRefusal(grant, held, action, target, isForeign));
  if (refusals.length === 0) return 'role';
  return refusals.includes(null) ? null : (refusals[0] ?? 'role');
}

function grantRefusal(
  grant: Grant,
  held: Assignment,
  action: Action,
  target: Target,
  isForeign: boolean,
): RefusalCode | null {
  if (grant.reach === 'published') return target.isPublished ? null : 'unpublished';
  if (grant.reach === 'platform') return null;
  if (isForeign) return 'other-government';
  if (!isInYears(held, target)) return 'year';
  if (grant.reach === 'government') return null;
  if (held.unit === null || !target.unitPath.includes(held.unit)) return 'scope';
  if (grant.reach === 'unit') return null;
  if (held.position === null || held.position !== target.position) return 'scope';
  return held.isDelegate && OWNER_ONLY.includes(action) ? 'delegate' : null;
}

function isInYears(held: Assignment, target: Target): boolean {
  if (target.year === null) return true;
  const { from, to } = held.years;
  return (from === null || from <= target.year) && (to === null || target.year <= to);
}
