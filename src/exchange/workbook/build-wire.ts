/** The rows that were read as one bundle on the wire, and the cell behind each of its fields. */
import type { CellProblem } from '../rules/workbook.ts';
import { cellProblem, type Place } from './cell-problems.ts';
import type { Column, Sheet } from './declaration/shape.ts';
import { columnById, WORKBOOK_SHEETS } from './declaration/workbook.ts';
import { declareVariables, deriveNomenclature, deriveParents, levelOfMeasured } from './derive-fields.ts';
import type { Identity } from './identity-form.ts';
import { resolveSections } from './narrative-sections.ts';
import type { ReadRow } from './read-rows.ts';
import { fillCodes, References } from './resolve-references.ts';
import { rowContext } from './row-context.ts';
import { completeRow, type RowContext } from './row-forms.ts';
import { fieldAt, listAt, setField, type WireObject, type WireValue } from './wire.ts';

export interface BuiltWire {
  readonly wire: WireObject;
  /** Cells by the path of the field. */
  readonly places: Map<string, Place>;
  readonly problems: readonly CellProblem[];
}

export function buildWire(
  identity: Identity,
  rowsBySheet: ReadonlyMap<string, readonly ReadRow[]>,
  format: { readonly format: string; readonly version: number },
): BuiltWire {
  const problems: CellProblem[] = [];
  const year = identity.values.year ?? null;
  settleReportingUnit(identity, rowsBySheet.get('units') ?? []);
  const rowsOf = (id: string) => rowsBySheet.get(id) ?? [];
  for (const rows of rowsBySheet.values()) {
    fillEmpty(rows, year);
    fillCodes(rows);
  }
  problems.push(...resolveSections(rowsOf('narratives'), rowsOf('indicators')));
  const references = new References(rowsBySheet, problems);
  const measured = resolveAll(rowsBySheet, references);
  deriveNomenclature(rowsOf('nomenclature'));
  deriveParents(rowsOf('accounts'));
  deriveIndicatorLevels(rowsOf('indicators'), rowsOf('nomenclature'), measured);
  const wire: WireObject = { ...format };
  const places = new Map<string, Place>();
  placeIdentity(identity, references, wire, places);
  setField(wire, 'measurement.settings.year', year);
  const indicators = rowsOf('indicators').map(({ values }): WireObject => ({ ...values }));
  const context = rowContext(indicators);
  const writer = new WireWriter(wire, places, problems, context);
  for (const sheet of WORKBOOK_SHEETS)
    writer.write(sheet, inOrder(sheet, rowsOf(sheet.id), rowsBySheet, identity));
  for (const indicator of listAt(wire, 'planning.indicators')) declareVariables(indicator);
  problems.push(...oneUnit(rowsOf('units')));
  return { wire, places, problems };
}

/** The code of the reporting unit stands on the form and on the sheet of units: one of both is enough. */
function settleReportingUnit(identity: Identity, units: readonly ReadRow[]): void {
  const [root, ...others] = units.filter(({ values }) => (values.parent ?? null) === null);
  if (root === undefined || others.length > 0) return;
  root.values.code ??= identity.values.unit ?? null;
  identity.values.unit ??= root.values.code;
}

function fillEmpty(rows: readonly ReadRow[], year: WireValue): void {
  rows.forEach(({ sheet, values }, index) => {
    for (const { id, whenEmpty } of sheet.columns) {
      if (whenEmpty === null || (values[id] ?? null) !== null) continue;
      values[id] = whenEmpty === 'ordinal' ? index + 1 : whenEmpty === 'year' ? year : whenEmpty;
    }
  });
}

/** Which sheet the `measures` of each indicator row was found on. */
function resolveAll(
  rowsBySheet: ReadonlyMap<string, readonly ReadRow[]>,
  references: References,
): ReadonlyMap<ReadRow, string | null> {
  const measured = new Map<ReadRow, string | null>();
  for (const rows of rowsBySheet.values()) {
    for (const row of rows) {
      for (const column of row.sheet.columns) {
        if (column.refersTo.length === 0 || row.unreadable.has(column.id)) continue;
        const found = resolveField(row, column, references);
        if (row.sheet.id === 'indicators' && column.id === 'measures') measured.set(row, found);
      }
    }
  }
  return measured;
}

