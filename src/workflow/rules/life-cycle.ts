/**
 * The life cycle that measurement sheets, action plans, reports and evaluations share (domain.md, States):
 * draft → submitted → verified → approved (locked); returned from submitted and verified; reopened from
 * approved. Pure: takes the record's cycle and a command, gives the next cycle or the refusal.
 */
import type { Tier, Tiers } from './tiers.ts';

export type State = 'draft' | 'submitted' | 'verified' | 'approved' | 'returned' | 'reopened';

export const STATE_WORDS: Readonly<Record<State, string>> = {
  draft: 'draf',
  submitted: 'diajukan',
  verified: 'diverifikasi',
  approved: 'disetujui',
  returned: 'dikembalikan',
  reopened: 'dibuka kembali',
};

/** Account ids of those who had a hand in the record in this round. */
export interface Participants {
  readonly entered: readonly string[];
  readonly confirmed: readonly string[];
  readonly verified: readonly string[];
  readonly approved: readonly string[];
}

export interface Cycle {
  readonly state: State;
  /** Codes of the tiers passed in this round, in order. */
  readonly passed: readonly string[];
  readonly participants: Participants;
  /** Why it was returned or reopened; null otherwise. */
  readonly reason: string | null;
}

export const NEW_CYCLE: Cycle = {
  state: 'draft',
  passed: [],
  participants: { entered: [], confirmed: [], verified: [], approved: [] },
  reason: null,
};

export type Command =
  | { readonly kind: 'enter' }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'submit' }
  /** Verifies or approves, as the tier's kind says. */
  | { readonly kind: 'pass'; readonly tier: string }
  | { readonly kind: 'return'; readonly tier: string; readonly reason: string }
  | { readonly kind: 'reopen'; readonly tier: string; readonly reason: string };

export interface Circumstances {
  readonly tiers: Tiers;
  /** Account id of who acts. That he may act at the tier was decided by `can` and the seats. */
  readonly person: string;
  /** The unit has no other person and the coordinator allowed it (domain.md, Roles). */
  readonly isSamePersonAllowed: boolean;
  /** Something above rests on the approved record: a report, a later period, a published figure. */
  readonly hasDependants: boolean;
}

export type RefusalCode =
  | 'locked'
  | 'wrong-state'
  | 'wrong-tier'
  | 'reason-required'
  | 'own-work'
  | 'has-dependants';

export type Transition =
  | { readonly ok: true; readonly cycle: Cycle }
  | { readonly ok: false; readonly code: RefusalCode; readonly message: string };

export function isEditable(cycle: Cycle): boolean {
  return cycle.state === 'draft' || cycle.state === 'returned' || cycle.state === 'reopened';
}

export function isLocked(cycle: Cycle): boolean {
  return cycle.state === 'approved';
}

/** The tier whose turn it is; null while it is being edited or once it is approved. */
export function tierInTurn(cycle: Cycle, tiers: Tiers): Tier | null {
  if (isEditable(cycle) || isLocked(cycle)) return null;
  return tiers.find((tier) => !cycle.passed.includes(tier.code)) ?? null;
}

export function applyCommand(cycle: Cycle, command: Command, at: Circumstances): Transition {
  switch (command.kind) {
    case 'enter':
    case 'confirm':
      return takePart(cycle, command.kind, at.person);
    case 'submit':
      return submit(cycle);
    case 'pass':
      return pass(cycle, command.tier, at);
    case 'return':
      return sendBack(cycle, command, at);
    case 'reopen':
      return reopen(cycle, command, at);
  }
}

function takePart(cycle: Cycle, part: 'enter' | 'confirm', person: string): Transition {
  if (!isEditable(cycle)) return notEditable(cycle);
  const { participants } = cycle;
  const next =
    part === 'enter'
      ? // A changed figure is confirmed anew.
        { ...participants, entered: including(participants.entered, person), confirmed: [] }
      : { ...participants, confirmed: including(participants.confirmed, person) };
  return moved({ ...cycle, participants: next });
}

function submit(cycle: Cycle): Transition {
  if (!isEditable(cycle)) return notEditable(cycle);
  return moved({ ...cycle, state: 'submitted', passed: [], reason: null });
}

