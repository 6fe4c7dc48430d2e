/** Reads a new password: typed twice without showing it, or the first line of what a script gives. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { AppError } from '../../platform/errors.ts';

type Input = NodeJS.ReadableStream & Pick<ReadStream, 'isTTY'>;

/** Throws `password-missing` and `passwords-differ`. */
export async function readNewPassword(input: Input, prompt: NodeJS.WritableStream): Promise<string> {
  if (!input.isTTY) return firstLine(input);
  const once = await ask(input, prompt, 'Kata sandi baru: ');
  const again = await ask(input, prompt, 'Ulangi kata sandi: ');
  if (once === again) return once;
  throw new AppError({
    code: 'passwords-differ',
    status: 422,
    message: 'Kedua kata sandi tidak sama. Tidak ada akun yang dibuat.',
  });
}

async function firstLine(input: NodeJS.ReadableStream): Promise<string> {
  const lines = createInterface({ input });
  for await (const line of lines) {
    lines.close();
    if (line !== '') return line;
    break;
  }
  throw new AppError({
    code: 'password-missing',
    status: 422,
    message:
      'Kata sandi tidak diterima. Jalankan di terminal, atau alirkan: printf %s "…" | selaras account create …',
  });
}

/** The line editor writes what is typed into nothing. */
async function ask(input: Input, prompt: NodeJS.WritableStream, question: string): Promise<string> {
  prompt.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: silent, terminal: true });
  const ended = new Promise<never>((_typed, gone) => lines.once('close', () => gone(cancelled())));
  try {
    return await Promise.race([lines.question(''), ended]);
  } finally {
    lines.close();
    prompt.write('\n');
  }
}

function cancelled(): AppError {
  return new AppError({ code: 'cancelled', status: 422, message: 'Dibatalkan. Tidak ada akun yang dibuat.' });
}
