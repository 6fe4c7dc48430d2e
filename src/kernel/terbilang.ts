/** Numbers and amounts in words (C-46), Indonesian: generated, and read back where a document carries them. */
import { type Decimal, roundHalfUp } from './decimal.ts';
import type { Rupiah } from './quantities.ts';

const DIGITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const SCALES = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'];

/** From here on there are no words: 10^18, a thousand quadrillions. */
const TOO_LARGE = '1e18';

/**
 * A number in words: 2393600 → "dua juta tiga ratus sembilan puluh tiga ribu enam ratus"; decimals are read
 * digit by digit after "koma"; negative with "minus". Throws RangeError from 10^18 on.
 */
export function terbilang(value: Decimal): string {
  const [whole = '0', fraction] = absolute(value).toFixed().split('.');
  const decimals =
    fraction === undefined ? '' : ` koma ${[...fraction].map((digit) => DIGITS[Number(digit)]).join(' ')}`;
  return `${minus(value)}${wholeInWords(whole)}${decimals}`;
}

/** An amount of money in words, rounded to sen: "… rupiah", "… rupiah enam belas sen". */
export function terbilangRupiah(value: Rupiah): string {
  const rounded = roundHalfUp(value, 2);
  const [whole = '0', sen = '00'] = absolute(rounded).toFixed(2).split('.');
  const senInWords = sen === '00' ? '' : ` ${wholeInWords(sen)} sen`;
  return `${minus(rounded)}${wholeInWords(whole)} rupiah${senInWords}`;
}

function absolute(value: Decimal): Decimal {
  if (!value.isFinite() || value.abs().greaterThanOrEqualTo(TOO_LARGE)) {
    throw new RangeError('no words for a number of 10^18 or more');
  }
  return value.abs();
}

function minus(value: Decimal): string {
  return value.isNegative() && !value.isZero() ? 'minus ' : '';
}

/** Words of a text of digits, at most 18. */
function wholeInWords(digits: string): string {
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  const words = groups.flatMap((group, index) => {
    const scale = SCALES[groups.length - 1 - index] ?? '';
    const number = Number(group);
    if (number === 0) return [];
    if (number === 1 && scale === 'ribu') return ['seribu'];
    return [underThousand(number), scale];
  });
  return words.filter((word) => word !== '').join(' ') || 'nol';
}

function underThousand(number: number): string {
  const hundreds = Math.floor(number / 100);
  const head = hundreds === 0 ? '' : hundreds === 1 ? 'seratus' : `${DIGITS[hundreds]} ratus`;
  const rest = number % 100;
  return [head, rest === 0 ? '' : underHundred(rest)].filter((word) => word !== '').join(' ');
}

function underHundred(number: number): string {
  if (number < 10) return DIGITS[number] ?? '';
  if (number === 10) return 'sepuluh';
  if (number === 11) return 'sebelas';
  if (number < 20) return `${DIGITS[number - 10]} belas`;
  const ones = number % 10;
  return `${DIGITS[Math.floor(number / 10)]} puluh${ones === 0 ? '' : ` ${DIGITS[ones]}`}`;
}
