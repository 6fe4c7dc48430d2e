import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, decimal, roundHalfUp } from '../../../kernel/decimal.ts';
import type { Figure, FigureBook, FigureKind } from '../../../kernel/figure.ts';
import { makeFigure } from '../../../kernel/make-figure.ts';
import { numberValue } from '../../../kernel/outcome.ts';
import { sampleIndicator } from '../testing/sample-year.ts';
import {
  absorptionExtremesSentence,
  absorptionSentence,
  budgetChangeSentence,
  efficiencySentence,
  growthSentence,
} from './budget-sentences.ts';
import { surveyExtremesSentence } from './fact-sentences.ts';
import {
  benchmarkSentences,
  joinList,
  planEndSentence,
  targetSentence,
  trendSentence,
} from './indicator-sentences.ts';
import { meanSentence, reachedSentences } from './set-sentences.ts';

const YEAR = 2025;
const SUBJECT = sampleIndicator('iku-2', { name: 'Indeks Kepuasan Masyarakat' });

function figure(id: string, value: Decimal, kind: FigureKind = 'number'): Figure {
  return makeFigure({
    id,
    label: id,
    kind,
    outcome: numberValue(value),
    explanation: { rule: 'C-10', ruleName: 'Uji', formula: '' },
  });
}
function bookOf(...figures: readonly Figure[]): FigureBook {
  return new Map(figures.map((one) => [one.id, one]));
}
/** Hundredths, as the book holds them with more digits than are printed. */
const precise = fc
  .integer({ min: 0, max: 2_000_000 })
  .map((thousandths) => decimal(thousandths).dividedBy(1000));

function measuredBook(realised: Decimal, target: Decimal): FigureBook {
  return bookOf(
    figure(`realisasi/iku-2/${YEAR}`, realised),
    figure(`target/iku-2/${YEAR}`, target),
    figure(`capaian/iku-2/${YEAR}`, realised.dividedBy(target).times(100), 'percent'),
  );
}

describe('the sentence about the target', () => {
  it('says "melampaui" only above the target and "belum" only below it', () => {
    fc.assert(
      fc.property(
        precise,
        precise.filter((one) => !one.isZero()),
        (realised, target) => {
          const said = targetSentence(measuredBook(realised, target), SUBJECT, YEAR) ?? '';
          const printed = roundHalfUp(realised.dividedBy(target).times(100));
          if (said.includes('melampaui')) expect(realised.greaterThan(target)).toBe(true);
          if (/belum (mencapai|tercapai)/.test(said)) expect(realised.lessThan(target)).toBe(true);
          expect(said.includes('melampaui')).toBe(printed.greaterThan(100));
        },
      ),
    );
  });

  it('names what is not measured instead of a zero', () => {
    const awaiting = makeFigure({
      id: `realisasi/iku-2/${YEAR}`,
      label: '',
      kind: 'number',
      outcome: { state: 'awaiting', from: 'BPS', expected: null },
      explanation: { rule: 'C-4', ruleName: '', formula: '' },
    });
    expect(targetSentence(bookOf(awaiting), SUBJECT, YEAR)).toContain('menunggu hasil dari BPS');
  });
});

