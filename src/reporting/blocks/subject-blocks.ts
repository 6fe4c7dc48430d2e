/** The blocks of repeated sections: what the report says of one position, objective or indicator (docs/layouts.md). */
import type { LineMark } from '../../budget/report/share-table.ts';
import type { NomenclatureLevel } from '../../budget/rules/facts.ts';
import { missing, paragraph } from '../../documents/compose-blocks.ts';
import type { Block } from '../../documents/report-model.ts';
import type { BlockContext } from '../block-context.ts';
import type { BlockOptions } from '../rules/layout.ts';
import { block, listOption, numberOption, textOption } from './block.ts';
import { analysis } from './subject-analysis.ts';
import { budgetSentences, budgetTable, efficiency } from './subject-budget.ts';
import { benchmarks, earlierYears, planEnd } from './subject-comparison.ts';
import {
  annexedFacts,
  orNothing,
  subjectActivities,
  subjectPhotos,
  unitRegisters,
  unitServices,
} from './subject-evidence.ts';
import { definitions, resultSentences, resultTable } from './subject-results.ts';
import { type SubjectView, viewOf } from './subject-view.ts';

type Part = (context: BlockContext, view: SubjectView, options: BlockOptions) => readonly Block[];

/** A block that works on the subject of its section; outside of a repeated section it says so. */
function about(name: string, part: Part) {
  return block(name, (context, options) => {
    const view = viewOf(context);
    if (view !== null) return part(context, view, options);
    return [
      paragraph([
        missing(
          `Bagian "${name}" hanya dapat dipakai dalam bagian yang diulang per jabatan, sasaran, atau indikator.`,
        ),
      ]),
    ];
  });
}

const LEVELS: Readonly<Record<string, readonly NomenclatureLevel[]>> = {
  program: ['program'],
  kegiatan: ['program', 'activity'],
  sub: ['program', 'activity', 'subactivity'],
};
const LEVEL_OF: Readonly<Record<string, NomenclatureLevel>> = {
  program: 'program',
  kegiatan: 'activity',
  sub: 'subactivity',
};
const MARKS: readonly LineMark[] = ['1.', '1', 'I', 'a.', '-', ''];

/** `tingkat`: down to this level; a list: exactly these; `perjanjian`: the lines as signed. */
function levelsOption(options: BlockOptions): readonly NomenclatureLevel[] | 'as-signed' {
  const value = options.tingkat;
  if (value === 'perjanjian') return 'as-signed';
  if (typeof value === 'string') return LEVELS[value] ?? LEVELS.sub ?? [];
  const listed = (listOption(options, 'tingkat') ?? []).flatMap((one) => LEVEL_OF[one] ?? []);
  return listed.length > 0 ? listed : (LEVELS.sub ?? []);
}

function marksOption(options: BlockOptions): readonly LineMark[] {
  return (listOption(options, 'penanda') ?? ['1.', 'a.', '-']).flatMap(
    (one) => MARKS.find((mark) => mark === one) ?? [],
  );
}

/** Whether the sasaran stands in a column: asked for, or named among the columns. */
function inColumn(options: BlockOptions): boolean {
  if (options.sasaran === 'kolom') return true;
  return (listOption(options, 'kolom') ?? []).some((one) => /^sasaran(=|$)/u.test(one.trim()));
}

export const SUBJECT_BLOCKS = [
  about('subjek-tabel-capaian', (context, view, options) => resultTable(context, view, inColumn(options))),
  about('subjek-kalimat', (context, view, options) => resultSentences(context, view, options.rinci === true)),
  about('subjek-rumus', (context, view) => definitions(context, view)),
  about('subjek-data', (context, view) => view.indicators.flatMap((one) => annexedFacts(context, one))),
  about('subjek-riwayat', (context, view, options) =>
    earlierYears(context, view, {
      years: numberOption(options, 'tahun', 5),
      inRows: options.bentuk === 'baris',
      withCharts: typeof options.grafik === 'boolean' ? options.grafik : view.single !== null,
    }),
  ),
  about('subjek-akhir-rencana', (context, view) => planEnd(context, view)),
  about('subjek-pembanding', (context, view, options) =>
    benchmarks(context, view, options.bentuk === 'kolom' ? 'columns' : 'rows'),
  ),
  about('subjek-analisis', (context, view, options) => {
    const what = textOption(options, 'sebutan', 'Analisis bagian ini');
    return analysis(
      context,
      view,
      listOption(options, 'bagian') ?? ['analisis'],
      options.wajib === false ? null : what,
    );
  }),
  about('subjek-anggaran', (context, view, options) =>
    budgetTable(context, view, { levels: levelsOption(options), marks: marksOption(options) }),
  ),
  about('subjek-kalimat-anggaran', (context, view) => budgetSentences(context, view)),
  about('subjek-efisiensi', (context, view, options) => efficiency(context, view, options.rumus === true)),
  about('subjek-register', (context, view, options) =>
    options.wajib === true
      ? orNothing(unitRegisters(context, view), `register ${view.title}`)
      : unitRegisters(context, view),
  ),
  about('subjek-foto', (context, view) => subjectPhotos(context, view)),
  about('subjek-kegiatan', (context, view) => subjectActivities(context, view)),
  about('subjek-layanan', (context, view) => unitServices(context, view)),
];
