/** Recomputes what the tables of a printed report claim, from the printed numbers alone. */
import { Decimal } from '../../kernel/decimal.ts';
import {
  type Line,
  type PrintedReport,
  type PrintedTable,
  printedNumber,
  type Word,
} from './printed-report.ts';

export interface Recomputed {
  readonly kind:
    | 'sum'
    | 'hierarchy'
    | 'absorption'
    | 'remaining'
    | 'growth'
    | 'difference'
    | 'achievement'
    | 'mean'
    | 'category'
    | 'score'
    | 'survey'
    | 'words'
    | 'sentence';
  readonly place: string;
  readonly printed: string;
  readonly expected: string;
  readonly isRight: boolean;
}

interface NumberWord extends Word {
  readonly value: Decimal;
}

const ROUNDING = new Decimal('0.005');
const SAME_EDGE = 2.5;
const HUNDRED = new Decimal(100);

export function compare(
  kind: Recomputed['kind'],
  place: string,
  printed: Decimal,
  expected: Decimal,
  tolerance: Decimal | string | number = 0,
): Recomputed {
  const isRight = printed.minus(expected).abs().lessThanOrEqualTo(tolerance);
  return {
    kind,
    place,
    printed: printed.toString(),
    expected: expected.toDecimalPlaces(4).toString(),
    isRight,
  };
}

/** Whether two numbers rounded to two decimals can make the printed quotient in percent. */
export function isQuotient(printed: Decimal, part: Decimal, whole: Decimal): boolean {
  if (whole.isZero()) return false;
  const low = part.minus(ROUNDING).times(HUNDRED).dividedBy(whole.plus(ROUNDING)).minus(ROUNDING);
  const high = part.plus(ROUNDING).times(HUNDRED).dividedBy(whole.minus(ROUNDING)).plus(ROUNDING);
  return printed.greaterThanOrEqualTo(low) && printed.lessThanOrEqualTo(high);
}

export function numbersOf(line: Line): NumberWord[] {
  return line.words.flatMap((word) => {
    const value = printedNumber(word.text);
    return value === null ? [] : [{ ...word, value }];
  });
}

const isMoney = ({ text }: Word): boolean => /\d,\d\d$/u.test(text) && !text.endsWith('%');
/** Money that is more than a target of an indicator can be taken for. */
const isAmount = ({ text }: Word): boolean => /^(?:.*\d\.\d{3}|0),\d\d$/u.test(text);
const isPercent = ({ text }: Word): boolean => /\d %$/u.test(text);
const isPoints = ({ text }: Word): boolean => /\d poin$/u.test(text);
const CODE = /^\d+(?:\.\d+)*$/u;
const HEAD_NUMBERS = /^\(1\)/u;
const TOTAL = /^(?:Jumlah|Nilai akuntabilitas kinerja)(?: {2}|$)/u;

export const placeOf = (table: PrintedTable, line: Line): string =>
  `${table.caption.slice(0, 60)} / hlm. berkas ${line.page}: ${line.text.slice(0, 60)}`;

/** Rows with a code of the nomenclature or of an account, and what stands under which. */
function codedRows(table: PrintedTable): { readonly code: string; readonly line: Line }[] {
  return table.lines.flatMap((line) => {
    const code = line.words[0]?.text ?? '';
    return CODE.test(code) && line.words.length > 2 ? [{ code, line }] : [];
  });
}

const isCodeTable = (table: PrintedTable): boolean =>
  table.lines.some(({ words }) => words[0]?.text === 'Kode' || words[0]?.text === 'Kode Rekening');

function topRows(table: PrintedTable): readonly Line[] {
  if (!isCodeTable(table))
    return table.lines.filter(({ text }) => !HEAD_NUMBERS.test(text) && !TOTAL.test(text));
  const rows = codedRows(table);
  return rows
    .filter(({ code }) => !rows.some((other) => code.startsWith(`${other.code}.`)))
    .map(({ line }) => line);
}

