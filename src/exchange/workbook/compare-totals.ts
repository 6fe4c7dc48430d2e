/** Rows and columns of totals in the file, compared with our own sums; never taken over. */
import { type Decimal, decimal, sumOf, ZERO } from '../../kernel/decimal.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import { formatExact, readNumber } from '../../kernel/indonesian-numbers.ts';
import type { TotalComparison } from '../rules/workbook.ts';
import { cellName } from './cell-problems.ts';
import type { Sheet } from './declaration/shape.ts';
import { cellText, type GridCell, type GridRow } from './grid.ts';
import { plainName } from './likeness.ts';
import type { MatchedColumns } from './match-columns.ts';
import type { ReadSheet } from './read-rows.ts';
import { numericColumns } from './total-row.ts';

/** Every number of every total row beside our sum (or mean) of the rows above it. */
export function compareTotals(read: ReadSheet): TotalComparison[] {
  const { matched, sheet, lines } = read;
  if (matched === null) return [];
  return lines.flatMap((line, index) => {
    if (!line.isTotal) return [];
    const before = lines.slice(0, index);
    const lastTotal = before.findLastIndex(({ isTotal }) => isTotal);
    const all = before.filter(({ isTotal }) => !isTotal).map(({ row }) => row);
    const section = before.slice(lastTotal + 1).map(({ row }) => row);
    return numericColumns(sheet, matched).flatMap((at) => compareCell(read, line.row, at, all, section));
  });
}

function compareCell(
  read: ReadSheet,
  row: GridRow,
  at: number,
  all: readonly GridRow[],
  section: readonly GridRow[],
): TotalComparison[] {
  const printed = numberIn(row.cells[at]);
  if (printed === null) return [];
  const isMean = row.cells.some((cell) => cell?.kind === 'text' && /rata|rerata/.test(plainName(cell.text)));
  const combine = isMean ? meanOf : sumOf;
  const numbers = (rows: readonly GridRow[]) => rows.flatMap((one) => numberIn(one.cells[at]) ?? []);
  const whole = combine(numbers(all));
  const part = combine(numbers(section));
  // A subtotal sums its section, a total the whole sheet: the one that agrees is what was meant.
  const computed = !agrees(printed, whole) && agrees(printed, part) ? part : whole;
  const heading = read.header?.headings.get(at) ?? '';
  const name = row.cells.find((cell) => cell?.kind === 'text');
  return [comparison(read, row, at, `${cellText(name) || 'Jumlah'} ${heading}`, printed, computed)];
}

function meanOf(values: readonly Decimal[]): Decimal {
  return values.length === 0 ? ZERO : sumOf(values).dividedBy(values.length);
}

/** Equal to the decimals that were printed, at least two. */
function agrees(printed: Decimal, computed: Decimal): boolean {
  const decimals = Math.max(2, Math.min(6, printed.decimalPlaces()));
  return printed.toDecimalPlaces(decimals).eq(computed.toDecimalPlaces(decimals));
}

function comparison(
  read: ReadSheet,
  row: GridRow,
  at: number,
  label: string,
  printed: Decimal,
  computed: Decimal,
): TotalComparison {
  const shown = computed.toDecimalPlaces(Math.max(2, Math.min(6, printed.decimalPlaces())));
  return {
    sheet: read.grid.name,
    cell: cellName({ sheet: read.grid.name, row: row.number, column: at }),
    label: label.trim(),
    printed: formatExact(printed),
    computed: formatExact(shown),
    difference: agrees(printed, computed) ? null : formatExact(printed.minus(shown)),
  };
}

function numberIn(cell: GridCell | undefined): Decimal | null {
  if (cell?.kind === 'number')
    return cell.date === null && Number.isFinite(cell.value) ? decimal(cell.value) : null;
  if (cell?.kind !== 'text') return null;
  const reading = readNumber(cell.text, 'money');
  return reading.ok ? reading.value : null;
}

/** Columns of the file that hold what Selaras computes: sums of a row, achievements. */
export function compareComputed(read: ReadSheet, figures: FigureBook | null): TotalComparison[] {
  const { matched, sheet } = read;
  if (matched === null) return [];
  return matched.computed.flatMap(({ id, at, heading }) =>
    read.lines.flatMap(({ row, isTotal, facts }) => {
      const printed = numberIn(row.cells[at]);
      if (isTotal || printed === null) return [];
      const first = facts[0];
      const name = String(first?.values.indicator ?? first?.values.name ?? '');
      const computed = computedValue(id, sheet, matched, row, first?.values ?? {}, figures);
      if (computed === null) return [];
      const isShare = row.cells[at]?.kind === 'number' && cellText(row.cells[at]).endsWith('%');
      const shown = isShare ? printed.times(100) : printed;
      return [comparison(read, row, at, `${heading} ${name}`, shown, computed)];
    }),
  );
}

function computedValue(
  id: string,
  sheet: Sheet,
  matched: MatchedColumns,
  row: GridRow,
  values: Readonly<Record<string, unknown>>,
  figures: FigureBook | null,
): Decimal | null {
  const sumAt = (places: readonly number[]) => sumOf(places.flatMap((at) => numberIn(row.cells[at]) ?? []));
  if (id === 'row-sum') {
    const main = matched.wide.filter(({ measure }) => measure === sheet.axis?.measures[0]);
    return main.length < 2 ? null : sumAt(main.map(({ at }) => at));
  }
  if (id === 'population') {
    const places = ['male', 'female'].flatMap((field) => matched.columns.get(field) ?? []);
    return places.length < 2 ? null : sumAt(places);
  }
  if (id !== 'achievement' || figures === null) return null;
  const { indicator, year, quarter } = values;
  if ((quarter ?? null) !== null) return null;
  const outcome = figures.get(`capaian/${String(indicator)}/${String(year)}`)?.outcome;
  return outcome?.state === 'value' ? outcome.value : null;
}