describe('the sentence about last year', () => {
  it('says "naik" or "turun" only when the printed numbers do', () => {
    fc.assert(
      fc.property(precise, precise, (before, now) => {
        const book = bookOf(
          figure(`realisasi/iku-2/${YEAR - 1}`, before),
          figure(`realisasi/iku-2/${YEAR}`, now),
          figure(`perubahan/iku-2/${YEAR}`, now.minus(before), 'points'),
        );
        const said = trendSentence(book, SUBJECT, YEAR) ?? '';
        const printedBefore = roundHalfUp(before);
        const printedNow = roundHalfUp(now);
        if (said.includes(' naik ')) expect(printedNow.greaterThan(printedBefore)).toBe(true);
        if (said.includes(' turun ')) expect(printedNow.lessThan(printedBefore)).toBe(true);
        if (printedNow.equals(printedBefore)) expect(said).toContain('tetap');
      }),
    );
  });

  it('carries the sign of a fall in its word, not in its number', () => {
    const book = bookOf(
      figure(`realisasi/iku-2/${YEAR - 1}`, decimal('87.26')),
      figure(`realisasi/iku-2/${YEAR}`, decimal('87.17')),
      figure(`perubahan/iku-2/${YEAR}`, decimal('-0.09'), 'points'),
    );
    expect(trendSentence(book, SUBJECT, YEAR)).toContain(`turun {|perubahan/iku-2/${YEAR}|}`);
  });

  it('has nothing to say without last year', () => {
    expect(trendSentence(measuredBook(decimal(1), decimal(1)), SUBJECT, YEAR)).toBeNull();
  });
});

describe('the sentence about the end of the plan', () => {
  it('calls the target reached from 100 on, as printed', () => {
    fc.assert(
      fc.property(precise, (share) => {
        const book = bookOf(figure(`capaian-akhir/iku-2/${YEAR}`, share, 'percent'));
        const said = planEndSentence(book, SUBJECT, YEAR, 2029) ?? '';
        const isReached = /telah (tercapai|memenuhi)/.test(said);
        expect(isReached).toBe(roundHalfUp(share).greaterThanOrEqualTo(100));
      }),
    );
  });
});

describe('the sentences about benchmarks', () => {
  const benchmark = { indicator: 'iku-2', scope: 'peer' as const, year: YEAR, source: null };

  it('tell higher, lower and unpublished apart', () => {
    const book = bookOf(
      figure('selisih-pembanding/iku-2/1', decimal('4.44'), 'points'),
      figure('selisih-pembanding/iku-2/2', decimal('-1.84'), 'points'),
    );
    const said = benchmarkSentences(book, SUBJECT, [
      { ...benchmark, place: 'Kelumpang Tengah', value: decimal('82.82') },
      { ...benchmark, place: 'Pelaihari', value: decimal('89.10') },
      { ...benchmark, place: 'Nasional', value: null },
    ]);
    expect(said).toHaveLength(3);
    expect(said[0]).toMatch(/lebih tinggi daripada Kelumpang Tengah/);
    expect(said[1]).toMatch(/lebih rendah daripada Pelaihari/);
    expect(said[2]).toBe('Data pembanding untuk Nasional tidak dipublikasikan.');
  });

  it('say that there are none', () => {
    expect(benchmarkSentences(bookOf(), SUBJECT, []).join()).toContain('belum tersedia');
  });
});

describe('the sentences about a set', () => {
  it('name every indicator exactly once, under the word its printed achievement earns', () => {
    fc.assert(
      fc.property(fc.array(precise, { minLength: 1, maxLength: 6 }), (achievements) => {
        const indicators = achievements.map((_, index) =>
          sampleIndicator(`i-${index}`, { name: `Indikator nomor ${index}.` }),
        );
        const book = bookOf(
          ...achievements.map((value, index) => figure(`capaian/i-${index}/${YEAR}`, value, 'percent')),
        );
        const said = reachedSentences(book, indicators, YEAR);
        const below = said.find((one) => one.includes('belum mencapai')) ?? '';
        for (const [index, value] of achievements.entries()) {
          const isBelow = roundHalfUp(value).lessThan(100);
          expect(below.includes(`capaian/i-${index}/`)).toBe(isBelow);
        }
      }),
    );
  });

  it('do not print a mean of nothing', () => {
    const book = bookOf(figure(`terukur/iku/${YEAR}`, decimal(0), 'count'));
    expect(meanSentence(book, 'iku', 'kinerja utama', YEAR)).toContain('belum dapat dihitung');
  });
});

