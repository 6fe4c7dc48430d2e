/** Forms of Permendagri 86/2017: evaluation of the Renja by quarter with the Renstra (C-90), and Tabel T-C.29. */
import { emphasisOf, nameCell } from '../../budget/report/budget-tables.ts';
import { budgetedItems } from '../../budget/report/nomenclature-order.ts';
import type { BudgetFacts, NomenclatureFact } from '../../budget/rules/facts.ts';
import { tellTable } from '../../documents/column-table.ts';
import { cell, column, dash, named, noData, numberRow, plain, row } from '../../documents/compose-blocks.ts';
import { figureCellOrDash, unitlessFigureCell } from '../../documents/live-text.ts';
import type { Block, Cell, Row } from '../../documents/report-model.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import { romanNumeral } from '../../kernel/periods.ts';
import type { OrganisationFacts } from '../../organisation/rules/facts.ts';
import { ownerTitle } from '../../planning/report/main-indicators.ts';
import type { IndicatorFact, PlanningFacts } from '../../planning/rules/facts.ts';

export interface PlanEvaluationFacts {
  readonly planning: PlanningFacts;
  readonly budget: BudgetFacts;
  readonly organisation: OrganisationFacts;
  readonly figures: FigureBook;
  readonly year: number;
}

/** A pair of columns K and Rp. */
interface Pair {
  /** Prefix of the ids: `tw1` gives `tw1-k` and `tw1-rp`. */
  readonly id: string;
  readonly label: string;
  readonly isPercent: boolean;
  readonly indicator: (code: string) => string;
  readonly item: ((code: string) => string) | null;
  readonly money: (code: string) => string;
}

/** The pairs of the form; those of the Renstra where the plan's money is known. */
function pairsOf({ budget, year }: PlanEvaluationFacts): readonly Pair[] {
  const hasPlan = budget.planFunding.length > 0;
  const pair = (
    id: string,
    label: string,
    indicator: string,
    money: string,
    more: Partial<Pair> = {},
  ): Pair => ({
    id,
    label,
    isPercent: false,
    indicator: (code) => `${indicator}/${code}/${year}`,
    item: null,
    money: (code) => `${money}/${code}/${year}`,
    ...more,
  });
  const plan = [
    pair('renstra', 'Target Akhir Renstra', 'renstra-target', 'renstra-pagu', {
      money: (code) => `renstra-pagu/${code}`,
    }),
    pair('lalu', `Realisasi Renstra s.d. ${year - 1}`, 'renstra-sebelum', 'renstra-belanja-sebelum'),
  ];
  const quarters = ([1, 2, 3, 4] as const).map((quarter) =>
    pair(`tw${quarter}`, `Triwulan ${romanNumeral(quarter)}`, '', '', {
      indicator: (code) => `realisasi/${code}/${year}/tw${quarter}`,
      money: (code) => `realisasi-anggaran-triwulan/${code}/${year}/tw${quarter}`,
    }),
  );
  const toDate = [
    pair('sampai', `Realisasi Renstra s.d. ${year}`, 'renstra-realisasi', 'renstra-belanja'),
    pair(
      'tingkat-renstra',
      `Tingkat Capaian Renstra s.d. ${year} (%)`,
      'renstra-capaian',
      'renstra-serapan',
      {
        isPercent: true,
      },
    ),
  ];
  return [
    ...(hasPlan ? plan : []),
    pair('target', `Target Renja ${year}`, 'target', 'pagu'),
    ...quarters,
    pair('realisasi', `Realisasi Renja ${year}`, 'realisasi', 'realisasi-anggaran'),
    pair('tingkat', `Tingkat Capaian Renja ${year} (%)`, 'capaian', 'serapan', {
      isPercent: true,
      item: (code) => `evaluasi-renja/${code}/${year}`,
    }),
    ...(hasPlan ? toDate : []),
  ];
}

