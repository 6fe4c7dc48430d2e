/** SKM by element and quarter (PermenPANRB 14/2017; C-60…C-64), with the published value beside the computed one. */
import { numberColumn, type ToldColumn, tellTable, totalRow } from '../../documents/column-table.ts';
import {
  cell,
  column,
  dash,
  headRow,
  named,
  plain,
  row,
  tableOrNothing,
} from '../../documents/compose-blocks.ts';
import { figureCellOrDash, liveFigure } from '../../documents/live-text.ts';
import type { Block, Cell, Inline, Row } from '../../documents/report-model.ts';
import { type Decimal, HUNDRED } from '../../kernel/decimal.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import { formatNumber } from '../../kernel/indonesian-numbers.ts';
import { romanNumeral } from '../../kernel/periods.ts';
import type { SurveyFacts } from '../rules/facts.ts';
import { MUTU, mutuOf } from '../rules/mutu.ts';
import { periodsOfYear } from '../rules/skm.ts';

/** C-60, in the order of the regulation. */
export const SURVEY_ELEMENTS: readonly string[] = [
  'Persyaratan',
  'Sistem, mekanisme, dan prosedur',
  'Waktu penyelesaian',
  'Biaya/tarif',
  'Produk spesifikasi jenis pelayanan',
  'Kompetensi pelaksana',
  'Perilaku pelaksana',
  'Penanganan pengaduan, saran, dan masukan',
  'Sarana dan prasarana',
];

/** Quarters of the year with answers, in order; none where one survey stands for the whole year. */
export function surveyedQuarters(facts: SurveyFacts, year: number): readonly (1 | 2 | 3 | 4)[] {
  return periodsOfYear(facts, year).flatMap(({ quarter }) => (quarter === null ? [] : [quarter]));
}

/** Whether one survey stands for the whole year. */
export function isYearlySurvey({ periods }: SurveyFacts, year: number): boolean {
  return periods.some((one) => one.year === year && one.quarter === null);
}

/** Numbers of the elements that were asked. */
export function askedElements(facts: SurveyFacts, year: number): readonly number[] {
  const asked = new Set(
    facts.periods
      .filter((one) => one.year === year)
      .flatMap((one) => one.elements.map((element) => element.number)),
  );
  return [...asked].toSorted((a, b) => a - b);
}

/** `No | Unsur Pelayanan | NRR | NRR × 25 | Mutu`, with the weighted values on offer: the year alone, whatever its quarters. */
export function surveyYearTable(
  facts: SurveyFacts,
  figures: FigureBook,
  year: number,
  decimals?: number,
): readonly Block[] {
  const elements = askedElements(facts, year);
  const figureColumn = (id: string, label: string, prefix: string, total?: Cell): ToldColumn<number> => ({
    id,
    label,
    width: 1.3,
    align: 'right',
    cell: (element) => figureCellOrDash(figures, `${prefix}/${year}/${element}`),
    total,
  });
  const columns: readonly ToldColumn<number>[] = [
    numberColumn<number>(),
    {
      id: 'unsur',
      label: 'Unsur Pelayanan',
      width: 4.4,
      cell: (element) => cell(SURVEY_ELEMENTS[element - 1] ?? `Unsur ${element}`),
    },
    {
      ...figureColumn('nrr', 'NRR', 'skm-nrr'),
      cell: (element) => nrrCell(figures, `skm-nrr/${year}/${element}`, decimals),
    },
    { ...figureColumn('tertimbang', 'NRR Tertimbang', 'skm-nrr-tertimbang'), isOffered: true },
    { ...figureColumn('bagian', 'Nilai Tertimbang', 'skm-bagian'), isOffered: true },
    figureColumn('nilai', 'NRR × 25', 'skm-nrr-25', figureCellOrDash(figures, `skm/${year}`)),
    {
      id: 'mutu',
      label: 'Mutu',
      width: 0.8,
      align: 'center',
      cell: (element) => mutuCell(figures, `skm-nrr-25/${year}/${element}`),
      total: figureCellOrDash(figures, `skm-mutu/${year}`, { align: 'center' }),
    },
  ];
  const table = tellTable<number>({
    id: `tabel-skm-tahun-${year}`,
    caption: `Nilai Rata-Rata (NRR) per Unsur dan Nilai SKM Tahun ${year}`,
    columns,
    items: elements,
    total: 'Nilai SKM dari unsur dan mutu pelayanan',
    notes: officialNotes(facts, figures, year),
    source: 'Survei Kepuasan Masyarakat (PermenPANRB 14/2017)',
  });
  const body = table.body.length === 0 ? [] : [...table.body, ...officialRow(figures, year, columns)];
  return [tableOrNothing({ ...table, body }, `survei kepuasan masyarakat tahun ${year}`)];
}

