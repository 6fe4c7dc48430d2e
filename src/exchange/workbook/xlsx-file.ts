/** Planned sheets as an XLSX file: guide, identity, data sheets, and the lists of the drop-downs. */
import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { columnLetters } from './cell-address.ts';
import { type SheetCell, sheetCell } from './cell-values.ts';
import { IDENTITY_FIELDS, IDENTITY_SHEET } from './declaration/identity-sheet.ts';
import type { Column } from './declaration/shape.ts';
import { sheetById } from './declaration/workbook.ts';
import { finishXlsx, type Hint, type SheetFinish } from './finish-xlsx.ts';
import { GUIDE_NAME, guideRows } from './guide-sheet.ts';
import { offeredSections } from './narrative-sections.ts';
import type { PlannedSheet } from './sheet-plan.ts';
import { fieldAt, type WireObject } from './wire.ts';

export const CHOICES_SHEET = 'Pilihan';
/** Title, then headings, then data. */
export const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
/** Rows that hints and drop-downs reach. */
const LAST_ROW = 3000;

interface FileSheet {
  readonly name: string;
  readonly data: SheetData;
  readonly widths: readonly number[];
  readonly sticky: { readonly rows: number; readonly columns: number };
  readonly finish: SheetFinish;
}

export async function xlsxFile(wire: WireObject, planned: readonly PlannedSheet[]): Promise<Uint8Array> {
  const choices = new ChoiceLists();
  const identity = identitySheet(wire, choices);
  const data = planned.map((sheet) => dataSheet(sheet, planned, choices));
  const sheets = [guideSheet(planned), identity, ...data, choices.sheet()];
  const buffer = await writeExcelFile(
    sheets.map(({ name, data, widths, sticky }) => ({
      sheet: name,
      data,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: sticky.rows,
      stickyColumnsCount: sticky.columns,
    })),
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer();
  return finishXlsx(
    new Uint8Array(buffer),
    sheets.map(({ finish }) => finish),
  );
}

/** Lists behind the drop-downs, each a column of a hidden sheet: a label may hold a comma there. */
class ChoiceLists {
  readonly #lists: (readonly string[])[] = [];
  readonly #places = new Map<string, string>();

  /** Where the list stands, made on first use. */
  rangeOf(labels: readonly string[]): string {
    const key = labels.join('\n');
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#lists.push(labels);
    const letter = columnLetters(this.#lists.length - 1);
    const range = `${CHOICES_SHEET}!$${letter}$1:$${letter}$${labels.length}`;
    this.#places.set(key, range);
    return range;
  }

  sheet(): FileSheet {
    const longest = Math.max(1, ...this.#lists.map((list) => list.length));
    const data = Array.from({ length: longest }, (_, row) =>
      this.#lists.map((list): CellObject | null => {
        const label = list[row];
        return label === undefined ? null : { value: label, type: String, format: '@' };
      }),
    );
    return {
      name: CHOICES_SHEET,
      data: data[0]?.length === 0 ? [[null]] : data,
      widths: this.#lists.map(() => 24),
      sticky: { rows: 0, columns: 0 },
      finish: { isProtected: false, isHidden: true, hints: [], formatRow: null },
    };
  }
}

const TITLE_STYLE = { fontWeight: 'bold', backgroundColor: '#E6EDF3', alignVertical: 'center' } as const;
const HEADING_STYLE = {
  fontWeight: 'bold',
  textColor: '#FFFFFF',
  backgroundColor: '#1F4E79',
  wrap: true,
  alignVertical: 'center',
} as const;

function dataSheet(sheet: PlannedSheet, all: readonly PlannedSheet[], choices: ChoiceLists): FileSheet {
  const { headings } = sheet;
  const title = headings.map((_, index) => ({
    ...(index === 0 ? { value: `${sheet.name}: ${sheet.purpose}` } : {}),
    type: String,
    ...TITLE_STYLE,
  }));
  const heads = headings.map(({ text, column }) => ({
    // A period side by side may stay empty, however required its measure is in a row of its own.
    value: column.isRequired && text === column.label ? `${text} *` : text,
    type: String,
    ...HEADING_STYLE,
  }));
  const filled = sheet.rows.map((row) =>
    headings.map(({ column }, index) => cellObject(column, sheetCell(column, row[index] ?? null))),
  );
  const blank = headings.map(({ column }) => cellObject(column, { kind: 'empty' }));
  return {
    name: sheet.name,
    data: [title, heads, ...filled, blank],
    widths: headings.map(({ column }) => column.width),
    sticky: { rows: HEADER_ROW, columns: headings.length > 3 ? 1 : 0 },
    finish: {
      isProtected: true,
      isHidden: false,
      hints: headings.map(({ text, column }, index) => hintOf(text, column, index, all, choices)),
      formatRow: FIRST_ROW + filled.length,
    },
  };
}

function hintOf(
  heading: string,
  column: Column,
  index: number,
  all: readonly PlannedSheet[],
  choices: ChoiceLists,
): Hint {
  const letter = columnLetters(index);
  const parts = [
    column.meaning,
    column.isRequired ? 'Wajib diisi.' : null,
    column.example === null ? null : `Contoh: ${column.example}.`,
    // The numbers of our own rules tell an office nothing.
    column.citation === null || column.citation.startsWith('C-') ? null : `Dasar: ${column.citation}.`,
  ];
  return {
    range: `${letter}${HEADER_ROW}:${letter}${LAST_ROW}`,
    title: heading,
    text: parts.filter((part) => part !== null).join('\n'),
    list: listOf(column, all, choices),
  };
}

function listOf(column: Column, all: readonly PlannedSheet[], choices: ChoiceLists): string | null {
  if (column.type === 'yes-no') return choices.rangeOf(['Ya', 'Tidak']);
  if (column.choices.length > 0) return choices.rangeOf(column.choices.map(({ label }) => label));
  if (column.id === 'section') return choices.rangeOf(offeredSections(namesOn(all, 'indicators')));
  const first = offeredReference(column);
  const target = all.find(({ id }) => id === first);
  if (first === null || target === undefined || column.isList) return null;
  const isByName = column.refersTo.length === 1 || first === 'objectives';
  const named = isByName ? (sheetById(first).nameColumn ?? 'code') : 'code';
  const place = target.headings.findIndex((heading) => heading.column.id === named);
  if (place < 0) return null;
  const letter = columnLetters(place);
  return `'${target.name.replaceAll("'", "''")}'!$${letter}$${FIRST_ROW}:$${letter}$${LAST_ROW}`;
}

/** A drop-down shows one sheet: what an indicator measures is an objective more often than anything else. */
function offeredReference(column: Column): string | null {
  return column.refersTo.includes('objectives') ? 'objectives' : (column.refersTo[0] ?? null);
}

function namesOn(all: readonly PlannedSheet[], sheetId: string): string[] {
  const sheet = all.find(({ id }) => id === sheetId);
  const at = sheet?.headings.findIndex(({ column }) => column.id === sheetById(sheetId).nameColumn) ?? -1;
  return sheet?.rows.flatMap((row) => (typeof row[at] === 'string' ? [row[at]] : [])) ?? [];
}

function identitySheet(wire: WireObject, choices: ChoiceLists): FileSheet {
  const title = ['Identitas: unit pelapor, tahun, dan cara menghitung. Isi kolom B.', null, null].map(
    (value) => ({ ...(value === null ? {} : { value }), type: String, ...TITLE_STYLE }),
  );
  const heads = ['Isian', 'Isi', 'Keterangan'].map((value) => ({ value, type: String, ...HEADING_STYLE }));
  const rows = IDENTITY_FIELDS.map((field) => [
    { value: field.isRequired ? `${field.label} *` : field.label, type: String, ...TITLE_STYLE },
    cellObject(field, sheetCell(field, fieldAt(wire, field.id))),
    { value: field.meaning, type: String, backgroundColor: TITLE_STYLE.backgroundColor, wrap: true },
  ]);
  return {
    name: IDENTITY_SHEET,
    data: [title, heads, ...rows],
    widths: [30, 48, 70],
    sticky: { rows: HEADER_ROW, columns: 0 },
    finish: {
      isProtected: true,
      isHidden: false,
      hints: IDENTITY_FIELDS.map((field, index) => ({
        range: `B${FIRST_ROW + index}`,
        title: field.label,
        text: field.meaning,
        list: field.choices.length === 0 ? null : choices.rangeOf(field.choices.map(({ label }) => label)),
      })),
      formatRow: null,
    },
  };
}

function guideSheet(planned: readonly PlannedSheet[]): FileSheet {
  return {
    name: GUIDE_NAME,
    data: guideRows(planned, FIRST_ROW, LAST_ROW),
    widths: [30, 22, 12, 90],
    sticky: { rows: 0, columns: 0 },
    finish: { isProtected: false, isHidden: false, hints: [], formatRow: null },
  };
}

const FORMATS: Readonly<Record<string, string>> = {
  money: '#,##0.00',
  whole: '#,##0',
  year: '0',
  date: 'dd/mm/yyyy',
};
const TEXT_FORMAT = '@';

/** Text columns carry the text format, so that no program ever computes what begins with = + - or @. */
function cellObject(column: Column, cell: SheetCell): CellObject {
  const isNumeric = ['money', 'whole', 'year', 'value', 'percent', 'number-or-text'].includes(column.type);
  const isText = !isNumeric && column.type !== 'date';
  const format = isText || column.choices.length > 0 ? TEXT_FORMAT : FORMATS[column.type];
  const style = {
    ...(format === undefined ? {} : { format }),
    alignVertical: 'top',
    ...(['paragraphs', 'lines'].includes(column.type) ? { wrap: true } : {}),
  } as const;
  switch (cell.kind) {
    case 'empty':
      return { type: isText ? String : Number, ...style };
    case 'number':
      return { value: cell.value, type: Number, ...style };
    case 'date':
      return { value: new Date(`${cell.iso}T00:00:00Z`), type: Date, ...style, format: 'dd/mm/yyyy' };
    case 'text':
      return { value: escapedText(cell.text), type: String, ...style, format: TEXT_FORMAT };
  }
}

/** XLSX reads `_x0041_` in a text as a character of that number; such a text must say so. */
function escapedText(text: string): string {
  // The writing library keeps its texts in a plain object: a name every object has would be lost there.
  const first =
    text in Object.prototype ? text.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase() : null;
  if (first !== null) return `_x${first}_${text.slice(1)}`;
  return text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');
}
