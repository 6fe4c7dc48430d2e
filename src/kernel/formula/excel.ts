/** The same formula for a spreadsheet cell. */
import type { Formula } from './formula.ts';
import { type FunctionName, type Notation, writeExpression } from './text.ts';

const EXCEL_FUNCTIONS: Readonly<Record<FunctionName, string>> = {
  jika: 'IF',
  min: 'MIN',
  maks: 'MAX',
  jumlah: 'SUM',
  rata: 'AVERAGE',
  bulat: 'ROUND',
};

/**
 * The formula as a spreadsheet file stores it: English function names, `,` between values, decimal point, no
 * leading `=`; a program shows it in its own language. `cellOf` gives the cell of each name: `B4`,
 * `'Pagu 2025'!C7`. An empty cell counts as 0 there: write the states of inputs (C-4) as text, not as blanks.
 */
export function formulaToExcel(formula: Formula, cellOf: (name: string) => string): string {
  const notation: Notation = {
    number: (value) => value.toFixed(),
    variable: cellOf,
    arithmetic: { '+': '+', '−': '-', '×': '*', '÷': '/' },
    comparison: { '=': '=', '≠': '<>', '<': '<', '>': '>', '≤': '<=', '≥': '>=' },
    negative: '-',
    separator: ',',
    functionName: (name) => EXCEL_FUNCTIONS[name],
  };
  return writeExpression(formula.root, notation);
}
