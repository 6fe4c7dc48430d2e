/** Refuses what the actor may not do, with a reason a person can read. First line of each route. */
import { AppError } from '../platform/errors.ts';
import type { Actor, Assignment, Target } from './rules/actor.ts';
import { decide } from './rules/can.ts';
import type { Action } from './rules/roles.ts';

/** The assignment that allows it. Throws `sign-in-required` (401) or `not-allowed` (403). */
export function authorise(actor: Actor, action: Action, target: Target): Assignment {
  const decision = decide(actor, action, target);
  if (decision.isAllowed) return decision.by;
  const isUnknown = decision.code === 'not-signed-in';
  throw new AppError({
    code: isUnknown ? 'sign-in-required' : 'not-allowed',
    status: isUnknown ? 401 : 403,
    message: decision.reason,
    fields: { action, refusal: decision.code },
  });
}
