/** Counts headings and writes their labels: BAB III, A., 1., a., Lampiran 4. */
import { romanNumeral } from '../../kernel/periods.ts';
import type { LabelStyle } from './layout.ts';

export type HeadingLevel = 1 | 2 | 3 | 4;

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
    case 'upper-alpha':
      return `${letterNumeral(number)}.`;
    case 'decimal':
      return `${number}.`;
    case 'lower-alpha':
      return `${letterNumeral(number).toLowerCase()}.`;
    case 'annex':
      return `Lampiran ${number}`;
  }
}

/**
 * Running counters of one document. Each level counts anew below a heading of a higher level; chapters and annexes
 * count through, each in its own row.
 */
export class HeadingCounter {
  #chapters = 0;
  #annexes = 0;
  #siblings: [number, number, number] = [0, 0, 0];

  next(level: HeadingLevel, style: LabelStyle): string | null {
    if (level === 1) {
      this.#siblings = [0, 0, 0];
      if (style === 'chapter') this.#chapters += 1;
      if (style === 'annex') this.#annexes += 1;
      return labelOf(style, style === 'annex' ? this.#annexes : this.#chapters);
    }
    const place = level - 2;
    const count = style === 'none' ? (this.#siblings[place] ?? 0) : (this.#siblings[place] ?? 0) + 1;
    this.#siblings = [
      place === 0 ? count : this.#siblings[0],
      place === 1 ? count : place < 1 ? 0 : this.#siblings[1],
      place === 2 ? count : 0,
    ];
    return labelOf(style, count);
  }
}
