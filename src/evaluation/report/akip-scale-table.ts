/** The predicates of an AKIP score with their ranges (PermenPANRB 88/2021; C-73). */
import { tellTable } from '../../documents/column-table.ts';
import { cell, plain } from '../../documents/compose-blocks.ts';
import type { Block } from '../../documents/report-model.ts';
import { HUNDRED } from '../../kernel/decimal.ts';
import { formatNumber } from '../../kernel/indonesian-numbers.ts';
import { PREDICATES, type Predicate } from '../rules/lke.ts';

/** `Predikat | Nilai | Interpretasi`, the best first; a bound itself belongs to the predicate below it. */
export function akipScaleTable(): readonly Block[] {
  const upper = (index: number) => formatNumber(PREDICATES[index - 1]?.above ?? HUNDRED, 0);
  return [
    tellTable<Predicate>({
      id: 'tabel-skala-akip',
      caption: 'Kategori Predikat Nilai AKIP',
      columns: [
        {
          id: 'predikat',
          label: 'Predikat',
          width: 1,
          cell: ({ grade }) => cell(grade, { align: 'center', bold: true }),
        },
        {
          id: 'nilai',
          label: 'Nilai',
          width: 2,
          cell: ({ above }, index) =>
            cell(`${above.isZero() ? '' : '> '}${formatNumber(above, 0)} – ${upper(index)}`, {
              align: 'center',
            }),
        },
        { id: 'interpretasi', label: 'Interpretasi', width: 3, cell: ({ label }) => cell(label) },
      ],
      items: PREDICATES,
      notes: [[plain('Nilai tepat pada batas masuk predikat di bawahnya.')]],
      source: 'PermenPANRB 88/2021',
    }),
  ];
}
