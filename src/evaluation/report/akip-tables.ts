/** AKIP results of several years and the follow-up of the recommendations (PermenPANRB 88/2021; C-70…C-73). */
import {
  cell,
  column,
  dash,
  headRow,
  named,
  noData,
  plain,
  row,
  tableOrNothing,
} from '../../documents/compose-blocks.ts';
import { figureCellOrDash } from '../../documents/live-text.ts';
import type { Block, Cell, Inline } from '../../documents/report-model.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import { formatExact } from '../../kernel/indonesian-numbers.ts';
import type {
  EvaluationComponentFact,
  EvaluationFact,
  EvaluationFacts,
  FollowUpStatus,
} from '../rules/facts.ts';

/** Years evaluated up to the year after the report's, ascending. */
export function evaluatedYears(facts: EvaluationFacts, year: number): readonly number[] {
  const years = new Set(facts.evaluations.map((one) => one.year).filter((one) => one <= year + 1));
  return [...years].toSorted((a, b) => a - b);
}

/** `No | Komponen | Bobot | nilai per year`, with total and predicate. */
export function akipTable(facts: EvaluationFacts, figures: FigureBook, year: number): readonly Block[] {
  const years = evaluatedYears(facts, year);
  const last = facts.evaluations.find((one) => one.year === years.at(-1));
  const component = (one: EvaluationComponentFact, index: number) =>
    row([
      cell(String(index + 1), { align: 'center' }),
      cell(one.name),
      cell(formatExact(one.weight), { align: 'right' }),
      ...years.map((evaluated) => figureCellOrDash(figures, `akip/${evaluated}/${one.code}`)),
    ]);
  const body = (last?.components ?? []).map(component);
  const line = (label: string, id: string) =>
    row(
      [cell(label, { columnSpan: 3 }), ...years.map((one) => figureCellOrDash(figures, `${id}/${one}`))],
      'total',
    );
  return [
    tableOrNothing(
      {
        kind: 'table',
        id: 'tabel-akip',
        caption: `Hasil Evaluasi AKIP Tahun ${years.length > 1 ? `${years[0]}–${years.at(-1)}` : (years[0] ?? year)}`,
        columns: named(
          ['no', 'komponen', 'bobot', ...years.map((one) => `nilai-${one}`)],
          [column(0.5), column(4), column(1.2, 'right'), ...years.map(() => column(1.6, 'right'))],
        ),
        head: [headRow(['No', 'Komponen', 'Bobot', ...years.map((one) => `Nilai ${one}`)])],
        body:
          body.length === 0
            ? []
            : [...body, line('Nilai akuntabilitas kinerja', 'akip'), line('Predikat', 'akip-predikat')],
        notes: last === undefined ? [] : judgedNotes(last),
        ...(last === undefined ? {} : { source: last.evaluator }),
      },
      'hasil evaluasi AKIP',
    ),
  ];
}

/** C-70: one letter may judge components of different years. */
export function judgedNotes({ year, components }: EvaluationFact): readonly (readonly Inline[])[] {
  if (components.length === 0) return [];
  const years = [...new Set(components.map((one) => one.yearJudged))];
  if (years.length === 1) return [[plain(`Evaluasi tahun ${year} menilai kinerja tahun ${years[0]}.`)]];
  const judged = components.map((one) => `${one.name.toLowerCase()} ${one.yearJudged}`);
  return [[plain(`Tahun yang dinilai pada evaluasi ${year}: ${judged.join(', ')}.`)]];
}

const STATUS: Readonly<
  Record<FollowUpStatus, { readonly label: string; readonly tone: NonNullable<Cell['tone']> }>
> = {
  'not-started': { label: 'Belum dimulai', tone: 'very-poor' },
  'in-progress': { label: 'Dalam proses', tone: 'fair' },
  done: { label: 'Selesai', tone: 'very-good' },
  'not-stated': { label: 'Belum dinyatakan', tone: 'neutral' },
};

/** `No | Rekomendasi | Rencana Aksi | Target | Jadwal | Penanggung Jawab | Status` of the evaluations up to the year. */
export function followUpTable(
  facts: EvaluationFacts,
  titleOf: (position: string) => string,
  year: number,
): readonly Block[] {
  const recommendations = facts.recommendations.filter((one) => one.evaluationYear <= year);
  const body = recommendations.map((one, index) =>
    row([
      cell(String(index + 1), { align: 'center' }),
      cell(one.text),
      orDash(one.action),
      orDash(one.target),
      orDash(one.schedule),
      orDash(one.responsible.length === 0 ? null : one.responsible.map(titleOf).join('; ')),
      cell(STATUS[one.status].label, { align: 'center', tone: STATUS[one.status].tone }),
    ]),
  );
  return [
    tableOrNothing(
      {
        kind: 'table',
        id: 'tabel-tindak-lanjut',
        caption: 'Tindak Lanjut Rekomendasi Hasil Evaluasi AKIP',
        columns: named(
          ['no', 'rekomendasi', 'rencana-aksi', 'target', 'jadwal', 'penanggung-jawab', 'status'],
          [column(0.5), column(3.6), column(3.2), column(1.3), column(1.5), column(2.2), column(1.4)],
        ),
        head: [
          headRow(['No', 'Rekomendasi', 'Rencana Aksi', 'Target', 'Jadwal', 'Penanggung Jawab', 'Status']),
        ],
        body,
        size: 8.5,
      },
      'rekomendasi hasil evaluasi AKIP',
    ),
  ];
}

/** The components with their sub-components of one evaluation: the annexed result, never of a confidential letter. */
export function evaluationDetail(
  facts: EvaluationFacts,
  figures: FigureBook,
  year: number,
): readonly Block[] {
  const open = facts.evaluations
    .filter((one) => !one.isConfidential && one.year <= year + 1)
    .toSorted((a, b) => b.year - a.year)[0];
  if (open === undefined) return [noData('hasil evaluasi AKIP yang bersifat terbuka')];
  const body = open.components.flatMap((component) => [
    row(
      [
        cell(component.code),
        cell(component.name),
        cell(formatExact(component.weight), { align: 'right' }),
        cell(''),
        figureCellOrDash(figures, `akip/${open.year}/${component.code}`),
      ],
      'group',
    ),
    ...component.subcomponents.map((sub) =>
      row([
        cell(sub.code),
        cell(sub.name, { indent: 1 }),
        cell(formatExact(sub.weight), { align: 'right' }),
        sub.answer === null ? dash() : cell(sub.answer, { align: 'center' }),
        figureCellOrDash(figures, `akip/${open.year}/${sub.code}`),
      ]),
    ),
  ]);
  return [
    {
      kind: 'table',
      id: 'tabel-lke',
      caption: `Rincian Hasil Evaluasi AKIP Tahun ${open.year}`,
      columns: named(
        ['kode', 'komponen', 'bobot', 'jawaban', 'nilai'],
        [column(0.8), column(5), column(1.1, 'right'), column(1.1), column(1.3, 'right')],
      ),
      head: [headRow(['Kode', 'Komponen/Sub Komponen', 'Bobot', 'Jawaban', 'Nilai'])],
      body: [
        ...body,
        row([cell('Jumlah', { columnSpan: 4 }), figureCellOrDash(figures, `akip/${open.year}`)], 'total'),
      ],
      source: open.evaluator,
    },
  ];
}

function orDash(text: string | null): Cell {
  return text === null || text.trim() === '' ? dash() : cell(text);
}