function pass(cycle: Cycle, code: string, at: Circumstances): Transition {
  const tier = tierInTurn(cycle, at.tiers);
  if (tier === null) return wrongState(cycle, 'diverifikasi atau disetujui');
  if (tier.code !== code) return refuse('wrong-tier', `Sekarang giliran ${tier.name}.`);
  const ownWork = at.isSamePersonAllowed ? null : ownWorkRefusal(cycle, tier, at.person);
  if (ownWork !== null) return refuse('own-work', ownWork);
  const passed = [...cycle.passed, code];
  const isLast = at.tiers.every((one) => passed.includes(one.code));
  return moved({
    ...cycle,
    passed,
    state: isLast ? 'approved' : tier.kind === 'verify' ? 'verified' : cycle.state,
    participants: withPasser(cycle.participants, tier, at.person),
  });
}

/** Four eyes: entered or confirmed → may not verify or approve; verified → may not approve. */
function ownWorkRefusal(cycle: Cycle, tier: Tier, person: string): string | null {
  const { entered, confirmed, verified, approved } = cycle.participants;
  if (entered.includes(person) || confirmed.includes(person)) {
    return tier.kind === 'verify'
      ? 'Yang mengisi atau mengonfirmasi angka tidak dapat memverifikasinya.'
      : 'Yang mengisi atau mengonfirmasi angka tidak dapat menyetujuinya.';
  }
  if (verified.includes(person))
    return 'Yang sudah memverifikasi tidak dapat bertindak lagi di tingkat berikutnya.';
  return approved.includes(person)
    ? 'Yang sudah menyetujui tidak dapat bertindak lagi di tingkat berikutnya.'
    : null;
}

function sendBack(cycle: Cycle, command: { tier: string; reason: string }, at: Circumstances): Transition {
  const tier = tierInTurn(cycle, at.tiers);
  if (tier === null) return wrongState(cycle, 'dikembalikan');
  if (tier.code !== command.tier) return refuse('wrong-tier', `Sekarang giliran ${tier.name}.`);
  return toEditing(cycle, 'returned', command.reason);
}

function reopen(cycle: Cycle, command: { tier: string; reason: string }, at: Circumstances): Transition {
  if (!isLocked(cycle)) return wrongState(cycle, 'dibuka kembali');
  const approver = at.tiers.find((tier) => tier.code === cycle.passed.at(-1));
  if (approver?.code !== command.tier) {
    return refuse(
      'wrong-tier',
      `Hanya ${approver?.name ?? 'tingkat yang menyetujui'} yang dapat membuka kembali.`,
    );
  }
  if (at.hasDependants) {
    return refuse(
      'has-dependants',
      'Tidak dapat dibuka kembali: sudah dipakai dokumen atau periode berikutnya.',
    );
  }
  return toEditing(cycle, 'reopened', command.reason);
}

function toEditing(cycle: Cycle, state: 'returned' | 'reopened', reason: string): Transition {
  if (reason.trim() === '') return refuse('reason-required', 'Alasan wajib diisi.');
  const { entered, confirmed } = cycle.participants;
  return moved({
    state,
    passed: [],
    participants: { entered, confirmed, verified: [], approved: [] },
    reason: reason.trim(),
  });
}

function withPasser(participants: Participants, tier: Tier, person: string): Participants {
  return tier.kind === 'verify'
    ? { ...participants, verified: including(participants.verified, person) }
    : { ...participants, approved: including(participants.approved, person) };
}

function including(people: readonly string[], person: string): readonly string[] {
  return people.includes(person) ? people : [...people, person];
}

function moved(cycle: Cycle): Transition {
  return { ok: true, cycle };
}

function refuse(code: RefusalCode, message: string): Transition {
  return { ok: false, code, message };
}

function notEditable(cycle: Cycle): Transition {
  return isLocked(cycle)
    ? refuse('locked', 'Sudah disetujui dan terkunci. Perubahan memerlukan pembukaan kembali.')
    : refuse('wrong-state', `Sedang ${STATE_WORDS[cycle.state]}: tidak dapat diubah sebelum dikembalikan.`);
}

function wrongState(cycle: Cycle, what: string): Transition {
  return refuse('wrong-state', `Dalam keadaan ${STATE_WORDS[cycle.state]} tidak dapat ${what}.`);
}
