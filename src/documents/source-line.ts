/** The line below a table that names where its data come from. */
import { cleanText } from './clean-text.ts';

/** "register desa" → "Sumber: Register desa." – the same wording below every table, however it was entered. */
export function sourceLine(source: string): string {
  const named = cleanText(source)
    .trim()
    .replace(/^sumber\s*:\s*/iu, '')
    .replace(/\.$/u, '');
  return `Sumber: ${named.charAt(0).toUpperCase()}${named.slice(1)}.`;
}
