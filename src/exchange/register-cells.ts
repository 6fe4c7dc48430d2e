/** Cells of a register read by the type of their column: a number, or text. */
import { Decimal } from '../kernel/decimal.ts';
import { type Problem, quoted, type Result } from '../kernel/result.ts';
import type { RegisterFact, RegisterRow } from '../organisation/rules/facts.ts';
import { readDecimal, writeDecimal } from './schema/wire-types.ts';

type WireCell = string | number | null;
interface WireRow {
  readonly label: string;
  readonly cells: Readonly<Record<string, WireCell>>;
}
interface WireRegister extends Omit<RegisterFact, 'rows'> {
  readonly rows: readonly WireRow[];
}
type Cell = Decimal | string | null;

/** All registers with their cells read; every column has a cell in every row, null where none was given. */
export function readRegisterCells(registers: readonly WireRegister[]): Result<RegisterFact[]> {
  const problems: Problem[] = [];
  const read = registers.map((register, index) => ({
    ...register,
    rows: register.rows.map((row, rowIndex) =>
      readRow(register, row, `organisation.registers[${index}].rows[${rowIndex}].cells`, problems),
    ),
  }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: read };
}

function readRow(register: WireRegister, row: WireRow, path: string, problems: Problem[]): RegisterRow {
  const cells: Record<string, Cell> = {};
  for (const column of register.columns) {
    const wire = Object.hasOwn(row.cells, column.code) ? (row.cells[column.code] ?? null) : null;
    cells[column.code] = readCell(wire, column.type, `${path}.${column.code}`, problems);
  }
  for (const given of Object.keys(row.cells)) {
    if (register.columns.some((column) => column.code === given)) continue;
    problems.push({
      code: 'unknown-column',
      message: `Kolom "${quoted(given)}" tidak ada dalam register ini.`,
      path: `${path}.${given}`,
      read: quoted(given),
      expected: `salah satu dari: ${register.columns.map((column) => column.code).join(', ')}`,
    });
  }
  return { label: row.label, cells };
}

function readCell(wire: WireCell, type: 'number' | 'text', path: string, problems: Problem[]): Cell {
  if (wire === null || type === 'text') return wire === null ? null : String(wire);
  const reading = readDecimal(wire, 'value');
  if (reading.ok) return reading.value;
  problems.push({
    code: 'number-unreadable',
    message: reading.message,
    path,
    read: quoted(String(wire)),
    expected: 'bilangan',
  });
  return null;
}

/** The cells of a row as they stand on the wire. */
export function writeRegisterRow(row: RegisterRow): WireRow {
  const cells: Record<string, WireCell> = {};
  for (const [code, cell] of Object.entries(row.cells)) {
    cells[code] = cell instanceof Decimal ? writeDecimal(cell) : cell;
  }
  return { label: row.label, cells };
}
