/** `selaras account create`: an account for data that came by the command line, which nobody could open otherwise. */
import { type Command, InvalidArgumentError } from 'commander';
import type { Role } from '../../access/rules/roles.ts';
import { ROLE_WORDS, roleOfWord } from '../../identity/role-words.ts';
import { type Desk, withOperations } from './commands.ts';
import { DONE, type ExitCode } from './exit-codes.ts';

interface AccountOptions {
  readonly role: readonly Role[];
  readonly unit?: string;
  readonly position?: string;
  readonly name?: string;
  readonly json?: true;
}

const WORDS = ROLE_WORDS.map(({ word }) => word).join(', ');

function addRole(text: string, before: readonly Role[] | undefined): readonly Role[] {
  const role = roleOfWord(text);
  if (role === null) throw new InvalidArgumentError(`Yang diharapkan: ${WORDS}.`);
  return [...(before ?? []), role];
}

async function createAccount(desk: Desk, username: string, options: AccountOptions): Promise<ExitCode> {
  const password = await desk.readPassword();
  const created = await withOperations(desk, 'write', (operations) =>
    operations.createAccount({
      username,
      displayName: options.name ?? null,
      password,
      roles: [...new Set(options.role)],
      unit: options.unit ?? null,
      position: options.position ?? null,
    }),
  );
  const roles = created.roles.map((role) => ROLE_WORDS.find((row) => row.role === role)?.word ?? role);
  const where = created.unit === null ? '' : ` pada unit ${created.unit}`;
  await desk.output.result(
    options.json === true
      ? JSON.stringify(created, null, 2)
      : `Akun ${created.username} dibuat sebagai ${roles.join(', ')}${where}. Masuk lewat halaman Selaras.`,
  );
  return DONE;
}

export function addAccounts(program: Command, desk: Desk, end: (code: ExitCode) => void): void {
  const account = program.command('account').description('akun untuk masuk: account create');
  account
    .command('create')
    .description('buat akun; kata sandinya ditanyakan, atau dibaca dari masukan standar')
    .argument('<nama>', 'nama pengguna')
    .requiredOption('--role <peran>', `peran, boleh diulang: ${WORDS}`, addRole)
    .option('--unit <nama>', 'nama singkat atau kode unit kerja, untuk peran pada unit')
    .option('--position <kode>', 'kode jabatan, untuk pengisi data')
    .option('--name <nama>', 'nama yang ditampilkan')
    .option('--json', 'hasil sebagai JSON')
    .action(async (username: string, options: AccountOptions) => {
      end(await createAccount(desk, username, options));
    });
}
