/** Roles as a person names them on the command line: their Indonesian word, or their code. */
import { isRole, type Role } from '../access/rules/roles.ts';

/** Roles an account can hold; those of a unit need to know which. */
export const ROLE_WORDS: readonly {
  readonly role: Role;
  readonly word: string;
  readonly needsUnit: boolean;
}[] = [
  { role: 'planner', word: 'perencana', needsUnit: true },
  { role: 'contributor', word: 'pengisi', needsUnit: true },
  { role: 'verifier', word: 'verifikator', needsUnit: true },
  { role: 'approver', word: 'penyetuju', needsUnit: true },
  { role: 'coordinator', word: 'koordinator', needsUnit: false },
  { role: 'evaluator', word: 'evaluator', needsUnit: false },
  { role: 'leader', word: 'pimpinan', needsUnit: false },
  { role: 'administrator', word: 'administrator', needsUnit: false },
];

/** Null for a word that names no role an account can hold. */
export function roleOfWord(word: string): Role | null {
  const found = ROLE_WORDS.find((row) => row.word === word.toLowerCase());
  if (found !== undefined) return found.role;
  return isRole(word) && ROLE_WORDS.some(({ role }) => role === word) ? word : null;
}

export function needsUnit(role: Role): boolean {
  return ROLE_WORDS.find((row) => row.role === role)?.needsUnit ?? false;
}
