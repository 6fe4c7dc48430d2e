/** How targets and units are written, and the matrix of goals, objectives and targets per year of the plan. */
import { cell, column, dash, named, row, tableOrNothing } from '../../documents/compose-blocks.ts';
import type { Block, Cell, Row } from '../../documents/report-model.ts';
import type { Decimal } from '../../kernel/decimal.ts';
import { formatNumber } from '../../kernel/indonesian-numbers.ts';
import type { IndicatorFact, PlanFact, PlanningFacts, TargetValue } from '../rules/facts.ts';

/** A target as it stands in a plan or agreement: "87,50", "80,00–120,00", "BB". */
export function formatTarget(target: TargetValue, decimals: number): string {
  switch (target.kind) {
    case 'number':
      return formatNumber(target.value, neededDecimals(target.value, decimals));
    case 'range':
      return `${formatNumber(target.from, decimals)}–${formatNumber(target.to, decimals)}`;
    case 'grade':
      return target.grade;
    case 'text':
      return target.text;
  }
}

/** Whole numbers of whole-number indicators print none; a target never loses digits it was signed with. */
function neededDecimals(value: Decimal, decimals: number): number {
  return Math.max(decimals, Math.min(value.decimalPlaces(), 4));
}

/** Target of a plan for a year, or null. */
export function planTarget(
  facts: PlanningFacts,
  plan: PlanFact,
  indicator: string,
  year: number,
): TargetValue | null {
  const found = facts.targets.filter(
    (one) =>
      one.document === plan.code && one.indicator === indicator && one.year === year && one.quarter === null,
  );
  return found.at(-1)?.target ?? null;
}

/** Years of a plan with its transition year. */
export function planYears(plan: PlanFact): readonly number[] {
  const last = plan.transitionYear ?? plan.endYear;
  return Array.from({ length: last - plan.startYear + 1 }, (_, index) => plan.startYear + index);
}

/** Indicators that measure a goal or objective, the IKU in their order first. */
export function indicatorsOf(facts: PlanningFacts, code: string): readonly IndicatorFact[] {
  return facts.indicators
    .filter((one) => one.measures === code && (one.level === 'goal' || one.level === 'objective'))
    .toSorted((a, b) => (a.ikuNumber ?? 999) - (b.ikuNumber ?? 999));
}

/** The IKU of the unit in the order of their number. */
export function mainIndicators(facts: PlanningFacts): readonly IndicatorFact[] {
  return facts.indicators
    .filter((one) => one.ikuNumber !== null)
    .toSorted((a, b) => (a.ikuNumber ?? 0) - (b.ikuNumber ?? 0));
}

/**
 * `No | Tujuan/Sasaran | Indikator | Satuan | Kondisi Awal | Target per year … | Kondisi Akhir`. The end condition
 * is the target of the plan's last year; a transition year stands behind it (C-24). Without the goals where asked.
 */
export function targetMatrix(
  facts: PlanningFacts,
  plan: PlanFact | null,
  isObjectivesOnly = false,
): readonly Block[] {
  if (plan === null) {
    return [
      tableOrNothing(
        { kind: 'table', id: 'tabel-matriks', caption: null, columns: [], head: [], body: [] },
        'rencana strategis',
      ),
    ];
  }
  const years = planYears(plan);
  const inPlan = years.filter((year) => year <= plan.endYear);
  const after = years.filter((year) => year > plan.endYear);
  const baseYear = plan.startYear - 1;
  const valueColumns = 1 + years.length + 1;
  return [
    tableOrNothing(
      {
        kind: 'table',
        id: 'tabel-matriks',
        caption: `Tujuan, Sasaran, Indikator, dan Target ${titleWithYears(plan)}`,
        columns: named(
          [
            ...['no', 'sasaran', 'indikator', 'satuan', 'awal'],
            ...inPlan.map((year) => `target-${year}`),
            'akhir',
            ...after.map((year) => `transisi-${year}`),
          ],
          [
            column(0.5),
            column(3.4),
            column(3.4),
            column(0.8),
            ...Array.from({ length: valueColumns }, () => column(0.9, 'right')),
          ],
        ),
        head: [
          row([
            ...['No', 'Tujuan/Sasaran', 'Indikator', 'Satuan', `Kondisi Awal (${baseYear})`].map((label) =>
              cell(label, { align: 'center', bold: true, rowSpan: 2 }),
            ),
            cell('Target Tahun', { align: 'center', bold: true, columnSpan: inPlan.length }),
            cell(`Kondisi Akhir (${plan.endYear})`, { align: 'center', bold: true, rowSpan: 2 }),
            ...after.map((year) => cell(`Transisi (${year})`, { align: 'center', bold: true, rowSpan: 2 })),
          ]),
          row(inPlan.map((year) => cell(String(year), { align: 'center', bold: true }))),
        ],
        body: isObjectivesOnly
          ? objectiveRows(facts, plan, [...inPlan, plan.endYear, ...after], baseYear)
          : matrixRows(facts, plan, [...inPlan, plan.endYear, ...after], baseYear),
        size: 8.5,
      },
      `tujuan dan sasaran ${plan.title}`,
    ),
  ];
}

