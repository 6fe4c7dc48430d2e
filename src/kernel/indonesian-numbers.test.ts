import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, roundHalfUp } from './decimal.ts';
import {
  describeState,
  formatExact,
  formatNumber,
  formatOutcome,
  formatPercent,
  formatRupiah,
  type NumberCell,
  readCellNumber,
  readNumber,
} from './indonesian-numbers.ts';
import { awaiting, MISSING, notApplicable, notComputable, numberValue } from './outcome.ts';

const CELLS: readonly NumberCell[] = ['money', 'count', 'value', 'percent'];

/** The machine form of what was read, or the refusal. */
function read(text: string, cell: NumberCell): string {
  const reading = readNumber(text, cell);
  return reading.ok ? reading.value.toFixed() : 'refused';
}

/** An amount of money with sen, up to quadrillions. */
const amounts = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, decimals]) => decimal(String(digits)).dividedBy(decimal(10).pow(decimals)));

describe('writing numbers (C-2, C-3)', () => {
  it.each([
    ['8102188741.16', 2, '8.102.188.741,16'],
    ['99.7257', 2, '99,73'],
    ['-1234.5', 2, '-1.234,50'],
    ['0', 2, '0,00'],
    ['-0.004', 2, '0,00'],
    ['-0.005', 2, '-0,01'],
    ['999.995', 2, '1.000,00'],
    ['140', 0, '140'],
    ['1000', 0, '1.000'],
  ])('%s with %i decimals is %s', (value, decimals, shown) => {
    expect(formatNumber(decimal(value), decimals)).toBe(shown);
  });

  it('writes money without a symbol in tables and with "Rp" in text', () => {
    expect(formatRupiah(decimal('8057463808.16'))).toBe('8.057.463.808,16');
    expect(formatRupiah(decimal('2393600'), { symbol: true, decimals: 0 })).toBe('Rp\u00A02.393.600');
    expect(formatRupiah(decimal('-5775000'), { symbol: true })).toBe('Rp\u00A0-5.775.000,00');
  });

  it('keeps a percentage and its sign on one line', () => {
    expect(formatPercent(decimal('99.7257'))).toBe('99,73\u00A0%');
  });

  it('writes every decimal of an exact number and none more', () => {
    expect(formatExact(decimal('77.50'))).toBe('77,5');
    expect(formatExact(decimal('1234'))).toBe('1.234');
  });
});

describe('writing outcomes (C-4)', () => {
  it('shows a measured zero as a number and every other state in words', () => {
    expect(formatOutcome(numberValue(decimal(0)), 'percent', null, 2)).toBe('0,00\u00A0%');
    expect(formatOutcome(MISSING, 'percent', null, 2)).toBe('belum diisi');
    expect(formatOutcome(awaiting('BPS'), 'number', 'Nilai', 2)).toBe('menunggu hasil');
    expect(formatOutcome(notApplicable('tidak ada pengaduan'), 'percent', null, 2)).toBe('tidak berlaku');
    expect(formatOutcome(notComputable('target-zero', 'target 0'), 'percent', null, 2)).toBe(
      'tidak dapat dihitung',
    );
  });

  it('names differences poin, and leaves other units to their own column', () => {
    expect(formatOutcome(numberValue(decimal('-2.5')), 'points', null, 2)).toBe('-2,50\u00A0poin');
    expect(formatOutcome(numberValue(decimal('87.26')), 'number', 'Nilai', 2)).toBe('87,26');
    expect(formatOutcome(numberValue(decimal('7140490984')), 'rupiah', null, 2)).toBe('7.140.490.984,00');
  });

  it('says what is waited for, and until when', () => {
    expect(describeState(awaiting('Inspektorat', '2026-03-02'))).toBe(
      'menunggu hasil Inspektorat, diperkirakan 2 Maret 2026',
    );
    expect(describeState(awaiting('Inspektorat'))).toBe('menunggu hasil Inspektorat');
    expect(describeState(notApplicable('tidak ada pengaduan'))).toBe('tidak berlaku: tidak ada pengaduan');
    expect(describeState(MISSING)).toBe('belum diisi');
    expect(describeState(notComputable('target-zero', 'target 0'))).toBe('tidak dapat dihitung: target 0');
    expect(describeState(numberValue(decimal(1)))).toBeNull();
  });
});

