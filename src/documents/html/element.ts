/**
 * A tree of HTML elements: text goes in as text and is escaped when written, so that no user text can become
 * markup. Attribute values are escaped alike; names come from this code only.
 */
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}
export type HtmlNode = HtmlElement | string;

/** `undefined` leaves an attribute out, `true` writes it empty. */
type AttributeValue = string | number | true | undefined;

export function element(
  tag: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly (HtmlNode | readonly HtmlNode[])[]
): HtmlElement {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) given[name] = value === true ? '' : String(value);
  }
  return { tag, attributes: given, children: children.flat() };
}

const VOID_TAGS = new Set(['br', 'img', 'meta', 'hr', 'col']);
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? character);
}

/** The element as HTML. */
export function writeHtml(node: HtmlNode): string {
  if (typeof node === 'string') return escapeText(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join('');
  const open = `<${node.tag}${attributes}>`;
  if (VOID_TAGS.has(node.tag)) return open;
  /** Only the style sheets of this code are written raw. */
  if (node.tag === 'style') return `${open}${node.children.join('')}</style>`;
  return `${open}${node.children.map(writeHtml).join('')}</${node.tag}>`;
}
