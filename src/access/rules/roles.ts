/**
 * The ten roles (domain.md, Roles) as data: what each may do, and how far. A role that is not granted an
 * action may not do it; there is no other source of permission.
 */

export const ROLES = [
  'public',
  'contributor',
  'planner',
  'verifier',
  'approver',
  'coordinator',
  'evaluator',
  'leader',
  'administrator',
  'platform',
] as const;
export type Role = (typeof ROLES)[number];

export function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text);
}

/** What can be asked for. Named by verb and thing, in the order of the yearly cycle. */
export const ACTIONS = [
  'read-published',
  'answer-survey',
  'read-unit',
  'export-unit',
  'import-unit',
  'create-unit',
  'edit-plan',
  'edit-budget',
  'edit-agreement',
  'edit-action-plan',
  'edit-register',
  'enter-measurement',
  'enter-spending',
  'attach-evidence',
  'write-narrative',
  'confirm-figure',
  'submit-sheet',
  'verify-sheet',
  'return-sheet',
  'approve-sheet',
  'reopen-sheet',
  'sign-document',
  'draft-report',
  'generate-report',
  'edit-layout',
  'choose-layout',
  'receive-report',
  'review-report',
  'run-evaluation',
  'recommend',
  'edit-government-plan',
  'edit-scales',
  'open-window',
  'grant-exception',
  'allow-same-person',
  'sign-head-agreement',
  'edit-accounts',
  'edit-organisation',
  'edit-settings',
  'create-government',
] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * How far a grant reaches: only what is published; records of the assignment's own position; records of its
 * unit and the unit's parts; everything of the government; the installation.
 */
export type Reach = 'published' | 'position' | 'unit' | 'government' | 'platform';

export interface Grant {
  readonly reach: Reach;
  readonly actions: readonly Action[];
}

const OWN_ENTRY = [
  'enter-measurement',
  'enter-spending',
  'attach-evidence',
  'write-narrative',
  'confirm-figure',
  'submit-sheet',
] as const satisfies readonly Action[];

const READ_UNIT = ['read-unit', 'export-unit', 'generate-report'] as const satisfies readonly Action[];

const PUBLISHED: Grant = { reach: 'published', actions: ['read-published', 'answer-survey'] };

export const GRANTS: Readonly<Record<Role, readonly Grant[]>> = {
  public: [PUBLISHED],
  contributor: [PUBLISHED, { reach: 'position', actions: OWN_ENTRY }, { reach: 'unit', actions: READ_UNIT }],
  planner: [
    PUBLISHED,
    {
      reach: 'unit',
      actions: [
        ...READ_UNIT,
        'import-unit',
        'create-unit',
        'edit-plan',
        'edit-budget',
        'edit-agreement',
        'edit-action-plan',
        'edit-register',
        'draft-report',
        'edit-layout',
        'choose-layout',
      ],
    },
  ],
  verifier: [PUBLISHED, { reach: 'unit', actions: [...READ_UNIT, 'verify-sheet', 'return-sheet'] }],
  approver: [
    PUBLISHED,
    {
      reach: 'unit',
      actions: [...READ_UNIT, 'approve-sheet', 'return-sheet', 'reopen-sheet', 'sign-document'],
    },
  ],
  coordinator: [
    PUBLISHED,
    {
      reach: 'government',
      actions: [
        ...READ_UNIT,
        'create-unit',
        'edit-government-plan',
        'edit-scales',
        'open-window',
        'grant-exception',
        'allow-same-person',
        'edit-layout',
        'choose-layout',
        'receive-report',
      ],
    },
  ],
  evaluator: [
    PUBLISHED,
    { reach: 'government', actions: [...READ_UNIT, 'review-report', 'run-evaluation', 'recommend'] },
  ],
  leader: [PUBLISHED, { reach: 'government', actions: [...READ_UNIT, 'sign-head-agreement'] }],
  administrator: [
    PUBLISHED,
    { reach: 'government', actions: ['edit-accounts', 'edit-organisation', 'edit-settings', 'edit-layout'] },
  ],
  platform: [PUBLISHED, { reach: 'platform', actions: ['create-government'] }],
};
