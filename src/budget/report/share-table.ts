/** The budget of one position: program, kegiatan, sub kegiatan that it carries, with the sum of each level. */
import { cell, column, headRow, plain, row, tableOrNothing } from '../../documents/compose-blocks.ts';
import { figureCell, figureCellOrDash } from '../../documents/live-text.ts';
import type { Block, Cell, Column } from '../../documents/report-model.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import { romanNumeral } from '../../kernel/periods.ts';
import type { BudgetFacts, NomenclatureFact, NomenclatureLevel } from '../rules/facts.ts';
import { type BudgetShare, type ShareTree, shareTree } from '../rules/share-figures.ts';
import { nomenclatureTree } from '../rules/totals.ts';
import { emphasisOf, nameCell } from './budget-tables.ts';

/** How the lines of a level are numbered: "1.", "a.", "I", "-" or not at all. */
export type LineMark = '1.' | '1' | 'I' | 'a.' | '-' | '';

export interface ShareTableForm {
  readonly id: string;
  readonly caption: string;
  /** Levels printed, highest first. */
  readonly levels: readonly NomenclatureLevel[];
  /** Marks of program, kegiatan, sub kegiatan. */
  readonly marks: readonly LineMark[];
}

const LEVELS: readonly NomenclatureLevel[] = ['program', 'activity', 'subactivity'];

/** Items of a share in the order of the nomenclature, by level. */
export function shareItems(facts: BudgetFacts, share: BudgetShare): readonly NomenclatureFact[] {
  const byCode = new Map(facts.nomenclature.map((item) => [item.code, item]));
  return shareTree(nomenclatureTree(facts), share).nodes.flatMap((code) => byCode.get(code) ?? []);
}

/** `No | Kode | Uraian | Pagu | Realisasi | % | Sisa`; code offered only. */
export function shareTable(
  facts: BudgetFacts,
  figures: FigureBook,
  share: BudgetShare,
  year: number,
  form: ShareTableForm,
): readonly Block[] {
  const tree = shareTree(nomenclatureTree(facts), share);
  const byCode = new Map(facts.nomenclature.map((item) => [item.code, item]));
  const items = tree.nodes
    .flatMap((code) => byCode.get(code) ?? [])
    .filter((one) => form.levels.includes(one.level));
  const marks = marksOf(items, form);
  const body = items.map((item, index) =>
    row(
      [
        cell(marks[index] ?? '', { align: 'center' }),
        cell(item.code),
        nameCell(item, form.levels),
        ...moneyCells(figures, idOf(tree, item.code, year)),
      ],
      form.levels.length > 1 ? emphasisOf(item) : undefined,
    ),
  );
  const total = row(
    [
      cell('Jumlah', { columnSpan: 3 }),
      ...moneyCells(figures, (kind) => `${kind}-${share.of}/${share.code}/${year}`),
    ],
    'total',
  );
  return [
    tableOrNothing(
      {
        kind: 'table',
        id: form.id,
        caption: form.caption,
        columns: columns(),
        head: [
          headRow([
            'No',
            'Kode',
            'Program/Kegiatan/Sub Kegiatan',
            'Pagu (Rp)',
            'Realisasi (Rp)',
            '%',
            'Sisa (Rp)',
          ]),
        ],
        body: body.length === 0 ? [] : [...body, total],
        notes: [[plain('Pagu menurut versi anggaran yang berlaku pada akhir tahun.')]],
        size: 9,
      },
      'anggaran pada perjanjian kinerja jabatan ini',
    ),
  ];
}

function columns(): readonly Column[] {
  return [
    column(0.6, 'left', 'no'),
    { ...column(1.8, 'left', 'kode'), isOffered: true },
    column(4.4, 'left', 'uraian'),
    column(2, 'right', 'pagu'),
    column(2, 'right', 'realisasi'),
    column(1.1, 'right', 'persen'),
    column(2, 'right', 'sisa'),
  ];
}

type MoneyKind = 'pagu' | 'realisasi' | 'serapan' | 'sisa';
type IdOf = (kind: MoneyKind) => string;

/** The unit's figure where the position carries the item whole, else its own. */
function idOf({ share, parts }: ShareTree, code: string, year: number): IdOf {
  if (parts.has(code)) return (kind) => `${kind}-${share.of}/${share.code}/${code}/${year}`;
  return (kind) => `${kind === 'realisasi' ? 'realisasi-anggaran' : kind}/${code}/${year}`;
}

/** Pagu, realisasi, %, sisa; spending kept at a coarser level says so once (C-40). */
function moneyCells(figures: FigureBook, id: IdOf): readonly Cell[] {
  const pagu = figureCellOrDash(figures, id('pagu'));
  const spent = figures.get(id('realisasi'));
  if (spent?.outcome.state === 'value')
    return [
      pagu,
      figureCell(figures, spent.id),
      figureCellOrDash(figures, id('serapan')),
      figureCellOrDash(figures, id('sisa')),
    ];
  const isUnfilled = spent?.outcome.state === 'missing';
  return [
    pagu,
    cell(isUnfilled ? spent.shown : 'rincian tidak tersedia', { columnSpan: 3, align: 'center' }),
  ];
}

/** Counts each level below the one above it. */
function marksOf(items: readonly NomenclatureFact[], form: ShareTableForm): readonly string[] {
  const counts = [0, 0, 0];
  return items.map((item) => {
    const depth = LEVELS.indexOf(item.level);
    counts[depth] = (counts[depth] ?? 0) + 1;
    const isNumbered = (form.marks[depth] ?? '') !== '';
    for (let below = depth + 1; below < 3; below += 1) if (isNumbered) counts[below] = 0;
    return markOf(form.marks[depth] ?? '', counts[depth] ?? 0);
  });
}

function markOf(mark: LineMark, count: number): string {
  switch (mark) {
    case '1.':
      return `${count}.`;
    case '1':
      return String(count);
    case 'I':
      return romanNumeral(count);
    case 'a.':
      return `${String.fromCharCode(96 + ((count - 1) % 26) + 1)}.`;
    case '-':
      return '–';
    case '':
      return '';
  }
}
