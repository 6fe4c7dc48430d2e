/** The ranks of the evaluation of the Renja (Permendagri 86/2017, table T-E.1; C-32), as the form prints them below it. */
import { numberColumn, tellTable } from '../../documents/column-table.ts';
import { cell } from '../../documents/compose-blocks.ts';
import type { Block } from '../../documents/report-model.ts';
import { formatNumber } from '../../kernel/indonesian-numbers.ts';
import { BUILT_IN_SCALES } from '../rules/category-scale.ts';
import type { ScaleBand } from '../rules/facts.ts';

const PLAN_SCALE = 'permendagri-86-2017';

/** `No | Interval Nilai Realisasi Kinerja | Kriteria Penilaian`, the best first. */
export function planScaleTable(): readonly Block[] {
  const scale = BUILT_IN_SCALES.find(({ code }) => code === PLAN_SCALE);
  const bands = scale?.bands ?? [];
  const range = ({ lower }: ScaleBand, index: number) => {
    const above = bands[index - 1];
    if (above === undefined) return `${formatNumber(lower, 0)} % ke atas`;
    const upper = `kurang dari ${formatNumber(above.lower, 0)} %`;
    return lower.isZero() ? upper : `${formatNumber(lower, 0)} % sampai ${upper}`;
  };
  return [
    tellTable<ScaleBand>({
      id: 'tabel-skala-renja',
      caption: 'Kriteria Penilaian Realisasi Kinerja',
      columns: [
        numberColumn<ScaleBand>(),
        {
          id: 'realisasi',
          label: 'Interval Nilai Realisasi Kinerja',
          width: 3,
          cell: (band, index) => cell(range(band, index), { align: 'center' }),
        },
        { id: 'kriteria', label: 'Kriteria Penilaian', width: 2, cell: ({ label }) => cell(label) },
      ],
      items: bands,
      source: 'Permendagri 86/2017',
    }),
  ];
}
