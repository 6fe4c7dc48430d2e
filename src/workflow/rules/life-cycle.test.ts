import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyCommand,
  type Circumstances,
  type Command,
  type Cycle,
  isEditable,
  isLocked,
  NEW_CYCLE,
  tierInTurn,
} from './life-cycle.ts';
import { DEFAULT_TIERS, seatFor, type Tier, tierProblems } from './tiers.ts';

const KASI = 'kasi';
const SEKRETARIS = 'sekretaris';
const CAMAT = 'camat';

function at(person: string, more: Partial<Circumstances> = {}): Circumstances {
  return { tiers: DEFAULT_TIERS, person, isSamePersonAllowed: false, hasDependants: false, ...more };
}

const submit: Command = { kind: 'submit' };
const verify: Command = { kind: 'pass', tier: 'verification' };
const approve: Command = { kind: 'pass', tier: 'approval' };

/** Runs the commands; fails the test where one is refused. */
function reached(...steps: readonly (readonly [Command, string])[]): Cycle {
  return steps.reduce<Cycle>((cycle, [command, person]) => {
    const transition = applyCommand(cycle, command, at(person));
    if (!transition.ok) throw new Error(`${command.kind}: ${transition.message}`);
    return transition.cycle;
  }, NEW_CYCLE);
}

const entered = [{ kind: 'enter' }, KASI] as const;
const submitted = () => reached(entered, [submit, KASI]);
const verified = () => reached(entered, [submit, KASI], [verify, SEKRETARIS]);
const approved = () => reached(entered, [submit, KASI], [verify, SEKRETARIS], [approve, CAMAT]);

describe('a measurement sheet', () => {
  it('goes from draft over submitted and verified to approved, and is then locked', () => {
    expect(submitted().state).toBe('submitted');
    expect(verified().state).toBe('verified');
    expect(approved().state).toBe('approved');
    expect(isLocked(approved())).toBe(true);
    expect(applyCommand(approved(), { kind: 'enter' }, at(KASI))).toMatchObject({
      ok: false,
      code: 'locked',
    });
  });

  it('cannot be changed while others look at it', () => {
    expect(applyCommand(submitted(), { kind: 'enter' }, at(KASI))).toMatchObject({
      ok: false,
      code: 'wrong-state',
    });
    expect(applyCommand(verified(), submit, at(KASI))).toMatchObject({ ok: false, code: 'wrong-state' });
  });

  it('skips no tier', () => {
    expect(applyCommand(submitted(), approve, at(CAMAT))).toMatchObject({
      ok: false,
      code: 'wrong-tier',
      message: 'Sekarang giliran Sekretaris.',
    });
    expect(applyCommand(NEW_CYCLE, verify, at(SEKRETARIS))).toMatchObject({ ok: false, code: 'wrong-state' });
  });

  it('is returned with a reason from submitted and from verified, and can be submitted again', () => {
    const back = (cycle: Cycle, tier: string, reason: string, person: string) =>
      applyCommand(cycle, { kind: 'return', tier, reason }, at(person));
    expect(back(submitted(), 'verification', '  ', SEKRETARIS)).toMatchObject({
      ok: false,
      code: 'reason-required',
    });
    expect(back(verified(), 'approval', 'Bukti triwulan IV belum ada', CAMAT)).toMatchObject({
      ok: true,
      cycle: { state: 'returned', passed: [], reason: 'Bukti triwulan IV belum ada' },
    });
    expect(back(approved(), 'approval', 'terlambat', CAMAT)).toMatchObject({
      ok: false,
      code: 'wrong-state',
    });
  });

  it('is reopened only by the level that approved, with a reason, while nothing rests on it', () => {
    const reopen = (tier: string, reason: string, more: Partial<Circumstances> = {}) =>
      applyCommand(approved(), { kind: 'reopen', tier, reason }, at(CAMAT, more));
    expect(reopen('approval', 'Angka SKM dikoreksi')).toMatchObject({
      ok: true,
      cycle: { state: 'reopened' },
    });
    expect(reopen('verification', 'Angka SKM dikoreksi')).toMatchObject({ ok: false, code: 'wrong-tier' });
    expect(reopen('approval', '')).toMatchObject({ ok: false, code: 'reason-required' });
    expect(reopen('approval', 'x', { hasDependants: true })).toMatchObject({
      ok: false,
      code: 'has-dependants',
    });
  });
});

