import { describe, expect, it } from 'vitest';
import { bundleJsonSchema } from '../../bundle-json-schema.ts';
import { plainName } from '../likeness.ts';
import { IDENTITY_FIELDS } from './identity-sheet.ts';
import { registerSheets } from './register-sheets.ts';
import { WORKBOOK_SHEETS } from './workbook.ts';

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

const objectOf = (schema: Schema): Schema =>
  schema.properties !== undefined
    ? schema
    : ([...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
        .map(objectOf)
        .find(({ properties }) => properties !== undefined) ?? {});

/** Lists of objects as `planning.goals`, their fields; other fields as their own path. */
function places(schema: Schema, path: string, lists: Map<string, string[]>, fields: string[]): void {
  for (const [name, given] of Object.entries(objectOf(schema).properties ?? {})) {
    const at = path === '' ? name : `${path}.${name}`;
    const rows = [given, ...(given.anyOf ?? [])].find(({ items }) => items !== undefined)?.items;
    const row = rows === undefined ? {} : objectOf(rows);
    if (row.properties !== undefined) {
      lists.set(at, Object.keys(row.properties));
      places(row, `${at}[]`, lists, []);
    } else if (rows === undefined && objectOf(given).properties !== undefined && !path.includes('[]')) {
      places(given, at, lists, fields);
    } else fields.push(at);
  }
}

const lists = new Map<string, string[]>();
const fields: string[] = [];
places(JSON.parse(bundleJsonSchema()) as Schema, '', lists, fields);

const listOf = ({ path, child }: (typeof WORKBOOK_SHEETS)[number]) =>
  child === null ? path : `${path}[].${child.list}`;
/** Rows of registers stand on sheets of their own. */
const OWN_SHEETS = ['organisation.registers[].rows'];

describe('the declaration of the workbook', () => {
  it('has a sheet for every list of the bundle, and a column for every field of its rows', () => {
    for (const [path, own] of lists) {
      if (OWN_SHEETS.includes(path)) continue;
      const sheet = WORKBOOK_SHEETS.find((one) => listOf(one) === path);
      expect(sheet, `no sheet for ${path}`).toBeDefined();
      const known = new Set(sheet?.columns.map(({ id }) => id.split('.')[0]));
      const children = own.filter((field) => lists.has(`${path}[].${field}`));
      expect(
        own.filter((field) => !known.has(field) && !children.includes(field)),
        path,
      ).toEqual([]);
    }
  });

  it('has a field of the form for everything that is no list', () => {
    const known = new Set(IDENTITY_FIELDS.map(({ id }) => id));
    const own = ['format', 'version', 'measurement.settings.year', 'reporting.report.kind'];
    expect(fields.filter((field) => !known.has(field) && !own.includes(field))).toEqual([]);
  });

  it('names nothing that the bundle does not have', () => {
    for (const sheet of WORKBOOK_SHEETS) {
      const own = lists.get(listOf(sheet));
      expect(own, sheet.id).toBeDefined();
      const keys = sheet.child?.parent.map(({ column }) => column) ?? [];
      const strange = sheet.columns
        .map(({ id }) => id.split('.')[0] ?? '')
        .filter((id) => !keys.includes(id) && own?.includes(id) !== true);
      expect(strange, sheet.id).toEqual([]);
    }
    expect(registerSheets).toHaveLength(2);
  });

  it('gives no two sheets, and no two columns of a sheet, the same name', () => {
    const names = WORKBOOK_SHEETS.flatMap(({ name, synonyms }) => [name, ...synonyms]).map(plainName);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    for (const { id, columns } of WORKBOOK_SHEETS) {
      const labels = columns.map(({ label }) => plainName(label));
      expect(
        labels.filter((label, index) => labels.indexOf(label) !== index),
        id,
      ).toEqual([]);
    }
  });
});
