/** Annexes: IKU, results tree, every agreement, quarters, plan evaluation, alignment. */
import { agreementForm } from '../../agreements/report/agreement-form.ts';
import {
  agreementsInForce,
  agreementsInOrder,
  titleInCapacity,
  versionLabel,
} from '../../agreements/report/agreements-in-force.ts';
import { type CascadeNode, cascadeOf } from '../../agreements/report/cascade.ts';
import { emphasisOf, nameCell } from '../../budget/report/budget-tables.ts';
import { budgetedItems } from '../../budget/report/nomenclature-order.ts';
import {
  cell,
  column,
  dash,
  headRow,
  named,
  noData,
  row,
  tableOrNothing,
} from '../../documents/compose-blocks.ts';
import { figureCellOrDash, unitlessFigureCell } from '../../documents/live-text.ts';
import type { Block } from '../../documents/report-model.ts';
import type { TreeNode } from '../../documents/rules/tree-layout.ts';
import { drawTree } from '../../documents/tree-drawing.ts';
import { quarterlyPlanEvaluation } from '../../measurement/report/plan-evaluation-tables.ts';
import { planProgressTable } from '../../measurement/report/plan-progress.ts';
import { quarterlyTable } from '../../measurement/report/quarterly-table.ts';
import { mainIndicatorTable, ownerTitle } from '../../planning/report/main-indicators.ts';
import { indicatorsOf, mainIndicators } from '../../planning/report/targets.ts';
import type { BlockContext } from '../block-context.ts';
import type { BlockOptions } from '../rules/layout.ts';
import { alignmentOfDocuments } from './alignment.ts';
import { block, measuredOf, textOption } from './block.ts';
import { planEvaluationFacts } from './budget-progress-blocks.ts';
import { targetInYear } from './chapter-two-blocks.ts';

/** Width of the drawing on A3 landscape, in points. */
const A3_WIDTH = 1060;
/** Its height below the heading and above the caption, with room for the fingerprint where it is the last annex. */
const A3_HEIGHT = 505;

function cascade(context: BlockContext): readonly Block[] {
  const { facts, terms } = context;
  const inForce = agreementsInForce(facts.agreements, facts.organisation, facts.year);
  const root = cascadeOf(facts.planning, facts.organisation, inForce, terms.strategicPlan, facts.year);
  if (root === null) return [noData('pohon kinerja')];
  const drawn = drawTree(numbered(root, 'pohon'), { width: A3_WIDTH, height: A3_HEIGHT, smallestSize: 5 });
  return [
    {
      kind: 'picture',
      id: 'gambar-pohon-kinerja',
      caption: `Pohon Kinerja ${terms.unit} Tahun ${facts.year}`,
      svg: drawn.svg,
      width: drawn.width,
      height: drawn.height,
      alternative: `Pohon kinerja. ${inWords(root)}`,
    },
  ];
}

/** More lines than this in one box would make the drawing too tall for its page; the rest stands in boxes below. */
const MOST_LINES = 7;

function numbered(node: CascadeNode, id: string): TreeNode {
  const isLong = node.lines.length > MOST_LINES;
  const parts = isLong ? chunksOf(node.lines, MOST_LINES) : [];
  return {
    id,
    title: node.title,
    lines: isLong ? [] : node.lines,
    children: [
      ...parts.map((lines, index) => ({
        id: `${id}.bagian-${index + 1}`,
        title: `Indikator ${index * MOST_LINES + 1}–${index * MOST_LINES + lines.length}`,
        lines,
        children: [],
      })),
      ...node.children.map((child, index) => numbered(child, `${id}.${index + 1}`)),
    ],
  };
}

function chunksOf(lines: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(lines.length / size) }, (_, index) =>
    lines.slice(index * size, (index + 1) * size),
  );
}

function inWords(node: CascadeNode): string {
  const own = `${node.title}: ${node.lines.join('; ')}.`;
  return [own, ...node.children.map(inWords)].join(' ');
}

/** Every agreement of the year and each of its versions as its form, from the top of a page. */
function agreements(context: BlockContext): readonly Block[] {
  const { facts, figures } = context;
  const all = agreementsInOrder(facts.agreements, facts.organisation, facts.year);
  if (all.length === 0) return [noData(`perjanjian kinerja tahun ${facts.year}`)];
  return all.flatMap((agreement, index): readonly Block[] => [
    ...(index === 0 ? [] : [{ kind: 'page-break' as const }]),
    context.heading(
      `pk-${agreement.code}`,
      `Perjanjian Kinerja ${versionLabel(agreement)} ${titleInCapacity(facts.organisation, agreement.firstParty, agreement.firstCapacity)}`,
    ),
    ...agreementForm(
      { organisation: facts.organisation, planning: facts.planning, budget: facts.budget, figures },
      agreement,
    ),
  ]);
}

