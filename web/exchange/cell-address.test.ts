import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAt, columnName } from './cell-address.ts';

describe('addresses of cells', () => {
  it.each([
    ['C12', 12, 3],
    ['AA7', 7, 27],
    ['$B$4', 4, 2],
    ['D3:F9', 3, 4],
  ])('%s is row %i, column %i', (address, row, column) => {
    expect(cellAt(address)).toEqual({ row, column });
  });

  it('what is no address is none', () => {
    for (const text of [null, '', '12', 'baris 3', 'c12']) expect(cellAt(text)).toBeNull();
  });

  it('a column keeps its place when it is named and read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16_384 }), (column) => {
        expect(cellAt(`${columnName(column)}1`)?.column).toBe(column);
      }),
    );
  });
});
