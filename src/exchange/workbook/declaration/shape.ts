/**
 * The shape of the workbook's one declaration: sheets, columns, and the bundle field each column stands for.
 * Writer, template, reader and docs/workbook.md all read it.
 */

/** How a cell is written and read. */
export type CellType =
  | 'code'
  | 'line'
  | 'paragraphs'
  /** Several texts in one cell, a line each. */
  | 'lines'
  | 'date'
  | 'year'
  | 'whole'
  | 'money'
  | 'value'
  | 'percent'
  /** A number where it reads as one, else a text: a target, a realisation, a scale's word. */
  | 'number-or-text'
  | 'yes-no';

export interface Choice {
  /** Value in the bundle; null = the field is left out. */
  readonly value: string | number | null;
  readonly label: string;
  readonly synonyms?: readonly string[];
}

export interface Column {
  /** Path of the field in the row's object: `code`, `parts.numerator`. */
  readonly id: string;
  readonly label: string;
  /** Other headings accepted without asking. */
  readonly synonyms: readonly string[];
  readonly type: CellType;
  /** Ids of the sheets whose rows this names, by code or by name. */
  readonly refersTo: readonly string[];
  /** A list of references, a line each. */
  readonly isList: boolean;
  readonly choices: readonly Choice[];
  readonly isRequired: boolean;
  /** Taken where a filled row leaves the cell empty; `ordinal` numbers the rows, `year` is the bundle's. */
  readonly whenEmpty: string | number | boolean | null;
  /** Meaning, for the person who fills it in. */
  readonly meaning: string;
  readonly example: string | null;
  /** Rule or regulation. */
  readonly citation: string | null;
  readonly width: number;
}

/** What columns side by side stand for: years, quarters, months, budget versions. */
export type AxisKind = 'year' | 'year-quarter' | 'quarter' | 'period' | 'version';

/** Measures written or read as columns side by side (wide), one row of the bundle each. */
export interface Axis {
  readonly kind: AxisKind;
  /** Column ids that repeat per period; the first one's heading is the period alone. */
  readonly measures: readonly string[];
  /** Whether our own workbook writes them side by side; read both ways in any case. */
  readonly isWritten: boolean;
  /** Columns that belong to the last filled period of their row only (the reason of a spending). */
  readonly attached: readonly string[];
  /** Rows of the bundle ordered by period first, then by row. */
  readonly periodFirst: boolean;
}

export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly group: string;
  readonly purpose: string;
  /** Where its rows stand in the bundle: `planning.goals`, or `organisation.villages` with a child. */
  readonly path: string;
  /** Rows are entries of this list of the object that `parent` columns name. */
  readonly child: { readonly list: string; readonly parent: readonly ParentKey[] } | null;
  readonly columns: readonly Column[];
  readonly axis: Axis | null;
  /** Column whose text makes the code where none is given, and by which others may refer to a row. */
  readonly nameColumn: string | null;
  /** Left out of templates while empty. */
  readonly isRare: boolean;
}

/** A column of the child's sheet and the parent's field it must equal. */
export interface ParentKey {
  readonly column: string;
  readonly field: string;
}

type ColumnOptions = Partial<Omit<Column, 'id' | 'label' | 'type' | 'meaning'>>;

const WIDTHS: Readonly<Record<CellType, number>> = {
  code: 20,
  line: 34,
  paragraphs: 48,
  lines: 48,
  date: 13,
  year: 9,
  whole: 11,
  money: 19,
  value: 12,
  percent: 11,
  'number-or-text': 13,
  'yes-no': 10,
};

export function column(
  id: string,
  label: string,
  type: CellType,
  meaning: string,
  options: ColumnOptions = {},
): Column {
  const isReference = (options.refersTo?.length ?? 0) > 0;
  return {
    id,
    label,
    type,
    meaning,
    synonyms: [],
    refersTo: [],
    isList: false,
    choices: [],
    isRequired: false,
    whenEmpty: null,
    example: null,
    citation: null,
    width: isReference ? 32 : WIDTHS[type],
    ...options,
  };
}

type SheetOptions = Partial<Omit<Sheet, 'id' | 'name' | 'group' | 'path' | 'purpose' | 'columns'>>;

export function sheet(
  id: string,
  name: string,
  group: string,
  path: string,
  purpose: string,
  columns: readonly Column[],
  options: SheetOptions = {},
): Sheet {
  return {
    id,
    name,
    group,
    path,
    purpose,
    columns,
    synonyms: [],
    child: null,
    axis: null,
    nameColumn: null,
    isRare: false,
    ...options,
  };
}

export function axis(kind: AxisKind, measures: readonly string[], options: Partial<Axis> = {}): Axis {
  return { kind, measures, isWritten: true, attached: [], periodFirst: false, ...options };
}

/** The code of a row: may stay empty where a name is there to make it from. */
export function codeColumn(example: string, options: ColumnOptions = {}): Column {
  return column('code', 'Kode', 'code', 'Kode tetap baris ini. Boleh kosong: dibuat dari namanya.', {
    example,
    ...options,
  });
}

/** The year of a fact; empty = the year of the workbook. */
export function yearColumn(meaning = 'Tahun data ini. Kosong = tahun buku kerja.'): Column {
  return column('year', 'Tahun', 'year', meaning, { whenEmpty: 'year', example: '2025' });
}

export const QUARTERS: readonly Choice[] = [
  { value: null, label: 'Setahun', synonyms: ['tahunan', 'tahun', 'satu tahun'] },
  { value: 1, label: 'TW I', synonyms: ['triwulan i', 'triwulan 1', 'tw 1', 'i', '1', 'q1'] },
  { value: 2, label: 'TW II', synonyms: ['triwulan ii', 'triwulan 2', 'tw 2', 'ii', '2', 'q2'] },
  { value: 3, label: 'TW III', synonyms: ['triwulan iii', 'triwulan 3', 'tw 3', 'iii', '3', 'q3'] },
  { value: 4, label: 'TW IV', synonyms: ['triwulan iv', 'triwulan 4', 'tw 4', 'iv', '4', 'q4'] },
];
