/** How alike two names of sheets or headings are, so that a renamed one can be offered. */

/** Lower case, no accents, only letters, digits and %: "Luas (km²)" → "luas km2". */
export function plainName(text: string): string {
  const known = plainNames.get(text);
  if (known !== undefined) return known;
  const plain = madePlain(text);
  if (text.length <= 120 && plainNames.size < MOST_KEPT) plainNames.set(text, plain);
  return plain;
}

/** The same few names are compared again and again; a bounded memory of what they become. */
const plainNames = new Map<string, string>();
const MOST_KEPT = 5000;

function madePlain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}

/** The name without what stands in brackets: "Pagu (Rp)" → "pagu". */
export function nameWithoutBrackets(text: string): string {
  return plainName(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
}

/** 0…1: pairs of letters in common, or words in common where one name holds the other. */
export function likeness(first: string, second: string): number {
  const one = plainName(first);
  const two = plainName(second);
  if (one === '' || two === '') return 0;
  if (one === two) return 1;
  return Math.max(pairsInCommon(one, two), wordsInCommon(one, two));
}

function pairsInCommon(one: string, two: string): number {
  const first = pairsOf(one);
  const second = pairsOf(two);
  if (first.length === 0 || second.length === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of first) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of second) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared += 1;
  }
  return (2 * shared) / (first.length + second.length);
}

function pairsOf(text: string): string[] {
  const letters = text.replaceAll(' ', '');
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, index) =>
    letters.slice(index, index + 2),
  );
}

function wordsInCommon(one: string, two: string): number {
  const first = new Set(one.split(' ').filter((word) => word.length > 2));
  const second = new Set(two.split(' ').filter((word) => word.length > 2));
  const smaller = Math.min(first.size, second.size);
  if (smaller === 0) return 0;
  const shared = [...first].filter((word) => second.has(word)).length;
  // A name that holds the whole other one is likely, not sure.
  return (0.85 * shared) / smaller - 0.05 * Math.abs(first.size - second.size);
}
