/** Collects what is wrong in a bundle. Errors stop an import, notes are only told. */
import { type Problem, quoted } from '../../../kernel/result.ts';

export interface BundleProblem extends Problem {
  readonly severity: 'error' | 'note';
}

export interface ProblemInput {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly read?: string | number | null;
  readonly expected?: string | null;
}

export class ProblemList {
  readonly problems: BundleProblem[] = [];

  error(input: ProblemInput): void {
    this.add('error', input);
  }

  note(input: ProblemInput): void {
    this.add('note', input);
  }

  /** Rows must differ in their natural key; the second of two is named, with the place of the first. */
  unique<Row>(
    rows: readonly Row[],
    path: string,
    what: string,
    keyOf: (row: Row) => readonly unknown[],
  ): void {
    const seen = new Map<string, number>();
    rows.forEach((row, index) => {
      const key = keyOf(row);
      const identity = JSON.stringify(key);
      const first = seen.get(identity);
      if (first === undefined) {
        seen.set(identity, index);
        return;
      }
      this.error({
        code: 'duplicate',
        path: `${path}[${index}]`,
        message: `${what} ini sudah ada pada ${path}[${first}].`,
        read: key.filter((part) => part !== null).join(' · '),
        expected: 'setiap baris hanya satu kali',
      });
    });
  }

  /** A reference must name something that is in the bundle; null names nothing and is fine. */
  refers(known: ReadonlySet<string>, code: string | null, path: string, what: string): boolean {
    if (code === null || known.has(code)) return true;
    this.error({
      code: 'unknown-reference',
      path,
      message: `${what} "${quoted(code)}" tidak ada dalam paket data ini.`,
      read: code,
      expected: nearest(known),
    });
    return false;
  }

  /** Following the parents must end; one problem per ring. */
  noCircle<Row>(
    rows: readonly Row[],
    path: string,
    what: string,
    codeOf: (row: Row) => string,
    parentOf: (row: Row) => string | null,
  ): void {
    const parents = new Map(rows.map((row) => [codeOf(row), parentOf(row)]));
    const settled = new Set<string>();
    rows.forEach((row, index) => {
      const walked = new Set<string>();
      let at: string | null | undefined = codeOf(row);
      while (typeof at === 'string' && !settled.has(at)) {
        if (walked.has(at)) {
          this.error({
            code: 'circular',
            path: `${path}[${index}]`,
            message: `${what} ini menjadi atasan bagi dirinya sendiri: ${[...walked, at].map(quoted).join(' → ')}.`,
            read: codeOf(row),
            expected: 'susunan yang berakhir pada satu puncak',
          });
          break;
        }
        walked.add(at);
        at = parents.get(at);
      }
      for (const code of walked) settled.add(code);
    });
  }

  private add(severity: BundleProblem['severity'], input: ProblemInput): void {
    const { code, path, message, read, expected } = input;
    this.problems.push({
      severity,
      code,
      path,
      message,
      read: read === undefined || read === null ? null : quoted(String(read)),
      expected: expected ?? null,
    });
  }
}

const MOST_EXAMPLES = 8;

function nearest(known: ReadonlySet<string>): string {
  if (known.size === 0) return 'kode yang terdaftar (paket data ini belum memuat satu pun)';
  const examples = [...known].slice(0, MOST_EXAMPLES).join(', ');
  return `salah satu kode yang terdaftar: ${examples}${known.size > MOST_EXAMPLES ? ', …' : ''}`;
}
