/** Amounts in words, read back: a printed amount and its words must agree wherever they are read (C-46). */
import { Decimal } from './decimal.ts';
import { quoted } from './result.ts';

export type WordsReading =
  | { readonly ok: true; readonly value: Decimal }
  | { readonly ok: false; readonly read: string; readonly message: string };

const DIGITS: ReadonlyMap<string, number> = new Map([
  ['satu', 1],
  ['dua', 2],
  ['tiga', 3],
  ['empat', 4],
  ['lima', 5],
  ['enam', 6],
  ['tujuh', 7],
  ['delapan', 8],
  ['sembilan', 9],
]);

const SCALES: ReadonlyMap<string, bigint> = new Map([
  ['ribu', 10n ** 3n],
  ['juta', 10n ** 6n],
  ['miliar', 10n ** 9n],
  ['milyar', 10n ** 9n],
  ['triliun', 10n ** 12n],
  ['trilyun', 10n ** 12n],
  ['kuadriliun', 10n ** 15n],
]);

const LONGEST = 500;

/**
 * Reads what `terbilang` and `terbilangRupiah` write: any capitals, with or without "rupiah", sen and
 * "minus", surrounding parentheses allowed; "milyar" is read as miliar. Words in an impossible order ("ribu dua juta")
 * are refused.
 */
export function readTerbilang(text: string): WordsReading {
  if (text.length > LONGEST) return refused(text);
  const words = text
    .toLowerCase()
    .replace(/^\s*\(|\)\s*$/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const negative = words[0] === 'minus';
  const amount = readAmount(negative ? words.slice(1) : words);
  if (amount === null) return refused(text);
  return { ok: true, value: new Decimal(negative ? `-${amount}` : amount) };
}

/** Machine form of "… [rupiah [… sen]]" or "… koma …"; null when it is neither. */
function readAmount(words: readonly string[]): string | null {
  const rupiah = words.indexOf('rupiah');
  if (rupiah >= 0) return readRupiah(words.slice(0, rupiah), words.slice(rupiah + 1));
  const comma = words.indexOf('koma');
  const whole = readWhole(comma >= 0 ? words.slice(0, comma) : words);
  if (whole === null || comma < 0) return whole === null ? null : String(whole);
  const decimals = words.slice(comma + 1).map((word) => (word === 'nol' ? 0 : DIGITS.get(word)));
  if (decimals.length === 0 || decimals.includes(undefined)) return null;
  return `${whole}.${decimals.join('')}`;
}

function readRupiah(before: readonly string[], after: readonly string[]): string | null {
  const whole = readWhole(before);
  if (whole === null) return null;
  if (after.length === 0) return String(whole);
  const sen = after.at(-1) === 'sen' ? readWhole(after.slice(0, -1)) : null;
  return sen === null || sen >= 100n ? null : `${whole}.${String(sen).padStart(2, '0')}`;
}

/** Groups of at most 999, each with its scale, the scales falling. */
function readWhole(words: readonly string[]): bigint | null {
  if (words.length === 1 && words[0] === 'nol') return 0n;
  let total = 0n;
  let lastScale: bigint | null = null;
  let group: string[] = [];
  for (const word of words.flatMap((word) => (word === 'seribu' ? ['se', 'ribu'] : [word]))) {
    const scale = SCALES.get(word);
    if (scale === undefined) {
      group.push(word);
      continue;
    }
    const count = group.length === 1 && group[0] === 'se' ? 1 : readUnderThousand(group);
    if (count === null || (lastScale !== null && scale >= lastScale)) return null;
    total += BigInt(count) * scale;
    lastScale = scale;
    group = [];
  }
  if (group.length === 0) return lastScale === null ? null : total;
  const rest = readUnderThousand(group);
  return rest === null ? null : total + BigInt(rest);
}

/** 1…999; null for words that make no such number. */
function readUnderThousand(words: readonly string[]): number | null {
  const rest = [...words];
  let number = 0;
  if (rest[0] === 'seratus') {
    number = 100;
    rest.shift();
  } else if (rest[1] === 'ratus') {
    const hundreds = DIGITS.get(rest[0] ?? '');
    if (hundreds === undefined || hundreds === 1) return null;
    number = hundreds * 100;
    rest.splice(0, 2);
  }
  const below = rest.length === 0 ? 0 : readUnderHundred(rest);
  if (below === null || (number === 0 && below === 0)) return null;
  return number + below;
}

function readUnderHundred(words: readonly string[]): number | null {
  const [first = '', second, third] = words;
  const digit = DIGITS.get(first);
  if (words.length === 1) return first === 'sepuluh' ? 10 : first === 'sebelas' ? 11 : (digit ?? null);
  if (digit === undefined || digit === 1) return null;
  if (second === 'belas') return words.length === 2 ? 10 + digit : null;
  if (second !== 'puluh' || words.length > 3) return null;
  if (third === undefined) return digit * 10;
  const ones = DIGITS.get(third);
  return ones === undefined ? null : digit * 10 + ones;
}

function refused(text: string): WordsReading {
  return {
    ok: false,
    read: quoted(text),
    message: `"${quoted(text)}" tidak dapat dibaca sebagai bilangan dengan huruf.`,
  };
}
