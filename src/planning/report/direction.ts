/** Vision and missions, strategic issues, strategies and policy directions. */
import {
  cell,
  column,
  dash,
  headRow,
  named,
  noData,
  paragraph,
  plain,
  row,
  tableOrNothing,
} from '../../documents/compose-blocks.ts';
import type { Block, Cell } from '../../documents/report-model.ts';
import type { PlanningFacts, StrategicIssueFact, StrategyFact } from '../rules/facts.ts';
import { objectiveStrategyTable } from './objective-strategies.ts';

/** The vision of the head of government, as a quotation. */
export function visionBlocks(facts: PlanningFacts): readonly Block[] {
  if (facts.visions.length === 0) return [noData('visi kepala daerah')];
  return facts.visions.map((vision) =>
    paragraph([{ kind: 'text', text: `“${vision.text}”`, bold: true }], {
      style: 'quote',
      align: 'center',
      indent: false,
    }),
  );
}

/** The missions; the carried ones in bold. */
export function missionList(facts: PlanningFacts): readonly Block[] {
  const missions = facts.missions.toSorted((a, b) => a.number - b.number);
  if (missions.length === 0) return [noData('misi kepala daerah')];
  return [
    {
      kind: 'list',
      marker: 'decimal',
      items: missions.map((one) => ({
        inlines: [one.isCarried ? { kind: 'text', text: one.text, bold: true } : plain(one.text)],
      })),
    },
  ];
}

const ISSUE_COLUMNS: readonly (readonly [string, number, (one: StrategicIssueFact) => string | null])[] = [
  ['Potensi', 2.4, (one) => one.potential],
  ['Permasalahan', 2.4, (one) => one.problem],
  ['Penyebab', 2, (one) => one.cause],
  ['Akar Masalah', 2, (one) => one.root],
  ['Isu Lingkungan Dinamis', 2, (one) => one.environment],
];

const ISSUE_IDS: Readonly<Record<string, string>> = {
  Potensi: 'potensi',
  Permasalahan: 'masalah',
  Penyebab: 'penyebab',
  'Akar Masalah': 'akar-masalah',
  'Isu Lingkungan Dinamis': 'lingkungan',
};

/** Strategic issues; columns that no row fills are left out. */
export function strategicIssueTable(facts: PlanningFacts): readonly Block[] {
  const issues = facts.strategicIssues.toSorted((a, b) => a.order - b.order);
  const columns = ISSUE_COLUMNS.filter(([, , read]) => issues.some((one) => filled(read(one))));
  const environment = columns.findIndex(([label]) => ISSUE_IDS[label] === 'lingkungan');
  const texts = issues.map((issue) => [...columns.map(([, , read]) => read(issue)), issue.issue]);
  const body = texts.map((line, index) =>
    row([
      cell(String(index + 1), { align: 'center' }),
      ...line.flatMap((_, at) => mergedCell(texts, index, at, at === environment)),
    ]),
  );
  return [
    tableOrNothing(
      {
        kind: 'table',
        id: 'tabel-isu-strategis',
        caption: 'Isu Strategis Perangkat Daerah',
        columns: named(
          ['no', ...columns.map(([label]) => ISSUE_IDS[label] ?? label), 'isu'],
          [column(0.5), ...columns.map(([, width]) => column(width)), column(2.4)],
        ),
        head: [headRow(['No', ...columns.map(([label]) => label), 'Isu Strategis'])],
        body,
        size: 9,
      },
      'isu strategis',
    ),
  ];
}

/**
 * A text that the rows below repeat stands once over them, as long as everything to its left is the same too:
 * masalah pokok → masalah → akar masalah.
 */
function mergedCell(
  texts: readonly (readonly (string | null)[])[],
  index: number,
  at: number,
  /** No step of the row of causes: merged whatever stands to its left. */
  isAlone: boolean,
): readonly Cell[] {
  const isSame = (
    one: readonly (string | null)[] | undefined,
    other: readonly (string | null)[] | undefined,
  ) =>
    one !== undefined &&
    other !== undefined &&
    one.slice(isAlone ? at : 0, at + 1).every((text, place) => text === other[isAlone ? at : place]);
  const text = texts[index]?.[at] ?? null;
  if (!filled(text)) return [textCell(text)];
  if (isSame(texts[index - 1], texts[index])) return [];
  let rowSpan = 1;
  while (isSame(texts[index + rowSpan], texts[index])) rowSpan += 1;
  return [rowSpan > 1 ? cell(text ?? '', { rowSpan }) : textCell(text)];
}

/** The issues themselves, each once, as a numbered list. */
export function strategicIssueList(facts: PlanningFacts): readonly Block[] {
  const issues = facts.strategicIssues.toSorted((a, b) => a.order - b.order).map(({ issue }) => issue);
  if (issues.length === 0) return [noData('isu strategis')];
  const items = [...new Set(issues)].map((text) => ({ inlines: [plain(text)] }));
  return [{ kind: 'list', marker: 'decimal', items }];
}

const STRATEGY_TABLES: readonly (readonly [StrategyFact['kind'], string, readonly string[]])[] = [
  [
    'policy',
    'Strategi dan Arah Kebijakan',
    ['No', 'Operasionalisasi NSPK', 'Arah Kebijakan RPJMD', 'Arah Kebijakan Renstra'],
  ],
  ['area', 'Arah Kebijakan Kewilayahan', ['No', 'Wilayah', 'Arah Kebijakan RPJMD', 'Intervensi Strategis']],
];

/** Strategies by kind: of the objectives, national norms, and areas. */
export function strategyTables(facts: PlanningFacts): readonly Block[] {
  const byKind = STRATEGY_TABLES.flatMap(([kind, caption, labels]): readonly Block[] => {
    const strategies = facts.strategies
      .filter((one) => one.kind === kind)
      .toSorted((a, b) => a.order - b.order);
    if (strategies.length === 0) return [];
    return [
      {
        kind: 'table',
        id: `tabel-strategi-${kind}`,
        caption,
        columns: named(
          ['no', 'pokok', 'arah-rpjmd', 'arah-renstra'],
          [column(0.5), column(3), column(3), column(3)],
        ),
        head: [headRow(labels)],
        body: strategies.map((one, index) =>
          row([
            cell(String(index + 1), { align: 'center' }),
            textCell(one.subject),
            textCell(one.direction),
            textCell(one.response),
          ]),
        ),
      },
    ];
  });
  const tables = [...objectiveStrategyTable(facts), ...byKind];
  return tables.length > 0 ? tables : [noData('strategi dan arah kebijakan')];
}

function filled(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}

function textCell(text: string | null): Cell {
  return text === null || text.trim() === '' ? dash() : cell(text);
}
