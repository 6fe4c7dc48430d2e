/** The sheets as a person sees them, with the cells that have a problem. */
import type { CellProblem, SheetView } from '../rules/workbook.ts';
import { cellText, type Grid } from './grid.ts';

const MOST_ROWS = 200;
const MOST_COLUMNS = 40;
const LONGEST_TEXT = 300;

export function sheetView(
  grid: Grid,
  sheet: string | null,
  headerRow: number | null,
  problems: readonly CellProblem[],
): SheetView {
  const cells = problems.flatMap((one) => (one.sheet === grid.name && one.cell !== null ? [one.cell] : []));
  const firstProblem = Math.min(
    ...cells.map((cell) => Number(/\d+$/.exec(cell)?.[0] ?? 1)),
    Number.MAX_SAFE_INTEGER,
  );
  const firstRow = firstProblem > MOST_ROWS && firstProblem < Number.MAX_SAFE_INTEGER ? firstProblem - 20 : 1;
  const lastFilled = grid.rows.at(-1)?.number ?? 0;
  const lastRow = Math.min(lastFilled, firstRow + MOST_ROWS - 1);
  const widest = Math.max(0, ...grid.rows.map(({ cells: own }) => own.length));
  const byNumber = new Map(grid.rows.map((row) => [row.number, row]));
  const rows = Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, (_, index) => {
    const row = byNumber.get(firstRow + index);
    return Array.from({ length: Math.min(widest, MOST_COLUMNS) }, (_cell, column) =>
      cellText(row?.cells[column]).slice(0, LONGEST_TEXT),
    );
  });
  return {
    name: grid.name,
    sheet,
    headerRow,
    firstRow,
    rows,
    isCut: firstRow > 1 || lastRow < lastFilled || widest > MOST_COLUMNS,
    problemCells: [...new Set(cells)],
  };
}
