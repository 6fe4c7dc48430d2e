import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import { readTerbilang } from './read-terbilang.ts';
import { terbilang, terbilangRupiah } from './terbilang.ts';

describe('amounts in words (C-46)', () => {
  it.each([
    ['2393600', 'dua juta tiga ratus sembilan puluh tiga ribu enam ratus rupiah'],
    [
      '8057463808.16',
      'delapan miliar lima puluh tujuh juta empat ratus enam puluh tiga ribu delapan ratus delapan rupiah enam belas sen',
    ],
    [
      '7140490984',
      'tujuh miliar seratus empat puluh juta empat ratus sembilan puluh ribu sembilan ratus delapan puluh empat rupiah',
    ],
    ['0', 'nol rupiah'],
    ['0.5', 'nol rupiah lima puluh sen'],
    ['0.01', 'nol rupiah satu sen'],
    ['-5775000', 'minus lima juta tujuh ratus tujuh puluh lima ribu rupiah'],
    ['0.995', 'satu rupiah'],
    ['-0.001', 'nol rupiah'],
  ])('Rp %s is "%s"', (amount, words) => {
    expect(terbilangRupiah(decimal(amount))).toBe(words);
  });

  it.each([
    ['0', 'nol'],
    ['10', 'sepuluh'],
    ['11', 'sebelas'],
    ['12', 'dua belas'],
    ['20', 'dua puluh'],
    ['100', 'seratus'],
    ['111', 'seratus sebelas'],
    ['1000', 'seribu'],
    ['1001', 'seribu satu'],
    ['1100', 'seribu seratus'],
    ['11000', 'sebelas ribu'],
    ['21000', 'dua puluh satu ribu'],
    ['100000', 'seratus ribu'],
    ['101000', 'seratus satu ribu'],
    ['1000000', 'satu juta'],
    ['1001000', 'satu juta seribu'],
    ['1000000000000', 'satu triliun'],
    ['1000000000000000', 'satu kuadriliun'],
    ['77.78', 'tujuh puluh tujuh koma tujuh delapan'],
    ['-87.05', 'minus delapan puluh tujuh koma nol lima'],
  ])('%s is "%s"', (number, words) => {
    expect(terbilang(decimal(number))).toBe(words);
  });

  it('has no words from a thousand quadrillions on', () => {
    expect(() => terbilang(decimal('1e18'))).toThrow(RangeError);
    expect(terbilang(decimal('999999999999999999'))).toMatch(/^sembilan ratus .* kuadriliun/);
  });
});

describe('amounts in words, read back', () => {
  it('reads every number up to two thousand', () => {
    for (let number = 0; number <= 2000; number += 1) {
      const reading = readTerbilang(terbilang(decimal(number)));
      expect(reading.ok && reading.value.toNumber()).toBe(number);
    }
  });

  it('reads every amount as it was written', () => {
    const sen = fc.bigInt({ min: -(10n ** 20n) + 1n, max: 10n ** 20n - 1n });
    fc.assert(
      fc.property(sen, (number) => {
        const amount = decimal(String(number)).dividedBy(100);
        const rupiah = readTerbilang(terbilangRupiah(amount));
        const plain = readTerbilang(terbilang(amount));
        expect(rupiah.ok && rupiah.value.equals(amount)).toBe(true);
        expect(plain.ok && plain.value.equals(amount)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('reads capitals, parentheses and the older spelling of miliar', () => {
    const reading = readTerbilang('(Dua Milyar Lima Ratus Ribu Rupiah)');
    expect(reading.ok && reading.value.toFixed()).toBe('2000500000');
  });

  it.each([
    '',
    'rupiah',
    'ribu dua juta',
    'dua ribu tiga juta',
    'satu ratus',
    'satu puluh',
    'satu belas',
    'dua puluh sebelas',
    'dua tiga',
    'dua juta koma',
    'dua rupiah seratus sen',
    'dua rupiah lima',
    'lima ratus ratus',
    'constructor',
    'ribu',
  ])('refuses "%s"', (words) => {
    expect(readTerbilang(words)).toMatchObject({ ok: false });
  });

  it('answers any words with a number or a message', () => {
    const word = fc.constantFrom(
      'satu',
      'dua',
      'puluh',
      'ratus',
      'seribu',
      'ribu',
      'juta',
      'koma',
      'rupiah',
      'sen',
      'minus',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const reading = readTerbilang(words.join(' '));
        if (reading.ok) expect(reading.value.isFinite()).toBe(true);
        else expect(reading.message).toContain('tidak dapat dibaca');
      }),
      { numRuns: 500 },
    );
  });
});