/** C-64: the published value below the one its own elements give, where they differ. */
function officialRow(
  figures: FigureBook,
  year: number,
  columns: readonly ToldColumn<number>[],
): readonly Row[] {
  if (!figures.has(`skm-selisih/${year}`)) return [];
  const of = (id: string) => (id === 'nilai' ? 'skm-resmi' : id === 'mutu' ? 'skm-resmi-mutu' : null);
  const official = columns.map((one): ToldColumn<number> => {
    const prefix = of(one.id);
    if (prefix === null) return { ...one, total: undefined };
    const align = one.id === 'mutu' ? 'center' : 'right';
    return { ...one, total: figureCellOrDash(figures, `${prefix}/${year}`, { align }) };
  });
  return [totalRow('Nilai SKM resmi yang dipublikasikan', official)];
}

/** C-63: the bounds serve each element's NRR × 25 too. */
function mutuCell(figures: FigureBook, id: string): Cell {
  const outcome = figures.get(id)?.outcome;
  return outcome?.state === 'value' ? cell(mutuOf(outcome.value).grade, { align: 'center' }) : dash();
}

/** C-63: `Nilai Persepsi | Nilai Interval | Nilai Interval Konversi | Mutu | Kinerja`, the best first. */
export function mutuScaleTable(): readonly Block[] {
  const bounds = MUTU.map((mutu, index) => ({
    ...mutu,
    upper: MUTU[index - 1]?.lower.minus('0.01') ?? HUNDRED,
  }));
  /** As the regulation prints them: 3,5324 but 2,60. */
  const exact = (value: Decimal) => formatNumber(value, Math.max(2, value.decimalPlaces()));
  const range = (lower: Decimal, upper: Decimal) =>
    cell(`${exact(lower)} – ${exact(upper)}`, { align: 'center' });
  const table = tellTable<(typeof bounds)[number]>({
    id: 'tabel-skala-mutu',
    caption: 'Nilai Persepsi, Nilai Interval, Mutu Pelayanan, dan Kinerja Unit Pelayanan',
    columns: [
      {
        id: 'persepsi',
        label: 'Nilai Persepsi',
        width: 1.2,
        cell: (_, index) => cell(String(bounds.length - index), { align: 'center' }),
      },
      {
        id: 'interval',
        label: 'Nilai Interval (NRR)',
        width: 2.2,
        cell: ({ lower, upper }) => range(lower.dividedBy(25), upper.dividedBy(25)),
      },
      {
        id: 'konversi',
        label: 'Nilai Interval Konversi',
        width: 2.2,
        cell: ({ lower, upper }) => range(lower, upper),
      },
      {
        id: 'mutu',
        label: 'Mutu Pelayanan',
        width: 1.4,
        cell: ({ grade }) => cell(grade, { align: 'center' }),
      },
      { id: 'kinerja', label: 'Kinerja Unit Pelayanan', width: 2.2, cell: ({ label }) => cell(label) },
    ],
    items: bounds,
    source: 'PermenPANRB 14/2017',
  });
  return [table];
}

/** A mean of an element with so many decimals; without a number as everywhere in the report (two). */
function nrrCell(figures: FigureBook, id: string, decimals: number | undefined): Cell {
  const shown = figureCellOrDash(figures, id);
  const outcome = figures.get(id)?.outcome;
  if (decimals === undefined || outcome?.state !== 'value') return shown;
  const text = formatNumber(outcome.value, decimals);
  return {
    ...shown,
    inlines: shown.inlines.map((one) => (one.kind === 'figure' ? { ...one, text } : one)),
  };
}

