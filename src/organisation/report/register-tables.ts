/** Registers a unit keeps, with the columns that a formula computes. */
import { cell, column, dash, headRow, named, noData, row } from '../../documents/compose-blocks.ts';
import { figureCell, figureCellOrDash } from '../../documents/live-text.ts';
import type { Block, Cell, Row } from '../../documents/report-model.ts';
import type { Decimal } from '../../kernel/decimal.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import { formatExact, formatNumber } from '../../kernel/indonesian-numbers.ts';
import type { OrganisationFacts, RegisterColumn, RegisterFact, RegisterRow } from '../rules/facts.ts';

/** Which registers of a year: by their codes, by what shows them, or those that nothing shows. */
export type RegisterSelection =
  | { readonly codes: readonly string[] }
  | { readonly indicator: string | null }
  | { readonly unit: string }
  | 'unclaimed'
  | 'all';

/** The registers as tables; a code that is asked for and not there is told. */
export function selectedRegisters(
  facts: OrganisationFacts,
  figures: FigureBook,
  year: number,
  selection: RegisterSelection,
): readonly Block[] {
  const ofYear = facts.registers.filter((register) => register.year === year);
  const tables = (isWanted: (register: RegisterFact) => boolean) =>
    ofYear.filter(isWanted).map((register) => registerTable(register, figures));
  if (selection === 'all') return tables(() => true);
  if (selection === 'unclaimed') return tables(({ indicator, unit }) => indicator === null && unit === null);
  if ('unit' in selection) return tables(({ unit }) => unit === selection.unit);
  if ('indicator' in selection) return tables(({ indicator }) => indicator === selection.indicator);
  return selection.codes.flatMap((code) => {
    const ofCode = tables((register) => register.code === code);
    return ofCode.length > 0 ? ofCode : [noData(`register ${code} tahun ${year}`)];
  });
}

/** Registers of the year that the discussion of an indicator shows. */
export function registerTables(
  facts: OrganisationFacts,
  figures: FigureBook,
  indicator: string | null,
  year: number,
): readonly Block[] {
  return selectedRegisters(facts, figures, year, { indicator });
}

function registerTable(register: RegisterFact, figures: FigureBook): Block {
  const { columns } = register;
  if (register.rows.length === 0) return noData(`register ${register.title}`);
  const body = register.rows.map((one, index) =>
    row([
      cell(String(index + 1), { align: 'center' }),
      cell(one.label),
      ...columns.map((col) => registerCell(register, figures, col, one, index)),
    ]),
  );
  return {
    kind: 'table',
    id: `tabel-register-${register.code}`,
    caption: register.title,
    columns: named(
      [
        'no',
        columns.some(({ code }) => code === 'nama') ? 'baris' : 'nama',
        ...columns.map((col) => col.code),
      ],
      [
        column(0.6),
        column(Math.max(LABEL_WIDTH, textWidth(register.rows.map((one) => one.label)))),
        ...columns.map((col) =>
          col.type === 'number'
            ? column(1.1, 'right')
            : column(textWidth(register.rows.map((one) => String(one.cells[col.code] ?? '')))),
        ),
      ],
    ),
    head: [headRow(['No', register.rowHeading ?? 'Desa', ...columns.map((col) => col.label)])],
    body: [...body, ...registerTotal(register, figures)],
    ...(register.source === null ? {} : { source: register.source }),
    ...(columns.length > 5 ? { size: 8.5 } : {}),
  };
}

/** A row's name stays on one line as a rule, also beside twelve months of numbers. */
const LABEL_WIDTH = 2.2;

/** Share of a column of texts: it grows with the root of the longest, since what is long breaks into lines. */
function textWidth(texts: readonly string[]): number {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return Math.min(4, Math.max(1, 0.36 * Math.sqrt(longest)));
}

/** Sums, and of a computed column that is not summed its value over the sums. */
function registerTotal(register: RegisterFact, figures: FigureBook): readonly Row[] {
  if (!register.columns.some((col) => col.summed)) return [];
  const sums = register.columns.map((col) =>
    figureCellOrDash(figures, `register/${register.code}/${col.code}`),
  );
  return [row([cell('Jumlah', { columnSpan: 2 }), ...sums], 'total')];
}

function registerCell(
  register: RegisterFact,
  figures: FigureBook,
  col: RegisterColumn,
  one: RegisterRow,
  index: number,
): Cell {
  if (col.formula !== null) {
    const id = `register/${register.code}/${index + 1}/${col.code}`;
    const isOpen = register.columns.every(
      ({ code, type, formula }) =>
        type !== 'number' || formula !== null || (one.cells[code] ?? null) !== null,
    );
    // Of a row whose numbers the register leaves empty nothing is computed: a dash like theirs.
    return !isOpen && figures.get(id)?.outcome.state === 'missing' ? dash() : figureCell(figures, id);
  }
  const value = one.cells[col.code] ?? null;
  if (value === null) return dash();
  return typeof value === 'string' ? cell(value) : numberCell(value, col.decimals);
}

function numberCell(value: Decimal, decimals: number | null): Cell {
  const text = decimals === null ? formatExact(value) : formatNumber(value, decimals);
  return cell(text, { align: 'right' });
}
