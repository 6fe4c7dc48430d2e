import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaVariables } from './formula.ts';
import { parseFormula } from './parse.ts';
import { formulaToText } from './text.ts';
import { validateFormula } from './validate.ts';

const VARIABLES = ['desa_mandiri', 'desa', 'PAK', 'RAK', 'CK'];

/** The formula as understood, or the first problem's message. */
function understood(source: string): string {
  const parsed = parseFormula(source, { variables: VARIABLES });
  return parsed.ok ? formulaToText(parsed.formula) : (parsed.problems[0]?.message ?? '');
}

describe('a formula', () => {
  it.each([
    ['desa_mandiri ÷ desa × 100', 'desa_mandiri / desa × 100'],
    ['desa_mandiri/desa*100', 'desa_mandiri / desa × 100'],
    ['PAK + RAK * CK', 'PAK + RAK × CK'],
    ['(PAK + RAK) * CK', '(PAK + RAK) × CK'],
    ['PAK - RAK - CK', 'PAK − RAK − CK'],
    ['PAK - (RAK - CK)', 'PAK − (RAK − CK)'],
    ['PAK / (RAK / CK)', 'PAK / (RAK / CK)'],
    ['((PAK))', 'PAK'],
    ['-PAK × RAK', '−PAK × RAK'],
    ['PAK − −RAK', 'PAK − (−RAK)'],
    ['-(PAK + RAK)', '−(PAK + RAK)'],
    ['0,5 + 1.000.000', '0,5 + 1000000'],
    ['JIKA(desa > 0; desa_mandiri / desa; 0)', 'jika(desa > 0; desa_mandiri / desa; 0)'],
    ['jika((desa <> 0); 1; 0)', 'jika(desa ≠ 0; 1; 0)'],
    ['jika(PAK >= RAK; 1; jika(PAK <= RAK; 2; 3))', 'jika(PAK ≥ RAK; 1; jika(PAK ≤ RAK; 2; 3))'],
    ['jika(PAK + 1 == RAK; 1; 0)', 'jika(PAK + 1 = RAK; 1; 0)'],
    ['bulat(desa_mandiri / desa; 2)', 'bulat(desa_mandiri / desa; 2)'],
    [
      'maks(0; min(PAK; RAK)) + jumlah(PAK;RAK;CK) − rata(PAK;RAK)',
      'maks(0; min(PAK; RAK)) + jumlah(PAK; RAK; CK) − rata(PAK; RAK)',
    ],
  ])('"%s" is understood as "%s"', (source, text) => {
    expect(understood(source)).toBe(text);
  });

  it('names what it reads, each name once', () => {
    const parsed = parseFormula('jika(RAK > 0; (PAK × CK − RAK) / (PAK × CK) × 100; CK)');
    expect(parsed.ok && formulaVariables(parsed.formula)).toEqual(['RAK', 'PAK', 'CK']);
  });

  it('is frozen in every part', () => {
    const parsed = parseFormula('maks(PAK; −RAK) / 2');
    const root = parsed.ok && parsed.formula.root.kind === 'arithmetic' ? parsed.formula.root : null;
    expect(parsed.ok && Object.isFrozen(parsed.formula)).toBe(true);
    expect(Object.isFrozen(root) && Object.isFrozen(root?.left)).toBe(true);
    expect(root?.left.kind === 'aggregate' && Object.isFrozen(root.left.operands)).toBe(true);
  });
});

