/** Drops rows without any value, and the widths of columns, from a sheet's XML while it is being unpacked. */

const EMPTY_ROW = /<row [^>]*\br="\d+"[^>]*\/>/g;
const ROW = /<row [^>]*\br="\d+"[^>]*>[\s\S]*?<\/row>/g;
const VALUE = /<(?:v|is|f)[\s>/]/;

export class EmptyRowFilter {
  readonly #decoder = new TextDecoder();
  readonly #kept: string[] = [];
  #open = '';

  /** Characters that wait for the end of their row. */
  get pending(): number {
    return this.#open.length;
  }

  /** Takes the next piece; tells how many characters were kept. */
  push(chunk: Uint8Array, isLast: boolean): number {
    this.#open += this.#decoder.decode(chunk, { stream: !isLast });
    const cut = isLast ? this.#open.length : this.#open.lastIndexOf('<row ');
    if (cut <= 0) return 0;
    const piece = this.#open.slice(0, cut);
    const kept = withoutEmptyRows(this.#kept.length === 0 ? withoutColumns(piece) : piece);
    this.#open = this.#open.slice(cut);
    this.#kept.push(kept);
    return kept.length;
  }

  bytes(): Uint8Array {
    return Buffer.from(this.#kept.join(''), 'utf8');
  }
}

/** They stand before the first row. One width for 16.384 columns is as many objects to the library, and nothing to us. */
function withoutColumns(xml: string): string {
  const from = xml.indexOf('<cols>');
  const end = xml.indexOf('</cols>', from);
  return from < 0 || end < 0 ? xml : xml.slice(0, from) + xml.slice(end + '</cols>'.length);
}

function withoutEmptyRows(xml: string): string {
  return xml.replace(EMPTY_ROW, '').replace(ROW, (row) => (VALUE.test(row) ? row : ''));
}
