/** The money behind a subject: its table, how many programmes it carries, and its efficiency. */
import { itemBudgetTable, supportingProgrammeTable } from '../../budget/report/absorption-tables.ts';
import { type LineMark, shareItems, shareTable } from '../../budget/report/share-table.ts';
import type { NomenclatureFact, NomenclatureLevel } from '../../budget/rules/facts.ts';
import type { BudgetShare } from '../../budget/rules/share-figures.ts';
import { cell, column, headRow, noData, paragraph, plain, row } from '../../documents/compose-blocks.ts';
import { figureCellOrDash } from '../../documents/live-text.ts';
import type { Block, Table } from '../../documents/report-model.ts';
import { decimal } from '../../kernel/decimal.ts';
import { terbilang } from '../../kernel/terbilang.ts';
import { efficiencyTable } from '../../measurement/report/efficiency-table.ts';
import { workedFormula } from '../../measurement/report/formulas.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import type { BlockContext } from '../block-context.ts';
import { amountInWords, efficiencySentence } from '../rules/sentences/budget-sentences.ts';
import { joinList } from '../rules/sentences/indicator-sentences.ts';
import { hasValue } from '../rules/sentences/shown-value.ts';
import { measuredOf } from './block.ts';
import type { SubjectView } from './subject-view.ts';

export interface BudgetForm {
  /** Levels printed; `as-signed`: the lines of the agreement, one after the other. */
  readonly levels: readonly NomenclatureLevel[] | 'as-signed';
  readonly marks: readonly LineMark[];
}

export function shareOf(view: SubjectView): BudgetShare | null {
  if (view.subject.kind !== 'position') return null;
  const lines = view.subject.agreement?.budgetLines ?? [];
  return { of: 'jabatan', code: view.code, name: view.title, items: lines.map(({ item }) => item) };
}

/** Of a position: what its agreement carries. Of an indicator or objective: the programmes linked to it. */
export function budgetTable(context: BlockContext, view: SubjectView, form: BudgetForm): readonly Block[] {
  const { facts, figures } = context;
  const { budget, year } = facts;
  const share = shareOf(view);
  if (view.single !== null) return supportingProgrammeTable(budget, figures, view.single, year);
  const id = `tabel-anggaran-${view.code}`;
  const caption = `Anggaran ${view.title} Tahun ${year}`;
  if (share === null)
    return itemBudgetTable(figures, linkedTo(context, view.indicators), year, { id, caption });
  if (form.levels !== 'as-signed')
    return shareTable(budget, figures, share, year, { id, caption, levels: form.levels, marks: form.marks });
  const signed = share.items.flatMap((code) => budget.nomenclature.filter((item) => item.code === code));
  return itemBudgetTable(figures, signed, year, { id, caption, sumOf: share });
}

function linkedTo(context: BlockContext, indicators: readonly IndicatorFact[]): readonly NomenclatureFact[] {
  const codes = new Set(indicators.map(({ code }) => code));
  const { links, nomenclature } = context.facts.budget;
  const items = new Set(links.filter((link) => codes.has(link.indicator)).map((link) => link.item));
  return nomenclature.filter((item) => items.has(item.code));
}

const LEVEL_WORDS = [
  ['program', 'program'],
  ['activity', 'kegiatan'],
  ['subactivity', 'sub kegiatan'],
] as const;

/** "… didukung 1 (satu) program, 2 (dua) kegiatan … dengan anggaran Rp … (…), terealisasi Rp … atau … %." */
export function budgetSentences(context: BlockContext, view: SubjectView): readonly Block[] {
  const { facts, figures } = context;
  const { year } = facts;
  const share = shareOf(view);
  if (share === null)
    return view.indicators.flatMap((one) => context.draft([indicatorMoneySentence(context, one)]));
  const items = shareItems(facts.budget, share);
  const pagu = amountInWords(figures, `pagu-jabatan/${view.code}/${year}`);
  if (items.length === 0 || pagu === null) return [noData(`anggaran yang mendukung kinerja ${view.title}`)];
  const counts = LEVEL_WORDS.flatMap(([level, word]) => {
    const count = items.filter((one) => one.level === level).length;
    return count === 0 ? [] : [`${count} (${terbilang(decimal(count))}) ${word}`];
  });
  const start = `Kinerja ${view.title} tahun ${year} ditunjang dengan ${joinList(counts)} dengan anggaran ${pagu}`;
  const spent = amountInWords(figures, `realisasi-jabatan/${view.code}/${year}`);
  const share100 = `serapan-jabatan/${view.code}/${year}`;
  const end =
    spent === null || !hasValue(figures, share100)
      ? '; rincian realisasinya tidak tersedia.'
      : `, terealisasi ${spent} atau {${share100}}.`;
  return context.draft([`${start}${end}`]);
}

