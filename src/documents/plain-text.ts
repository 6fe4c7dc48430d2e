/** Words of inlines without their form: for widths, text alternatives and titles. */
import { printableText } from './clean-text.ts';
import type { Inline } from './report-model.ts';

/** References are counted with the width of a typical one, since their number may not be known yet. */
const TYPICAL_REFERENCE = 'Tabel 3.10';

export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(plainInline).join('');
}

function plainInline(inline: Inline): string {
  if (inline.kind === 'break') return '\n';
  if (inline.kind === 'reference') return TYPICAL_REFERENCE;
  return printableText(inline.text);
}
