/**
 * Text as every format can carry it: control characters (refused by XML) and halves of surrogate pairs
 * (refused by JSON readers and fonts) are taken out, tabs become spaces. A number keeps its "%" and "Rp" on its line. Nothing else is changed.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are what must go
const REFUSED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/gu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function cleanText(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(REFUSED, '')
    .replace(/\r\n?/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(/(?<=\d) (?=%)|(?<=\bRp) (?=\d)/gu, '\u00a0');
}

const LONG_WORD = /[^\s\u00a0\u200b]{36,}/gu;
const LONGEST_PART = 24;
const BREAK = '\u200b';

/**
 * Clean text for printing: words that no column can hold (addresses, codes) may break, after their separators
 * where they have some.
 */
export function printableText(text: string): string {
  return cleanText(text).replace(LONG_WORD, (word) => {
    const parts = word.match(/[^/._\-?&=]+[/._\-?&=]*|[/._\-?&=]+/gu) ?? [word];
    return parts.map(breakPart).join(BREAK);
  });
}

function breakPart(part: string): string {
  const letters = [...part];
  const pieces: string[] = [];
  for (let at = 0; at < letters.length; at += LONGEST_PART)
    pieces.push(letters.slice(at, at + LONGEST_PART).join(''));
  return pieces.join(BREAK);
}
