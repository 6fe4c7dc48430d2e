/** The budget by objective: `No | Sasaran | Program | Kegiatan | Sub Kegiatan | Anggaran | Realisasi | %`. */
import { cell, column, headRow, plain, row, tableOrNothing } from '../../documents/compose-blocks.ts';
import { figureCell, figureCellOrDash } from '../../documents/live-text.ts';
import type { Block, Cell, Column, Row } from '../../documents/report-model.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import type { OrganisationFacts } from '../../organisation/rules/facts.ts';
import type { PlanningFacts } from '../../planning/rules/facts.ts';
import type { BudgetFacts, NomenclatureFact, NomenclatureLevel } from '../rules/facts.ts';
import { objectiveShares } from '../rules/objective-shares.ts';
import type { ShareTree } from '../rules/share-figures.ts';
import { versionInForce } from './budget-tables.ts';
import { budgetedItems } from './nomenclature-order.ts';

export interface ObjectiveBudgetFacts {
  readonly planning: PlanningFacts;
  readonly organisation: OrganisationFacts;
  readonly budget: BudgetFacts;
  readonly figures: FigureBook;
  readonly year: number;
}

const LEVELS: readonly NomenclatureLevel[] = ['program', 'activity', 'subactivity'];

/** Each objective with the items linked to its indicators down to the level; realisation and owner are offered. */
export function objectiveBudgetTable(
  facts: ObjectiveBudgetFacts,
  deepest: NomenclatureLevel,
): readonly Block[] {
  const { budget, planning, figures, year } = facts;
  const budgeted = new Map(budgetedItems(budget, year).map((item) => [item.code, item]));
  const shares = objectiveShares(planning, budget, year);
  const body = shares.flatMap((share, place) => shareRows(facts, share, place, deepest, budgeted));
  return [
    tableOrNothing(
      {
        kind: 'table',
        id: 'tabel-anggaran-sasaran',
        caption: `Anggaran menurut Sasaran dan Program Tahun ${year}`,
        columns: columnsTo(deepest),
        head: [
          headRow([
            ...['No', 'Sasaran Strategis', 'Program', 'Kegiatan', 'Sub Kegiatan'],
            ...['Anggaran (Rp)', 'Realisasi (Rp)', '%', 'Sisa (Rp)', 'Fisik', 'Penanggung Jawab'],
          ]),
        ],
        body: body.length === 0 ? [] : [...body, totalRow(figures, year)],
        notes: [[plain(`Anggaran menurut ${versionInForce(budget, year)}.`)]],
        ...(deepest === 'program' ? {} : { size: 8.5 }),
      },
      `anggaran tahun ${year}`,
    ),
  ];
}

function columnsTo(deepest: NomenclatureLevel): readonly Column[] {
  const offered = (one: Column): Column => ({ ...one, isOffered: true });
  const upTo = (level: NomenclatureLevel, one: Column): Column =>
    LEVELS.indexOf(level) <= LEVELS.indexOf(deepest) ? one : offered(one);
  return [
    column(0.4, 'left', 'no'),
    column(2.7, 'left', 'sasaran'),
    column(3, 'left', 'program'),
    upTo('activity', column(2.9, 'left', 'kegiatan')),
    upTo('subactivity', column(3.8, 'left', 'sub-kegiatan')),
    column(1.9, 'right', 'pagu'),
    offered(column(1.9, 'right', 'realisasi')),
    offered(column(0.9, 'right', 'persen')),
    offered(column(2.1, 'right', 'sisa')),
    offered(column(1.1, 'right', 'fisik')),
    offered(column(2.9, 'left', 'penanggung-jawab')),
  ];
}

type Items = ReadonlyMap<string, NomenclatureFact>;

function shareRows(
  facts: ObjectiveBudgetFacts,
  share: ShareTree,
  place: number,
  deepest: NomenclatureLevel,
  budgeted: Items,
): readonly Row[] {
  const inShare = share.nodes.flatMap((code) => budgeted.get(code) ?? []);
  const lines = inShare.filter((item) => item.level === deepest);
  const paths = lines.map((item) => pathOf(item, budgeted));
  return lines.map((item, index): Row => {
    const path = paths[index] ?? [];
    const before = index === 0 ? [] : (paths[index - 1] ?? []);
    const levels = LEVELS.flatMap((_, depth): readonly Cell[] => {
      const here = path[depth];
      if (here === undefined) return [cell('')];
      if (before[depth]?.code === here.code) return [];
      const span = paths.filter((one) => one[depth]?.code === here.code).length;
      return [cell(here.name, span > 1 ? { rowSpan: span } : {})];
    });
    return row([
      ...(index === 0
        ? [
            cell(String(place + 1), { align: 'center', rowSpan: lines.length }),
            cell(share.share.name, { rowSpan: lines.length }),
          ]
        : []),
      ...levels,
      ...moneyCells(facts, share, item.code),
      cell(ownersOf(facts, item.code)),
    ]);
  });
}

/** The item's program, kegiatan, sub kegiatan. */
function pathOf(item: NomenclatureFact, items: Items): readonly NomenclatureFact[] {
  const above = item.parent === null ? undefined : items.get(item.parent);
  return above === undefined ? [item] : [...pathOf(above, items), item];
}

function moneyCells(
  { figures, year }: ObjectiveBudgetFacts,
  { share, parts }: ShareTree,
  code: string,
): readonly Cell[] {
  const isPart = parts.has(code);
  const of = (unit: string, own: string) =>
    isPart ? `${own}-sasaran/${share.code}/${code}/${year}` : `${unit}/${code}/${year}`;
  return [
    figureCellOrDash(figures, of('pagu', 'pagu')),
    figureCellOrDash(figures, of('realisasi-anggaran', 'realisasi')),
    figureCellOrDash(figures, of('serapan', 'serapan')),
    figureCellOrDash(figures, of('sisa', 'sisa')),
    figureCellOrDash(figures, `fisik/${code}/${year}`),
  ];
}

/** Positions whose budget lines stand below the item. */
function ownersOf({ budget, organisation, year }: ObjectiveBudgetFacts, code: string): string {
  const owners = new Set(
    budget.lines
      .filter(
        (line) =>
          line.year === year && (line.subactivity === code || line.subactivity.startsWith(`${code}.`)),
      )
      .map((line) => line.position),
  );
  return organisation.positions
    .filter((one) => owners.has(one.code))
    .map((one) => one.title)
    .join('; ');
}

function totalRow(figures: FigureBook, year: number): Row {
  const of = (prefix: string) => figureCellOrDash(figures, `${prefix}/total/${year}`);
  return row(
    [
      cell('Jumlah', { columnSpan: 5 }),
      figureCell(figures, `pagu/total/${year}`),
      ...['realisasi-anggaran', 'serapan', 'sisa', 'fisik'].map(of),
      cell(''),
    ],
    'total',
  );
}
