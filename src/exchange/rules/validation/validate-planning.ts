import { parseFormula } from '../../../kernel/formula/parse.ts';
import type { IndicatorFact, PlanFact, PlanningFacts, StrategyFact } from '../../../planning/rules/facts.ts';
import { findIndicatorProblems } from '../../../planning/rules/indicator-validation.ts';
import type { Bundle } from '../bundle.ts';
import type { KnownCodes } from './known-codes.ts';
import type { ProblemList } from './problem-list.ts';
import { byCode, checkParts, checkTargetValue } from './values.ts';

/** Plans, the results tree, indicators with their formulas, and targets within their plan's years. */
export function validatePlanning(bundle: Bundle, known: KnownCodes, list: ProblemList): void {
  const facts = bundle.planning;
  checkPlans(facts, known, list);
  checkResults(facts, known, list);
  checkIndicators(facts.indicators, known, list);
  checkTargets(bundle, known, list);
  checkComparisons(facts, known, list);
  list.unique(facts.strategicIssues, 'planning.strategicIssues', 'Nomor isu strategis', (row) => [row.order]);
  checkStrategies(facts.strategies, known, list);
}

function checkStrategies(strategies: readonly StrategyFact[], known: KnownCodes, list: ProblemList): void {
  const path = 'planning.strategies';
  list.unique(strategies, path, 'Nomor strategi', (row) => [row.kind, row.order]);
  strategies.forEach((row, index) => {
    const place = `${path}[${index}].objective`;
    list.refers(known.objectives, row.objective, place, 'Sasaran');
    if (row.kind !== 'objective' || row.objective !== null) return;
    const message = 'Strategi sasaran harus menyebut sasarannya.';
    list.error({ code: 'objective-missing', path: place, message, expected: 'kode sasaran' });
  });
}

function checkPlans(facts: PlanningFacts, known: KnownCodes, list: ProblemList): void {
  list.unique(facts.plans, 'planning.plans', 'Kode dokumen perencanaan', (plan) => [plan.code]);
  facts.plans.forEach((plan, index) => {
    const path = `planning.plans[${index}]`;
    list.refers(known.regulations, plan.legalBasis, `${path}.legalBasis`, 'Peraturan');
    if (plan.endYear < plan.startYear) {
      const message = 'Tahun akhir rencana mendahului tahun mulainya.';
      list.error({ code: 'years-reversed', path: `${path}.endYear`, message, read: plan.endYear });
    }
    if (plan.transitionYear !== null && plan.transitionYear <= plan.endYear) {
      const message = 'Tahun transisi harus sesudah tahun akhir rencana.';
      list.error({
        code: 'years-reversed',
        path: `${path}.transitionYear`,
        message,
        read: plan.transitionYear,
      });
    }
  });
}

function checkResults(facts: PlanningFacts, known: KnownCodes, list: ProblemList): void {
  const groups = {
    visions: 'Kode visi',
    missions: 'Kode misi',
    goals: 'Kode tujuan',
    objectives: 'Kode sasaran',
  } as const;
  for (const group of ['visions', 'missions', 'goals', 'objectives'] as const) {
    const rows: readonly { readonly code: string; readonly plan: string }[] = facts[group];
    list.unique(rows, `planning.${group}`, groups[group], (row) => [row.code]);
    rows.forEach((row, index) => {
      list.refers(known.plans, row.plan, `planning.${group}[${index}].plan`, 'Dokumen perencanaan');
    });
  }
  facts.objectives.forEach((row, index) => {
    list.refers(known.goals, row.goal, `planning.objectives[${index}].goal`, 'Tujuan');
  });
}

function checkIndicators(indicators: readonly IndicatorFact[], known: KnownCodes, list: ProblemList): void {
  const path = 'planning.indicators';
  list.unique(indicators, path, 'Kode indikator', (indicator) => [indicator.code]);
  list.noCircle(
    indicators,
    path,
    'Indikator',
    (row) => row.code,
    (row) => row.continues[0] ?? null,
  );
  const numbered = indicators.filter((indicator) => indicator.ikuNumber !== null);
  list.unique(numbered, `${path}(IKU)`, 'Nomor IKU', (indicator) => [indicator.ikuNumber]);
  indicators.forEach((indicator, index) => {
    const place = `${path}[${index}]`;
    list.refers(known.positions, indicator.owner, `${place}.owner`, 'Jabatan');
    list.refers(
      measuredBy(indicator, known),
      indicator.measures,
      `${place}.measures`,
      MEASURED[indicator.level],
    );
    for (const finding of findIndicatorProblems(indicator)) {
      // C-20: data from elsewhere is taken over as it is and flagged; only the screen refuses it.
      const severity = finding.rule === 'C-20' ? 'note' : 'error';
      const { field, message } = finding;
      list[severity]({
        code: `indicator-${field}`,
        path: `${place}.${field}`,
        message,
        read: indicator[field],
      });
    }
    indicator.continues.forEach((earlier, earlierIndex) => {
      if (known.indicators.has(earlier)) return;
      const message = `Indikator pendahulu "${earlier}" tidak ada dalam paket data ini.`;
      list.note({
        code: 'unknown-earlier-indicator',
        path: `${place}.continues[${earlierIndex}]`,
        message,
        read: earlier,
      });
    });
    checkFormula(indicator, place, list);
  });
}

