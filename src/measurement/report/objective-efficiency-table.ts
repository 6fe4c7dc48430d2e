/** Efficiency of the objectives: absorption and physical progress of the programmes linked to their indicators. */
import { numberColumn, type ToldColumn, tellTable } from '../../documents/column-table.ts';
import { cell, noData, plain } from '../../documents/compose-blocks.ts';
import { figureCellOrDash } from '../../documents/live-text.ts';
import type { Block } from '../../documents/report-model.ts';
import { indicatorsOf } from '../../planning/report/targets.ts';
import type { IndicatorFact, ObjectiveFact } from '../../planning/rules/facts.ts';
import { EFFICIENCY_METHODS } from '../rules/efficiency-methods.ts';
import type { MeasuredYear } from './measured-year.ts';

interface Linked {
  readonly objective: ObjectiveFact;
  readonly indicator: IndicatorFact;
}

/**
 * `No | Sasaran | Keuangan | Fisik | Efisiensi`, one line for each indicator that has programmes; indicator, money
 * and achievement are offered. Objectives whose indicators have none are left out.
 */
export function objectiveEfficiencyTable(facts: MeasuredYear): readonly Block[] {
  const { figures, planning, measurement, year } = facts;
  const lines = planning.objectives
    .toSorted((a, b) => a.order - b.order)
    .flatMap((objective): readonly Linked[] =>
      indicatorsOf(planning, objective.code)
        .filter((one) => figures.has(`pagu-indikator/${one.code}/${year}`))
        .map((indicator) => ({ objective, indicator })),
    );
  if (lines.length === 0) return [noData('program yang dihubungkan dengan sasaran')];
  const value = (id: string, label: string, isOffered = false): ToldColumn<Linked> => ({
    id,
    label,
    width: id === 'pagu' || id === 'realisasi' ? 2.2 : 1.4,
    align: 'right',
    isOffered,
    cell: ({ indicator }) => figureCellOrDash(figures, `${FIGURES[id] ?? id}/${indicator.code}/${year}`),
  });
  const { name, formula } = EFFICIENCY_METHODS[measurement.settings.efficiency];
  return [
    tellTable<Linked>({
      id: 'tabel-efisiensi-sasaran',
      caption: `Keuangan, Fisik, dan Efisiensi Sasaran Strategis Tahun ${year}`,
      columns: [
        numberColumn<Linked>(),
        {
          id: 'sasaran',
          label: 'Sasaran Strategis',
          width: 4,
          cell: ({ objective }) => cell(objective.text),
        },
        {
          id: 'indikator',
          label: 'Indikator',
          width: 3,
          isOffered: true,
          cell: ({ indicator }) => cell(indicator.name),
        },
        value('pagu', 'Pagu (Rp)', true),
        value('realisasi', 'Realisasi (Rp)', true),
        value('serapan', '% Keuangan'),
        value('fisik', '% Fisik'),
        value('capaian', 'Capaian', true),
        value('efisiensi', 'Efisiensi'),
      ],
      items: lines,
      notes: [[plain(`${name}: ${formula}.`)]],
    }),
  ];
}

const FIGURES: Readonly<Record<string, string>> = {
  pagu: 'pagu-indikator',
  realisasi: 'realisasi-indikator',
  serapan: 'serapan-indikator',
  fisik: 'fisik-indikator',
};
