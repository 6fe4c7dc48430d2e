/** Counts headings and writes their labels: BAB III, A., 1., a., 1), Lampiran 4. */
import { romanNumeral } from '../../kernel/periods.ts';
import type { LabelStyle } from './layout.ts';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

/** A, B … Z, AA, AB … */
export function letterNumeral(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return rest > 0 ? letterNumeral(rest) + letter : letter;
}

/** The label of the n-th heading of a style; null for headings without one. */
export function labelOf(style: LabelStyle, number: number): string | null {
  switch (style) {
    case 'none':
      return null;
    case 'chapter':
      return `BAB ${romanNumeral(number)}`;
    case 'chapter-title':
      return `Bab ${romanNumeral(number)}`;
    case 'upper-roman':
      return `${romanNumeral(number)}.`;
    case 'upper-alpha':
      return `${letterNumeral(number)}.`;
    case 'decimal':
      return `${number}.`;
    case 'decimal-bracket':
      return `${number})`;
    case 'decimal-brackets':
      return `(${number})`;
    case 'lower-alpha':
      return `${letterNumeral(number).toLowerCase()}.`;
    case 'alpha-bracket':
      return `${letterNumeral(number).toLowerCase()})`;
    case 'annex':
      return `Lampiran ${number}`;
  }
}

const CHAPTERS: readonly LabelStyle[] = ['chapter', 'chapter-title'];

/** Where the counters of a document stand: so that a section that is left out leaves no gap. */
export interface HeadingCount {
  readonly chapters: number;
  readonly annexes: number;
  /** Of the levels below the first: each section within a section counts for itself, however deep. */
  readonly siblings: readonly number[];
}

/**
 * Running counters of one document. Each level counts anew below a heading of a higher level; chapters and annexes
 * count through, each in its own row.
 */
export class HeadingCounter {
  #count: HeadingCount = { chapters: 0, annexes: 0, siblings: [] };

  /** @param level 1 = chapter; more than five are counted although they look like the fifth */
  next(level: number, style: LabelStyle): string | null {
    if (level === 1) return this.#nextOfFirstLevel(style);
    const place = level - 2;
    const before = this.#count.siblings[place] ?? 0;
    const count = style === 'none' ? before : before + 1;
    const above = Array.from({ length: place }, (_, at) => this.#count.siblings[at] ?? 0);
    const siblings = [...above, count];
    this.#count = { ...this.#count, siblings };
    return labelOf(style, count);
  }

  #nextOfFirstLevel(style: LabelStyle): string | null {
    const chapters = this.#count.chapters + (CHAPTERS.includes(style) ? 1 : 0);
    const annexes = this.#count.annexes + (style === 'annex' ? 1 : 0);
    this.#count = { chapters, annexes, siblings: [] };
    return labelOf(style, style === 'annex' ? annexes : chapters);
  }

  /** Where it stands now, to come back to. */
  mark(): HeadingCount {
    return this.#count;
  }

  /** Takes back everything counted since the mark. */
  backTo(mark: HeadingCount): void {
    this.#count = mark;
  }
}
