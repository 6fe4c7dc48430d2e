/** Bab II: vision to agreements, and the budget behind them. */
import {
  agreementVersionTable,
  allPositionsTable,
  type SignedMoney,
  signedIndicatorTable,
} from '../../agreements/report/agreement-tables.ts';
import {
  agreementsInForce,
  agreementsInOrder,
  versionLabel,
} from '../../agreements/report/agreements-in-force.ts';
import type { AgreementFact } from '../../agreements/rules/facts.ts';
import { objectiveBudgetTable } from '../../budget/report/objective-budget-table.ts';
import { shareItems } from '../../budget/report/share-table.ts';
import type { NomenclatureLevel } from '../../budget/rules/facts.ts';
import { noData, paragraph } from '../../documents/compose-blocks.ts';
import { figureCellOrDash, unitlessFigureCell } from '../../documents/live-text.ts';
import type { Block, Cell } from '../../documents/report-model.ts';
import { formatDate } from '../../kernel/indonesian-dates.ts';
import { missionList, strategyTables, visionBlocks } from '../../planning/report/direction.ts';
import { mainIndicatorTable } from '../../planning/report/main-indicators.ts';
import { targetMatrix } from '../../planning/report/targets.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import type { BlockContext } from '../block-context.ts';
import type { BlockOptions } from '../rules/layout.ts';
import { amountInWords } from '../rules/sentences/budget-sentences.ts';
import { joinList } from '../rules/sentences/indicator-sentences.ts';
import { headOf } from '../rules/terms.ts';
import { block, textOption } from './block.ts';

/** Target of the year, without the sign of its unit. */
export function targetInYear({ facts, figures }: BlockContext): (indicator: IndicatorFact) => Cell {
  return ({ code }) => unitlessFigureCell(figures, `target/${code}/${facts.year}`);
}

function missions(context: BlockContext): readonly Block[] {
  const carried = context.facts.planning.missions
    .filter((one) => one.isCarried)
    .map((one) => `misi ke-${one.number}`);
  const sentence =
    carried.length === 0
      ? null
      : `Sesuai dengan tugas dan fungsinya, [unit] mendukung ${joinList(carried)} yang dicetak tebal.`;
  return [
    ...missionList(context.facts.planning),
    ...(sentence === null ? [] : [paragraph(context.write(sentence))]),
  ];
}

const ORDINALS = ['pertama', 'kedua', 'ketiga', 'keempat', 'kelima'];

/** Option `baris: sasaran`: the table without the goals. */
function goals(context: BlockContext, options: BlockOptions): readonly Block[] {
  const { planning } = context.facts;
  const sentences = planning.goals
    .toSorted((a, b) => a.order - b.order)
    .map((goal, index) => {
      const objectives = planning.objectives
        .filter((one) => one.goal === goal.code)
        .map((one) => `“${one.text}”`);
      const serves = goal.serves === null ? '' : ` Tujuan ini mendukung ${goal.serves.replace(/\.$/, '')}.`;
      const end = objectives.length === 0 ? '.' : `, yang dijabarkan dalam sasaran ${joinList(objectives)}.`;
      const nth = planning.goals.length === 1 ? '' : ` ${ORDINALS[index] ?? `ke-${index + 1}`}`;
      const whose = index === 0 ? ' [unit] dalam [renstra]' : '';
      return `Tujuan${nth}${whose} adalah “${goal.text}”${end}${serves}`;
    });
  return [
    ...sentences.map((text) => paragraph(context.write(text))),
    ...targetMatrix(planning, context.terms.strategicPlan, textOption(options, 'baris', '') === 'sasaran'),
  ];
}

function headAgreement(context: BlockContext): readonly Block[] {
  const { facts } = context;
  const head = headOf(facts);
  const all = agreementsInOrder(facts.agreements, facts.organisation, facts.year);
  const own = all.filter((one) => one.firstParty === head?.code);
  const last = own.at(-1);
  if (last === undefined) return [noData(`perjanjian kinerja ${context.terms.head} tahun ${facts.year}`)];
  const times = own.length === 1 ? 'satu kali' : `${own.length} kali`;
  const total = amountInWords(context.figures, `pk/${last.code}/total`);
  return [
    paragraph(
      context.write(
        `Perjanjian kinerja [kepala] tahun [tahun] ditandatangani ${times}; yang berlaku sampai akhir tahun adalah perjanjian kinerja ${versionLabel(last).toLowerCase()} tanggal ${formatDate(last.signedOn)}, disajikan pada {#tabel-pk-kepala}.${total === null ? '' : ` Anggaran yang mendukungnya ${total}.`}`,
      ),
    ),
    signedIndicatorTable(
      facts.planning,
      last,
      'tabel-pk-kepala',
      `Perjanjian Kinerja ${context.terms.head} Tahun ${facts.year}`,
    ),
  ];
}

/** "1 program / 3 kegiatan / 12 sub kegiatan", and the amount as signed. */
function signedMoney({ facts, figures }: BlockContext, agreement: AgreementFact): SignedMoney {
  const share = {
    of: 'jabatan',
    code: agreement.firstParty,
    name: agreement.firstParty,
    items: agreement.budgetLines.map(({ item }) => item),
  } as const;
  const items = shareItems(facts.budget, share);
  const counts = LEVEL_WORDS.flatMap(([level, word]) => {
    const count = items.filter((item) => item.level === level).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return {
    counts: counts.length === 0 ? '–' : counts.join(' / '),
    amount: figureCellOrDash(figures, `pk/${agreement.code}/total`),
  };
}

const LEVEL_WORDS = [
  ['program', 'program'],
  ['activity', 'kegiatan'],
  ['subactivity', 'sub kegiatan'],
] as const;

function allAgreements(context: BlockContext): readonly Block[] {
  const { facts } = context;
  const inForce = agreementsInForce(facts.agreements, facts.organisation, facts.year);
  const every = agreementsInOrder(facts.agreements, facts.organisation, facts.year);
  return [
    allPositionsTable(facts.planning, facts.organisation, inForce, facts.year, (one) =>
      signedMoney(context, one),
    ),
    agreementVersionTable(facts.organisation, every, facts.year),
  ];
}

const LEVELS: Readonly<Record<string, NomenclatureLevel>> = {
  program: 'program',
  kegiatan: 'activity',
  sub: 'subactivity',
};

export const CHAPTER_TWO_BLOCKS = [
  block('visi', (context) => visionBlocks(context.facts.planning)),
  block('misi', missions),
  block('tujuan-sasaran', goals),
  block('iku', (context) =>
    mainIndicatorTable(
      context.facts.planning,
      context.facts.organisation,
      'tabel-iku',
      `Indikator Kinerja Utama ${context.terms.unit}`,
      targetInYear(context),
    ),
  ),
  block('strategi', (context) => strategyTables(context.facts.planning)),
  block('pk-kepala', headAgreement),
  block('pk-semua-jabatan', allAgreements),
  /** Option `tingkat`: the deepest level, `program` (default), `kegiatan` or `sub`. */
  block('anggaran-sasaran', ({ facts, figures }, options) =>
    objectiveBudgetTable(
      { ...facts, figures },
      LEVELS[textOption(options, 'tingkat', 'program')] ?? 'program',
    ),
  ),
];
