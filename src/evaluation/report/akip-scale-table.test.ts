import { describe, expect, it } from 'vitest';
import { plainText } from '../../documents/plain-text.ts';
import { akipScaleTable } from './akip-scale-table.ts';

describe('the predicates of PermenPANRB 88/2021 as a table', () => {
  it('go down from AA without a gap', () => {
    const [table] = akipScaleTable();
    const rows =
      table?.kind === 'table'
        ? table.body.map((one) => one.cells.map(({ inlines }) => plainText(inlines)))
        : [];
    expect(rows).toEqual([
      ['AA', '> 90 – 100', 'Sangat Memuaskan'],
      ['A', '> 80 – 90', 'Memuaskan'],
      ['BB', '> 70 – 80', 'Sangat Baik'],
      ['B', '> 60 – 70', 'Baik'],
      ['CC', '> 50 – 60', 'Cukup'],
      ['C', '> 30 – 50', 'Kurang'],
      ['D', '0 – 30', 'Sangat Kurang'],
    ]);
  });
});