function columnSum(lines: readonly Line[], right: number): { sum: Decimal; count: number } {
  const cells = lines.flatMap((line) =>
    numbersOf(line).filter(
      (word) => Math.abs(word.right - right) < SAME_EDGE && !/^\(|^\d{4}$/u.test(word.text),
    ),
  );
  return { sum: Decimal.sum(0, ...cells.map(({ value }) => value)), count: cells.length };
}

/** C-40: the row "Jumlah" is the sum of the rows above it; of a hierarchy, of its uppermost rows. */
function sums(table: PrintedTable): Recomputed[] {
  const rows = topRows(table);
  return table.lines
    .filter(({ text }) => TOTAL.test(text))
    .flatMap((line) =>
      numbersOf(line)
        .filter((word) => !isPercent(word))
        .map((word) => {
          const { sum, count } = columnSum(
            rows.filter((row) => row.words[0]?.text !== 'No'),
            word.right,
          );
          return {
            ...compare('sum', placeOf(table, line), word.value, sum),
            isRight: count > 0 && sum.equals(word.value),
          };
        }),
    );
}

/** C-40: each row of a hierarchy is the sum of the rows directly under it, where all of them have the number. */
function hierarchy(table: PrintedTable): Recomputed[] {
  if (!isCodeTable(table)) return [];
  const rows = codedRows(table);
  return rows.flatMap(({ code, line }) => {
    const under = rows.filter(
      (row) =>
        row.code.startsWith(`${code}.`) &&
        !rows.some((middle) => row.code.startsWith(`${middle.code}.`) && middle.code.startsWith(`${code}.`)),
    );
    return numbersOf(line)
      .filter(isAmount)
      .flatMap((word) => {
        const { sum, count } = columnSum(
          under.map((row) => row.line),
          word.right,
        );
        return under.length > 0 && count === under.length
          ? [compare('hierarchy', placeOf(table, line), word.value, sum)]
          : [];
      });
  });
}

/** C-23: spending against the year before; the last percentage of a row, where the head names one. */
function growth(table: PrintedTable): Recomputed[] {
  if (!hasGrowth(table)) return [];
  return table.lines.flatMap((line) => {
    const numbers = numbersOf(line);
    const last = numbers.at(-1);
    const money = numbers.filter(isMoney);
    // Beside the budget, or where only the spending of two years is compared.
    const [current, before] = [money[money.length > 2 ? 1 : 0], money.at(-1)];
    if (last === undefined || !isPercent(last) || current === undefined || before === undefined) return [];
    const expected = current.value.minus(before.value).times(HUNDRED).dividedBy(before.value);
    return [compare('growth', placeOf(table, line), last.value, expected, ROUNDING)];
  });
}

const hasGrowth = (table: PrintedTable): boolean =>
  table.lines.some(({ text }) => text.includes('Kenaikan/'));

/** C-42, C-43: pagu, realisation, absorption, remaining, standing beside each other. */
function absorption(table: PrintedTable): Recomputed[] {
  if (/Kinerja|Capaian/u.test(table.caption) && !/Anggaran/u.test(table.caption)) return [];
  const isGrowth = hasGrowth(table);
  return table.lines.flatMap((line) => {
    const numbers = numbersOf(line);
    return numbers.flatMap((word, index) => {
      const [pagu, spent, rest] = [numbers[index - 2], numbers[index - 1], numbers[index + 1]];
      if (!isPercent(word) || (isGrowth && index === numbers.length - 1)) return [];
      if (pagu === undefined || spent === undefined || !isMoney(pagu) || !isMoney(spent)) return [];
      const place = placeOf(table, line);
      return [
        compare('absorption', place, word.value, spent.value.times(HUNDRED).dividedBy(pagu.value), ROUNDING),
        ...(rest !== undefined && isMoney(rest)
          ? [compare('remaining', place, rest.value, pagu.value.minus(spent.value))]
          : []),
      ];
    });
  });
}

/** C-41: "Selisih" is the later version less the earlier one. */
function differences(table: PrintedTable): Recomputed[] {
  if (!table.lines.some(({ text }) => /Selisih \(Rp\)/u.test(text))) return [];
  return table.lines.flatMap((line) => {
    const [first, second, third, ...more] = numbersOf(line).filter(isMoney);
    if (first === undefined || second === undefined || third === undefined || more.length > 0) return [];
    return [compare('difference', placeOf(table, line), third.value, second.value.minus(first.value))];
  });
}

export interface Scale {
  readonly label: string;
  readonly from: Decimal;
}

/** The scale as the report itself prints it. */
export function printedScale(report: PrintedReport): readonly Scale[] {
  const table = report.tables.find(({ caption }) => /Skala Kategori Capaian/u.test(caption));
  return (table?.lines ?? []).flatMap(({ text }) => {
    const row = /^[IVX]+ {2}(?:≥ (\d+)|<)(?:.*?) {2}(\D+)$/u.exec(text);
    return row === null ? [] : [{ label: row[2]?.trim() ?? '', from: new Decimal(row[1] ?? 0) }];
  });
}

export function categoryIn(scale: readonly Scale[], value: Decimal): string {
  return scale.find(({ from }) => value.greaterThanOrEqualTo(from))?.label ?? 'tidak ada';
}

/** The word beside a number: on its line, and where it is broken, on the next. */
function wordBeside(table: PrintedTable, line: Line, right: number): string {
  const next = table.lines[table.lines.indexOf(line) + 1];
  const beside = (one: Line | undefined) =>
    one?.words.filter(({ left }) => left > right + 2).map(({ text }) => text) ?? [];
  const rest = numbersOf(next ?? line).length > 0 ? [] : beside(next);
  return [...beside(line), ...rest].join(' ');
}

/** C-10, C-31: target, realisation, achievement and its category. */
function achievements(table: PrintedTable, scale: readonly Scale[]): Recomputed[] {
  const head = table.lines
    .slice(0, 3)
    .map(({ text }) => text)
    .join(' ');
  if (!/Target +Realisasi +Capaian +Kategori/u.test(head)) return [];
  return table.lines.flatMap((line) => {
    const numbers = numbersOf(line).slice(-3);
    const [target, realised, achieved] = numbers;
    if (target === undefined || realised === undefined || achieved === undefined || !isPercent(achieved))
      return [];
    const place = placeOf(table, line);
    const expected = realised.value.times(HUNDRED).dividedBy(target.value);
    const category = categoryIn(scale, achieved.value);
    const printed = wordBeside(table, line, achieved.right);
    return [
      {
        ...compare('achievement', place, achieved.value, expected, ROUNDING),
        isRight: isQuotient(achieved.value, realised.value, target.value),
      },
      { kind: 'category' as const, place, printed, expected: category, isRight: printed === category },
    ];
  });
}

/** C-30, C-31: the mean of the measured achievements above it, and its category. */
function means(table: PrintedTable, scale: readonly Scale[]): Recomputed[] {
  return table.lines.flatMap((line, index) => {
    const [mean] = numbersOf(line).filter(isPercent);
    if (!line.text.startsWith('Rata-rata capaian') || mean === undefined) return [];
    const above = table.lines
      .slice(0, index)
      .flatMap((row) =>
        numbersOf(row).filter((word) => isPercent(word) && Math.abs(word.right - mean.right) < SAME_EDGE),
      );
    const expected = Decimal.sum(0, ...above.map(({ value }) => value)).dividedBy(Math.max(1, above.length));
    const place = placeOf(table, line);
    const category = categoryIn(scale, mean.value);
    const printed = wordBeside(table, line, mean.right);
    return [
      compare('mean', place, mean.value, expected, '0.01'),
      { kind: 'category' as const, place, printed, expected: category, isRight: printed === category },
    ];
  });
}

/** C-23, C-25: change to the year before, and the mean change of a row of years. */
function changes(table: PrintedTable): Recomputed[] {
  if (!/^Tabel \S+ +Realisasi .* Tahun \d{4}/u.test(table.caption)) return [];
  return table.lines.flatMap((line) => {
    const numbers = numbersOf(line);
    const years = numbers.filter((word) => !isPoints(word));
    const [change, meanChange] = numbers.filter(isPoints);
    const [first, last, before] = [years[0], years.at(-1), years.at(-2)];
    if (change === undefined || first === undefined || last === undefined || before === undefined) return [];
    const place = placeOf(table, line);
    const steps = last.value.minus(first.value).dividedBy(years.length - 1);
    return [
      compare('difference', place, change.value, last.value.minus(before.value), '0.01'),
      ...(meanChange === undefined ? [] : [compare('mean', place, meanChange.value, steps, '0.01')]),
    ];
  });
}

/** C-24: achievement against the end of the plan. C-50: efficiency as a difference. C-80: score of a village. */
function single(table: PrintedTable): Recomputed[] {
  return table.lines.flatMap((line): Recomputed[] => {
    const numbers = numbersOf(line);
    const place = placeOf(table, line);
    const values = numbers.map(({ value }) => value);
    const last = numbers.at(-1);
    if (last === undefined) return [];
    if (/terhadap Target/u.test(table.caption) && isPercent(last) && values.length >= 3) {
      const [target, realised] = values.slice(-3);
      if (target === undefined || realised === undefined) return [];
      const expected = realised.times(HUNDRED).dividedBy(target);
      const isRight = isQuotient(last.value, realised, target);
      return [{ ...compare('achievement', place, last.value, expected, ROUNDING), isRight }];
    }
    if (/Efisiensi/u.test(table.caption) && isPoints(last) && values.length === 5) {
      const [, , absorbed, achieved] = values;
      if (absorbed === undefined || achieved === undefined) return [];
      return [compare('difference', place, last.value, achieved.minus(absorbed), '0.01')];
    }
    if (/Skor Indeks Desa/u.test(table.caption) && values.length === 8) {
      const score = Decimal.sum(...values.slice(1, 7))
        .times(HUNDRED)
        .dividedBy(635);
      return [compare('score', place, last.value, score, ROUNDING)];
    }
    return [];
  });
}

export function recomputeTables(report: PrintedReport): readonly Recomputed[] {
  const scale = printedScale(report);
  return report.tables.flatMap((table) => [
    ...sums(table),
    ...hierarchy(table),
    ...absorption(table),
    ...growth(table),
    ...differences(table),
    ...achievements(table, scale),
    ...means(table, scale),
    ...changes(table),
    ...single(table),
  ]);
}