function quarters(context: BlockContext): readonly Block[] {
  const { facts } = context;
  const { planning, measurement, year } = facts;
  const hasQuarters = measurement.measurements.some((one) => one.year === year && one.quarter !== null);
  const goals = planning.goals.flatMap((goal) => indicatorsOf(planning, goal.code));
  if (!hasQuarters)
    return [noData(`pengukuran triwulanan tahun ${year}; yang tersedia hanya pengukuran tahunan`)];
  return [
    quarterlyTable(
      measuredOf(context),
      [...goals, ...mainIndicators(planning)],
      'tabel-triwulan',
      `Capaian Kinerja per Triwulan Tahun ${year}`,
    ),
  ];
}

/** Option `bentuk: triwulan`: K and Rp of every quarter, with the Renstra where its money is known. */
function planEvaluation(context: BlockContext, options: BlockOptions): readonly Block[] {
  return textOption(options, 'bentuk', 'tahun') === 'triwulan'
    ? quarterlyPlanEvaluation(planEvaluationFacts(context))
    : yearlyPlanEvaluation(context);
}

/** `Kode | Uraian | Indikator | Target | Realisasi | Capaian | Pagu | Realisasi | %` (Permendagri 86/2017; C-90). */
function yearlyPlanEvaluation(context: BlockContext): readonly Block[] {
  const { facts, figures } = context;
  const { year, planning } = facts;
  const items = budgetedItems(facts.budget, year);
  const money = (code: string) =>
    ['pagu', 'realisasi-anggaran', 'serapan'].map((part) => {
      const figure = figures.get(`${part}/${code}/${year}`);
      return figure?.outcome.state === 'not-computable'
        ? dash()
        : figureCellOrDash(figures, `${part}/${code}/${year}`);
    });
  const body = items.flatMap((item) => {
    const own = planning.indicators.filter((one) => one.measures === item.code);
    const evaluated = figureCellOrDash(figures, `evaluasi-renja/${item.code}/${year}`);
    const first = own[0];
    const indicatorCells = (one: (typeof own)[number] | undefined) =>
      one === undefined
        ? [dash(), dash(), dash()]
        : [
            cell(`${one.name} (${one.unit})`),
            unitlessFigureCell(figures, `target/${one.code}/${year}`),
            unitlessFigureCell(figures, `realisasi/${one.code}/${year}`),
          ];
    const levels = ['program', 'activity', 'subactivity'] as const;
    const isUnmeasured =
      first !== undefined &&
      [`realisasi/${first.code}/${year}`, `evaluasi-renja/${item.code}/${year}`].every(
        (id) => figures.get(id)?.outcome.state === 'missing',
      );
    /** What is not filled in says so once, over realisation and achievement. */
    const results = isUnmeasured
      ? [...indicatorCells(first).slice(0, 2), { ...evaluated, columnSpan: 2 }]
      : [...indicatorCells(first), evaluated];
    return [
      row([cell(item.code), nameCell(item, levels), ...results, ...money(item.code)], emphasisOf(item)),
      ...own
        .slice(1)
        .map((one) =>
          row([cell(''), cell(''), ...indicatorCells(one), cell(''), cell(''), cell(''), cell('')]),
        ),
    ];
  });
  const total = row(
    [
      cell('Jumlah/rata-rata', { columnSpan: 5 }),
      figureCellOrDash(figures, `evaluasi-renja/total/${year}`),
      ...money('total'),
    ],
    'total',
  );
  return [
    tableOrNothing(
      {
        kind: 'table',
        id: 'tabel-evaluasi-renja',
        caption: `Evaluasi Pelaksanaan Renja Tahun ${year}`,
        columns: named(
          ['kode', 'uraian', 'indikator', 'target', 'realisasi', 'capaian', 'pagu', 'realisasi-rp', 'persen'],
          [
            column(2),
            column(4.2),
            column(4.2),
            column(1.1, 'right'),
            column(1.1, 'right'),
            column(1.1, 'right'),
            column(2.2, 'right'),
            column(2.2, 'right'),
            column(1.2, 'right'),
          ],
        ),
        head: [
          headRow([
            'Kode',
            'Program/Kegiatan/Sub Kegiatan',
            'Indikator',
            'Target',
            'Realisasi',
            'Capaian',
            'Pagu (Rp)',
            'Realisasi (Rp)',
            'Serapan',
          ]),
        ],
        body: body.length === 0 ? [] : [...body, total],
        notes: [
          [
            {
              kind: 'text',
              text: 'Capaian kegiatan dan program adalah rata-rata tertimbang pagu dari yang terukur; yang tidak terukur tidak dihitung sebagai nol.',
            },
          ],
        ],
        source: 'Permendagri 86/2017',
        size: 7.5,
      },
      `rencana kerja tahun ${year}`,
    ),
  ];
}

