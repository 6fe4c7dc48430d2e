/** Recomputes what the sentences of a printed report claim, and reads its amounts in words back into numbers. */
import { Decimal } from '../../kernel/decimal.ts';
import { type PrintedReport, printedNumber } from './printed-report.ts';
import { categoryIn, compare, isQuotient, printedScale, type Recomputed } from './recompute-tables.ts';

const ROUNDING = '0.005';
const RP = 'Rp ([\\d.]+,\\d\\d)';
const PERCENT = '(-?[\\d.]+,\\d\\d) %';
const VALUE = '([\\d.]+(?:,\\d+)?(?: %)?)';

const UNITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const SCALES: Readonly<Record<string, Decimal>> = {
  ribu: new Decimal(1e3),
  juta: new Decimal(1e6),
  miliar: new Decimal(1e9),
  triliun: new Decimal(1e12),
};

/** "seratus dua puluh" → 120. Written for this test alone; throws on a word it does not know. */
export function readNumberWords(text: string): Decimal {
  let total = new Decimal(0);
  let group = 0;
  let last = 0;
  for (const word of text.trim().split(/\s+/u)) {
    const scale = SCALES[word];
    if (scale !== undefined) {
      total = total.plus(scale.times(group + last));
      [group, last] = [0, 0];
    } else if (word === 'puluh' || word === 'belas' || word === 'ratus') {
      group += word === 'belas' ? 10 + last : last * (word === 'puluh' ? 10 : 100);
      last = 0;
    } else if (word === 'seribu') {
      total = total.plus(1000);
    } else {
      const special = { sepuluh: 10, sebelas: 11, seratus: 100 }[word];
      if (special !== undefined) group += special;
      else if (UNITS.includes(word)) last = UNITS.indexOf(word);
      else throw new Error(`No number: ${word}`);
    }
  }
  return total.plus(group + last);
}

function each(
  text: string,
  pattern: string,
  use: (numbers: readonly Decimal[], words: readonly string[]) => Recomputed[],
) {
  return [...text.matchAll(new RegExp(pattern, 'gu'))].flatMap((match) => {
    const parts = match.slice(1).map((part) => part ?? '');
    return use(
      parts.map((part) => printedNumber(part) ?? new Decimal(Number.NaN)),
      [match[0], ...parts],
    );
  });
}

const NONE = new Decimal(Number.NaN);
const at = (numbers: readonly Decimal[], index: number): Decimal => numbers[index] ?? NONE;
const share = (part: Decimal, whole: Decimal): Decimal => part.times(100).dividedBy(whole);

function amountsInWords(prose: string): Recomputed[] {
  return each(
    prose,
    `${RP} \\(([a-z ]+?) rupiah(?: ([a-z ]+?) sen)?\\)`,
    (numbers, [place = '', , rupiah = '', sen = '']) => {
      const cents = sen === '' ? new Decimal(0) : readNumberWords(sen).dividedBy(100);
      return [compare('words', place, at(numbers, 0), readNumberWords(rupiah).plus(cents))];
    },
  );
}

function spending(prose: string): Recomputed[] {
  const check = (
    place: string,
    pagu: Decimal,
    spent: Decimal,
    percent: Decimal,
    rest: Decimal,
  ): Recomputed[] => [
    compare('sentence', place, percent, share(spent, pagu), ROUNDING),
    ...(rest.isNaN() ? [] : [compare('sentence', place, rest, pagu.minus(spent))]),
  ];
  return [
    ...each(
      prose,
      `sebesar ${RP} atau ${PERCENT} dari pagu ${RP}(?:, dengan sisa anggaran ${RP})?`,
      (numbers, [place = '']) => check(place, at(numbers, 2), at(numbers, 0), at(numbers, 1), at(numbers, 3)),
    ),
    ...each(
      prose,
      `sebesar ${RP}, telah direalisasikan ${RP} atau ${PERCENT}(?:, dengan sisa anggaran ${RP})?`,
      (numbers, [place = '']) => check(place, at(numbers, 0), at(numbers, 1), at(numbers, 2), at(numbers, 3)),
    ),
  ];
}

