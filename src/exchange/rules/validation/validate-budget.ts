import type {
  BudgetFacts,
  NomenclatureFact,
  NomenclatureLevel,
  PlanFundingFact,
} from '../../../budget/rules/facts.ts';
import type { Decimal } from '../../../kernel/decimal.ts';
import { formatNumber } from '../../../kernel/indonesian-numbers.ts';
import type { Bundle } from '../bundle.ts';
import { budgetVersionKey, type KnownCodes } from './known-codes.ts';
import type { ProblemList } from './problem-list.ts';

/** Nomenclature and accounts as trees by code, money only where it is entered (C-40), never negative. */
export function validateBudget(bundle: Bundle, known: KnownCodes, list: ProblemList): void {
  const facts = bundle.budget;
  checkNomenclature(facts.nomenclature, known, list);
  checkVersions(facts, known, list);
  checkLines(facts, known, list);
  checkSpending(facts, known, list);
  checkAccounts(facts, known, list);
  checkPlanFunding(facts.planFunding, known, list);
  list.unique(facts.links, 'budget.links', 'Kaitan program dan indikator', (row) => [
    row.indicator,
    row.item,
  ]);
  facts.links.forEach((row, index) => {
    list.refers(known.indicators, row.indicator, `budget.links[${index}].indicator`, 'Indikator');
    list.refers(known.nomenclature, row.item, `budget.links[${index}].item`, 'Nomenklatur');
  });
}

const PARENT_LEVEL: Readonly<Record<NomenclatureLevel, NomenclatureLevel | null>> = {
  program: null,
  activity: 'program',
  subactivity: 'activity',
};

function checkNomenclature(items: readonly NomenclatureFact[], known: KnownCodes, list: ProblemList): void {
  const path = 'budget.nomenclature';
  list.unique(items, path, 'Kode nomenklatur', (item) => [item.code]);
  const levels = new Map(items.map((item) => [item.code, item.level]));
  items.forEach((item, index) => {
    const place = `${path}[${index}]`;
    const resolves = list.refers(known.nomenclature, item.parent, `${place}.parent`, 'Nomenklatur induk');
    checkPrefix(item, place, list);
    const expected = PARENT_LEVEL[item.level];
    const found = item.parent === null ? null : (levels.get(item.parent) ?? null);
    if (resolves && found !== expected) {
      const message = 'Tingkat nomenklatur ini tidak sesuai dengan tingkat induknya.';
      list.error({
        code: 'nomenclature-level',
        path: `${place}.parent`,
        message,
        read: found,
        expected: expected ?? 'tanpa induk',
      });
    }
  });
}

function checkPrefix(
  row: { readonly code: string; readonly parent: string | null },
  place: string,
  list: ProblemList,
): void {
  if (row.parent === null || row.code.startsWith(`${row.parent}.`)) return;
  list.error({
    code: 'code-prefix',
    path: `${place}.code`,
    message: `Kode ini tidak diawali kode induknya "${row.parent}".`,
    read: row.code,
    expected: `${row.parent}.…`,
  });
}

function checkVersions(facts: BudgetFacts, known: KnownCodes, list: ProblemList): void {
  const path = 'budget.versions';
  list.unique(facts.versions, path, 'Versi anggaran', (row) => [row.year, row.code]);
  list.unique(facts.versions, path, 'Urutan versi anggaran', (row) => [row.year, row.order]);
  facts.versions.forEach((row, index) => {
    list.refers(known.regulations, row.legalBasis, `${path}[${index}].legalBasis`, 'Peraturan');
    const isFirst = !facts.versions.some((other) => other.year === row.year && other.order < row.order);
    if (!isFirst && row.reason === null) {
      const message = 'Perubahan anggaran perlu alasan (C-41).';
      list.note({
        code: 'reason-missing',
        path: `${path}[${index}].reason`,
        message,
        expected: 'alasan perubahan',
      });
    }
  });
}

function checkLines(facts: BudgetFacts, known: KnownCodes, list: ProblemList): void {
  const path = 'budget.lines';
  list.unique(facts.lines, path, 'Pagu', (row) => [row.year, row.version, row.subactivity, row.position]);
  facts.lines.forEach((row, index) => {
    const place = `${path}[${index}]`;
    checkVersion(row.year, row.version, `${place}.version`, known, list);
    checkSubactivity(row.subactivity, `${place}.subactivity`, known, list);
    list.refers(known.positions, row.position, `${place}.position`, 'Jabatan');
    refuseNegative(row.amount, `${place}.amount`, list);
  });
}

