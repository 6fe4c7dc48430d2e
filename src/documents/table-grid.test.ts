import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Row, Table } from './report-model.ts';
import { gridOf } from './table-grid.ts';
import { ACHIEVEMENT_TABLE } from './testing/sample-document.ts';

const cell = (text: string, more: Omit<Cell, 'inlines'> = {}): Cell => ({
  inlines: [{ kind: 'text', text }],
  ...more,
});
const row = (...texts: string[]): Row => ({ cells: texts.map((text) => cell(text)) });
const table = (columns: Table['columns'], body: readonly Row[], head: readonly Row[] = []): Table => ({
  kind: 'table',
  id: 't',
  caption: null,
  columns,
  head,
  body,
});

describe('a table on its grid', () => {
  it('places cells around those that span rows', () => {
    const { body } = gridOf(ACHIEVEMENT_TABLE, 439);
    expect(body[0]?.cells.map((placed) => placed.column)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(body[1]?.cells.map((placed) => placed.column)).toEqual([0, 2, 3, 4, 5, 6, 7]);
    expect(body[3]?.cells.map((placed) => [placed.column, placed.columnSpan])).toEqual([
      [0, 6],
      [6, 1],
      [7, 1],
    ]);
  });

  it('brings the commas of a column in line', () => {
    const { body } = gridOf(
      table(
        [{ width: 1, align: 'decimal' }],
        ['87,26', '140', '99,7', 'belum diisi'].map((t) => row(t)),
      ),
      439,
    );
    const paddings = body.map((one) => one.cells[0]?.padding ?? 0);
    expect(paddings[0]).toBe(0);
    expect(paddings[1]).toBeCloseTo(0.278 + 2 * 0.556, 6);
    expect(paddings[2]).toBeCloseTo(0.556, 6);
    expect(paddings[3]).toBe(0);
  });

  it('gives a column of money the room of its longest number', () => {
    const money = table(
      [
        { width: 10, align: 'left' },
        { width: 1, align: 'decimal' },
      ],
      [row('Jumlah', '8.057.463.808,16')],
    );
    const { widths, size } = gridOf(money, 439);
    expect(widths[1]).toBeGreaterThan(size * 7.2);
    expect((widths[0] ?? 0) + (widths[1] ?? 0)).toBeCloseTo(439, 6);
  });

  it('makes letters smaller before it cuts a word', () => {
    const columns = Array.from({ length: 9 }, () => ({ width: 1, align: 'decimal' as const }));
    const { size } = gridOf(table(columns, [row(...columns.map(() => '8.057.463.808'))]), 439);
    expect(size).toBeLessThan(9);
  });

  it('fills every place of the grid exactly once, whatever the rows claim', () => {
    const anyCell = fc.record({
      columnSpan: fc.integer({ min: 1, max: 5 }),
      rowSpan: fc.integer({ min: 1, max: 4 }),
    });
    const anyRows = fc.array(fc.array(anyCell, { maxLength: 7 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), anyRows, (columns, rows) => {
        const grid = gridOf(
          table(
            Array.from({ length: columns }, () => ({ width: 1, align: 'left' as const })),
            rows.map((cells) => ({ cells: cells.map((spans) => cell('x', spans)) })),
          ),
          439,
        );
        const seen = new Map<string, number>();
        grid.body.forEach((one, y) => {
          for (const placed of one.cells)
            for (let x = placed.column; x < placed.column + placed.columnSpan; x += 1)
              for (let below = y; below < y + placed.rowSpan; below += 1)
                seen.set(`${x},${below}`, (seen.get(`${x},${below}`) ?? 0) + 1);
        });
        expect(seen.size).toBe(columns * rows.length);
        expect([...seen.values()].every((times) => times === 1)).toBe(true);
        expect(grid.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(439, 4);
      }),
    );
  });
});
