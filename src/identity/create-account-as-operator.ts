/** An account made by the one who holds the machine: the first one of data that came by the command line. */
import { type Assignment, assignment } from '../access/rules/actor.ts';
import type { Role } from '../access/rules/roles.ts';
import {
  findReportingUnit,
  positionCodes,
  type ReportingUnit,
  reportingUnits,
} from '../organisation/reporting-units.ts';
import type { Database, Tx } from '../platform/database/database.ts';
import { systemScope } from '../platform/database/scope.ts';
import { AppError } from '../platform/errors.ts';
import { createAccount, findAccountProblems } from './account-request.ts';
import { hashPassword } from './password.ts';
import { needsUnit } from './role-words.ts';
import { asUsername } from './rules/username.ts';

export interface OperatorAccountRequest {
  readonly username: string;
  /** As screens show it; the user name when null. */
  readonly displayName: string | null;
  readonly password: string;
  readonly roles: readonly Role[];
  /** Short name or code; null where no role needs one. */
  readonly unit: string | null;
  /** Code of the own position, for who enters data. */
  readonly position: string | null;
}

export interface CreatedAccount {
  readonly username: string;
  readonly roles: Role[];
  /** Code of the unit; null for roles of the whole government. */
  readonly unit: string | null;
}

/** Throws `account-problems` (422), `username-taken` (409), `not-found` (404) with the units or positions there are. */
export async function createAccountAsOperator(
  database: Database,
  governmentId: string,
  request: OperatorAccountRequest,
): Promise<CreatedAccount> {
  const problems = requestProblems(request);
  if (problems.length > 0) {
    throw new AppError({
      code: 'account-problems',
      status: 422,
      message: problems.map(({ message }) => message).join(' '),
      fields: { problems },
    });
  }
  const passwordHash = await hashPassword(request.password);
  return database.inTransaction(systemScope(governmentId, 'account'), async (tx) => {
    const found = request.unit === null ? null : await unitOf(tx, request.unit);
    const unit = found?.code ?? null;
    const position = await positionCode(tx, found, request);
    const username = asUsername(request.username);
    await createAccount(tx, {
      username,
      displayName: request.displayName ?? username,
      passwordHash,
      assignments: request.roles.map((role) => assignmentOf(role, unit, position)),
    });
    return { username, roles: [...request.roles], unit };
  });
}

function requestProblems(request: OperatorAccountRequest) {
  const problems = [...findAccountProblems(request.username, request.password)];
  if (request.roles.length === 0)
    problems.push({ path: 'roles', message: 'Sebutkan paling sedikit satu peran.' });
  if (request.unit === null && request.roles.some(needsUnit))
    problems.push({ path: 'unit', message: 'Peran ini memerlukan unit kerja (--unit).' });
  if (/\p{C}/u.test(request.displayName ?? ''))
    problems.push({ path: 'name', message: 'Nama memuat karakter yang tidak terlihat.' });
  return problems;
}

function assignmentOf(role: Role, unit: string | null, position: string | null): Assignment {
  return needsUnit(role)
    ? assignment(role, unit, role === 'contributor' ? position : null)
    : assignment(role);
}

async function unitOf(tx: Tx, asked: string): Promise<ReportingUnit> {
  const unit = await findReportingUnit(tx, asked);
  if (unit !== null) return unit;
  const known = (await reportingUnits(tx))
    .slice(0, 10)
    .map(({ shortName, code }) => `${shortName} (${code})`);
  throw new AppError({
    code: 'not-found',
    status: 404,
    message: `Unit kerja "${asked}" tidak ditemukan. Unit yang ada: ${known.join(', ') || 'belum ada'}.`,
  });
}

/** Who enters data enters it for a position of the unit. */
async function positionCode(
  tx: Tx,
  unit: ReportingUnit | null,
  { position, roles }: OperatorAccountRequest,
): Promise<string | null> {
  if (unit === null || (position === null && !roles.includes('contributor'))) return null;
  const known = await positionCodes(tx, unit.id);
  if (position !== null && known.includes(position)) return position;
  throw new AppError({
    code: 'not-found',
    status: 404,
    message: `${position === null ? 'Peran pengisi memerlukan jabatan (--position).' : `Jabatan "${position}" tidak ditemukan.`} Jabatan yang ada: ${known.join(', ') || 'belum ada'}.`,
  });
}