describe('reading numbers (C-3)', () => {
  it.each([
    ['1.234.567,89', '1234567.89'],
    ['1,234,567.89', '1234567.89'],
    ['1234567.89', '1234567.89'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['87,5', '87.5'],
    ['87.5', '87.5'],
    ['1,234', '1.234'],
    ['-1.234,50', '-1234.50'],
    ['−87,5', '-87.5'],
    ['(5.775.000)', '-5775000'],
    ['0', '0'],
    ['0,00', '0'],
    ['0.500', '0.5'],
    ['0.1234', '0.1234'],
    ['1234.567', '1234.567'],
    ['1.234,567', '1234.567'],
    ['1,234.567', '1234.567'],
    [' 87,26 ', '87.26'],
  ])('%s means the same in every cell', (text, value) => {
    for (const cell of CELLS) expect(read(text, cell)).toBe(decimal(value).toFixed());
  });

  it.each([
    ['Rp 1.234.567,-', '1234567'],
    ['Rp1.234.567', '1234567'],
    ['Rp. 8.057.463.808,16', '8057463808.16'],
    ['Rp\u00A02.393.600', '2393600'],
    ['(Rp 5.775.000)', '-5775000'],
    ['Rp (5.775.000)', '-5775000'],
    ['-Rp 5.775.000', '-5775000'],
    ['1.234,-', '1234'],
    ['rp 741,16', '741.16'],
  ])('%s is money', (text, value) => {
    expect(read(text, 'money')).toBe(value);
    expect(read(text, 'count')).toBe('refused');
    expect(read(text, 'percent')).toBe('refused');
  });

  it.each([
    ['1.234', '1234', ['1234', '1,234']],
    ['-1.234', '-1234', ['-1234', '-1,234']],
    ['(12.500)', '-12500', ['-12500', '-12,500']],
  ])(
    '%s is a thousand in money and counts, and elsewhere refused with both readings',
    (text, value, readings) => {
      expect(read(text, 'money')).toBe(value);
      expect(read(text, 'count')).toBe(value);
      for (const cell of ['value', 'percent'] as const) {
        const reading = readNumber(text, cell);
        expect(reading).toMatchObject({ ok: false, read: text, readings });
        expect(reading.ok ? '' : reading.message).toContain(readings.join(' atau '));
      }
    },
  );

  it('reads both offered readings as what they say', () => {
    expect(read('1234', 'value')).toBe('1234');
    expect(read('1,234', 'value')).toBe('1.234');
  });

  it.each(['12,5%', '12,5 %', '(12,5%)', '100%'])('%s is read in percent cells only', (text) => {
    expect(read(text, 'percent')).not.toBe('refused');
    for (const cell of ['money', 'count', 'value'] as const) expect(read(text, cell)).toBe('refused');
  });

  it.each([
    '8.057.463.808.16',
    '11,0,7',
    '741,16,-',
    '-',
    '–',
    '',
    '   ',
    'n/a',
    '1.23.456',
    '12,34,567',
    '1234.567,89',
    '1,234,567,89',
    '1.234.567.89',
    '01.234',
    '0.123.456',
    '1.',
    ',5',
    '.5',
    '--5',
    '(-5)',
    '(5',
    '5)',
    '5-',
    '1 234',
    '1e5',
    'Infinity',
    'NaN',
    '0x10',
    '12%%',
    'Rp',
    'Rp -',
    '9'.repeat(31),
    '1'.repeat(300),
    `5${' '.repeat(300)}x`,
  ])('"%s" is refused in every cell, with a message', (text) => {
    for (const cell of CELLS) {
      const reading = readNumber(text, cell);
      expect(reading.ok).toBe(false);
      expect(reading.ok ? '' : reading.message).not.toBe('');
    }
  });

  it('says in the message what was read and how to write it', () => {
    expect(readNumber('8.057.463.808.16', 'money')).toEqual({
      ok: false,
      read: '8.057.463.808.16',
      message: '"8.057.463.808.16" tidak dapat dibaca sebagai angka. Tulis seperti 1.234.567,89.',
    });
  });

  it('reads back every amount it writes, as the rounded value', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom(0, 2),
        fc.constantFrom('money', 'count'),
        (amount, decimals, cell) => {
          const reading = readNumber(formatNumber(amount, decimals), cell);
          expect(reading.ok && reading.value.equals(roundHalfUp(amount, decimals))).toBe(true);
        },
      ),
    );
  });

  it('reads back rupiah with its symbol and percentages with their sign', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const rupiah = readNumber(formatRupiah(amount, { symbol: true }), 'money');
        const percent = readNumber(formatPercent(amount), 'percent');
        expect(rupiah.ok && rupiah.value.equals(roundHalfUp(amount))).toBe(true);
        expect(percent.ok && percent.value.equals(roundHalfUp(amount))).toBe(true);
      }),
    );
  });

  it('answers any text with a number or a message', () => {
    const texts = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,-()% Rp') }));
    fc.assert(
      fc.property(texts, fc.constantFrom(...CELLS), (text, cell) => {
        const reading = readNumber(text, cell);
        if (reading.ok) expect(reading.value.isFinite()).toBe(true);
        else expect(reading.message.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('numbers of spreadsheet cells (C-3)', () => {
  it('takes the shortest decimal, not the binary one', () => {
    const reading = readCellNumber(0.1 + 0.2);
    expect(reading.ok && reading.value.toFixed()).toBe('0.30000000000000004');
    const score = readCellNumber(77.78);
    expect(score.ok && score.value.toFixed()).toBe('77.78');
    const money = readCellNumber(8057463808.16);
    expect(money.ok && money.value.toFixed()).toBe('8057463808.16');
    const tiny = readCellNumber(1e-7);
    expect(tiny.ok && tiny.value.toFixed()).toBe('0.0000001');
  });

  it('refuses what is no number', () => {
    expect(readCellNumber(Number.NaN).ok).toBe(false);
    expect(readCellNumber(Number.POSITIVE_INFINITY).ok).toBe(false);
  });
});