/** The title of a plan with its years, where the title does not name them itself. */
function titleWithYears(plan: PlanFact): string {
  return /\d{4}/.test(plan.title) ? plan.title : `${plan.title} Tahun ${plan.startYear}–${plan.endYear}`;
}

function matrixRows(
  facts: PlanningFacts,
  plan: PlanFact,
  years: readonly number[],
  baseYear: number,
): readonly Row[] {
  const goals = facts.goals.filter((goal) => goal.plan === plan.code).toSorted((a, b) => a.order - b.order);
  return goals.flatMap((goal, goalPlace) => {
    const objectives = facts.objectives
      .filter((one) => one.goal === goal.code)
      .toSorted((a, b) => a.order - b.order);
    const line = (code: string, label: string, text: string) =>
      indicatorRows(facts, plan, years, baseYear, code, label, text);
    return [
      ...line(goal.code, String(goalPlace + 1), `Tujuan: ${goal.text}`),
      ...objectives.flatMap((one, place) =>
        line(one.code, `${goalPlace + 1}.${place + 1}`, `Sasaran: ${one.text}`),
      ),
    ];
  });
}

/** The sasaran alone, counted through. */
function objectiveRows(
  facts: PlanningFacts,
  plan: PlanFact,
  years: readonly number[],
  baseYear: number,
): readonly Row[] {
  const order = new Map(facts.goals.map((goal) => [goal.code, goal.order]));
  return facts.objectives
    .filter((one) => one.plan === plan.code)
    .toSorted((a, b) => (order.get(a.goal) ?? 0) - (order.get(b.goal) ?? 0) || a.order - b.order)
    .flatMap((one, index) =>
      indicatorRows(facts, plan, years, baseYear, one.code, String(index + 1), one.text),
    );
}

function indicatorRows(
  facts: PlanningFacts,
  plan: PlanFact,
  years: readonly number[],
  baseYear: number,
  code: string,
  label: string,
  text: string,
): readonly Row[] {
  const indicators = indicatorsOf(facts, code);
  if (indicators.length === 0) {
    const none = cell([{ kind: 'missing', text: 'belum ada indikator' }], { columnSpan: 3 + years.length });
    return [row([cell(label, { align: 'center' }), cell(text), none])];
  }
  return indicators.map((indicator, index) => {
    const leading: readonly Cell[] =
      index > 0
        ? []
        : [
            cell(label, { align: 'center', rowSpan: indicators.length }),
            cell(text, { rowSpan: indicators.length }),
          ];
    const baseline = facts.baselines.find((one) => one.indicator === indicator.code && one.year === baseYear);
    return row([
      ...leading,
      cell(indicator.name),
      cell(indicator.unit, { align: 'center' }),
      baseline === undefined
        ? dash()
        : cell(formatNumber(baseline.value, indicator.decimals), { align: 'right' }),
      ...years.map((year) => targetCell(planTarget(facts, plan, indicator.code, year), indicator.decimals)),
    ]);
  });
}

function targetCell(target: TargetValue | null, decimals: number): Cell {
  return target === null ? dash() : cell(formatTarget(target, decimals), { align: 'right' });
}