function indicatorMoneySentence({ figures, facts }: BlockContext, indicator: IndicatorFact): string | null {
  const { code, name } = indicator;
  const pagu = amountInWords(figures, `pagu-indikator/${code}/${facts.year}`);
  const spent = amountInWords(figures, `realisasi-indikator/${code}/${facts.year}`);
  if (pagu === null) return null;
  const start = `Program yang mendukung ${name} dianggarkan ${pagu}`;
  return spent === null
    ? `${start}.`
    : `${start} dan terealisasi ${spent} atau {serapan-indikator/${code}/${facts.year}}.`;
}

/** Efficiency by the government's method: of the position as a whole, else of each indicator. */
export function efficiency(context: BlockContext, view: SubjectView, withFormula: boolean): readonly Block[] {
  if (view.single !== null) return indicatorEfficiency(context, view.single);
  const { facts, figures } = context;
  const id = `efisiensi-jabatan/${view.code}/${facts.year}`;
  const figure = figures.get(id);
  if (view.subject.kind !== 'position')
    return view.indicators.flatMap((one) => indicatorEfficiency(context, one));
  if (figure === undefined)
    return [noData(`anggaran ${view.title}, sehingga efisiensi belum dapat dihitung`)];
  return [
    ...context.draft([positionSentence(context, view)]),
    positionTable(context, view),
    ...(withFormula && figure.outcome.state === 'value' ? [workedFormula('Efisiensi', figure)] : []),
  ];
}

/** What the method gives for a position, in a sentence that states no cause. */
function positionSentence({ figures, facts }: BlockContext, view: SubjectView): string | null {
  const { year } = facts;
  const id = `efisiensi-jabatan/${view.code}/${year}`;
  const figure = figures.get(id);
  if (figure === undefined) return null;
  if (figure.outcome.state === 'not-computable')
    return `Efisiensi ${view.title} tidak dapat dihitung: ${figure.outcome.reason.replace(/\.$/, '')}.`;
  if (figure.outcome.state !== 'value') return null;
  const method = figure.explanation.ruleName.toLowerCase();
  // Not every method rests on the mean: one compares the money with the physical progress, one looks at it alone.
  const mean = figure.explanation.formula.includes('capaian')
    ? `rata-rata capaian kinerja {rata-rata/${view.code}/${year}} dan `
    : '';
  return `Dengan ${mean}serapan anggaran {serapan-jabatan/${view.code}/${year}}, nilai efisiensi ${view.title} menurut metode ${method} adalah {${id}}.`;
}

/** `Capaian | Serapan | Efisiensi`; pagu and realisasi are offered. */
function positionTable({ figures, facts }: BlockContext, view: SubjectView): Table {
  const { year } = facts;
  const of = (kind: string) => figureCellOrDash(figures, `${kind}/${view.code}/${year}`);
  return {
    kind: 'table',
    id: `tabel-efisiensi-${view.code}`,
    caption: `Efisiensi Penggunaan Sumber Daya ${view.title} Tahun ${year}`,
    columns: [
      { ...column(0.5, 'left', 'no'), isOffered: true },
      { ...column(2.2, 'right', 'pagu'), isOffered: true },
      { ...column(2.2, 'right', 'realisasi'), isOffered: true },
      column(2, 'center', 'capaian'),
      column(2, 'center', 'serapan'),
      column(2, 'center', 'efisiensi'),
    ],
    head: [
      headRow([
        'No',
        'Pagu (Rp)',
        'Realisasi (Rp)',
        'Rata-rata Capaian Kinerja',
        'Serapan Anggaran',
        'Efisiensi',
      ]),
    ],
    body: [
      row([
        cell('1', { align: 'center' }),
        of('pagu-jabatan'),
        of('realisasi-jabatan'),
        ...['rata-rata', 'serapan-jabatan', 'efisiensi-jabatan'].map((kind) => ({
          ...of(kind),
          align: 'center' as const,
        })),
      ]),
    ],
  };
}

/** Sentence, table, method and worked formula of one indicator. */
export function indicatorEfficiency(context: BlockContext, indicator: IndicatorFact): readonly Block[] {
  const { facts, figures } = context;
  const figure = figures.get(`efisiensi/${indicator.code}/${facts.year}`);
  const isLinked = facts.budget.links.some((link) => link.indicator === indicator.code);
  if (figure === undefined || (!isLinked && figure.outcome.state !== 'value'))
    return [noData('program yang dikaitkan dengan indikator ini, sehingga efisiensi belum dapat dihitung')];
  const { formula, ruleName, notes } = figure.explanation;
  return [
    ...context.draft([efficiencySentence(figures, indicator.code, indicator.name, facts.year)]),
    efficiencyTable(measuredOf(context), indicator),
    paragraph(
      [plain(`Metode: ${ruleName.toLowerCase()}, dengan rumus ${formula}. ${notes.join(' ')}`.trim())],
      { style: 'small', align: 'left', indent: false },
    ),
    ...(figure.outcome.state === 'value' ? [workedFormula('Efisiensi', figure)] : []),
    ...context.narrative(`indikator.${indicator.code}.efisiensi`),
  ];
}
