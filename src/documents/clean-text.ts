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