const MEASURED: Readonly<Record<IndicatorFact['level'], string>> = {
  goal: 'Tujuan',
  objective: 'Sasaran',
  program: 'Program',
  activity: 'Kegiatan',
  subactivity: 'Sub kegiatan',
  unit: 'Unit',
};

function measuredBy(indicator: IndicatorFact, known: KnownCodes): ReadonlySet<string> {
  switch (indicator.level) {
    case 'goal':
      return known.goals;
    case 'objective':
      return known.objectives;
    case 'unit':
      return known.units;
    default:
      return known.nomenclature;
  }
}

function checkFormula(indicator: IndicatorFact, place: string, list: ProblemList): void {
  list.unique(indicator.variables, `${place}.variables`, 'Nama variabel', (variable) => [variable.name]);
  if (indicator.formula === null) return;
  const parsed = parseFormula(indicator.formula, {
    variables: indicator.variables.map((variable) => variable.name),
  });
  if (parsed.ok) return;
  for (const { code, message, position } of parsed.problems) {
    const read = indicator.formula.slice(position, position + 40);
    list.error({ code, path: `${place}.formula`, message, read });
  }
}

function checkTargets(bundle: Bundle, known: KnownCodes, list: ProblemList): void {
  const path = 'planning.targets';
  const { targets, plans } = bundle.planning;
  list.unique(targets, path, 'Target', (row) => [
    row.indicator,
    row.year,
    row.quarter,
    row.document,
    row.version,
  ]);
  const documents = new Set([...known.plans, ...known.agreements]);
  const indicators = byCode(bundle.planning.indicators);
  const planByCode = byCode(plans);
  const agreements = byCode(bundle.agreements.agreements);
  targets.forEach((row, index) => {
    const place = `${path}[${index}]`;
    list.refers(known.indicators, row.indicator, `${place}.indicator`, 'Indikator');
    list.refers(documents, row.document, `${place}.document`, 'Dokumen rencana atau perjanjian kinerja');
    checkTargetValue(row.target, indicators.get(row.indicator), `${place}.target`, list);
    const plan = planByCode.get(row.document);
    const agreement = agreements.get(row.document);
    const isOutside =
      plan !== undefined
        ? !coversYear(plan, row.year)
        : agreement !== undefined && agreement.year !== row.year;
    if (isOutside) {
      const expected =
        plan === undefined
          ? String(agreement?.year)
          : `${plan.startYear}–${plan.transitionYear ?? plan.endYear}`;
      const message = `Tahun target berada di luar masa berlaku dokumen "${row.document}".`;
      list.error({ code: 'year-outside-plan', path: `${place}.year`, message, read: row.year, expected });
    }
  });
}

function coversYear(plan: PlanFact, year: number): boolean {
  return year >= plan.startYear && year <= (plan.transitionYear ?? plan.endYear);
}

function checkComparisons(facts: PlanningFacts, known: KnownCodes, list: ProblemList): void {
  const indicators = byCode(facts.indicators);
  list.unique(facts.baselines, 'planning.baselines', 'Nilai awal', (row) => [row.indicator, row.year]);
  facts.baselines.forEach((row, index) => {
    const place = `planning.baselines[${index}]`;
    list.refers(known.indicators, row.indicator, `${place}.indicator`, 'Indikator');
    checkParts(row.value, row.parts, indicators.get(row.indicator), place, list);
  });
  list.unique(facts.benchmarks, 'planning.benchmarks', 'Pembanding', (row) => [
    row.indicator,
    row.place,
    row.year,
  ]);
  facts.benchmarks.forEach((row, index) => {
    list.refers(known.indicators, row.indicator, `planning.benchmarks[${index}].indicator`, 'Indikator');
  });
}