describe('four eyes', () => {
  it('who entered a figure neither verifies nor approves it', () => {
    expect(applyCommand(submitted(), verify, at(KASI))).toMatchObject({ ok: false, code: 'own-work' });
    expect(applyCommand(verified(), approve, at(KASI))).toMatchObject({ ok: false, code: 'own-work' });
  });

  it('who confirmed a figure that an operator typed does not verify it', () => {
    const cycle = reached(
      [{ kind: 'enter' }, 'operator'],
      [{ kind: 'confirm' }, SEKRETARIS],
      [submit, SEKRETARIS],
    );
    expect(applyCommand(cycle, verify, at(SEKRETARIS))).toMatchObject({ ok: false, code: 'own-work' });
    expect(applyCommand(cycle, verify, at(CAMAT)).ok).toBe(true);
  });

  it('who verified does not approve, unless the coordinator allowed it', () => {
    expect(applyCommand(verified(), approve, at(SEKRETARIS))).toMatchObject({ ok: false, code: 'own-work' });
    expect(applyCommand(verified(), approve, at(SEKRETARIS, { isSamePersonAllowed: true })).ok).toBe(true);
  });

  it('a changed figure must be confirmed anew', () => {
    const cycle = reached(
      [{ kind: 'enter' }, 'operator'],
      [{ kind: 'confirm' }, KASI],
      [{ kind: 'enter' }, 'operator'],
    );
    expect(cycle.participants.confirmed).toEqual([]);
  });
});

describe('tiers as a setting of the government', () => {
  const bureau: Tier = { code: 'bureau', name: 'Bagian Organisasi', kind: 'approve' };

  it('may add Bagian Organisasi after the Camat: approved only when it agreed too', () => {
    const circumstances = at('pejabat-organisasi', { tiers: [...DEFAULT_TIERS, bureau] });
    const once = applyCommand(verified(), approve, { ...circumstances, person: CAMAT });
    expect(once).toMatchObject({
      ok: true,
      cycle: { state: 'verified', passed: ['verification', 'approval'] },
    });
    if (!once.ok) throw new Error(once.message);
    expect(tierInTurn(once.cycle, circumstances.tiers)).toEqual(bureau);
    const twice = applyCommand(once.cycle, { kind: 'pass', tier: 'bureau' }, circumstances);
    expect(twice).toMatchObject({ ok: true, cycle: { state: 'approved' } });
  });

  it('names what is wrong with a setting', () => {
    expect(tierProblems(DEFAULT_TIERS)).toEqual([]);
    expect(tierProblems([])).toEqual(['Harus ada sedikitnya satu tingkat persetujuan.']);
    expect(tierProblems([bureau, ...DEFAULT_TIERS])).toEqual([
      'Tingkat verifikasi harus mendahului tingkat persetujuan.',
    ]);
    expect(tierProblems([bureau, bureau])).toHaveLength(1);
  });

  it('gives the Sekretaris’s figures to the Camat and the Camat’s to the Sekretaris', () => {
    const [verification, approval] = DEFAULT_TIERS;
    if (verification === undefined || approval === undefined) throw new Error('two tiers');
    const seats = { verification: SEKRETARIS, approval: CAMAT };
    expect(seatFor(verification, KASI, seats)).toBe(SEKRETARIS);
    expect(seatFor(verification, SEKRETARIS, seats)).toBe(CAMAT);
    expect(seatFor(approval, CAMAT, seats)).toBe(SEKRETARIS);
    expect(seatFor(approval, CAMAT, { approval: CAMAT })).toBeNull();
  });
});

const people = fc.constantFrom(KASI, SEKRETARIS, CAMAT, 'operator', 'kasubbag', 'irban');
/** Mostly what leads on, so that many sheets get approved; the rest tries everything else. */
const anyCommand = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Command>(submit, verify, approve) },
  { weight: 1, arbitrary: fc.constantFrom<Command>({ kind: 'enter' }, { kind: 'confirm' }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('return' as const, 'reopen' as const),
      tier: fc.constantFrom('verification', 'approval'),
      reason: fc.constantFrom('', 'Bukti kurang'),
    }),
  },
);
const anyHistory = fc.array(fc.tuple(anyCommand, people), { minLength: 10, maxLength: 60 });

function run(history: readonly (readonly [Command, string])[]): readonly Cycle[] {
  const cycles: Cycle[] = [reached(entered)];
  for (const [command, person] of history) {
    const transition = applyCommand(cycles.at(-1) ?? NEW_CYCLE, command, at(person));
    if (transition.ok) cycles.push(transition.cycle);
  }
  return cycles;
}

describe('whatever is tried, in whatever order', () => {
  it('an approved sheet was verified and approved by two others than those who entered it', () => {
    let approvals = 0;
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const { state, passed, participants } of run(history)) {
          if (state !== 'approved') continue;
          approvals += 1;
          expect(passed).toEqual(['verification', 'approval']);
          const own = [...participants.entered, ...participants.confirmed];
          const [verifier] = participants.verified;
          const [approver] = participants.approved;
          expect(verifier).not.toBe(approver);
          expect(own).not.toContain(verifier);
          expect(own).not.toContain(approver);
        }
      }),
      { numRuns: 500 },
    );
    expect(approvals).toBeGreaterThan(20);
  });

  it('a sheet is editable, locked, or waits for exactly one tier', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const cycle of run(history)) {
          const waits = tierInTurn(cycle, DEFAULT_TIERS) !== null;
          expect([isEditable(cycle), isLocked(cycle), waits].filter(Boolean)).toHaveLength(1);
        }
      }),
    );
  });

  it('returned and reopened always carry their reason, and no other state does', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const { state, reason } of run(history)) {
          expect(reason !== null).toBe(state === 'returned' || state === 'reopened');
        }
      }),
    );
  });
});
