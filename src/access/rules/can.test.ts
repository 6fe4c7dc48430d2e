import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, type Assignment, assignment, type Target, VISITOR } from './actor.ts';
import { allowedActions, can, decide } from './can.ts';
import { ACTIONS, type Action, GRANTS, ROLES } from './roles.ts';

const GOVERNMENT = '63.01';
const UNIT = 'kecamatan-bajuin';
const SECTION = 'seksi-pelayanan';
const OTHER_UNIT = 'kecamatan-pelaihari';

/** A measurement of Seksi Pelayanan, which is a part of the kecamatan, in 2025. */
const SHEET: Target = {
  governmentId: GOVERNMENT,
  unitPath: [SECTION, UNIT],
  position: 'kasi-pelayanan',
  year: 2025,
  isPublished: false,
};

function actor(...assignments: readonly Assignment[]): Actor {
  return { account: { id: 'a', governmentId: GOVERNMENT }, assignments };
}

const HOLDERS: Readonly<Record<(typeof ROLES)[number], Actor>> = {
  public: VISITOR,
  contributor: actor(assignment('contributor', UNIT, 'kasi-pelayanan')),
  planner: actor(assignment('planner', UNIT)),
  verifier: actor(assignment('verifier', UNIT)),
  approver: actor(assignment('approver', UNIT)),
  coordinator: actor(assignment('coordinator')),
  evaluator: actor(assignment('evaluator')),
  leader: actor(assignment('leader')),
  administrator: actor(assignment('administrator')),
  platform: actor(assignment('platform')),
};

/** Who may do what to a sheet of the own unit. Every action, every role: the table is the policy. */
const TABLE: Readonly<Record<Action, readonly (typeof ROLES)[number][]>> = {
  'read-published': [],
  'answer-survey': [],
  'read-unit': ['contributor', 'planner', 'verifier', 'approver', 'coordinator', 'evaluator', 'leader'],
  'export-unit': ['contributor', 'planner', 'verifier', 'approver', 'coordinator', 'evaluator', 'leader'],
  'generate-report': ['contributor', 'planner', 'verifier', 'approver', 'coordinator', 'evaluator', 'leader'],
  'import-unit': ['planner'],
  'create-unit': ['planner', 'coordinator'],
  'edit-plan': ['planner'],
  'edit-budget': ['planner'],
  'edit-agreement': ['planner'],
  'edit-action-plan': ['planner'],
  'edit-register': ['planner'],
  'draft-report': ['planner'],
  'edit-layout': ['planner', 'coordinator', 'administrator'],
  'choose-layout': ['planner', 'coordinator'],
  'enter-measurement': ['contributor'],
  'enter-spending': ['contributor'],
  'attach-evidence': ['contributor'],
  'write-narrative': ['contributor'],
  'confirm-figure': ['contributor'],
  'submit-sheet': ['contributor'],
  'verify-sheet': ['verifier'],
  'return-sheet': ['verifier', 'approver'],
  'approve-sheet': ['approver'],
  'reopen-sheet': ['approver'],
  'sign-document': ['approver'],
  'receive-report': ['coordinator'],
  'edit-government-plan': ['coordinator'],
  'edit-scales': ['coordinator'],
  'open-window': ['coordinator'],
  'grant-exception': ['coordinator'],
  'allow-same-person': ['coordinator'],
  'review-report': ['evaluator'],
  'run-evaluation': ['evaluator'],
  recommend: ['evaluator'],
  'sign-head-agreement': ['leader'],
  'edit-accounts': ['administrator'],
  'edit-organisation': ['administrator'],
  'edit-settings': ['administrator'],
  'create-government': ['platform'],
};

describe('who may do what to a sheet of his own unit', () => {
  it.each(ACTIONS)('%s', (action) => {
    const allowed = ROLES.filter((role) => can(HOLDERS[role], action, SHEET));
    expect(allowed).toEqual(ROLES.filter((role) => TABLE[action].includes(role)));
  });
});

