/** One command from its words to its exit code: nothing a person does ends in a stack trace. */
import { CommanderError } from 'commander';
import { readConfig } from '../../platform/config.ts';
import { AppError } from '../../platform/errors.ts';
import { COULD_NOT_RUN, DONE, type ExitCode, PROBLEMS } from './exit-codes.ts';
import type { Output } from './output.ts';
import { createProgram } from './program.ts';
import { describeFileFault, describeUsageError, OUR_FAULT } from './words.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** `words` are those after the program's name. */
export async function runCommandLine(
  words: readonly string[],
  environment: Environment,
  output: Output,
): Promise<ExitCode> {
  let code: ExitCode = DONE;
  const desk = {
    output,
    // Loaded only when a command needs the data: help answers at once.
    open: async (purpose: 'read' | 'write' | 'try') => {
      const { openOperations } = await import('./open-operations.ts');
      return openOperations(readConfig(environment), purpose);
    },
    readPassword: async () => {
      const { readNewPassword } = await import('./read-password.ts');
      return readNewPassword(process.stdin, process.stderr);
    },
  };
  const program = createProgram(desk, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && isHelp(error)) return error.exitCode === 0 ? DONE : COULD_NOT_RUN;
    const told = tellable(error);
    output.note(told.message);
    if (told.isOurs && environment.LOG_LEVEL === 'debug')
      output.note(String(error instanceof Error ? error.stack : error));
    if (words.includes('--json')) {
      await output.result(JSON.stringify({ error: { code: told.code, message: told.message } }, null, 2));
    }
    return told.code === 'backup-unreadable' ? PROBLEMS : COULD_NOT_RUN;
  }
}

function isHelp(error: CommanderError): boolean {
  return error.code === 'commander.help' || error.code === 'commander.helpDisplayed';
}

interface Told {
  readonly code: string;
  readonly message: string;
  readonly isOurs: boolean;
}

function tellable(error: unknown): Told {
  if (error instanceof CommanderError) {
    const message = `${describeUsageError(error)} Bantuan: selaras --help`;
    return { code: 'usage', message, isOurs: false };
  }
  if (error instanceof AppError) return { code: error.code, message: error.message, isOurs: false };
  const fileFault = describeFileFault(error);
  if (fileFault !== null) return { code: 'file', message: fileFault, isOurs: false };
  return { code: 'internal', message: OUR_FAULT, isOurs: true };
}