/**
 * `No | Unsur Pelayanan | NRR TW I … IV | NRR Tahun | NRR × 25`, then SKM, angka resmi and mutu.
 * @param decimals of the means of the elements; where not given, two
 */
export function surveyElementTable(
  facts: SurveyFacts,
  figures: FigureBook,
  year: number,
  decimals?: number,
): readonly Block[] {
  const quarters = surveyedQuarters(facts, year);
  const body = askedElements(facts, year).map((element) =>
    row([
      cell(String(element), { align: 'center' }),
      cell(SURVEY_ELEMENTS[element - 1] ?? `Unsur ${element}`),
      ...quarters.map((quarter) => nrrCell(figures, `skm-nrr/${year}/tw${quarter}/${element}`, decimals)),
      nrrCell(figures, `skm-nrr/${year}/${element}`, decimals),
      figureCellOrDash(figures, `skm-nrr-25/${year}/${element}`),
    ]),
  );
  return [
    tableOrNothing(
      {
        kind: 'table',
        id: `tabel-skm-${year}`,
        caption: `Nilai Rata-Rata (NRR) per Unsur dan Nilai SKM Tahun ${year}`,
        columns: named(
          ['no', 'unsur', ...quarters.map((quarter) => `tw${quarter}`), 'tahun', 'nilai'],
          [
            column(0.5),
            column(4),
            ...quarters.map(() => column(1.05, 'right')),
            column(1.05, 'right'),
            column(1.2, 'right'),
          ],
        ),
        head: [
          headRow([
            'No',
            'Unsur Pelayanan',
            ...quarters.map((quarter) => `TW ${romanNumeral(quarter)}`),
            'Tahun',
            'NRR × 25',
          ]),
        ],
        body: body.length === 0 ? [] : [...body, ...totals(facts, figures, year, quarters)],
        notes: officialNotes(facts, figures, year),
        source: 'Survei Kepuasan Masyarakat (PermenPANRB 14/2017)',
        size: 9,
      },
      `survei kepuasan masyarakat tahun ${year}`,
    ),
  ];
}

function totals(
  facts: SurveyFacts,
  figures: FigureBook,
  year: number,
  quarters: readonly number[],
): readonly Row[] {
  const line = (label: string, id: string, always: boolean): readonly Row[] => {
    const ids = [...quarters.map((quarter) => `${id}/${year}/tw${quarter}`), `${id}/${year}`];
    if (!always && !ids.some((one) => figures.has(one))) return [];
    const cells = ids.map((one) => figureCellOrDash(figures, one));
    const annual = cells.at(-1) ?? cell('');
    return [
      row(
        [
          cell(label, { columnSpan: 2 }),
          ...cells.slice(0, -1),
          { ...annual, columnSpan: 2, align: 'center' },
        ],
        'total',
      ),
    ];
  };
  const hasOfficial =
    facts.years.some((one) => one.year === year && one.official !== null) ||
    facts.periods.some((one) => one.year === year && one.official !== null);
  return [
    ...line('Nilai SKM dari unsur', 'skm', true),
    ...line('Mutu pelayanan', 'skm-mutu', true),
    ...(hasOfficial ? line('Nilai resmi yang dipublikasikan', 'skm-resmi', false) : []),
    ...(hasOfficial ? line('Selisih nilai resmi dengan nilai dari unsur', 'skm-selisih', false) : []),
  ];
}

/** C-64: why the published value is kept beside the one its own elements give. */
function officialNotes(
  facts: SurveyFacts,
  figures: FigureBook,
  year: number,
): readonly (readonly Inline[])[] {
  const official = facts.years.find((one) => one.year === year)?.official ?? null;
  if (official === null) return [];
  const reason = official.reason.trim().replace(/\.?$/, '.');
  const difference: readonly Inline[] = figures.has(`skm-selisih/${year}`)
    ? [plain(' Selisihnya '), liveFigure(figures, `skm-selisih/${year}`), plain('.')]
    : [];
  return [
    [plain(`Nilai resmi dipertahankan berdampingan dengan nilai dari unsur: ${reason}`), ...difference],
  ];
}
