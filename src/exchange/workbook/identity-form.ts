/** The form of the second sheet read: one field a row, its value to the right of its name. */
import type { CellProblem } from '../rules/workbook.ts';
import { cellProblem, type Place } from './cell-problems.ts';
import { IDENTITY_FIELDS } from './declaration/identity-sheet.ts';
import type { Column } from './declaration/shape.ts';
import { decodeCell } from './decode-cell.ts';
import { cellText, type Grid, type GridRow } from './grid.ts';
import { plainName } from './likeness.ts';
import { namesOf } from './periods.ts';
import type { WireValue } from './wire.ts';

export interface Identity {
  /** By the path in the bundle. */
  readonly values: Record<string, WireValue>;
  readonly places: Readonly<Record<string, Place>>;
  readonly problems: readonly CellProblem[];
}

export function readIdentity(grid: Grid): Identity {
  const values: Record<string, WireValue> = {};
  const places: Record<string, Place> = {};
  const problems: CellProblem[] = [];
  for (const row of grid.rows) {
    const found = fieldOf(row);
    if (found === null) continue;
    const { field, at } = found;
    const column = valueColumn(row, at);
    const place = { sheet: grid.name, row: row.number, column };
    const decoded = decodeCell(field, row.cells[column], grid.dateOf);
    const before = values[field.id];
    const value = decoded.ok ? decoded.value : decoded.instead;
    if (before !== undefined && before !== null && value !== null && before !== value) {
      problems.push(twice(field, place, String(before), String(value)));
      continue;
    }
    if (!decoded.ok) problems.push(cellProblem('error', place, decoded.fault));
    if (before !== undefined && value === null) continue;
    values[field.id] = value ?? field.whenEmpty;
    places[field.id] = place;
  }
  for (const field of IDENTITY_FIELDS) values[field.id] ??= field.whenEmpty;
  return { values, places, problems };
}

function fieldOf(row: GridRow): { readonly field: Column; readonly at: number } | null {
  for (let at = 0; at < 4; at += 1) {
    const name = plainName(cellText(row.cells[at]).replace(/[*:]+\s*$/, ''));
    const field = name === '' ? undefined : IDENTITY_FIELDS.find((one) => namesOf(one).includes(name));
    if (field !== undefined) return { field, at };
  }
  return null;
}

/** The cell to the right; past a colon that stands alone. */
function valueColumn(row: GridRow, at: number): number {
  return cellText(row.cells[at + 1]).trim() === ':' ? at + 2 : at + 1;
}

function twice(field: Column, place: Place, first: string, second: string): CellProblem {
  const isUnit = field.id === 'unit';
  return cellProblem('error', place, {
    code: isUnit ? 'two-units' : 'field-twice',
    message: isUnit
      ? `Berkas ini memuat dua unit: ${first} dan ${second}. Satu buku kerja hanya untuk satu unit.`
      : `${field.label} ditulis dua kali dengan isi yang berbeda: ${first} dan ${second}.`,
    read: second,
    expected: isUnit ? 'satu kode unit; pisahkan unit yang lain ke berkas sendiri' : first,
  });
}
