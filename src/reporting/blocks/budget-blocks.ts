/** Bab III B: realisation of the budget by programme, by account, and against the year before. */
import { absorptionChart, spendingKindsChart } from '../../budget/report/absorption-charts.ts';
import { absorptionTable, spendingReasons } from '../../budget/report/absorption-tables.ts';
import {
  accountLevel,
  accountTable,
  fullAccountTable,
  twoYearTable,
} from '../../budget/report/account-tables.ts';
import { budgetedItems, versionsOf } from '../../budget/report/nomenclature-order.ts';
import { noData } from '../../documents/compose-blocks.ts';
import type { Block } from '../../documents/report-model.ts';
import type { BlockContext } from '../block-context.ts';
import {
  absorptionExtremesSentence,
  absorptionListSentence,
  absorptionSentence,
  budgetChangeSentence,
  growthSentence,
} from '../rules/sentences/budget-sentences.ts';
import { block, numberOption } from './block.ts';

function overview(context: BlockContext): readonly Block[] {
  const { facts, figures, terms } = context;
  const { year, budget } = facts;
  const programmes = budgetedItems(budget, year).filter((item) => item.level === 'program');
  const versions = versionsOf(budget, year);
  const first = versions[0];
  const last = versions.at(-1);
  if (first === undefined || last === undefined) return [noData(`anggaran dan realisasinya tahun ${year}`)];
  const change = budgetChangeSentence(figures, year, first, last);
  return [
    ...context.draft([
      change,
      absorptionSentence(figures, 'total', terms.unit, year),
      absorptionExtremesSentence(figures, programmes, year),
    ]),
    ...context.narrative('realisasi-anggaran'),
    ...absorptionChart(budget, figures, year),
    ...context.draft([absorptionListSentence(figures, programmes, year)]),
    ...spendingReasons(budget, year),
    ...context.narrative('realisasi-anggaran.sisa'),
  ];
}

function twoYears(context: BlockContext, depth: number): readonly Block[] {
  const { facts, figures } = context;
  const kinds = facts.budget.accounts
    .filter((account) => accountLevel(account) === 3)
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
  const top = facts.budget.accounts.find((account) => accountLevel(account) === 1);
  return [
    ...context.draft([
      top === undefined ? null : growthSentence(figures, top.code, top.name.toLowerCase(), facts.year),
      ...kinds.map((account) =>
        growthSentence(figures, account.code, account.name.toLowerCase(), facts.year),
      ),
    ]),
    ...twoYearTable(facts.budget, figures, facts.year, depth),
    ...(depth <= 3 ? spendingKindsChart(facts.budget, figures, facts.year) : []),
  ];
}

export const BUDGET_BLOCKS = [
  block('serapan-anggaran', overview),
  block('tabel-serapan', (context) =>
    absorptionTable(context.facts.budget, context.figures, context.facts.year),
  ),
  block('belanja-rekening', (context, options) =>
    accountTable(
      context.facts.budget,
      context.figures,
      context.facts.year,
      numberOption(options, 'kedalaman', 3),
    ),
  ),
  block('dua-tahun', (context, options) => twoYears(context, numberOption(options, 'kedalaman', 3))),
  block('belanja-rekening-lengkap', (context) =>
    fullAccountTable(context.facts.budget, context.figures, context.facts.year),
  ),
];
