/** Tables of a report as XLSX: all in one workbook with a list in front, or one alone. */
import writeXlsxFile, { type Row as SheetRow } from 'write-excel-file/node';
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
} from 'write-excel-file/utility';
import type { ReportTable, ReportTables } from './report-tables.ts';
import { type TableSheet, tableSheet } from './table-sheet.ts';

const LOOK = { fontFamily: 'Arial', fontSize: 10 };
const LIST = 'Daftar Tabel';
const SHEET_FILE = 'xl/worksheets/sheet{id}.xml';

/** A first sheet lists them (number, title, link), then one sheet for each. */
export async function writeTables({ title, stamp, tables }: ReportTables): Promise<Buffer> {
  const names = sheetNames(tables);
  const sheets = tables.map((table, index) => tableSheet(table, names[index] ?? '', `${title} · ${stamp}`));
  return writeXlsxFile([listSheet(title, stamp, tables, names), ...sheets], {
    ...LOOK,
    features: [ON_ONE_PAGE_WIDE, linksToSheets(names)],
  }).toBuffer();
}

/** One table as a workbook of one sheet. */
export async function writeTable(table: ReportTable, about: ReportTables): Promise<Buffer> {
  const [name = LIST] = sheetNames([table]);
  return writeXlsxFile([tableSheet(table, name, `${about.title} · ${about.stamp}`)], {
    ...LOOK,
    features: [ON_ONE_PAGE_WIDE],
  }).toBuffer();
}

const LIST_TITLE_ROWS = 4;

function listSheet(
  title: string,
  stamp: string,
  tables: readonly ReportTable[],
  names: readonly string[],
): TableSheet {
  const head: SheetRow = ['Lembar', 'Judul'].map((value) => ({
    value,
    fontWeight: 'bold',
    bottomBorderStyle: 'thin',
  }));
  const link = { textColor: '#16427A', textDecoration: { underline: true } } as const;
  return {
    sheet: LIST,
    data: [
      [{ value: `Tabel ${title}`, fontWeight: 'bold', fontSize: 12 }],
      [{ value: stamp, fontSize: 9 }],
      [],
      head,
      ...tables.map(
        (table, index): SheetRow => [
          { value: names[index] ?? '', type: String, ...link },
          { value: table.title, type: String, wrap: true },
        ],
      ),
    ],
    columns: [{ width: 14 }, { width: 84 }],
    stickyRowsCount: LIST_TITLE_ROWS,
    showGridLines: false,
  };
}

/** A printed sheet is as wide as its page and as long as it needs. */
const ON_ONE_PAGE_WIDE = {
  files: {
    transform: {
      [SHEET_FILE]: {
        transform: (xml: string) => {
          const asked = insertSibling(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
          return asked.includes('<pageSetup')
            ? asked.replace('<pageSetup', '<pageSetup fitToWidth="1" fitToHeight="0"')
            : insertSibling(asked, '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0"/>');
        },
      },
    },
  },
};

function insertSibling(xml: string, markup: string): string {
  const order = getOrderOfSiblings(SHEET_FILE, 'worksheet') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
}

/** The writer knows no links: the list's cells get theirs in the sheet's own XML. */
function linksToSheets(names: readonly string[]) {
  const links = names.map((name, index) => {
    const place = sanitizeAttributeValue(`'${name.replaceAll("'", "''")}'!A1`);
    return `<hyperlink ref="A${index + LIST_TITLE_ROWS + 1}" location="${place}" display="${sanitizeAttributeValue(name)}"/>`;
  });
  return {
    files: {
      transform: {
        [SHEET_FILE]: {
          transform: (xml: string, _sheet: unknown, { sheetIndex }: { readonly sheetIndex: number }) =>
            sheetIndex > 0 || links.length === 0
              ? xml
              : insertSibling(xml, `<hyperlinks>${links.join('')}</hyperlinks>`),
        },
      },
    },
  };
}

const REFUSED_IN_NAME = /[[\]:*?/\\']/gu;
const LONGEST_NAME = 31;

/** "Tabel 3.2"; a table without a number is "Lain 1" … Unique, and never longer than a sheet's name may be. */
function sheetNames(tables: readonly ReportTable[]): readonly string[] {
  const taken = new Set([LIST.toLowerCase()]);
  let unnumbered = 0;
  return tables.map(({ label }) => {
    if (label === null) unnumbered += 1;
    const plain = (label ?? `Lain ${unnumbered}`).replace(REFUSED_IN_NAME, ' ').slice(0, LONGEST_NAME - 4);
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain} ${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
