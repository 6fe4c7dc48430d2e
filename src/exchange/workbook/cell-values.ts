/** Values of the wire as cells of a spreadsheet: numbers as real numbers where they are exact, texts as texts. */
import { Decimal } from '../../kernel/decimal.ts';
import type { Column } from './declaration/shape.ts';
import type { WireValue } from './wire.ts';

export type SheetCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly iso: string };

const EMPTY: SheetCell = { kind: 'empty' };
const CANONICAL = /^-?(?:0|[1-9]\d*)(?:,\d*[1-9])?$/;
/** More digits than a spreadsheet keeps. */
const MOST_DIGITS = 15;

export function sheetCell(column: Column, value: WireValue): SheetCell {
  if (value === null || value === '') return EMPTY;
  const choice = column.choices.find((one) => one.value === value);
  if (choice !== undefined) return { kind: 'text', text: choice.label };
  switch (column.type) {
    case 'yes-no':
      return { kind: 'text', text: value === true ? 'Ya' : 'Tidak' };
    case 'date':
      return typeof value === 'string' ? { kind: 'date', iso: value } : EMPTY;
    case 'lines':
      return { kind: 'text', text: joinLines(Array.isArray(value) ? value.map(String) : [String(value)]) };
    case 'year':
    case 'whole':
      return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: String(value) };
    case 'money':
    case 'value':
    case 'percent':
    case 'number-or-text':
      return numberCell(String(value));
    default:
      return { kind: 'text', text: String(value) };
  }
}

function numberCell(wire: string): SheetCell {
  if (wire === '-0' || !CANONICAL.test(wire)) return { kind: 'text', text: wire };
  const value = new Decimal(wire.replace(',', '.'));
  if (value.precision(true) > MOST_DIGITS) return { kind: 'text', text: wire };
  return { kind: 'number', value: value.toNumber() };
}

const BULLET = '• ';

/** A line each; with bullets where a text itself has several lines. */
export function joinLines(texts: readonly string[]): string {
  const isPlain = texts.every((text) => !text.includes('\n') && !text.startsWith(BULLET));
  return isPlain ? texts.join('\n') : texts.map((text) => `${BULLET}${text}`).join('\n');
}

export function splitLines(cell: string): string[] {
  const parts = cell.startsWith(BULLET) ? cell.slice(BULLET.length).split(`\n${BULLET}`) : cell.split('\n');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