/** Targets of every year of the Renstra against what is realised so far. */
function planProgress(context: BlockContext): readonly Block[] {
  const { planning } = context.facts;
  const plan = context.terms.strategicPlan;
  if (plan === null) return [noData('rencana strategis')];
  const inPlan = <T extends { readonly plan: string; readonly order: number }>(all: readonly T[]) =>
    all.filter((one) => one.plan === plan.code).toSorted((left, right) => left.order - right.order);
  const measured = [...inPlan(planning.goals), ...inPlan(planning.objectives)];
  const indicators = measured.flatMap((one) => indicatorsOf(planning, one.code));
  const caption = `Capaian Target Renstra sampai Tahun ${context.facts.year}`;
  return [planProgressTable(measuredOf(context), { id: 'tabel-monev-renstra', caption, plan, indicators })];
}

/** `Misi/tujuan yang didukung | Tujuan | Sasaran | Indikator | Program | Penanggung jawab`. */
function alignment(context: BlockContext): readonly Block[] {
  const { planning, budget, organisation } = context.facts;
  const programmeNames = (code: string): readonly string[] => {
    const items = budget.links.filter((link) => link.indicator === code).map((link) => link.item);
    return budget.nomenclature.filter((item) => items.includes(item.code)).map((item) => item.name);
  };
  const missions = planning.missions
    .filter((one) => one.isCarried)
    .map((one) => `Misi ${one.number}: ${one.text}`)
    .join('; ');
  const lines = planning.goals
    .toSorted((a, b) => a.order - b.order)
    .flatMap((goal) =>
      planning.objectives
        .filter((one) => one.goal === goal.code)
        .flatMap((objective) =>
          indicatorsOf(planning, objective.code).map((indicator) => ({ goal, objective, indicator })),
        ),
    );
  /** One cell over the rows that say the same; nothing in the rows below the first of them. */
  const merged = (text: string, index: number, isSame: (other: (typeof lines)[number]) => boolean) => {
    const previous = lines[index - 1];
    if (previous !== undefined && isSame(previous)) return [];
    const after = lines.slice(index);
    const end = after.findIndex((one) => !isSame(one));
    return [cell(text, { rowSpan: end === -1 ? after.length : end })];
  };
  const body = lines.map(({ goal, objective, indicator }, index) => {
    const names = programmeNames(indicator.code);
    return row([
      ...merged(missions === '' ? '–' : missions, index, () => true),
      ...merged(goal.text, index, (other) => other.goal === goal),
      ...merged(objective.text, index, (other) => other.objective === objective),
      cell(indicator.name),
      names.length === 0 ? cell([{ kind: 'missing', text: 'belum dikaitkan' }]) : cell(names.join('; ')),
      cell(ownerTitle(organisation, indicator.owner) ?? 'belum ditetapkan'),
    ]);
  });
  return [
    tableOrNothing(
      {
        kind: 'table',
        id: 'tabel-keselarasan',
        caption: 'Matriks Keselarasan Misi, Tujuan, Sasaran, Indikator, dan Program',
        columns: named(
          ['misi', 'tujuan', 'sasaran', 'indikator', 'program', 'penanggung-jawab'],
          [column(2.6), column(2.4), column(2.8), column(2.4), column(3), column(1.8)],
        ),
        head: [
          headRow([
            'Misi yang Didukung',
            'Tujuan',
            'Sasaran',
            'Indikator',
            'Program/Kegiatan',
            'Penanggung Jawab',
          ]),
        ],
        body,
        size: 9,
      },
      'keselarasan kinerja',
    ),
  ];
}

export const ANNEX_BLOCKS = [
  block('lampiran-iku', (context) =>
    mainIndicatorTable(
      context.facts.planning,
      context.facts.organisation,
      'lampiran-tabel-iku',
      `Indikator Kinerja Utama ${context.terms.unit}`,
      targetInYear(context),
    ),
  ),
  block('pohon-kinerja', cascade),
  block('formulir-pk', agreements),
  block('capaian-triwulan', quarters),
  block('evaluasi-renja', planEvaluation),
  block('monev-renstra', planProgress),
  /** Option `bentuk: dokumen`: report, Renstra, agreements and results tree of all indicators. */
  block('keselarasan', (context, options) =>
    textOption(options, 'bentuk', '') === 'dokumen' ? alignmentOfDocuments(context) : alignment(context),
  ),
];
