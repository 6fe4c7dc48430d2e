/** The matrix that lays the documents of a year side by side: report, Renstra, agreements, results tree. */
import { groupedLines, signedTarget } from '../../agreements/report/agreement-tables.ts';
import { agreementsInForce, titleInCapacity } from '../../agreements/report/agreements-in-force.ts';
import type { AgreementFact, AgreementIndicatorLine } from '../../agreements/rules/facts.ts';
import { cell, column, dash, named, row, tableOrNothing } from '../../documents/compose-blocks.ts';
import { unitlessFigureCell } from '../../documents/live-text.ts';
import { plainText } from '../../documents/plain-text.ts';
import type { Block, Cell, Row } from '../../documents/report-model.ts';
import { ownerTitle } from '../../planning/report/main-indicators.ts';
import { formatTarget, indicatorsOf, planTarget, planYears } from '../../planning/report/targets.ts';
import type { IndicatorFact, ObjectiveFact } from '../../planning/rules/facts.ts';
import type { BlockContext } from '../block-context.ts';

/** What the row of one indicator is made of; the plan's objectives and the positions' signed lines give the same. */
interface Line {
  readonly objective: string;
  /** Rows of the same sasaran from this one on; 0 = its cell stands above. */
  readonly span: number;
  readonly indicator: IndicatorFact | undefined;
  readonly name: string;
  readonly unit: string;
  /** As signed, null where nobody signed it. */
  readonly signed: string | null;
  /** As the results tree shows it. */
  readonly inTree: string | null;
  readonly owner: string;
  /** As `span`, of rows of the same owner. */
  readonly ownerSpan: number;
}
type Unmerged = Omit<Line, 'ownerSpan'>;

/**
 * `No | Sasaran | Indikator | Satuan | LAPKIN: Target, Realisasi | Renstra: every year | PK | Cascading | Pengampu |
 * Keterangan`, the goals and the positions as groups. The last column says what differs.
 */
export function alignmentOfDocuments(context: BlockContext): readonly Block[] {
  const { facts, terms } = context;
  const plan = terms.strategicPlan;
  const years = plan === null ? [] : planYears(plan).filter((year) => year <= plan.endYear);
  const columns = 10 + years.length;
  const group = (text: string) => row([cell(text, { columnSpan: columns })], 'group');
  let place = 0;
  const rows = (lines: readonly Unmerged[]) =>
    withOwners(lines).map((line): Row => {
      place += 1;
      return lineRow(context, line, place, years);
    });
  const goals = facts.planning.goals.toSorted((a, b) => a.order - b.order);
  const body = [
    ...goals.flatMap((goal, index) => [
      group(`Tujuan ${goals.length > 1 ? `${index + 1}` : ''}: ${goal.text}`.replace(' :', ':')),
      ...rows(objectiveLines(context, goal.code)),
    ]),
    ...positionsBelow(context).flatMap((agreement) => [
      group(titleInCapacity(facts.organisation, agreement.firstParty, agreement.firstCapacity)),
      ...rows(signedLines(context, agreement)),
    ]),
  ];
  return [
    tableOrNothing(
      {
        kind: 'table',
        id: 'tabel-keselarasan-dokumen',
        caption: `Matriks Keselarasan Dokumen Kinerja Tahun ${facts.year}`,
        columns: named(
          [
            ...['no', 'sasaran', 'indikator', 'satuan', 'target', 'realisasi'],
            ...years.map((year) => `renstra-${year}`),
            ...['pk', 'cascading', 'pengampu', 'keterangan'],
          ],
          [
            ...[column(0.5), column(3.2), column(3.6), column(1.1)],
            ...Array.from({ length: 2 + years.length + 2 }, () => column(1, 'right')),
            ...[column(2), column(1.4)],
          ],
        ),
        head: headRows(facts.year, years),
        body,
        size: 8,
      },
      'keselarasan kinerja',
    ),
  ];
}

function headRows(year: number, years: readonly number[]): readonly Row[] {
  const tall = (label: string) => cell(label, { align: 'center', bold: true, rowSpan: 2 });
  const over = (label: string, columnSpan: number) =>
    cell(label, { align: 'center', bold: true, columnSpan });
  const low = (label: string) => cell(label, { align: 'center', bold: true });
  return [
    row([
      ...['No', 'Sasaran', 'Indikator', 'Satuan'].map(tall),
      over(`Laporan Kinerja ${year}`, 2),
      ...(years.length === 0 ? [] : [over('Target Renstra', years.length)]),
      ...['PK', 'Cascading', 'Pengampu', 'Keterangan'].map(tall),
    ]),
    row([low('Target'), low('Realisasi'), ...years.map((one) => low(String(one)))]),
  ];
}

