/** Rows of the registers a government defines itself, each from a sheet of its own. */
import { codeOf } from '../rules/first-bundle.ts';
import type { CellProblem, MappingQuestion, WorkbookMapping } from '../rules/workbook.ts';
import type { Place } from './cell-problems.ts';
import { REGISTER_PREFIX } from './declaration/register-sheets.ts';
import { cellText, type Grid } from './grid.ts';
import { plainName } from './likeness.ts';
import { type ReadSheet, readSheet } from './read-rows.ts';
import {
  REGISTER_LABEL,
  REGISTER_YEAR,
  type RegisterColumnShape,
  registerSheet,
  registerSheetNames,
} from './register-sheet.ts';
import { fieldAt, listAt, setField, type WireObject, type WireValue } from './wire.ts';

export interface ReadRegisters {
  readonly sheets: readonly ReadSheet[];
  readonly problems: readonly CellProblem[];
  readonly questions: readonly MappingQuestion[];
}

/** Adds the rows to the registers of the wire; a sheet of an unknown register defines it. */
export function readRegisters(
  grids: readonly Grid[],
  wire: WireObject,
  places: Map<string, Place>,
  mapping: WorkbookMapping,
): ReadRegisters {
  const sheets = grids.map((grid) => readRegister(grid, wire, places, mapping));
  return {
    sheets,
    problems: sheets.flatMap(({ problems }) => problems),
    questions: sheets.flatMap(({ questions }) => questions),
  };
}

function readRegister(
  grid: Grid,
  wire: WireObject,
  places: Map<string, Place>,
  mapping: WorkbookMapping,
): ReadSheet {
  const code = codeOfSheet(grid, wire) ?? defineRegister(grid, wire);
  const registers = listAt(wire, 'organisation.registers');
  const own = registers.filter((register) => register.code === code);
  const columns = own.flatMap((register) => columnsOf(register));
  const distinct = columns.filter(
    (one, index) => columns.findIndex((other) => other.code === one.code) === index,
  );
  const declared = registerSheet(code, String(own[0]?.rowHeading ?? 'Desa'), '', distinct);
  const read = readSheet(grid, declared, mapping, []);
  for (const row of read.rows) {
    const year = row.values[REGISTER_YEAR] ?? own[0]?.year ?? null;
    const register = own.find((one) => one.year === year) ?? own[0];
    if (register === undefined) continue;
    const known = new Set(columnsOf(register).map((one) => one.code));
    const cells: WireObject = {};
    for (const { code: column } of distinct) {
      const value: WireValue = row.values[column] ?? null;
      if (value !== null && known.has(column)) cells[column] = value;
    }
    const rows = fieldAt(register, 'rows');
    const list = Array.isArray(rows) ? rows : [];
    const path = `organisation.registers[${registers.indexOf(register)}].rows[${list.length}]`;
    places.set(path, row.place);
    for (const [id, place] of Object.entries(row.places)) {
      places.set(id === REGISTER_LABEL ? `${path}.label` : `${path}.cells.${id}`, place);
    }
    list.push({ label: row.values[REGISTER_LABEL] ?? null, cells });
    setField(register, 'rows', list);
  }
  return read;
}

function columnsOf(register: WireObject): RegisterColumnShape[] {
  return listAt(register, 'columns')
    .filter((column) => (column.formula ?? null) === null)
    .map(({ code, label, type }) => ({ code: String(code), label: String(label), type: String(type) }));
}

function codeOfSheet(grid: Grid, wire: WireObject): string | null {
  const registers = listAt(wire, 'organisation.registers');
  const codes = [...new Set(registers.map(({ code }) => String(code)))];
  const name = plainName(grid.name);
  for (const [code, sheetName] of registerSheetNames(codes)) if (plainName(sheetName) === name) return code;
  const title = plainName(grid.name.slice(REGISTER_PREFIX.length));
  const byTitle = registers.find((register) => plainName(String(register.title ?? '')) === title);
  return byTitle === undefined ? null : String(byTitle.code);
}

/** A sheet "Register Hibah" that no list names: its headings are its columns. */
function defineRegister(grid: Grid, wire: WireObject): string {
  const title = grid.name.slice(REGISTER_PREFIX.length).trim();
  const code = codeOf(title);
  const header = grid.rows.find((row) => row.cells.filter((cell) => cell?.kind === 'text').length >= 2);
  const headings = (header?.cells ?? []).map((cell) => cellText(cell).trim());
  const [rowHeading = 'Desa', ...rest] = headings;
  const columns = rest.flatMap((label, index): WireObject[] => {
    if (label === '' || plainName(label) === 'tahun') return [];
    const below = grid.rows
      .filter((row) => row.number > (header?.number ?? 0))
      .flatMap((row) => row.cells[index + 1] ?? []);
    const isNumber = below.length > 0 && below.every((cell) => cell.kind === 'number');
    const column = codeOf(label).replaceAll('-', '_');
    return [{ code: column, label, type: isNumber ? 'number' : 'text', summed: isNumber }];
  });
  const register: WireObject = { code, title, year: wire.year ?? null, rowHeading, columns };
  const all = fieldAt(wire, 'organisation.registers');
  setField(wire, 'organisation.registers', [...(Array.isArray(all) ? all : []), register]);
  return code;
}
