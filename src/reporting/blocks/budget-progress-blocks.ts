/** Blocks of the money: accounts over two years, programmes of two years, positions, quarters, the Renja forms. */
import {
  objectivePositionTable,
  type PositionBudgetFacts,
  supportTable,
} from '../../agreements/report/position-budget-tables.ts';
import {
  type AccountSelection,
  accountGrowthTable,
  accountKindTable,
} from '../../budget/report/account-comparison-tables.ts';
import {
  type EarlierCounts,
  programCountTable,
  programNameTable,
} from '../../budget/report/program-comparison-tables.ts';
import { quarterProgressTables } from '../../budget/report/quarter-progress-tables.ts';
import type { Block } from '../../documents/report-model.ts';
import {
  type PlanEvaluationFacts,
  renstraProgressTable,
} from '../../measurement/report/plan-evaluation-tables.ts';
import { planScaleTable } from '../../measurement/report/plan-scale-table.ts';
import type { BlockContext } from '../block-context.ts';
import type { BlockOptions } from '../rules/layout.ts';
import { block, numberOption, textOption } from './block.ts';

/** Options `kedalaman` (levels of the account codes) and `rekening` (only what is below this code). */
function accounts(options: BlockOptions, depth: number): AccountSelection {
  const root = textOption(options, 'rekening', '');
  return { depth: numberOption(options, 'kedalaman', depth), root: root === '' ? null : root };
}

/** Option `kurung`: a decrease stands in brackets. */
function growth({ facts, figures }: BlockContext, options: BlockOptions): readonly Block[] {
  const selection = accounts(options, 3);
  return accountGrowthTable(facts.budget, figures, facts.year, selection, options.kurung === true);
}

/** Columns of a register that tells the counts and the money of an earlier year, a row for each year. */
const REGISTER_COLUMNS = [
  ['program', 'jumlah-program'],
  ['kegiatan', 'jumlah-kegiatan'],
  ['sub_kegiatan', 'jumlah-sub-kegiatan'],
  ['anggaran', 'pagu/total'],
] as const;

function earlierCounts({ facts }: BlockContext, code: string): EarlierCounts {
  const register = facts.organisation.registers.find((one) => one.code === code && one.year === facts.year);
  const cells = register?.rows.find(({ label }) => label === String(facts.year - 1))?.cells ?? {};
  return new Map(
    REGISTER_COLUMNS.flatMap(([column, id]) => {
      const value = cells[column] ?? null;
      return value === null || typeof value === 'string' ? [] : [[id, value] as const];
    }),
  );
}

/** Option `nama`: every item by name, instead of the counts; option `register`: where the year before is told. */
function programs(context: BlockContext, options: BlockOptions): readonly Block[] {
  const { facts, figures } = context;
  return options.nama === true
    ? programNameTable(facts.budget, figures, facts.year)
    : programCountTable(figures, facts.year, earlierCounts(context, textOption(options, 'register', '')));
}

/** Option `triwulan`: one of them (1–4); without it all that are known. */
function progress({ facts, figures }: BlockContext, options: BlockOptions): readonly Block[] {
  const asked = numberOption(options, 'triwulan', 0);
  const quarters = ([1, 2, 3, 4] as const).filter((quarter) => asked === 0 || quarter === asked);
  return quarterProgressTables(facts.budget, figures, facts.year, quarters);
}

function positionFacts({ facts, figures }: BlockContext): PositionBudgetFacts {
  const { organisation, budget, agreements, year } = facts;
  return { organisation, budget, agreements, figures, year };
}

/** What the forms of Permendagri 86/2017 read. */
export function planEvaluationFacts({ facts, figures }: BlockContext): PlanEvaluationFacts {
  const { planning, budget, organisation, year } = facts;
  return { planning, budget, organisation, figures, year };
}

export const BUDGET_PROGRESS_BLOCKS = [
  block('belanja-pertumbuhan', growth),
  block('belanja-jenis', ({ facts, figures }, options) =>
    accountKindTable(facts.budget, figures, facts.year, accounts(options, 2)),
  ),
  block('jumlah-program', programs),
  block('anggaran-sasaran-jabatan', (context) => objectivePositionTable(positionFacts(context))),
  block('dukungan-anggaran', (context) => supportTable(positionFacts(context))),
  block('kemajuan-triwulan', progress),
  block('skala-renja', () => planScaleTable()),
  block('tc-29', (context) => renstraProgressTable(planEvaluationFacts(context))),
];