function resolveField(row: ReadRow, column: Column, references: References): string | null {
  const value = row.values[column.id] ?? null;
  const place = row.places[column.id] ?? row.place;
  if (Array.isArray(value)) {
    row.values[column.id] = value.map((one) => references.resolve(column, one, place).code);
    return null;
  }
  const { code, sheet } = references.resolve(column, value, place);
  row.values[column.id] = code;
  return sheet;
}

function deriveIndicatorLevels(
  rows: readonly ReadRow[],
  nomenclature: readonly ReadRow[],
  measured: ReadonlyMap<ReadRow, string | null>,
): void {
  const levels = new Map(nomenclature.map(({ values }) => [values.code, values.level ?? null]));
  for (const row of rows) {
    if ((row.values.level ?? null) !== null) continue;
    row.values.level = levelOfMeasured(
      measured.get(row) ?? null,
      levels.get(row.values.measures ?? null) ?? null,
    );
  }
}

function placeIdentity(
  identity: Identity,
  references: References,
  wire: WireObject,
  places: Map<string, Place>,
): void {
  for (const [path, value] of Object.entries(identity.values)) {
    if (value !== null) setField(wire, path, value);
    const place = identity.places[path];
    if (place !== undefined) places.set(path, place);
  }
  const scale = fieldAt(wire, 'measurement.settings.scale');
  setField(wire, 'measurement.settings.scale', references.codeOrSame('scales', scale));
}

/** The reporting unit first; pagu by version; otherwise as in the file. */
function inOrder(
  sheet: Sheet,
  rows: readonly ReadRow[],
  rowsBySheet: ReadonlyMap<string, readonly ReadRow[]>,
  identity: Identity,
): readonly ReadRow[] {
  if (sheet.id === 'units') {
    const isReporting = ({ values }: ReadRow) =>
      values.code === identity.values.unit && (values.parent ?? null) === null;
    return [...rows.filter(isReporting), ...rows.filter((row) => !isReporting(row))];
  }
  if (sheet.axis?.periodFirst !== true) return rows;
  const versions = (rowsBySheet.get('versions') ?? []).map(({ values }) => `${values.year}/${values.code}`);
  const orderOf = ({ values }: ReadRow) => versions.indexOf(`${values.year}/${values.version}`);
  return [...rows].sort((a, b) => orderOf(a) - orderOf(b));
}

/** Two rows without a superior unit are two reporting units: one workbook is one unit's. */
function oneUnit(rows: readonly ReadRow[]): CellProblem[] {
  const roots = rows.filter(({ values }) => (values.parent ?? null) === null);
  const [first, second] = roots;
  if (first === undefined || second === undefined) return [];
  const named = ({ values }: ReadRow) => `${String(values.name ?? '')} (${String(values.code)})`;
  return [
    cellProblem('error', second.places.parent ?? second.place, {
      code: 'two-units',
      message: `Berkas ini memuat dua unit pelapor: ${named(first)} dan ${named(second)}.`,
      read: named(second),
      expected: 'satu unit pelapor; isi Unit Induk bila unit ini bagian dari unit pelapor',
    }),
  ];
}

class WireWriter {
  readonly #wire: WireObject;
  readonly #places: Map<string, Place>;
  readonly #problems: CellProblem[];
  readonly #context: RowContext;

  constructor(wire: WireObject, places: Map<string, Place>, problems: CellProblem[], context: RowContext) {
    this.#wire = wire;
    this.#places = places;
    this.#problems = problems;
    this.#context = context;
  }

  write(sheet: Sheet, rows: readonly ReadRow[]): void {
    for (const row of rows) {
      const list = this.#listFor(sheet, row);
      if (list === null) continue;
      const object = this.#objectOf(sheet, row);
      this.#record(`${list.path}[${list.rows.length}]`, sheet, row);
      list.rows.push(object);
    }
  }

  #objectOf(sheet: Sheet, row: ReadRow): WireObject {
    const object: WireObject = {};
    const keys = new Set(sheet.child?.parent.map(({ column }) => column) ?? []);
    for (const { id } of sheet.columns) {
      const value = row.values[id] ?? null;
      const isKey = keys.has(id) && !(sheet.id === 'indicator-lines' && id === 'indicator');
      if (value !== null && !isKey) setField(object, id, value);
    }
    return completeRow(sheet.id, object, this.#context);
  }