describe('how far a role reaches', () => {
  it('ends at the own unit, with the unit’s parts inside', () => {
    expect(can(HOLDERS.verifier, 'verify-sheet', { ...SHEET, unitPath: [UNIT] })).toBe(true);
    expect(decide(HOLDERS.verifier, 'verify-sheet', { ...SHEET, unitPath: [OTHER_UNIT] })).toMatchObject({
      isAllowed: false,
      code: 'scope',
    });
  });

  it('does not climb from a part to the unit above it', () => {
    const section = actor(assignment('verifier', SECTION));
    expect(can(section, 'verify-sheet', { ...SHEET, unitPath: [UNIT] })).toBe(false);
  });

  it('ends at the own position for who enters figures', () => {
    expect(can(HOLDERS.contributor, 'enter-measurement', { ...SHEET, position: 'kasi-pemerintahan' })).toBe(
      false,
    );
    expect(can(HOLDERS.contributor, 'enter-measurement', { ...SHEET, position: null })).toBe(false);
  });

  it('ends at the government, for everyone and every action but what is published', () => {
    const foreign = { ...SHEET, governmentId: '63.02' };
    for (const role of ROLES.filter((name) => name !== 'platform')) {
      expect(allowedActions(HOLDERS[role], ACTIONS, foreign)).toEqual([]);
    }
    expect(decide(HOLDERS.leader, 'read-unit', foreign)).toMatchObject({ code: 'other-government' });
  });

  it('ends with the years of the assignment', () => {
    const past = actor({ ...assignment('planner', UNIT), years: { from: 2023, to: 2024 } });
    expect(decide(past, 'edit-plan', SHEET)).toMatchObject({ isAllowed: false, code: 'year' });
    expect(can(past, 'edit-plan', { ...SHEET, year: 2024 })).toBe(true);
  });

  it('shows everyone what is published, and nothing before', () => {
    const published = { ...SHEET, isPublished: true };
    for (const role of ROLES) expect(can(HOLDERS[role], 'read-published', published)).toBe(true);
    expect(decide(VISITOR, 'read-published', SHEET)).toMatchObject({ code: 'unpublished' });
    expect(decide(VISITOR, 'read-unit', published)).toMatchObject({ code: 'not-signed-in' });
  });

  it('lets the coordinator bring in a unit that is not there yet, but not change one that is', () => {
    const unknown = { ...SHEET, unitPath: ['63.01.03'], position: null };
    expect(can(HOLDERS.coordinator, 'create-unit', unknown)).toBe(true);
    expect(can(HOLDERS.coordinator, 'import-unit', unknown)).toBe(false);
    expect(can(HOLDERS.administrator, 'create-unit', unknown)).toBe(false);
    expect(can(HOLDERS.planner, 'create-unit', unknown)).toBe(false);
    expect(can(actor(assignment('planner', '63.01.03')), 'create-unit', unknown)).toBe(true);
  });

  it('lets a delegate enter what the owner then confirms', () => {
    const operator = actor({ ...assignment('contributor', UNIT, 'kasi-pelayanan'), isDelegate: true });
    expect(can(operator, 'enter-measurement', SHEET)).toBe(true);
    expect(decide(operator, 'confirm-figure', SHEET)).toMatchObject({ isAllowed: false, code: 'delegate' });
  });

  it('names the assignment that allows it: the capacity of the audit row', () => {
    const both = actor(
      assignment('contributor', UNIT, 'sekretaris'),
      assignment('verifier', UNIT, 'sekretaris'),
    );
    expect(decide(both, 'verify-sheet', SHEET)).toMatchObject({ isAllowed: true, by: { role: 'verifier' } });
  });
});

const anyAssignment = fc.record({
  role: fc.constantFrom(...ROLES),
  unit: fc.constantFrom(UNIT, SECTION, OTHER_UNIT, null),
  position: fc.constantFrom('kasi-pelayanan', 'sekretaris', null),
  isDelegate: fc.boolean(),
  years: fc.record({ from: fc.constantFrom(null, 2025, 2026), to: fc.constantFrom(null, 2024, 2025) }),
});
const anyTarget = fc.record({
  governmentId: fc.constantFrom(GOVERNMENT, '63.02'),
  unitPath: fc.constantFrom([], [UNIT], [SECTION, UNIT], [OTHER_UNIT]),
  position: fc.constantFrom('kasi-pelayanan', 'sekretaris', null),
  year: fc.constantFrom(null, 2024, 2025),
  isPublished: fc.boolean(),
});
const anyAction = fc.constantFrom(...ACTIONS);

describe('whatever the assignments', () => {
  it('one more never takes a permission away', () => {
    fc.assert(
      fc.property(
        fc.array(anyAssignment),
        anyAssignment,
        anyAction,
        anyTarget,
        (held, more, action, target) => {
          if (can(actor(...held), action, target))
            expect(can(actor(more, ...held), action, target)).toBe(true);
        },
      ),
    );
  });

  it('several allow exactly what one of them allows', () => {
    fc.assert(
      fc.property(fc.array(anyAssignment), anyAction, anyTarget, (held, action, target) => {
        const single = held.some((one) => can(actor(one), action, target));
        expect(can(actor(...held), action, target)).toBe(single);
      }),
    );
  });

  it('nobody does what no role of his is granted', () => {
    fc.assert(
      fc.property(fc.array(anyAssignment), anyAction, anyTarget, (held, action, target) => {
        const isGranted = held.some(({ role }) =>
          GRANTS[role].some((grant) => grant.actions.includes(action)),
        );
        if (!isGranted) expect(can(actor(...held), action, target)).toBe(false);
      }),
    );
  });
});
