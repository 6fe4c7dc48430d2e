/**
 * One thing wrong with what a person gave: a bundle, a cell, a formula. Bad input is a list of these,
 * never an exception, and each says where, what was read and what is expected.
 */
export interface Problem {
  /** Stable, for programs: `number-unreadable`, `unknown-unit`. */
  readonly code: string;
  /** For the person, in Indonesian. */
  readonly message: string;
  /** The place: `indicators[3].targets[0].value`, `Lembar "Pagu", baris 12`, `kolom 4`. */
  readonly path: string;
  /** What was read, cut to a readable length; null when nothing was there. */
  readonly read: string | null;
  /** What is expected, in Indonesian; null when the message says it. */
  readonly expected: string | null;
}

/** Either a value, or everything that is wrong with the input. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function failure(...problems: readonly Problem[]): Result<never> {
  return { ok: false, problems };
}

const LONGEST_QUOTE = 60;

/** Text read from a person, cut to at most 60 characters so that a message stays readable. */
export function quoted(text: string): string {
  const characters = [...text.slice(0, LONGEST_QUOTE * 2 + 2)];
  return characters.length <= LONGEST_QUOTE ? text : `${characters.slice(0, LONGEST_QUOTE - 1).join('')}…`;
}