  /** The list a row belongs to, made where it is not there yet; null when its owner is unknown. */
  #listFor(sheet: Sheet, row: ReadRow): { readonly path: string; readonly rows: WireValue[] } | null {
    const { child } = sheet;
    if (child === null) return { path: sheet.path, rows: this.#list(this.#wire, sheet.path) };
    const [outer = '', inner] = child.list.split('[].');
    const keys = inner === undefined ? child.parent : child.parent.slice(0, 1);
    const owner = this.#owner(sheet, row, this.#wire, sheet.path, sheet.path, keys);
    if (owner === null) return null;
    if (inner === undefined) return { path: `${owner.path}.${outer}`, rows: this.#list(owner.object, outer) };
    const second = this.#owner(
      sheet,
      row,
      owner.object,
      outer,
      `${owner.path}.${outer}`,
      child.parent.slice(1),
    );
    return second === null
      ? null
      : { path: `${second.path}.${inner}`, rows: this.#list(second.object, inner) };
  }

  #owner(
    sheet: Sheet,
    row: ReadRow,
    root: WireObject,
    listPath: string,
    path: string,
    keys: readonly { readonly column: string; readonly field: string }[],
  ): { readonly object: WireObject; readonly path: string } | null {
    const owners = listAt(root, listPath);
    const index = owners.findIndex((owner) =>
      keys.every(({ column, field }) => (owner[field] ?? null) === (row.values[column] ?? null)),
    );
    const object = owners[index];
    if (object !== undefined) return { object, path: `${path}[${index}]` };
    if (sheet.id === 'survey-elements') return this.#newPeriod(row, owners.length);
    this.#ownerMissing(sheet, row, keys);
    return null;
  }

  /** Elements of a survey make their period known: nothing else need be filled in. */
  #newPeriod(row: ReadRow, index: number): { readonly object: WireObject; readonly path: string } {
    const object: WireObject = { year: row.values.year ?? null };
    if ((row.values.quarter ?? null) !== null) object.quarter = row.values.quarter ?? null;
    this.#list(this.#wire, 'survey.periods').push(object);
    this.#places.set(`survey.periods[${index}]`, row.place);
    return { object, path: `survey.periods[${index}]` };
  }

  #ownerMissing(sheet: Sheet, row: ReadRow, keys: readonly { readonly column: string }[]): void {
    const told = keys.some(
      ({ column }) => row.unreadable.has(column) || columnById(sheet, column).refersTo.length > 0,
    );
    const key = keys[0]?.column ?? '';
    const isEmpty = (row.values[key] ?? null) === null;
    if (told && !isEmpty && keys.length === 1) return;
    const value = keys.map(({ column }) => String(row.values[column] ?? '')).join(' · ');
    const owner = WORKBOOK_SHEETS.find((one) => one.path === sheet.path && one.child === null)?.name ?? '';
    this.#problems.push(
      cellProblem('error', row.places[key] ?? row.place, {
        code: isEmpty ? 'missing-field' : 'unknown-reference',
        message: isEmpty
          ? `Kolom ${columnById(sheet, key).label} wajib diisi.`
          : `"${value}" tidak ada pada lembar ${owner}.`,
        read: isEmpty ? null : value,
        expected: `baris yang ada pada lembar ${owner}`,
      }),
    );
  }

  #list(root: WireObject, path: string): WireValue[] {
    const found = fieldAt(root, path);
    if (Array.isArray(found)) return found;
    const made: WireValue[] = [];
    setField(root, path, made);
    return made;
  }

  #record(path: string, sheet: Sheet, row: ReadRow): void {
    this.#places.set(path, row.place);
    for (const { id } of sheet.columns) {
      const place = row.places[id];
      if (place === undefined) continue;
      const steps = id.split('.');
      // `target.from` has no column of its own: it is found at the first column of `target`.
      for (let length = steps.length; length > 0; length -= 1) {
        const field = `${path}.${steps.slice(0, length).join('.')}`;
        if (length === steps.length || !this.#places.has(field)) this.#places.set(field, place);
      }
    }
  }
}
