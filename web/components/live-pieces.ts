/** A piece of a written text: words, or the id of a figure that stands among them. */
export type LivePiece =
  | { readonly kind: 'text'; readonly text: string; readonly style: 'plain' | 'strong' | 'slanted' }
  | { readonly kind: 'figure'; readonly id: string };

const MARKS = /\{#[^{}]+\}|\{([^{}#][^{}]*)\}|\*\*([^*]+)\*\*|\*([^*]+)\*/g;

/**
 * Cuts a written text at its marks, the same as in the report: `{capaian/iku-2/2025}` is a live figure,
 * `**…**` strong, `*…*` slanted. A reference to a table of the report (`{#id}`) has no place on a screen
 * and falls away. Joined again, nothing but the marks is lost.
 */
export function livePieces(text: string): readonly LivePiece[] {
  const pieces: LivePiece[] = [];
  const pushText = (words: string) => {
    if (words !== '') pieces.push({ kind: 'text', text: words, style: 'plain' });
  };
  let from = 0;
  for (const match of text.matchAll(MARKS)) {
    pushText(text.slice(from, match.index));
    from = match.index + match[0].length;
    const [, figure, strong, slanted] = match;
    if (figure !== undefined) pieces.push({ kind: 'figure', id: figure.trim() });
    else if (strong !== undefined) pieces.push({ kind: 'text', text: strong, style: 'strong' });
    else if (slanted !== undefined) pieces.push({ kind: 'text', text: slanted, style: 'slanted' });
  }
  pushText(text.slice(from));
  return pieces;
}
