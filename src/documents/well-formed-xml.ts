/**
 * Whether a text is XML that its readers will not stumble over: tags in order, nothing else that looks like one.
 * One pass over the text, whatever it holds: it comes from outside and is looked at where the server answers.
 */
const SKIPPED: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
];
const NAME = /<(\/?)([A-Za-z][\w:.-]*)/y;

/** Every element that is opened is closed, in order, and nothing else looks like a tag. */
export function isWellFormed(text: string): boolean {
  const open: string[] = [];
  let at = text.indexOf('<');
  while (at >= 0) {
    const skipped = SKIPPED.find(([start]) => text.startsWith(start, at));
    const end = skipped === undefined ? readTag(text, at, open) : endOf(text, at, skipped);
    if (end < 0) return false;
    at = text.indexOf('<', end);
  }
  return open.length === 0;
}

function endOf(text: string, at: number, [start, end]: readonly [string, string]): number {
  const found = text.indexOf(end, at + start.length);
  return found < 0 ? -1 : found + end.length;
}

/** Where the text goes on behind the tag; -1 for what is no tag, or closes what is not open. */
function readTag(text: string, at: number, open: string[]): number {
  NAME.lastIndex = at;
  const [whole = '', slash, name = ''] = NAME.exec(text) ?? [];
  const end = name === '' ? -1 : closingBracket(text, at + whole.length);
  if (end < 0) return -1;
  if (slash === '/') {
    if (open.pop() !== name) return -1;
  } else if (text[end - 1] !== '/') open.push(name);
  return end + 1;
}

/** A bracket inside quotes ends nothing. */
function closingBracket(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '>') return at;
    if (sign === '<') return -1;
    if (sign !== '"' && sign !== "'") continue;
    at = text.indexOf(sign, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}
