/** Columns and rows of a register as jsonb: cells in the order of the columns, numbers as exact text. */
import { Decimal, decimal } from '../kernel/decimal.ts';
import { type Column, list } from '../platform/database/fact-columns.ts';
import type { RegisterColumn, RegisterFact, RegisterRow } from './rules/facts.ts';

type Content = Pick<RegisterFact, 'columns' | 'rows'>;

const columnList = list<RegisterColumn>(
  'columns',
  (stored) => {
    const type = field(stored, 'type');
    const summed = field(stored, 'summed');
    const formula = field(stored, 'formula') ?? null;
    const decimals = field(stored, 'decimals') ?? null;
    if ((type !== 'number' && type !== 'text') || typeof summed !== 'boolean') throw notARegister();
    if (formula !== null && typeof formula !== 'string') throw notARegister();
    if (decimals !== null && typeof decimals !== 'number') throw notARegister();
    return {
      code: textField(stored, 'code'),
      label: textField(stored, 'label'),
      type,
      summed,
      formula,
      decimals,
    };
  },
  writeColumn,
);

/** What is not given is not written, so that a register from before there were formulas stays as it is. */
function writeColumn({ formula, decimals, ...column }: RegisterColumn): object {
  return {
    ...column,
    ...(formula === null ? {} : { formula }),
    ...(decimals === null ? {} : { decimals }),
  };
}

/** Both columns at once, because the type of a column decides how its cells are read. */
export const registerContent: Column<Content> = {
  names: ['columns', 'rows'],
  read: (row) => {
    const columns = columnList.read(row);
    const rows = list('rows', (stored) => readRow(stored, columns)).read(row);
    return { columns, rows };
  },
  write: ({ columns, rows }) => ({
    ...columnList.write(columns),
    rows: rows.map((row) => ({
      label: row.label,
      cells: columns.map((column) => storedCell(row.cells[column.code] ?? null)),
    })),
  }),
};

function storedCell(cell: Decimal | string | null): string | null {
  return cell instanceof Decimal ? cell.toFixed() : cell;
}

function readRow(stored: unknown, columns: readonly RegisterColumn[]): RegisterRow {
  const cells = field(stored, 'cells');
  if (!Array.isArray(cells)) throw notARegister();
  const byCode = columns.map((column, index): [string, Decimal | string | null] => {
    const cell: unknown = cells[index] ?? null;
    if (cell === null) return [column.code, null];
    if (typeof cell !== 'string') throw notARegister();
    return [column.code, column.type === 'number' ? decimal(cell) : cell];
  });
  return { label: textField(stored, 'label'), cells: Object.fromEntries(byCode) };
}

function field(stored: unknown, name: string): unknown {
  if (typeof stored !== 'object' || stored === null) throw notARegister();
  return Reflect.get(stored, name);
}

function textField(stored: unknown, name: string): string {
  const found = field(stored, name);
  if (typeof found !== 'string') throw notARegister();
  return found;
}

function notARegister(): Error {
  return new Error('A stored register is not as it was written');
}
