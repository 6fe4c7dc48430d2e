/** Figures of the registers: sums of columns, and the cells and totals that a formula computes. */
import { Decimal, sumOf } from '../../kernel/decimal.ts';
import type { Figure } from '../../kernel/figure.ts';
import { evaluateFormula } from '../../kernel/formula/evaluate.ts';
import { explainFormula } from '../../kernel/formula/explain.ts';
import { formulaVariables } from '../../kernel/formula/formula.ts';
import { formulaToText } from '../../kernel/formula/text.ts';
import { formatExact } from '../../kernel/indonesian-numbers.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { MISSING, numberValue, type Outcome } from '../../kernel/outcome.ts';
import type { RegisterColumn, RegisterFact } from './facts.ts';
import { cellOutcome, formulaOf } from './register-formulas.ts';

/** Decimals of a computed column that does not say how many. */
const COMPUTED_DECIMALS = 2;

/** The registers of the year before those of other years: where two share a code, the year's speaks. */
export function registerFigures(registers: readonly RegisterFact[], year: number): Figure[] {
  const ofYear = registers.filter((register) => register.year === year);
  const others = registers.filter((register) => register.year !== year);
  const latest = others.toSorted((a, b) => b.year - a.year);
  return [...ofYear, ...latest].flatMap((register) => [...cellFigures(register), ...columnTotals(register)]);
}

/** One figure per computed cell: `register/{code}/{row, from 1}/{column}`. */
function cellFigures(register: RegisterFact): readonly Figure[] {
  const { code, columns, rows } = register;
  return columns.flatMap((column) => {
    const formula = formulaOf(column);
    if (formula === null) return [];
    return rows.map((row, index) => {
      const scope = scopeOf(columns, formulaVariables(formula), (named) => cellOutcome(columns, row, named));
      return computedFigure({
        id: `register/${code}/${index + 1}/${column.code}`,
        label: `${column.label} ${row.label}`,
        column,
        outcome: cellOutcome(columns, row, column),
        formula: formulaToText(formula),
        worked: explainFormula(formula, scope, { decimals: decimalsOf(column) }).worked,
      });
    });
  });
}

/** A column that may be summed is summed; a computed one that may not is computed again from the sums. */
function columnTotals(register: RegisterFact): readonly Figure[] {
  return register.columns
    .filter(({ type }) => type === 'number')
    .flatMap((column) => {
      if (column.summed) return [sumFigure(register, column)];
      const ratio = totalByFormula(register, column);
      return ratio === null ? [] : [ratio];
    });
}

function sumFigure(register: RegisterFact, column: RegisterColumn): Figure {
  const { code, title, rows } = register;
  const values = columnValues(register, column);
  const total = sumOf(values);
  return makeFigure({
    id: `register/${code}/${column.code}`,
    label: `${title}: ${column.label}`,
    kind: 'number',
    decimals: column.decimals ?? (column.formula === null ? longestDecimals(values) : COMPUTED_DECIMALS),
    outcome: values.length === 0 ? MISSING : numberValue(total),
    explanation: {
      rule: '—',
      ruleName: 'Jumlah kolom daftar',
      formula: 'Σ baris yang terisi',
      worked:
        values.length === 0 ? undefined : `${values.map(formatExact).join(' + ')} = ${formatExact(total)}`,
      notes: [`${values.length} dari ${rows.length} baris terisi.`],
    },
  });
}

/** A percentage of the total is that of the sums, never the mean of the rows (as C-42 for money). */
function totalByFormula(register: RegisterFact, column: RegisterColumn): Figure | null {
  const { columns, code, title } = register;
  const formula = formulaOf(column);
  if (formula === null) return null;
  const names = formulaVariables(formula);
  const isOfSums = names.every((name) => columns.some((one) => one.code === name && one.summed));
  if (!isOfSums || names.length === 0) return null;
  const scope = scopeOf(columns, names, (named) => {
    const values = columnValues(register, named);
    return values.length === 0 ? MISSING : numberValue(sumOf(values));
  });
  return computedFigure({
    id: `register/${code}/${column.code}`,
    label: `${title}: ${column.label}`,
    column,
    outcome: evaluateFormula(formula, scope),
    formula: `${formulaToText(formula)}, dari jumlah kolomnya`,
    notes: [`${columnValues(register, column).length} dari ${register.rows.length} baris terisi.`],
    worked: explainFormula(formula, scope, { decimals: decimalsOf(column) }).worked,
  });
}

function columnValues({ columns, rows }: RegisterFact, column: RegisterColumn): readonly Decimal[] {
  return rows.flatMap((row) => {
    const outcome = cellOutcome(columns, row, column);
    return outcome.state === 'value' ? [outcome.value] : [];
  });
}

function scopeOf(
  columns: readonly RegisterColumn[],
  names: readonly string[],
  outcomeOf: (column: RegisterColumn) => Outcome,
): ReadonlyMap<string, Outcome> {
  return new Map(
    names.map((name): [string, Outcome] => {
      const column = columns.find(({ code }) => code === name);
      return [name, column === undefined ? MISSING : outcomeOf(column)];
    }),
  );
}

interface ComputedDraft {
  readonly id: string;
  readonly label: string;
  readonly column: RegisterColumn;
  readonly outcome: Outcome;
  readonly formula: string;
  readonly worked: string;
  readonly notes?: readonly string[];
}

function computedFigure({ id, label, column, outcome, formula, worked, notes = [] }: ComputedDraft): Figure {
  return makeFigure({
    id,
    label,
    kind: 'number',
    decimals: decimalsOf(column),
    outcome,
    explanation: {
      rule: '—',
      ruleName: 'Kolom yang dihitung',
      formula,
      worked,
      notes: [...notes, ...(outcome.state === 'not-computable' ? [outcome.reason] : [])],
    },
  });
}

function decimalsOf(column: RegisterColumn): number {
  return column.decimals ?? COMPUTED_DECIMALS;
}

function longestDecimals(values: readonly Decimal[]): number {
  return Math.max(0, ...values.map((value) => new Decimal(value).decimalPlaces()));
}