/** Neighbours with one owner share its cell. */
function withOwners(lines: readonly Unmerged[]): readonly Line[] {
  return lines.map((line, index) => {
    if (lines[index - 1]?.owner === line.owner) return { ...line, ownerSpan: 0 };
    const end = lines.findIndex((one, at) => at > index && one.owner !== line.owner);
    return { ...line, ownerSpan: (end === -1 ? lines.length : end) - index };
  });
}

/** Agreements of positions whose indicators are not those of the plan. */
function positionsBelow(context: BlockContext): readonly AgreementFact[] {
  const planned = new Set(plannedIndicators(context).map(({ code }) => code));
  return inForce(context).filter((one) => one.indicatorLines.some((line) => !planned.has(line.indicator)));
}

function plannedIndicators({ facts: { planning } }: BlockContext): readonly IndicatorFact[] {
  return planning.objectives.flatMap((one) => indicatorsOf(planning, one.code));
}

function inForce({ facts }: BlockContext): readonly AgreementFact[] {
  return agreementsInForce(facts.agreements, facts.organisation, facts.year);
}

function objectiveLines(context: BlockContext, goal: string): readonly Unmerged[] {
  const { planning } = context.facts;
  return planning.objectives
    .filter((one) => one.goal === goal)
    .toSorted((a, b) => a.order - b.order)
    .flatMap((objective) => linesOfObjective(context, objective));
}

function linesOfObjective(context: BlockContext, objective: ObjectiveFact): readonly Unmerged[] {
  const { planning, organisation, year } = context.facts;
  const plan = context.terms.strategicPlan;
  const signed = inForce(context).flatMap((one) => one.indicatorLines);
  const indicators = indicatorsOf(planning, objective.code);
  return indicators.map((indicator, index) => {
    const line = signed.find((one) => one.indicator === indicator.code);
    const target = plan === null ? null : planTarget(planning, plan, indicator.code, year);
    return {
      objective: objective.text,
      span: index === 0 ? indicators.length : 0,
      indicator,
      name: indicator.name,
      unit: indicator.unit,
      signed: line === undefined ? null : signedTarget(planning, line),
      inTree: target === null ? null : formatTarget(target, indicator.decimals),
      owner: ownerTitle(organisation, indicator.owner) ?? 'belum ditetapkan',
    };
  });
}

function signedLines(context: BlockContext, agreement: AgreementFact): readonly Unmerged[] {
  const { planning, organisation } = context.facts;
  const owner = titleInCapacity(organisation, agreement.firstParty, agreement.firstCapacity);
  return groupedLines(agreement).flatMap(({ objective, lines }) =>
    lines.map((line: AgreementIndicatorLine, index): Unmerged => {
      const indicator = planning.indicators.find(({ code }) => code === line.indicator);
      const signed = signedTarget(planning, line);
      return {
        objective,
        span: index === 0 ? lines.length : 0,
        indicator,
        name: line.signedName ?? indicator?.name ?? line.indicator,
        unit: line.unit,
        signed,
        inTree: signed,
        owner,
      };
    }),
  );
}

function lineRow(context: BlockContext, line: Line, place: number, years: readonly number[]): Row {
  const { figures, facts } = context;
  const figure = (prefix: string): Cell =>
    line.indicator === undefined
      ? dash()
      : unitlessFigureCell(figures, `${prefix}/${line.indicator.code}/${facts.year}`);
  const target = figure('target');
  const signed = (text: string | null): Cell => (text === null ? dash() : cell(text, { align: 'right' }));
  const span = line.span > 1 ? { rowSpan: line.span } : {};
  return row([
    cell(String(place), { align: 'center' }),
    ...(line.span === 0 ? [] : [cell(line.objective, span)]),
    cell(line.name),
    cell(line.unit, { align: 'center' }),
    target,
    figure('realisasi'),
    ...years.map((year) => plannedCell(context, line, year)),
    signed(line.signed),
    signed(line.inTree),
    ...(line.ownerSpan === 0
      ? []
      : [cell(line.owner, line.ownerSpan > 1 ? { rowSpan: line.ownerSpan } : {})]),
    cell(remark(context, line, plainText(target.inlines))),
  ]);
}

function plannedCell({ facts, terms }: BlockContext, { indicator }: Line, year: number): Cell {
  const plan = terms.strategicPlan;
  if (plan === null || indicator === undefined) return dash();
  const target = planTarget(facts.planning, plan, indicator.code, year);
  return target === null ? dash() : cell(formatTarget(target, indicator.decimals), { align: 'right' });
}

/** "Selaras", or the documents that say something else than the report. */
function remark(context: BlockContext, line: Line, reported: string): string {
  const planned = plainText(plannedCell(context, line, context.facts.year).inlines);
  const differing = [
    ...(line.signed === null
      ? ['tidak diperjanjikan']
      : line.signed === reported
        ? []
        : [`PK ${line.signed}`]),
    ...(planned === '–' || planned === reported ? [] : [`Renstra ${planned}`]),
  ];
  return differing.length === 0 ? 'Selaras' : differing.join('; ');
}
