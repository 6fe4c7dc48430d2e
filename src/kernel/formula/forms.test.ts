import { describe, expect, it } from 'vitest';
import { formulaToExcel } from './excel.ts';
import type { Formula } from './formula.ts';
import { type FormulaMath, formulaToMath } from './math.ts';
import { parseFormula } from './parse.ts';

function formula(source: string): Formula {
  const parsed = parseFormula(source);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.formula;
}

const CELLS: Readonly<Record<string, string>> = { a: 'B2', b: 'B3', c: "'Pagu 2025'!C7" };

function excel(source: string): string {
  return formulaToExcel(formula(source), (name) => CELLS[name] ?? 'NA()');
}

describe('the Excel form', () => {
  it.each([
    ['a ÷ b × 100', 'B2 / B3 * 100'],
    ['a − (b − c)', "B2 - (B3 - 'Pagu 2025'!C7)"],
    ['jika(a ≠ 0; b / a; 0,5)', 'IF(B2 <> 0,B3 / B2,0.5)'],
    ['jika(a ≥ b; 1; 0) + jika(a ≤ b; 1; 0)', 'IF(B2 >= B3,1,0) + IF(B2 <= B3,1,0)'],
    ['min(a; b) + maks(a; b) − jumlah(a; b)', 'MIN(B2,B3) + MAX(B2,B3) - SUM(B2,B3)'],
    ['bulat(rata(a; b; 1.000.000); 2)', 'ROUND(AVERAGE(B2,B3,1000000),2)'],
    ['−a × −b', '-B2 * (-B3)'],
  ])('of %s is %s', (source, form) => {
    expect(excel(source)).toBe(form);
  });
});

/** The tree on one line: fractions in braces. */
function printed(math: FormulaMath): string {
  if (math.kind === 'row') return math.items.map(printed).join(' ');
  if (math.kind === 'fraction') return `{${printed(math.numerator)} / ${printed(math.denominator)}}`;
  return math.text;
}

describe('the printed form', () => {
  it.each([
    ['a / b × 100', '{a / b} × 100'],
    ['(a − b) / (a + b)', '{a − b / a + b}'],
    ['a + b + c', 'a + b + c'],
    ['a − (b − c)', 'a − ( b − c )'],
    ['a × (b + c)', 'a × ( b + c )'],
    ['(a + b) × c', '( a + b ) × c'],
    ['a × −b', 'a × ( − b )'],
    ['−(a + b)', '− ( a + b )'],
    ['−(a / b)', '− {a / b}'],
    [
      'jika(a ≥ 1.000; bulat(a; 2); maks(b; c))'.replace('1.000', '1000'),
      'jika ( a ≥ 1.000 ; bulat ( a ; 2 ) ; maks ( b ; c ) )',
    ],
    ['jika(a < 0,5; 1; 0)', 'jika ( a < 0,5 ; 1 ; 0 )'],
    ['a', 'a'],
  ])('of %s is %s', (source, text) => {
    expect(printed(formulaToMath(formula(source)))).toBe(text);
  });

  it('may print the labels of the variables', () => {
    const labels: Readonly<Record<string, string>> = { a: 'Jumlah desa mandiri', b: 'Jumlah desa' };
    expect(formulaToMath(formula('a / b × 100'), (name) => labels[name] ?? name)).toEqual({
      kind: 'row',
      items: [
        {
          kind: 'fraction',
          numerator: { kind: 'name', text: 'Jumlah desa mandiri' },
          denominator: { kind: 'name', text: 'Jumlah desa' },
        },
        { kind: 'operator', text: '×' },
        { kind: 'number', text: '100' },
      ],
    });
  });
});
