/** Where the command line writes: results to standard output, everything else to standard error. */

export interface Output {
  /** A result; resolves when it has left this process, so that a pipe never gets half of it. */
  result(text: string): Promise<void>;
  /** Told to the person, not part of the result. */
  note(text: string): void;
  /** Characters of the terminal's line; null where the result goes into a pipe or file. */
  readonly width: number | null;
  /** Progress is for eyes only. */
  readonly showsProgress: boolean;
}

export function processOutput(): Output {
  const { stdout, stderr } = process;
  // Whoever reads may stop early (`| head`): that ends the command, quietly.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  return {
    result: (text) => new Promise((done) => stdout.write(ended(text), () => done())),
    note: (text) => void stderr.write(ended(text)),
    width: stdout.isTTY ? stdout.columns : null,
    showsProgress: stderr.isTTY,
  };
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