/** K and Rp of target, each quarter, the year and the Renstra; one indicator stands in the row of its item. */
export function quarterlyPlanEvaluation(facts: PlanEvaluationFacts): readonly Block[] {
  const { budget, figures, year } = facts;
  const items = budgetedItems(budget, year);
  if (items.length === 0) return [noData(`rencana kerja tahun ${year}`)];
  const pairs = pairsOf(facts);
  const total = row(
    [
      cell('Jumlah/rata-rata', { columnSpan: 3 }),
      ...pairs.flatMap((pair) => [
        pair.item === null ? dash() : unitlessFigureCell(figures, pair.item('total')),
        moneyCell(figures, pair, 'total'),
      ]),
      cell(''),
    ],
    'total',
  );
  return [
    {
      kind: 'table',
      id: 'tabel-evaluasi-renja-triwulan',
      caption: `Evaluasi terhadap Hasil Renja Tahun ${year}`,
      columns: named(
        [
          ...['kode', 'uraian', 'indikator'],
          ...pairs.flatMap(({ id }) => [`${id}-k`, `${id}-rp`]),
          'penanggung-jawab',
        ],
        [
          ...[column(1.9), column(3.4), column(3.2)],
          ...pairs.flatMap(({ isPercent }) => [
            column(0.95, 'right'),
            column(isPercent ? 0.95 : 1.75, 'right'),
          ]),
          column(1.8),
        ],
      ),
      head: [...headRows(pairs), numberRow(4 + pairs.length * 2)],
      body: [...items.flatMap((item) => itemRows(facts, pairs, item)), total],
      notes: [
        [
          plain(
            'K: kinerja; Rp: anggaran, per triwulan tidak kumulatif. Capaian kegiatan dan program adalah rata-rata tertimbang pagu dari yang terukur; yang tidak terukur tidak dihitung sebagai nol.',
          ),
        ],
      ],
      source: 'Permendagri 86/2017',
      size: 5.5,
    },
  ];
}

function headRows(pairs: readonly Pair[]): readonly Row[] {
  const tall = (label: string) => cell(label, { align: 'center', bold: true, rowSpan: 2 });
  const low = (label: string) => cell(label, { align: 'center', bold: true });
  return [
    row([
      ...['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja'].map(tall),
      ...pairs.map(({ label }) => cell(label, { align: 'center', bold: true, columnSpan: 2 })),
      tall('Penanggung Jawab'),
    ]),
    row(pairs.flatMap(() => [low('K'), low('Rp')])),
  ];
}

const LEVELS: readonly NomenclatureFact['level'][] = ['program', 'activity', 'subactivity'];

function itemRows(
  { planning, organisation, figures }: PlanEvaluationFacts,
  pairs: readonly Pair[],
  item: NomenclatureFact,
): readonly Row[] {
  const own = planning.indicators.filter((one) => one.measures === item.code);
  const single = own.length === 1 ? own[0] : undefined;
  const owner = (one: IndicatorFact | undefined): Cell =>
    cell((one === undefined ? null : ownerTitle(organisation, one.owner)) ?? '');
  const name = (one: IndicatorFact): Cell => cell(`${one.name} (${one.unit})`);
  const first = row(
    [
      cell(item.code),
      nameCell(item, LEVELS),
      single === undefined ? dash() : name(single),
      ...pairs.flatMap((pair) => [
        single !== undefined
          ? indicatorCell(figures, pair, single.code)
          : pair.item === null
            ? dash()
            : unitlessFigureCell(figures, pair.item(item.code)),
        moneyCell(figures, pair, item.code),
      ]),
      owner(single),
    ],
    emphasisOf(item),
  );
  const further = single === undefined ? own : [];
  return [
    first,
    ...further.map((one) =>
      row([
        cell(''),
        cell(''),
        name(one),
        ...pairs.flatMap((pair) => [indicatorCell(figures, pair, one.code), cell('')]),
        owner(one),
      ]),
    ),
  ];
}

/** A quarter of which nothing was reported is a dash: the forms leave it empty. */
function indicatorCell(figures: FigureBook, pair: Pair, code: string): Cell {
  const id = pair.indicator(code);
  const isQuarter = /^tw\d$/u.test(pair.id);
  return isQuarter && figures.get(id)?.outcome.state === 'missing' ? dash() : unitlessFigureCell(figures, id);
}