function checkSpending(facts: BudgetFacts, known: KnownCodes, list: ProblemList): void {
  list.unique(facts.spending, 'budget.spending', 'Realisasi anggaran', (row) => [
    row.year,
    row.item,
    row.period,
  ]);
  facts.spending.forEach((row, index) => {
    const place = `budget.spending[${index}]`;
    list.refers(known.nomenclature, row.item, `${place}.item`, 'Nomenklatur');
    noteNegative(row.amount, `${place}.amount`, list);
  });
  const path = 'budget.physicalProgress';
  list.unique(facts.physicalProgress, path, 'Kemajuan fisik', (row) => [
    row.year,
    row.quarter,
    row.subactivity,
  ]);
  facts.physicalProgress.forEach((row, index) => {
    const place = `${path}[${index}]`;
    checkSubactivity(row.subactivity, `${place}.subactivity`, known, list);
    if (row.percent.isNegative() || row.percent.gt(100)) {
      const message = 'Kemajuan fisik di luar 0 sampai 100 persen.';
      list.error({
        code: 'out-of-bounds',
        path: `${place}.percent`,
        message,
        read: formatNumber(row.percent),
        expected: '0 sampai 100',
      });
    }
  });
}

function checkAccounts(facts: BudgetFacts, known: KnownCodes, list: ProblemList): void {
  list.unique(facts.accounts, 'budget.accounts', 'Kode rekening', (row) => [row.code]);
  facts.accounts.forEach((row, index) => {
    list.refers(known.accounts, row.parent, `budget.accounts[${index}].parent`, 'Rekening induk');
    checkPrefix(row, `budget.accounts[${index}]`, list);
  });
  const parents = new Set(facts.accounts.map((row) => row.parent));
  const path = 'budget.accountAmounts';
  list.unique(facts.accountAmounts, path, 'Anggaran rekening', (row) => [row.year, row.account, row.version]);
  facts.accountAmounts.forEach((row, index) => {
    const place = `${path}[${index}]`;
    list.refers(known.accounts, row.account, `${place}.account`, 'Rekening');
    if (parents.has(row.account)) {
      const message =
        'Rekening ini mempunyai rincian; jumlahnya dihitung dari rinciannya (C-40), bukan diisi.';
      list.error({
        code: 'amount-above-leaf',
        path: `${place}.account`,
        message,
        read: row.account,
        expected: 'rekening paling rinci',
      });
    }
    if (row.version !== null) checkVersion(row.year, row.version, `${place}.version`, known, list);
    if (row.budget !== null) refuseNegative(row.budget, `${place}.budget`, list);
    if (row.spending !== null) noteNegative(row.spending, `${place}.spending`, list);
  });
}

/** C-90: what a plan (Renstra) sets for an item, and what was spent of it before the year. */
function checkPlanFunding(rows: readonly PlanFundingFact[], known: KnownCodes, list: ProblemList): void {
  const path = 'budget.planFunding';
  list.unique(rows, path, 'Pendanaan rencana', (row) => [row.plan, row.item]);
  rows.forEach((row, index) => {
    const place = `${path}[${index}]`;
    list.refers(known.plans, row.plan, `${place}.plan`, 'Dokumen perencanaan');
    list.refers(known.nomenclature, row.item, `${place}.item`, 'Nomenklatur');
    if (row.endAmount !== null) refuseNegative(row.endAmount, `${place}.endAmount`, list);
    if (row.spentBefore !== null) noteNegative(row.spentBefore, `${place}.spentBefore`, list);
  });
}

function checkVersion(
  year: number,
  version: string,
  path: string,
  known: KnownCodes,
  list: ProblemList,
): void {
  list.refers(known.budgetVersions, budgetVersionKey(year, version), path, 'Versi anggaran');
}

export function checkSubactivity(code: string, path: string, known: KnownCodes, list: ProblemList): void {
  if (!list.refers(known.nomenclature, code, path, 'Sub kegiatan') || known.subactivities.has(code)) return;
  const message =
    'Isian ini berada pada sub kegiatan; program dan kegiatan dijumlahkan dari sub kegiatannya (C-40).';
  list.error({ code: 'not-a-subactivity', path, message, read: code, expected: 'kode sub kegiatan' });
}

/** A budget is never negative. */
export function refuseNegative(amount: Decimal, path: string, list: ProblemList): void {
  if (!amount.isNegative()) return;
  const message = 'Anggaran tidak boleh negatif.';
  list.error({
    code: 'negative-budget',
    path,
    message,
    read: formatNumber(amount),
    expected: '0 atau lebih',
  });
}

/** A negative spending can be a return to the treasury: told, not refused. */
function noteNegative(amount: Decimal, path: string, list: ProblemList): void {
  if (!amount.isNegative()) return;
  const message = 'Realisasi anggaran negatif: benar hanya bila berupa pengembalian.';
  list.note({ code: 'negative-spending', path, message, read: formatNumber(amount) });
}
