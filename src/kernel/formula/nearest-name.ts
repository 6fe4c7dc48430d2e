/** The known name a person most likely meant. */
const MOST_CHANGES = 2;

/** The nearest of the known names, at most two letters away or differing in case only; null when none is near. */
export function nearestName(written: string, known: readonly string[]): string | null {
  let nearest: string | null = null;
  let fewest = MOST_CHANGES + 1;
  for (const name of known) {
    const changes = lettersApart(written.toLowerCase(), name.toLowerCase());
    if (changes < fewest && changes < name.length) {
      nearest = name;
      fewest = changes;
    }
  }
  return nearest;
}

/** Levenshtein distance, given up early for lengths that are too far apart. */
function lettersApart(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST_CHANGES) return MOST_CHANGES + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
