/** The accounts of the example: one for each role, all with one password. */
import { type Assignment, assignment } from '../access/rules/actor.ts';

/** One password for all demo accounts; while they exist only this machine is served. */
export const DEMO_PASSWORD = 'selaras-contoh';

export interface DemoAccount {
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
  /** Under which the sign-in page lists it: the office, or the government. */
  readonly group: string;
  readonly assignments: readonly Assignment[];
}

/** A unit of the example as its bundle names it. */
export interface DemoUnit {
  readonly code: string;
  readonly shortName: string;
  readonly name: string;
}

type Described = readonly [username: string, role: string, assignments: readonly Assignment[]];

function inGroup(group: string, where: string, accounts: readonly Described[]): DemoAccount[] {
  return accounts.map(([username, role, assignments]) => ({
    username,
    displayName: `${role}${where} (contoh)`,
    role,
    group,
    assignments,
  }));
}

/** Bajuin is the example in full; the others show planning and approval. */
function accountsOfUnit({ code, shortName, name }: DemoUnit): DemoAccount[] {
  if (shortName === 'bajuin') {
    return inGroup(name, '', [
      ['perencana', 'Kasubbag Perencanaan', [assignment('planner', code)]],
      ['pelayanan', 'Kasi Pelayanan', [assignment('contributor', code, 'kasi-pelayanan')]],
      ['sekretaris', 'Sekretaris Kecamatan', [assignment('verifier', code)]],
      ['camat', 'Camat', [assignment('approver', code)]],
    ]);
  }
  const suffix = shortName.replaceAll('-', '');
  return inGroup(name, ` ${name.replace(/^Kecamatan /u, '')}`, [
    [`perencana-${suffix}`, 'Kasubbag Perencanaan', [assignment('planner', code)]],
    [`camat-${suffix}`, 'Camat', [assignment('approver', code)]],
  ]);
}

function accountsOfGovernment(government: string): DemoAccount[] {
  return inGroup(government, '', [
    ['organisasi', 'Bagian Organisasi', [assignment('coordinator')]],
    ['inspektorat', 'Inspektorat', [assignment('evaluator')]],
    ['bupati', 'Bupati', [assignment('leader')]],
    ['admin', 'Pengelola sistem', [assignment('administrator')]],
  ]);
}

/** In the order in which they are created and listed. */
export function demoAccounts(units: readonly DemoUnit[], government: string): readonly DemoAccount[] {
  return [...units.flatMap(accountsOfUnit), ...accountsOfGovernment(government)];
}
