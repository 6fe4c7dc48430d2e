import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import { type FigureDraft, makeFigure } from './make-figure.ts';
import { MISSING, numberValue, type Outcome } from './outcome.ts';

function achievement(outcome: Outcome, more: Partial<FigureDraft> = {}): FigureDraft {
  return {
    id: 'capaian/iku-2/2025',
    label: 'Capaian Indeks Kepuasan Masyarakat 2025',
    kind: 'percent',
    outcome,
    explanation: {
      rule: 'C-10',
      ruleName: 'Makin tinggi makin baik',
      formula: 'R / T × 100',
      worked: '87,26 / 87,50 × 100 = 99,73 %',
    },
    ...more,
  };
}

describe('a figure', () => {
  it('shows its value and names the rounding it took', () => {
    const figure = makeFigure(achievement(numberValue(decimal('87.26').dividedBy('87.50').times(100))));
    expect(figure).toMatchObject({ shown: '99,73\u00A0%', decimals: 2, unit: null, word: null });
    expect(figure.explanation.rounding).toBe('dibulatkan setengah ke atas, 2 desimal');
    expect(figure.explanation.worked).toBe('87,26 / 87,50 × 100 = 99,73 %');
  });

  it('names no rounding when nothing was lost', () => {
    expect(makeFigure(achievement(numberValue(decimal(140)))).explanation.rounding).toBeNull();
    expect(makeFigure(achievement(MISSING)).explanation.rounding).toBeNull();
  });

  it('without a value shows its state, never 0', () => {
    expect(makeFigure(achievement(MISSING))).toMatchObject({ shown: 'belum diisi', word: null });
  });

  it('of a category shows the word, and no word where nothing was measured', () => {
    const category = { kind: 'category', word: 'Sangat Tinggi' } as const;
    const measured = makeFigure(achievement(numberValue(decimal('119.8629')), category));
    expect(measured).toMatchObject({ shown: 'Sangat Tinggi', word: 'Sangat Tinggi' });
    expect(measured.explanation.rounding).toBeNull();
    expect(makeFigure(achievement(MISSING, category))).toMatchObject({ shown: 'belum diisi', word: null });
  });

  it('of a count is whole and keeps its unit; money has none', () => {
    const villages = makeFigure(achievement(numberValue(decimal(9)), { kind: 'count', unit: 'Desa' }));
    expect(villages).toMatchObject({ shown: '9', unit: 'Desa', decimals: 0 });
    const money = makeFigure(achievement(numberValue(decimal(1000)), { kind: 'rupiah', unit: 'Rupiah' }));
    expect(money).toMatchObject({ shown: '1.000,00', unit: null });
  });

  it('rounded to a whole says so', () => {
    const mean = makeFigure(achievement(numberValue(decimal('2.5')), { kind: 'count' }));
    expect(mean).toMatchObject({
      shown: '3',
      explanation: { rounding: 'dibulatkan setengah ke atas, tanpa desimal' },
    });
  });

  it('without a worked text is explained by what it shows', () => {
    const plain = achievement(numberValue(decimal(5)), {
      explanation: { rule: 'C-40', ruleName: 'Jumlah', formula: 'Σ' },
    });
    expect(makeFigure(plain).explanation).toMatchObject({ worked: '5,00\u00A0%', inputs: [], notes: [] });
  });
});
