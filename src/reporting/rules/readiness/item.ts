/** One thing a report needs, how far it is filled in, and where to go. */

/** `not-needed` is no kind of complete: the layout does not print it, or the unit has nothing of the kind. */
export type ReadinessState = 'complete' | 'partly' | 'missing' | 'not-needed';

export interface ReadinessPlace {
  /** Page of the program. */
  readonly page: 'impor' | 'capaian' | 'laporan';
  /** Sheet of the workbook where it is filled in. */
  readonly sheet?: string;
  /** Code of an indicator. */
  readonly indicator?: string;
  /** Section of the narratives. */
  readonly section?: string;
}

export interface ReadinessItem {
  /** Unique in its year: `jabatan-pk`, `analisis/iku-1`. */
  readonly id: string;
  readonly title: string;
  readonly state: ReadinessState;
  /** "7 dari 9"; null where nothing can be counted. */
  readonly count: { readonly filled: number; readonly of: number } | null;
  /** In a sentence: what is missing, by name; null when nothing is. */
  readonly detail: string | null;
  readonly place: ReadinessPlace;
}

export interface ReadinessGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ReadinessItem[];
}

/** Names told before "dan … lainnya". */
const MOST_NAMED = 4;

const LONGEST_NAME = 72;

/** "A; B; C; D; dan 12 lainnya": names carry commas of their own. */
export function nameSome(names: readonly string[]): string {
  const short = names.map(shortened);
  if (short.length <= MOST_NAMED) return short.join('; ');
  return `${short.slice(0, MOST_NAMED).join('; ')}; dan ${short.length - MOST_NAMED} lainnya`;
}

/** Long texts (a recommendation, an objective) end at a word. */
function shortened(name: string): string {
  const plain = name.replace(/\.$/u, '');
  if (plain.length <= LONGEST_NAME) return plain;
  return `${plain.slice(0, LONGEST_NAME).replace(/[\s,]+\S*$/u, '')} …`;
}

interface Subject {
  readonly id: string;
  readonly title: string;
  readonly place: ReadinessPlace;
}

/** Not asked for by the layout, or without anything it could be about. */
export function notNeeded(subject: Subject, why: string): ReadinessItem {
  return { ...subject, state: 'not-needed', count: null, detail: why };
}

export const NOT_PRINTED = 'Tidak dicetak oleh tata letak laporan.';

/** A part of a set. Zero recorded is recorded: `isFilled` looks at whether it was filled in, never at the value. */
export function counted<T>(
  subject: Subject,
  all: readonly T[],
  asks: {
    readonly isFilled: (one: T) => boolean;
    readonly name: (one: T) => string;
    /** The sentence for an empty set. */
    readonly none: string;
    /** Before the names of what is missing; "Belum diisi". */
    readonly lacking?: string;
  },
): ReadinessItem {
  if (all.length === 0) return { ...subject, state: 'missing', count: null, detail: asks.none };
  const open = all.filter((one) => !asks.isFilled(one));
  const filled = all.length - open.length;
  return {
    ...subject,
    state: open.length === 0 ? 'complete' : filled === 0 ? 'missing' : 'partly',
    count: { filled, of: all.length },
    detail: open.length === 0 ? null : `${asks.lacking ?? 'Belum diisi'}: ${nameSome(open.map(asks.name))}.`,
  };
}

/** A set that is enough with one. */
export function atLeastOne(subject: Subject, number: number, none: string): ReadinessItem {
  return number === 0
    ? { ...subject, state: 'missing', count: null, detail: none }
    : { ...subject, state: 'complete', count: { filled: number, of: number }, detail: null };
}

export interface Progress {
  readonly complete: number;
  /** Without what is not needed. */
  readonly needed: number;
  readonly state: ReadinessState;
}

/** Of a group, or of everything. Complete only when every needed item is. */
export function progressOf(items: readonly ReadinessItem[]): Progress {
  const needed = items.filter(({ state }) => state !== 'not-needed');
  const complete = needed.filter(({ state }) => state === 'complete').length;
  const isBegun = needed.some(({ state }) => state !== 'missing');
  return {
    complete,
    needed: needed.length,
    state:
      needed.length === 0
        ? 'not-needed'
        : complete === needed.length
          ? 'complete'
          : isBegun
            ? 'partly'
            : 'missing',
  };
}
