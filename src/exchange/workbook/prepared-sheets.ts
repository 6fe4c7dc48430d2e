/** Rows and columns made ready for a person: every indicator to measure, every sub kegiatan to budget, nine elements. */
import { ELEMENTS } from './declaration/performance-sheets.ts';
import type { Period } from './periods.ts';
import type { Row } from './rows-of-bundle.ts';
import type { PreparedSheet } from './sheet-plan.ts';
import { revisionPeriod } from './usual-versions.ts';
import { fieldAt, listAt, type WireObject } from './wire.ts';

const NOTHING: readonly Period[] = [];
const QUARTERS: readonly Period[] = [1, 2, 3, 4].map((quarter) => ({ quarter }));
const SPENDING: readonly Period[] = [1, 2, 3, 4].map((quarter) => ({ period: `quarter-${quarter}` }));

/** By the sheet's id. What already stands in the bundle is not repeated. */
export function preparedSheets(wire: WireObject): ReadonlyMap<string, PreparedSheet> {
  const year = Number(wire.year);
  const subactivities = listAt(wire, 'budget.nomenclature').filter(({ level }) => level === 'subactivity');
  const versions = listAt(wire, 'budget.versions').filter((row) => row.year === year);
  const ofYear = (path: string) => listAt(wire, path).filter((row) => row.year === year);
  const budgeted = new Set(ofYear('budget.lines').map((row) => row.subactivity));
  const spent = new Set(ofYear('budget.spending').map((row) => row.item));
  const progressed = new Set(ofYear('budget.physicalProgress').map((row) => row.subactivity));
  return new Map<string, PreparedSheet>([
    ['targets', { rows: targetRows(wire, year), periods: planYears(wire, year) }],
    ['measurements', { rows: measurementRows(wire, year), periods: NOTHING }],
    [
      'lines',
      {
        rows: subactivities
          .filter(({ code }) => !budgeted.has(code ?? null))
          .flatMap(({ code }) =>
            versions
              .slice(0, 1)
              .map((version): Row => ({ subactivity: code ?? null, year, version: version.code ?? null })),
          ),
        periods: versionPeriods(versions, year),
      },
    ],
    [
      'spending',
      {
        rows: subactivities
          .filter(({ code }) => !spent.has(code ?? null))
          .map(({ code }): Row => ({ item: code ?? null, year, period: 'quarter-1' })),
        periods: SPENDING,
      },
    ],
    [
      'physical-progress',
      {
        rows: subactivities
          .filter(({ code }) => !progressed.has(code ?? null))
          .map(({ code }): Row => ({ subactivity: code ?? null, year, quarter: 1 })),
        periods: QUARTERS,
      },
    ],
    ['survey-elements', { rows: elementRows(wire, year), periods: QUARTERS }],
  ]);
}

/** The versions of the year, and the revised one that most years come to have. */
function versionPeriods(versions: readonly WireObject[], year: number): Period[] {
  const named = versions.map(({ code, label }) => ({ code: String(code), year, label: String(label ?? '') }));
  const revision = revisionPeriod(named, year);
  return [
    ...named.map(({ code }): Period => ({ year, version: code })),
    ...(revision === null ? [] : [revision]),
  ];
}

/** The years of the running strategic plan, so that their columns stand ready. */
function planYears(wire: WireObject, year: number): Period[] {
  const plan = currentPlan(wire, year);
  const from = Number(plan?.startYear ?? year);
  const to = Number(plan?.transitionYear ?? plan?.endYear ?? year);
  return Array.from({ length: Math.min(12, to - from + 1) }, (_, index) => ({
    year: from + index,
    quarter: null,
  }));
}

function currentPlan(wire: WireObject, year: number): WireObject | undefined {
  return listAt(wire, 'planning.plans').find(
    (plan) => plan.kind === 'strategic' && Number(plan.startYear) <= year && Number(plan.endYear) >= year,
  );
}

function targetRows(wire: WireObject, year: number): Row[] {
  const plan = currentPlan(wire, year);
  if (plan === undefined) return [];
  const targeted = new Set(listAt(wire, 'planning.targets').map((row) => row.indicator));
  return listAt(wire, 'planning.indicators')
    .filter(({ code, level }) => !targeted.has(code) && (level === 'goal' || level === 'objective'))
    .map(
      ({ code }): Row => ({
        indicator: code ?? null,
        document: plan.code ?? null,
        version: plan.version ?? 'awal',
        year,
        quarter: null,
      }),
    );
}

function measurementRows(wire: WireObject, year: number): Row[] {
  const measured = new Set(
    listAt(wire, 'measurement.measurements')
      .filter((row) => row.year === year)
      .map((row) => row.indicator),
  );
  return listAt(wire, 'planning.indicators')
    .filter(({ code }) => !measured.has(code))
    .flatMap(({ code, frequency }) => {
      const quarters = frequency === 'quarterly' || frequency === 'monthly' ? [1, 2, 3, 4] : [null];
      return quarters.map((quarter): Row => ({ indicator: code ?? null, year, quarter }));
    });
}

function elementRows(wire: WireObject, year: number): Row[] {
  const isFilled = listAt(wire, 'survey.periods').some(
    (period) => period.year === year && fieldAt(period, 'elements') !== null,
  );
  return isFilled ? [] : ELEMENTS.map(({ value }): Row => ({ year, quarter: 1, number: value }));
}
