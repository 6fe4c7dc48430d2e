/** Computed columns of a register: parsed, checked against the columns they name, evaluated row by row. */
import { Decimal } from '../../kernel/decimal.ts';
import { evaluateFormula } from '../../kernel/formula/evaluate.ts';
import { type Formula, formulaVariables } from '../../kernel/formula/formula.ts';
import { parseFormula } from '../../kernel/formula/parse.ts';
import { MISSING, notComputable, numberValue, type Outcome } from '../../kernel/outcome.ts';
import type { RegisterColumn, RegisterRow } from './facts.ts';

export interface RegisterFormulaProblem {
  /** Index of the column. */
  readonly column: number;
  readonly code: string;
  readonly message: string;
  readonly read: string;
  readonly expected: string | null;
}

/** Everything wrong with the formulas of a register's columns; empty when each can be computed. */
export function findRegisterFormulaProblems(
  columns: readonly RegisterColumn[],
): readonly RegisterFormulaProblem[] {
  return columns.flatMap((column, index): readonly RegisterFormulaProblem[] => {
    const { formula } = column;
    if (formula === null) return [];
    const found = (code: string, message: string, expected: string | null = null) => [
      { column: index, code, message, read: formula.slice(0, 40), expected },
    ];
    if (column.type === 'text') {
      return found('formula-on-text', 'Kolom teks tidak dapat dihitung dengan rumus.', 'kolom bilangan');
    }
    const variables = columns.flatMap((other) =>
      other.type === 'number' && other.code !== column.code ? [other.code] : [],
    );
    const parsed = parseFormula(formula, { variables });
    if (!parsed.ok) {
      return parsed.problems.map(({ code, message, position }) => ({
        column: index,
        code,
        message,
        read: formula.slice(position, position + 40),
        expected: variables.length === 0 ? null : `kolom bilangan: ${variables.join(', ')}`,
      }));
    }
    if (!reachesItself(column.code, columns)) return [];
    return found('circular', 'Rumus kolom ini akhirnya memakai kolomnya sendiri.');
  });
}

function reachesItself(code: string, columns: readonly RegisterColumn[]): boolean {
  const walked = new Set<string>();
  const waiting = namesIn(code, columns);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === code) return true;
    if (walked.has(next)) continue;
    walked.add(next);
    waiting.push(...namesIn(next, columns));
  }
  return false;
}

function namesIn(code: string, columns: readonly RegisterColumn[]): string[] {
  const formula = formulaOf(columns.find((column) => column.code === code));
  return formula === null ? [] : [...formulaVariables(formula)];
}

/** The parsed formula of a column; null for an entered one and for one that cannot be parsed. */
export function formulaOf(column: RegisterColumn | undefined): Formula | null {
  if (column === undefined || column.formula === null) return null;
  const parsed = parseFormula(column.formula);
  return parsed.ok ? parsed.formula : null;
}

/** The number in a cell, entered or computed; a cell without number is missing. */
export function cellOutcome(
  columns: readonly RegisterColumn[],
  row: RegisterRow,
  column: RegisterColumn,
): Outcome {
  return outcomeOf(columns, column, (entered) => {
    const cell = row.cells[entered.code] ?? null;
    return cell instanceof Decimal ? numberValue(cell) : MISSING;
  });
}

/** The value of a column over entered ones, given as a function: cells of a row, or sums of columns. */
export function outcomeOf(
  columns: readonly RegisterColumn[],
  column: RegisterColumn,
  entered: (column: RegisterColumn) => Outcome,
  asked: ReadonlySet<string> = new Set(),
): Outcome {
  if (column.formula === null) return entered(column);
  const formula = formulaOf(column);
  if (formula === null || asked.has(column.code)) {
    return notComputable('formula', 'Rumus kolom ini tidak dapat dihitung.');
  }
  const within = new Set([...asked, column.code]);
  const scope = new Map(
    [...formulaVariables(formula)].map((name): [string, Outcome] => {
      const other = columns.find(({ code }) => code === name);
      return [name, other === undefined ? MISSING : outcomeOf(columns, other, entered, within)];
    }),
  );
  return evaluateFormula(formula, scope);
}
