/**
 * Finds what is wrong with a text that should be JSON, with line and column: the engine's own message gives
 * neither reliably, nests without bound, and silently takes the last of two equal keys.
 */
export interface JsonFault {
  readonly code: 'json-truncated' | 'json-malformed' | 'json-too-deep' | 'json-duplicate-key';
  readonly line: number;
  readonly column: number;
  /** For the person, in Indonesian, without the place. */
  readonly message: string;
  readonly read: string | null;
}

interface OpenValue {
  readonly closes: '}' | ']';
  /** Keys seen so far; null for a list. */
  readonly keys: Set<string> | null;
}

type Awaited = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'end';

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const GOOD_ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside a string
const RAW_CONTROL = /[\u0000-\u001f]/;

/** The first fault, or null when the text is one JSON value nested at most `deepest` levels. */
export function findJsonFault(text: string, deepest: number): JsonFault | null {
  return new JsonScan(text, deepest).run();
}

class JsonScan {
  private readonly text: string;
  private readonly deepest: number;
  private readonly open: OpenValue[] = [];
  private offset = 0;
  private awaited: Awaited = 'value';

  constructor(text: string, deepest: number) {
    this.text = text;
    this.deepest = deepest;
  }

  run(): JsonFault | null {
    for (;;) {
      this.skip(SPACE);
      if (this.offset >= this.text.length) return this.awaited === 'end' ? null : this.truncated();
      const fault = this.step(this.text[this.offset] ?? '');
      if (fault !== null) return fault;
    }
  }

  private step(character: string): JsonFault | null {
    switch (this.awaited) {
      case 'value':
        return this.value(character);
      case 'first-value':
        return character === ']' ? this.close() : this.value(character);
      case 'first-key':
        return character === '}' ? this.close() : this.key(character);
      case 'key':
        return this.key(character);
      case 'colon':
        if (character !== ':') return this.malformed('di sini seharusnya titik dua (:)');
        this.offset += 1;
        this.awaited = 'value';
        return null;
      case 'comma':
        return this.comma(character);
      case 'end':
        return this.malformed('berkas seharusnya sudah selesai di sini');
    }
  }

  private value(character: string): JsonFault | null {
    if (character === '{' || character === '[') return this.enter(character);
    if (character === '"') {
      const fault = this.string();
      if (fault === null) this.valueEnded();
      return fault;
    }
    const before = this.offset;
    this.skip(SCALAR);
    if (this.offset === before) {
      const rest = this.text.slice(before);
      return rest.length < 6 && ['true', 'false', 'null', '-'].some((word) => word.startsWith(rest))
        ? this.truncated()
        : this.malformed('di sini seharusnya ada isian');
    }
    this.valueEnded();
    return null;
  }

  private enter(character: '{' | '['): JsonFault | null {
    if (this.open.length >= this.deepest) {
      return this.fault('json-too-deep', `susunan berkas bertingkat lebih dari ${this.deepest} tingkat`);
    }
    const isObject = character === '{';
    this.open.push({ closes: isObject ? '}' : ']', keys: isObject ? new Set() : null });
    this.offset += 1;
    this.awaited = isObject ? 'first-key' : 'first-value';
    return null;
  }

  private key(character: string): JsonFault | null {
    if (character !== '"') return this.malformed('di sini seharusnya nama isian dalam tanda kutip');
    const from = this.offset;
    const fault = this.string();
    if (fault !== null) return fault;
    const name: unknown = JSON.parse(this.text.slice(from, this.offset));
    const keys = this.open.at(-1)?.keys;
    if (typeof name === 'string' && keys !== null && keys !== undefined) {
      if (keys.has(name)) {
        this.offset = from;
        return this.fault('json-duplicate-key', 'nama isian ini ditulis dua kali di tempat yang sama', name);
      }
      keys.add(name);
    }
    this.awaited = 'colon';
    return null;
  }

  private comma(character: string): JsonFault | null {
    const inside = this.open.at(-1);
    if (inside === undefined) return this.malformed('berkas seharusnya sudah selesai di sini');
    if (character === inside.closes) return this.close();
    if (character !== ',') return this.malformed(`di sini seharusnya koma atau ${inside.closes}`);
    this.offset += 1;
    this.awaited = inside.keys === null ? 'value' : 'key';
    return null;
  }

  private close(): null {
    this.open.pop();
    this.offset += 1;
    this.valueEnded();
    return null;
  }

  private valueEnded(): void {
    this.awaited = this.open.length === 0 ? 'end' : 'comma';
  }

  /** Moves past a string that begins here. Searched by quotation mark: a regular expression over megabytes overflows. */
  private string(): JsonFault | null {
    const from = this.offset + 1;
    let end = this.text.indexOf('"', from);
    while (end !== -1 && this.isEscaped(end, from)) end = this.text.indexOf('"', end + 1);
    if (end === -1) {
      this.offset = this.text.length;
      return this.truncated();
    }
    const inside = this.text.slice(from, end);
    if (RAW_CONTROL.test(inside) || inside.replace(GOOD_ESCAPE, '').includes('\\')) {
      return this.malformed('teks ini memuat tanda yang tidak sah');
    }
    this.offset = end + 1;
    return null;
  }

  private isEscaped(position: number, from: number): boolean {
    let backslashes = 0;
    while (position - 1 - backslashes >= from && this.text[position - 1 - backslashes] === '\\')
      backslashes += 1;
    return backslashes % 2 === 1;
  }

  private skip(pattern: RegExp): void {
    pattern.lastIndex = this.offset;
    if (pattern.test(this.text)) this.offset = pattern.lastIndex;
  }

  private truncated(): JsonFault {
    this.offset = this.text.length;
    const isEmpty = this.text.trim() === '';
    const message = isEmpty ? 'berkas ini kosong' : 'berkas terpotong: isinya berakhir sebelum lengkap';
    return this.fault('json-truncated', message, null);
  }

  private malformed(message: string): JsonFault {
    return this.fault('json-malformed', message);
  }

  private fault(
    code: JsonFault['code'],
    message: string,
    read: string | null = this.text.slice(this.offset, this.offset + 30),
  ): JsonFault {
    const before = this.text.slice(0, this.offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { code, line: before.split('\n').length, column: this.offset - lineStart + 1, message, read };
  }
}
