/** Blocks of the report that rooms above reporting own: AKIP results and their follow-up. */
import { paragraph } from '../documents/compose-blocks.ts';
import { akipScaleTable } from '../evaluation/report/akip-scale-table.ts';
import {
  akipTable,
  evaluatedYears,
  evaluationDetail,
  followUpTable,
} from '../evaluation/report/akip-tables.ts';
import { akipYearsTables } from '../evaluation/report/akip-years-table.ts';
import { akipSentence, followUpSentence } from '../evaluation/rules/akip-sentences.ts';
import type { Bundle } from '../exchange/rules/bundle.ts';
import type { BlockContext, ReportContribution } from '../reporting/block-context.ts';

/** Years of AKIP scores side by side, unless the layout asks for fewer. */
const MOST_YEARS = 5;

/** The contributions of one unit and year. */
export function reportContributions(bundle: Bundle): readonly ReportContribution[] {
  const { evaluation, year, organisation } = bundle;
  const titleOf = (position: string) =>
    organisation.positions.find((one) => one.code === position)?.title ?? position;
  return [
    {
      name: 'hasil-akip',
      write: (context) => [
        ...context.draft([
          akipSentence(context.figures, evaluatedYears(evaluation, year)),
          introduction(bundle),
        ]),
        ...akipTable(evaluation, context.figures, year),
      ],
    },
    {
      name: 'akip-tahun',
      write: (context, options) => {
        const { tahun } = options;
        const count = typeof tahun === 'number' ? tahun : MOST_YEARS;
        return akipYearsTables(evaluation, context.figures, year + 1, count);
      },
    },
    { name: 'skala-akip', write: () => akipScaleTable() },
    {
      name: 'tindak-lanjut-akip',
      write: (context: BlockContext) => [
        ...context.draft([
          followUpSentence(evaluation.recommendations.filter((one) => one.evaluationYear <= year)),
        ]),
        ...followUpTable(evaluation, titleOf, year),
      ],
    },
    {
      name: 'rincian-akip',
      write: (context) =>
        isAnyOpen(bundle)
          ? evaluationDetail(evaluation, context.figures, year)
          : [
              paragraph(
                'Laporan Hasil Evaluasi bersifat rahasia sehingga tidak dilampirkan. Ringkasan nilainya disajikan pada Bab I.',
              ),
            ],
    },
  ];
}

function introduction(bundle: Bundle): string | null {
  return bundle.evaluation.evaluations.length === 0
    ? null
    : 'Nilai setiap komponen disajikan pada {#tabel-akip}.';
}

function isAnyOpen(bundle: Bundle): boolean {
  return bundle.evaluation.evaluations.some((one) => !one.isConfidential && one.year <= bundle.year + 1);
}
