/** References by code or by name, and codes made for rows that have none. */
import { quoted } from '../../kernel/result.ts';
import { codeOf } from '../rules/first-bundle.ts';
import type { CellProblem } from '../rules/workbook.ts';
import { cellProblem, type Place } from './cell-problems.ts';
import type { Column, Sheet } from './declaration/shape.ts';
import { sheetById } from './declaration/workbook.ts';
import { likeness, plainName } from './likeness.ts';
import type { ReadRow } from './read-rows.ts';
import type { WireValue } from './wire.ts';

/** Gives a code to each row that has a name and none. */
export function fillCodes(rows: readonly ReadRow[]): void {
  const taken = new Set(rows.flatMap(({ values }) => (typeof values.code === 'string' ? [values.code] : [])));
  for (const { sheet, values } of rows) {
    const name = sheet.nameColumn === null ? null : (values[sheet.nameColumn] ?? null);
    if (typeof values.code === 'string' || typeof name !== 'string') continue;
    const base = codeOf(name);
    let code = base;
    for (let count = 2; taken.has(code); count += 1) code = `${base}-${count}`;
    taken.add(code);
    values.code = code;
  }
}

interface Known {
  readonly sheet: Sheet;
  readonly codes: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** For offering the nearest. */
  readonly shown: readonly { readonly code: string; readonly name: string }[];
}

export class References {
  readonly #known = new Map<string, Known>();
  readonly #problems: CellProblem[];

  constructor(rowsBySheet: ReadonlyMap<string, readonly ReadRow[]>, problems: CellProblem[]) {
    this.#problems = problems;
    for (const [id, rows] of rowsBySheet) this.#known.set(id, knownRows(sheetById(id), rows));
  }

  /** The code of a row of one sheet by its code or name, or the text itself where there is none (a built-in scale). */
  codeOrSame(sheetId: string, value: WireValue): WireValue {
    const known = this.#known.get(sheetId);
    if (known === undefined || typeof value !== 'string') return value;
    return [...byLooseCode(known, value), ...byName(known, value)][0] ?? value;
  }

  /** The code a cell means; the text itself where nothing is known by it (told as a problem). */
  resolve(
    column: Column,
    value: WireValue,
    place: Place,
  ): { readonly code: WireValue; readonly sheet: string | null } {
    if (typeof value !== 'string' || value === '') return { code: value, sheet: null };
    const known = column.refersTo.flatMap((id) => this.#known.get(id) ?? []);
    for (const find of [byCode, byLooseCode, byName, byLeadingCode]) {
      const found = known.flatMap((one) => find(one, value).map((code) => ({ code, sheet: one.sheet.id })));
      const first = found[0];
      const distinct = new Set(found.map(({ code }) => code));
      if (first !== undefined && distinct.size === 1) return first;
      if (first !== undefined) {
        this.#problems.push(ambiguous(column, value, place, [...distinct]));
        return { code: first.code, sheet: first.sheet };
      }
    }
    this.#problems.push(unknown(column, value, place, known));
    return { code: value, sheet: null };
  }
}

function knownRows(sheet: Sheet, rows: readonly ReadRow[]): Known {
  const codes = new Map<string, string>();
  const names = new Map<string, Set<string>>();
  const shown: { code: string; name: string }[] = [];
  const nameColumn = sheet.nameColumn ?? 'name';
  for (const { values } of rows) {
    const { code } = values;
    if (typeof code !== 'string') continue;
    codes.set(code.toLowerCase(), code);
    const name = values[nameColumn];
    shown.push({ code, name: typeof name === 'string' ? name : '' });
    if (typeof name !== 'string') continue;
    const key = plainName(name);
    names.set(key, (names.get(key) ?? new Set()).add(code));
  }
  return { sheet, codes, names, shown };
}

function byCode(known: Known, value: string): string[] {
  const code = known.codes.get(value.toLowerCase());
  return code === value ? [code] : [];
}

function byLooseCode(known: Known, value: string): string[] {
  const code = known.codes.get(value.trim().toLowerCase());
  return code === undefined ? [] : [code];
}

function byName(known: Known, value: string): string[] {
  return [...(known.names.get(plainName(value)) ?? [])];
}

/** "7.01.01.2.01.0001 Penyusunan dokumen", "iku-1 – Persentase Desa Mandiri". */
function byLeadingCode(known: Known, value: string): string[] {
  const first = /^([A-Za-z0-9][A-Za-z0-9._-]*)[\s–—:|]/.exec(value)?.[1];
  const code = first === undefined ? undefined : known.codes.get(first.toLowerCase().replace(/[.]$/, ''));
  return code === undefined ? [] : [code];
}

function ambiguous(column: Column, value: string, place: Place, codes: readonly string[]): CellProblem {
  return cellProblem('error', place, {
    code: 'ambiguous-reference',
    message: `Nama "${quoted(value)}" dipakai lebih dari satu baris, sehingga tidak jelas yang mana.`,
    read: value,
    expected: `kodenya: ${codes.join(' atau ')} (kolom ${column.label})`,
  });
}

const MOST_OFFERED = 3;

function unknown(column: Column, value: string, place: Place, known: readonly Known[]): CellProblem {
  const sheets = column.refersTo.map((id) => sheetById(id).name);
  const near = known
    .flatMap(({ shown }) => shown)
    .map((one) => ({ ...one, like: Math.max(likeness(value, one.name), likeness(value, one.code)) }))
    .filter(({ like }) => like >= 0.5)
    .sort((a, b) => b.like - a.like)
    .slice(0, MOST_OFFERED)
    .map(({ code, name }) => (name === '' ? code : name));
  return cellProblem('error', place, {
    code: 'unknown-reference',
    message: `"${quoted(value)}" tidak ada pada lembar ${sheets.join(' atau ')}.`,
    read: value,
    expected:
      near.length > 0
        ? `mungkin: ${near.join('; ')}`
        : `kode atau nama yang ada pada lembar ${sheets.join(' atau ')}`,
  });
}
