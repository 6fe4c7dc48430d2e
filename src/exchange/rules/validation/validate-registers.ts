import { Decimal } from '../../../kernel/decimal.ts';
import type { RegisterColumn, RegisterFact } from '../../../organisation/rules/facts.ts';
import { findRegisterFormulaProblems } from '../../../organisation/rules/register-formulas.ts';
import type { KnownCodes } from './known-codes.ts';
import type { ProblemList } from './problem-list.ts';

/** Registers: their columns once each, formulas that can be computed, and nothing entered where one computes. */
export function validateRegisters(
  registers: readonly RegisterFact[],
  known: KnownCodes,
  list: ProblemList,
): void {
  list.unique(registers, 'organisation.registers', 'Kode register', (register) => [
    register.code,
    register.year,
  ]);
  registers.forEach((register, index) => {
    const path = `organisation.registers[${index}]`;
    list.refers(known.indicators, register.indicator, `${path}.indicator`, 'Indikator');
    list.refers(known.units, register.unit, `${path}.unit`, 'Unit');
    checkColumns(register.columns, `${path}.columns`, list);
    checkComputedCells(register, path, list);
  });
}

function checkColumns(columns: readonly RegisterColumn[], path: string, list: ProblemList): void {
  list.unique(columns, path, 'Kode kolom', (column) => [column.code]);
  columns.forEach((column, index) => {
    if (column.type !== 'text' || !column.summed) return;
    const message = 'Kolom teks tidak dapat dijumlahkan.';
    list.error({ code: 'summed-text', path: `${path}[${index}].summed`, message, expected: 'false' });
  });
  for (const { column, ...problem } of findRegisterFormulaProblems(columns)) {
    list.error({ ...problem, path: `${path}[${column}].formula` });
  }
}

/** What a rule computes is never entered: the entered number could say something else. */
function checkComputedCells({ columns, rows }: RegisterFact, path: string, list: ProblemList): void {
  for (const { code, label } of columns.filter((column) => column.formula !== null)) {
    rows.forEach((row, index) => {
      const cell = row.cells[code] ?? null;
      if (cell === null) return;
      list.error({
        code: 'computed-entered',
        path: `${path}.rows[${index}].cells.${code}`,
        message: `Kolom "${label}" dihitung dengan rumus, jadi tidak diisi.`,
        read: cell instanceof Decimal ? cell.toFixed().replace('.', ',') : cell,
        expected: 'kosong',
      });
    });
  }
}
