/** A chapter of the guide, as far as searching needs it. */
export interface SearchedChapter {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface FoundChapter {
  readonly id: string;
  readonly title: string;
  /** The words around the first hit. */
  readonly excerpt: string;
}

const AROUND = 90;

/** Chapters that hold every word asked for. */
export function findChapters(chapters: readonly SearchedChapter[], asked: string): readonly FoundChapter[] {
  const words = asked
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const [first] = words;
  if (first === undefined) return [];
  return chapters.flatMap(({ id, title, text }) => {
    const all = `${title} ${text}`.toLowerCase();
    if (!words.every((word) => all.includes(word))) return [];
    return [{ id, title, excerpt: excerptOf(text, first) }];
  });
}

function excerptOf(text: string, word: string): string {
  const at = Math.max(0, text.toLowerCase().indexOf(word));
  const from = at <= AROUND ? 0 : text.lastIndexOf(' ', at - AROUND) + 1;
  const end = text.indexOf(' ', at + AROUND);
  const to = end === -1 ? text.length : end;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