/** Money kept at a coarser level only is a dash below it (C-40). */
function moneyCell(figures: FigureBook, pair: Pair, code: string): Cell {
  const id = pair.money(code);
  if (figures.get(id)?.outcome.state !== 'value') return dash();
  return pair.isPercent ? unitlessFigureCell(figures, id) : figureCellOrDash(figures, id);
}

interface EvaluatedIndicator {
  readonly item: NomenclatureFact;
  /** The first of the item's indicators carries its name. */
  readonly isFirst: boolean;
  readonly indicator: IndicatorFact | null;
}

/** Tabel T-C.29: the year against the Renstra's end, and what next year's target would make of it. */
export function renstraProgressTable(facts: PlanEvaluationFacts): readonly Block[] {
  const { planning, budget, figures, year } = facts;
  const rows = budgetedItems(budget, year).flatMap((item): readonly EvaluatedIndicator[] => {
    const own = planning.indicators.filter((one) => one.measures === item.code);
    if (own.length === 0) return [{ item, isFirst: true, indicator: null }];
    return own.map((indicator, index) => ({ item, isFirst: index === 0, indicator }));
  });
  if (!rows.some(({ indicator }) => indicator !== null)) {
    return [noData('indikator program dan kegiatan')];
  }
  const figureColumn = (id: string, label: string, width: number, idOf: (code: string) => string) => ({
    id,
    label,
    width,
    align: 'right' as const,
    cell: ({ indicator }: EvaluatedIndicator) =>
      indicator === null ? dash() : unitlessFigureCell(figures, idOf(indicator.code)),
  });
  const table = tellTable<EvaluatedIndicator>({
    id: 'tabel-tc-29',
    caption: `Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra sampai Tahun ${year}`,
    columns: [
      {
        id: 'kode',
        label: 'Kode',
        width: 1.9,
        cell: ({ item, isFirst }) => cell(isFirst ? item.code : ''),
      },
      {
        id: 'uraian',
        label: 'Program/Kegiatan/Sub Kegiatan',
        width: 3.8,
        cell: ({ item, isFirst }) => (isFirst ? nameCell(item, LEVELS) : cell('')),
      },
      {
        id: 'indikator',
        label: 'Indikator Kinerja Program (outcome)/Kegiatan (output)',
        width: 3.8,
        cell: ({ indicator }) =>
          indicator === null ? dash() : cell(`${indicator.name} (${indicator.unit})`),
      },
      figureColumn('target-renstra', 'Target Akhir Renstra', 1.3, (code) => `renstra-target/${code}/${year}`),
      figureColumn('target', `Target Renja ${year}`, 1.2, (code) => `target/${code}/${year}`),
      figureColumn('realisasi', `Realisasi Renja ${year}`, 1.2, (code) => `realisasi/${code}/${year}`),
      figureColumn('tingkat', 'Tingkat Realisasi (%)', 1.2, (code) => `capaian/${code}/${year}`),
      figureColumn('target-depan', `Target Renja ${year + 1}`, 1.2, (code) => `target/${code}/${year + 1}`),
      figureColumn(
        'perkiraan',
        `Perkiraan Realisasi Renstra s.d. ${year + 1}`,
        1.4,
        (code) => `renstra-perkiraan/${code}/${year}`,
      ),
      figureColumn(
        'tingkat-renstra',
        'Tingkat Capaian Target Renstra (%)',
        1.4,
        (code) => `renstra-perkiraan-capaian/${code}/${year}`,
      ),
    ],
    items: rows,
    emphasis: ({ item }) => emphasisOf(item),
    notes: [
      [
        plain(
          'Perkiraan memakai realisasi sampai tahun ini dan target tahun depan menurut sifat indikator: yang bersifat jumlah dijumlahkan, persentase dan nilai tidak.',
        ),
      ],
    ],
    source: 'Permendagri 86/2017',
    size: 7.5,
  });
  return [{ ...table, head: [...table.head, numberRow(table.columns.length)] }];
}
