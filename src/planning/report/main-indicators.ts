/** The list of IKU: objective, indicator, formula, source, owner. */
import {
  cell,
  column,
  headRow,
  missing,
  named,
  row,
  tableOrNothing,
} from '../../documents/compose-blocks.ts';
import type { Block, Cell } from '../../documents/report-model.ts';
import type { OrganisationFacts } from '../../organisation/rules/facts.ts';
import type { IndicatorFact, PlanningFacts } from '../rules/facts.ts';
import { mainIndicators } from './targets.ts';

/**
 * `No | Sasaran | Indikator Kinerja Utama | Satuan | Penjelasan/Formula | Sumber Data | Penanggung Jawab`.
 * @param targetOf the target of the year, a column on offer
 */
export function mainIndicatorTable(
  planning: PlanningFacts,
  organisation: OrganisationFacts,
  id: string,
  caption: string,
  targetOf?: (indicator: IndicatorFact) => Cell,
): readonly Block[] {
  const indicators = mainIndicators(planning);
  const groups = groupByMeasure(indicators);
  const body = groups.flatMap((group) =>
    group.map((indicator, index) =>
      row([
        cell(String(indicators.indexOf(indicator) + 1), { align: 'center' }),
        ...(index === 0 ? [cell(measuredText(planning, indicator.measures), { rowSpan: group.length })] : []),
        cell(indicator.name),
        cell(indicator.unit, { align: 'center' }),
        orMissing(formulaInWords(indicator), 'formula belum ditulis'),
        orMissing(indicator.source, 'sumber belum ditulis'),
        orMissing(ownerTitle(organisation, indicator.owner), 'belum ditetapkan'),
        ...(targetOf === undefined ? [] : [targetOf(indicator)]),
      ]),
    ),
  );
  return [
    tableOrNothing(
      {
        kind: 'table',
        id,
        caption,
        columns: [
          ...named(
            ['no', 'sasaran', 'indikator', 'satuan', 'rumus', 'sumber', 'penanggung-jawab'],
            [column(0.5), column(2.4), column(2.2), column(0.9), column(3), column(1.9), column(1.7)],
          ),
          ...(targetOf === undefined ? [] : [{ ...column(1, 'right', 'target'), isOffered: true }]),
        ],
        head: [
          headRow([
            'No',
            'Sasaran Strategis',
            'Indikator Kinerja Utama',
            'Satuan',
            'Penjelasan dan Formula',
            'Sumber Data',
            'Penanggung Jawab',
            ...(targetOf === undefined ? [] : ['Target']),
          ]),
        ],
        body,
        size: 9,
      },
      'indikator kinerja utama',
    ),
  ];
}

/** The formula with the labels of its variables: "Jumlah desa mandiri ÷ jumlah desa × 100". */
export function formulaInWords(indicator: IndicatorFact): string | null {
  if (indicator.formula === null) return indicator.definition;
  const labels = new Map(indicator.variables.map((one) => [one.name, one.label]));
  const words = indicator.formula
    .replace(/[a-z_][a-z0-9_]*/gi, (name) => labels.get(name) ?? name)
    .replaceAll('*', '×')
    .replaceAll('/', '÷');
  if (indicator.definition === null) return words;
  return `${indicator.definition.trimEnd().replace(/(?<![.!?:;])$/, '.')} Formula: ${words}.`;
}

/** Text of the goal or objective an indicator measures. */
export function measuredText(planning: PlanningFacts, code: string | null): string {
  const objective = planning.objectives.find((one) => one.code === code);
  const goal = planning.goals.find((one) => one.code === code);
  return objective?.text ?? goal?.text ?? 'belum dikaitkan dengan sasaran';
}

export function ownerTitle(organisation: OrganisationFacts, position: string | null): string | null {
  return organisation.positions.find((one) => one.code === position)?.title ?? null;
}

function groupByMeasure(indicators: readonly IndicatorFact[]): readonly (readonly IndicatorFact[])[] {
  const groups: IndicatorFact[][] = [];
  for (const indicator of indicators) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.measures === indicator.measures) last.push(indicator);
    else groups.push([indicator]);
  }
  return groups;
}

function orMissing(text: string | null, what: string): Cell {
  return text === null || text === '' ? cell([missing(what)]) : cell(text);
}