function movements(prose: string): Recomputed[] {
  const signed = (word: string, value: Decimal): Decimal =>
    word === 'turun' || word === 'berkurang' ? value.negated() : value;
  return [
    ...each(
      prose,
      `sebesar ${RP}, kemudian (bertambah|berkurang) ${RP} sehingga .{0,80}? menjadi ${RP}`,
      (numbers, [place = '', , word = '']) => [
        compare('sentence', place, signed(word, at(numbers, 2)), at(numbers, 3).minus(at(numbers, 0))),
      ],
    ),
    ...each(
      prose,
      `(naik|turun) ${PERCENT}, dari ${RP} pada tahun \\d{4} menjadi ${RP}`,
      (numbers, [place = '', word = '']) => [
        compare(
          'sentence',
          place,
          signed(word, at(numbers, 1)),
          share(at(numbers, 3).minus(at(numbers, 2)), at(numbers, 2)),
          ROUNDING,
        ),
      ],
    ),
    ...each(
      prose,
      `(naik|turun) ([\\d.]+,\\d\\d) poin, yaitu dari ${VALUE} pada tahun \\d{4} menjadi ${VALUE}`,
      (numbers, [place = '', word = '']) => [
        compare(
          'sentence',
          place,
          signed(word, at(numbers, 1)),
          at(numbers, 3).minus(at(numbers, 2)),
          '0.01',
        ),
      ],
    ),
    ...each(
      prose,
      `${PERCENT} lebih (?:tinggi|rendah) ([\\d.]+,\\d\\d) poin daripada serapan .{0,60}?\\(${PERCENT}\\)`,
      (numbers, [place = '']) => [
        compare('sentence', place, at(numbers, 1), at(numbers, 0).minus(at(numbers, 2)).abs(), '0.01'),
      ],
    ),
  ];
}

function achievements(report: PrintedReport): Recomputed[] {
  const scale = printedScale(report);
  const check = (
    place: string,
    target: Decimal,
    realised: Decimal,
    percent: Decimal,
    word: string,
  ): Recomputed[] => {
    const category = categoryIn(scale, percent);
    const quotient = compare('sentence', place, percent, share(realised, target));
    return [
      { ...quotient, isRight: isQuotient(percent, realised, target) },
      { kind: 'category', place, printed: word, expected: category, isRight: word === category },
    ];
  };
  const CATEGORY = '(Sangat Tinggi|Tinggi|Sedang|Rendah|Sangat Rendah)';
  return [
    ...each(
      report.prose,
      `realisasi ${VALUE} terhadap target ${VALUE}, capaian .{0,120}? adalah ${PERCENT} dengan kategori ${CATEGORY}`,
      (numbers, [place = '', , , , word = '']) =>
        check(place, at(numbers, 1), at(numbers, 0), at(numbers, 2), word),
    ),
    ...each(
      report.prose,
      `Dari target ${VALUE}, .{0,120}? terealisasi ${VALUE}; capaiannya ${PERCENT} dengan kategori ${CATEGORY}`,
      (numbers, [place = '', , , , word = '']) =>
        check(place, at(numbers, 0), at(numbers, 1), at(numbers, 2), word),
    ),
    ...each(
      report.prose,
      `rata-rata capaian ${PERCENT} atau kategori ${CATEGORY}`,
      (numbers, [place = '', , word = '']) => {
        const category = categoryIn(scale, at(numbers, 0));
        return [{ kind: 'category', place, printed: word, expected: category, isRight: word === category }];
      },
    ),
  ];
}

export function recomputeSentences(report: PrintedReport): readonly Recomputed[] {
  const { prose } = report;
  return [...amountsInWords(prose), ...spending(prose), ...movements(prose), ...achievements(report)];
}
