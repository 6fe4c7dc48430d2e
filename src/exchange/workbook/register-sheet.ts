/** A register's own sheet: its columns are data, so its declaration is made when it is read or written. */
import { REGISTER_PREFIX } from './declaration/register-sheets.ts';
import { column, type Sheet, sheet } from './declaration/shape.ts';
import { plainName } from './likeness.ts';

export interface RegisterColumnShape {
  readonly code: string;
  readonly label: string;
  readonly type: string;
}

export const REGISTER_LABEL = '@label';
export const REGISTER_YEAR = '@year';
const LABEL_SYNONYMS = ['desa', 'nama desa', 'desa/kelurahan', 'nama', 'uraian'];

export function registerSheet(
  code: string,
  rowHeading: string,
  purpose: string,
  columns: readonly RegisterColumnShape[],
): Sheet {
  const used = new Map<string, number>();
  const labels = [rowHeading, ...columns.map(({ label }) => label)].map(plainName);
  const yearLabel = labels.includes('tahun') ? 'Tahun Register' : 'Tahun';
  for (const name of [rowHeading, yearLabel, ...columns.map(({ label }) => label)]) {
    used.set(plainName(name), (used.get(plainName(name)) ?? 0) + 1);
  }
  const isAlone = (label: string) => plainName(label) !== '' && used.get(plainName(label)) === 1;
  return sheet(`register:${code}`, `${REGISTER_PREFIX}${code}`, 'Register', '', purpose, [
    column(REGISTER_LABEL, rowHeading, 'line', 'Nama baris.', { isRequired: true, synonyms: LABEL_SYNONYMS }),
    column(REGISTER_YEAR, yearLabel, 'year', 'Tahun register.', {}),
    ...columns.map((of) =>
      column(
        of.code,
        isAlone(of.label) ? of.label : `${of.label} [${of.code}]`,
        of.type === 'number' ? 'value' : 'line',
        `Kolom ${of.label}.`,
        { width: 16, synonyms: isAlone(of.code) ? [of.code] : [] },
      ),
    ),
  ]);
}

const LONGEST_SHEET_NAME = 31;

/** "Register bantuan-sosial" for each code, cut to what a sheet's name may be, and never twice. */
export function registerSheetNames(codes: readonly string[]): ReadonlyMap<string, string> {
  const used = new Set<string>();
  return new Map(
    codes.map((code) => {
      const base = `${REGISTER_PREFIX}${code}`.slice(0, LONGEST_SHEET_NAME);
      let name = base;
      for (let count = 2; used.has(name.toLowerCase()); count += 1) {
        name = `${base.slice(0, LONGEST_SHEET_NAME - String(count).length - 1)}~${count}`;
      }
      used.add(name.toLowerCase());
      return [code, name];
    }),
  );
}