describe('the sentences about money', () => {
  const total = (amount: string) => figure(`pagu/total/${YEAR}`, decimal(amount), 'rupiah');

  it('never call a rest what was overspent', () => {
    fc.assert(
      fc.property(
        precise.filter((one) => one.greaterThan(0)),
        precise,
        (budget, spent) => {
          const rest = roundHalfUp(budget).minus(roundHalfUp(spent));
          const book = bookOf(
            total(budget.toString()),
            figure(`realisasi-anggaran/total/${YEAR}`, spent, 'rupiah'),
            figure(`serapan/total/${YEAR}`, spent.dividedBy(budget).times(100), 'percent'),
            figure(`sisa/total/${YEAR}`, rest, 'rupiah'),
          );
          const said = absorptionSentence(book, 'total', 'Kecamatan Bajuin', YEAR) ?? '';
          expect(said.includes('melebihi pagu')).toBe(rest.lessThan(0));
          expect(said.includes('dengan sisa')).toBe(rest.greaterThan(0));
        },
      ),
    );
  });

  it('say a budget grew only when it did, and write it in words', () => {
    const murni = { code: 'murni', label: 'APBD' };
    const perubahan = { code: 'perubahan', label: 'Perubahan APBD' };
    const book = bookOf(
      figure(`pagu/total/${YEAR}/murni`, decimal('2393600'), 'rupiah'),
      figure(`pagu/total/${YEAR}/perubahan`, decimal('2000000'), 'rupiah'),
      figure(`selisih-pagu/total/${YEAR}`, decimal('-393600'), 'rupiah'),
    );
    expect(budgetChangeSentence(book, YEAR, murni, perubahan)).toMatch(/berkurang .*\(dua juta rupiah\)/);
  });

  it('name all of equal highest and lowest', () => {
    const share = (code: string, value: number) =>
      figure(`serapan/${code}/${YEAR}`, decimal(value), 'percent');
    const items = ['a', 'b', 'c'].map((code) => ({ code, name: `Program ${code}` }));
    const said = absorptionExtremesSentence(
      bookOf(share('a', 100), share('b', 100), share('c', 54)),
      items,
      YEAR,
    );
    expect(said).toMatch(/tertinggi terdapat pada Program a .* dan Program b .*terendah pada Program c/);
    expect(absorptionExtremesSentence(bookOf(share('a', 100), share('b', 100)), items, YEAR)).toBeNull();
  });

  it('give no percentage for growth from nothing', () => {
    const book = bookOf(
      figure(`rekening-realisasi/5/${YEAR - 1}`, decimal(0), 'rupiah'),
      figure(`rekening-realisasi/5/${YEAR}`, decimal(10), 'rupiah'),
    );
    const said = growthSentence(book, '5', 'belanja', YEAR);
    expect(said).toContain('naik');
    expect(said).not.toContain('pertumbuhan');
  });

  it('let the sign of the efficiency choose its word', () => {
    const book = (value: string) => bookOf(figure(`efisiensi/iku-2/${YEAR}`, decimal(value), 'points'));
    expect(efficiencySentence(book('44.99'), 'iku-2', 'IKM', YEAR)).toContain('lebih tinggi');
    expect(efficiencySentence(book('-4'), 'iku-2', 'IKM', YEAR)).toContain('lebih rendah');
  });
});

describe('small words', () => {
  it('join as Indonesian lists do', () => {
    expect([joinList(['a']), joinList(['a', 'b']), joinList(['a', 'b', 'c'])]).toEqual([
      'a',
      'a dan b',
      'a, b, dan c',
    ]);
  });

  it('name the highest and lowest element of the survey', () => {
    const elements = [1, 2].map((number) => ({ number, name: `Unsur ${number}` }));
    const book = bookOf(
      figure(`skm-nrr/${YEAR}/1`, decimal(4)),
      figure(`skm-nrr/${YEAR}/2`, decimal('3.26')),
    );
    expect(surveyExtremesSentence(book, elements, YEAR)).toMatch(
      /tertinggi adalah unsur 1 .*terendah adalah unsur 2/,
    );
  });
});
