/** Whether a text is XML that its readers will not stumble over: tags in order, nothing else that looks like one. */
const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*?)(\/?)>/gu;

/** Every element that is opened is closed, in order, and nothing else looks like a tag. */
export function isWellFormed(text: string): boolean {
  const bare = text.replaceAll(/<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>/gsu, '');
  const open: string[] = [];
  for (const [, closing, name, , alone] of bare.matchAll(TAG)) {
    if (closing === '/') {
      if (open.pop() !== name) return false;
    } else if (alone !== '/' && name !== undefined) open.push(name);
  }
  return open.length === 0 && !bare.replaceAll(TAG, '').includes('<');
}
