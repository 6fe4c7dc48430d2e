/**
 * What the writing library has no words for, put into its file afterwards: protected headings, drop-downs, hints at
 * the cell, formats of columns that are still empty, hidden sheets. Order of elements: ECMA-376 part 1, 18.3.1.99.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export interface Hint {
  /** "B3:B2000". */
  readonly range: string;
  readonly title: string;
  readonly text: string;
  /** "'Pilihan'!$A$1:$A$4"; null = any value. */
  readonly list: string | null;
}
export interface SheetFinish {
  readonly isProtected: boolean;
  readonly isHidden: boolean;
  readonly hints: readonly Hint[];
  /** Row (1-based) whose cells show the format of their whole column; null where columns have none. */
  readonly formatRow: number | null;
}

export function finishXlsx(bytes: Uint8Array, sheets: readonly SheetFinish[]): Uint8Array {
  const files = unzipSync(bytes);
  const edit = (path: string, change: (xml: string) => string) => {
    const file = files[path];
    if (file !== undefined) files[path] = strToU8(change(strFromU8(file)));
  };
  sheets.forEach((finish, index) => {
    edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => finishSheet(xml, finish));
  });
  edit('xl/styles.xml', unlockPlainCells);
  edit('xl/workbook.xml', (xml) => finishWorkbook(xml, sheets));
  return zipSync(files, { level: 6 });
}

function finishSheet(xml: string, finish: SheetFinish): string {
  const formatted = finish.formatRow === null ? xml : formatColumns(xml, finish.formatRow);
  const guarded = finish.isProtected
    ? openBeyond(formatted).replace('</sheetData>', `</sheetData>${PROTECTION}`)
    : formatted;
  return finish.hints.length === 0
    ? guarded
    : guarded.replace(AFTER_VALIDATIONS, (tail) => validations(finish.hints) + tail);
}

/** Without a password: it keeps headings from accidents, not from intent. */
const PROTECTION =
  '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" insertColumns="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>';
const AFTER_VALIDATIONS =
  /<hyperlinks|<printOptions|<pageMargins|<pageSetup|<headerFooter|<drawing|<\/worksheet>/;

function formatColumns(xml: string, row: number): string {
  const styles = new Map<number, string>();
  const line = new RegExp(`<row r="${row}"[^>]*>(.*?)</row>`, 's').exec(xml)?.[1] ?? '';
  for (const found of line.matchAll(/<c r="([A-Z]+)\d+" s="(\d+)"/g)) {
    styles.set(columnNumber(found[1] ?? ''), found[2] ?? '0');
  }
  return xml.replace(/<col min="(\d+)"/g, (whole, column: string) => {
    const style = styles.get(Number(column));
    return style === undefined ? whole : `<col style="${style}" min="${column}"`;
  });
}

const LAST_COLUMN = 16_384;

/**
 * Columns right of the headings stay open for a further version or a note. LibreOffice takes a cell without a column
 * of its own as locked, and deletes no row that holds one.
 */
function openBeyond(xml: string): string {
  const count = xml.match(/<col /g)?.length ?? 0;
  if (count >= LAST_COLUMN) return xml;
  return xml.replace(
    '</cols>',
    `<col min="${count + 1}" max="${LAST_COLUMN}" width="12" customWidth="1" style="0"/></cols>`,
  );
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Cells without a fill are data and stay open; headings have a fill. */
function unlockPlainCells(xml: string): string {
  return xml.replace(/<cellXfs[^>]*>.*<\/cellXfs>/s, (block) =>
    block.replace(/<xf ([^>]*)>(.*?)<\/xf>/gs, (whole, attributes: string, inside: string) =>
      /applyFill="1"/.test(attributes)
        ? whole
        : `<xf ${attributes} applyProtection="1">${inside}<protection locked="0"/></xf>`,
    ),
  );
}

function finishWorkbook(xml: string, sheets: readonly SheetFinish[]): string {
  let index = -1;
  return xml
    .replace(/<sheet (?=[^>]*sheetId=)/g, (tag) => {
      index += 1;
      return sheets[index]?.isHidden === true ? `${tag}state="hidden" ` : tag;
    })
    .replace('<definedNames/>', '')
    .replace('<calcPr/>', '<calcPr fullCalcOnLoad="1"/>');
}

const LONGEST_PROMPT = 250;
const LONGEST_TITLE = 31;

function validations(hints: readonly Hint[]): string {
  const entries = hints.map(({ range, title, text, list }) => {
    const prompt = `showInputMessage="1" promptTitle="${escaped(title.slice(0, LONGEST_TITLE))}" prompt="${escaped(cut(text))}"`;
    if (list === null) return `<dataValidation allowBlank="1" ${prompt} sqref="${range}"/>`;
    const warning = `errorStyle="warning" showErrorMessage="1" errorTitle="Tidak ada dalam daftar" error="Isian ini tidak ada dalam daftar pilihannya. Tetap dipakai?"`;
    return `<dataValidation type="list" allowBlank="1" ${prompt} ${warning} sqref="${range}"><formula1>${escaped(list)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${entries.length}">${entries.join('')}</dataValidations>`;
}

function cut(text: string): string {
  return text.length <= LONGEST_PROMPT ? text : `${text.slice(0, LONGEST_PROMPT - 1)}…`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