describe('a formula with a mistake', () => {
  it.each([
    ['', 'Rumus belum ditulis.'],
    ['   ', 'Rumus belum ditulis.'],
    ['1/0', 'Pembagian dengan nol pada karakter ke-2: 0 selalu bernilai 0.'],
    ['desa / (2 − 2)', 'Pembagian dengan nol pada karakter ke-6: 2 − 2 selalu bernilai 0.'],
    ['jika(desa > 0; 1; desa / 0,0)', 'Pembagian dengan nol pada karakter ke-24'],
    ['desa_mandri / desa', 'nama "desa_mandri" tidak dikenal. Maksudnya "desa_mandiri"?'],
    ['pak', 'nama "pak" tidak dikenal. Maksudnya "PAK"?'],
    ['anggaran', 'nama "anggaran" tidak dikenal.'],
    ['constructor', 'nama "constructor" tidak dikenal.'],
    ['__proto__', 'nama "__proto__" tidak dikenal.'],
    ['eval(1; 2)', 'Fungsi "eval" tidak dikenal; yang ada: jika, min, maks, jumlah, rata, bulat.'],
    ['PAK.length', 'Tanda "." pada karakter ke-4 tidak dikenal.'],
    ['PAK = 1', 'Perbandingan (=) hanya dapat menjadi syarat dalam jika(…).'],
    ['jika(PAK; 1; 2)', 'Syarat jika harus perbandingan'],
    ['jika(PAK > 1; 1)', 'jika memerlukan tiga bagian'],
    ['jika(1 < PAK < 3; 1; 2)', 'Perbandingan (<) hanya dapat menjadi syarat'],
    ['min(1,5)', 'min memerlukan paling sedikit dua nilai, dipisah titik koma'],
    ['min(PAK, RAK)', 'Pisahkan nilai dengan titik koma (;)'],
    ['bulat(PAK; 1,5)', 'Banyak desimal dalam bulat harus angka 0 sampai 10.'],
    ['bulat(PAK; RAK)', 'Banyak desimal dalam bulat harus angka 0 sampai 10.'],
    ['bulat(PAK; 11)', 'Banyak desimal dalam bulat harus angka 0 sampai 10.'],
    ['bulat(PAK)', 'bulat memerlukan dua bagian'],
    ['PAK RAK', 'Sebelum "RAK" kurang tanda hitung'],
    ['2 PAK', 'Sebelum "PAK" kurang tanda hitung'],
    ['(PAK + RAK', 'Pada karakter ke-1: Kurung buka "(" ini tidak punya kurung tutup.'],
    ['PAK + RAK)', 'Pada karakter ke-10: Kurung tutup ")" ini tidak punya kurung buka.'],
    ['PAK; RAK', 'Titik koma (;) hanya dipakai di dalam fungsi.'],
    ['PAK +', 'Rumus belum selesai'],
    ['× PAK', 'Angka, nama atau kurung buka diharapkan, bukan "×".'],
    ['jumlah()', 'jumlah memerlukan paling sedikit dua nilai'],
    ['desa_mandiri / desa × 100%', 'Tanda "%" pada karakter ke-26 tidak dikenal. Tanda % tidak dipakai'],
    ['PAK : RAK', 'Pembagian ditulis ÷ atau /.'],
    ['1.234 × PAK', 'dapat dibaca 1234 atau 1,234'],
    ['8.057.463.808.16', 'tidak dapat dibaca sebagai angka'],
    ['PAK 😀', 'Tanda "😀" pada karakter ke-5 tidak dikenal.'],
  ])('"%s" is told so, with the place', (source, message) => {
    expect(understood(source)).toContain(message);
  });

  it('of 10.000 characters is refused by its length', () => {
    expect(understood('1+'.repeat(5000))).toBe(
      'Rumus terlalu panjang: 10.000 karakter, paling banyak 2.000.',
    );
    expect(understood(`${'1+'.repeat(999)}12`)).toContain('1 + 1 + 1');
  });

  it('nested more than 32 deep is refused, and 31 parentheses around a name are not', () => {
    expect(understood(`${'('.repeat(31)}PAK${')'.repeat(31)}`)).toBe('PAK');
    expect(understood(`${'('.repeat(32)}PAK${')'.repeat(32)}`)).toContain('paling banyak 32 tingkat');
    expect(understood('−'.repeat(1000))).toContain('paling banyak 32 tingkat');
  });

  it('with more than 200 values in one function is refused', () => {
    expect(understood(`jumlah(${'1;'.repeat(199)}1)`)).toContain('jumlah(1; 1;');
    expect(understood(`jumlah(${'1;'.repeat(200)}1)`)).toContain('paling banyak 200');
  });

  it('names every unknown name once, at its first use', () => {
    const parsed = parseFormula('satu + dua / tiga − satu', { variables: VARIABLES });
    expect(parsed.ok ? [] : parsed.problems.map(({ position }) => position)).toEqual([0, 7, 13]);
  });

  it('becomes a problem of the bundle at its path', () => {
    expect(validateFormula('1/0', { path: 'indicators[0].formula' })).toEqual([
      {
        code: 'formula-division-by-zero',
        message: 'Pembagian dengan nol pada karakter ke-2: 0 selalu bernilai 0.',
        path: 'indicators[0].formula',
        read: '1/0',
        expected: 'Penyebut yang dapat bernilai selain 0',
      },
    ]);
    expect(validateFormula('PAK / RAK', { variables: VARIABLES, path: 'x' })).toEqual([]);
  });
});

describe('any text', () => {
  it('is a formula or a problem inside the text, never a failure', () => {
    const soup = fc
      .array(
        fc.constantFrom(
          'PAK',
          'x',
          '1',
          '0',
          '0,5',
          '1.5',
          '+',
          '−',
          '*',
          '/',
          '(',
          ')',
          ';',
          ' ',
          '<',
          '=',
          'jika(',
          'maks(',
          'bulat(',
          ',',
          '%',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'grapheme', maxLength: 60 })), (source) => {
        const parsed = parseFormula(source, { variables: VARIABLES });
        if (parsed.ok) return;
        expect(parsed.problems.length).toBeGreaterThan(0);
        for (const { message, position } of parsed.problems) {
          expect(message).not.toBe('');
          expect(position >= 0 && position <= source.length).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
