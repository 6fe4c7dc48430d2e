/** All positions below the secretary together: their indicators in one table, their mean, how many in each category. */
import type { Block } from '../../documents/report-model.ts';
import { achievementTable } from '../../measurement/report/achievement-tables.ts';
import { scaleInUse } from '../../measurement/report/framework-tables.ts';
import { objectiveEfficiencyTable } from '../../measurement/report/objective-efficiency-table.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import type { BlockContext } from '../block-context.ts';
import { SUBORDINATE_SET } from '../rules/position-sets.ts';
import { categorySentence, meanSentence } from '../rules/sentences/set-sentences.ts';
import { indicatorsOfSubject, subjectsOf } from '../subjects.ts';
import { block, measuredOf } from './block.ts';

interface Measured {
  readonly indicator: IndicatorFact;
  readonly position: string;
}

/** In the order of the positions, an indicator that two of them signed once. */
function measuredBelow(context: BlockContext): readonly Measured[] {
  const { facts } = context;
  const seen = new Set<string>();
  return subjectsOf(facts, { over: 'positions', of: 'others' }, null).flatMap((subject) =>
    indicatorsOfSubject(facts, subject)
      .filter(({ code }) => !seen.has(code) && seen.add(code))
      .map((indicator) => ({ indicator, position: subject.title })),
  );
}

function sentences(context: BlockContext): readonly Block[] {
  const { facts, figures } = context;
  const indicators = measuredBelow(context).map(({ indicator }) => indicator);
  const scale = scaleInUse(facts.measurement);
  return context.draft([
    meanSentence(figures, SUBORDINATE_SET, 'jabatan di bawah sekretaris', facts.year),
    scale === null ? null : categorySentence(figures, indicators, scale, facts.year),
  ]);
}

/** Sentences and table; the position stands in rows over its indicators. */
function achievements(context: BlockContext): readonly Block[] {
  const measured = measuredBelow(context);
  const positionOf = new Map(measured.map(({ indicator, position }) => [indicator.code, position]));
  return [
    ...sentences(context),
    achievementTable(measuredOf(context), {
      id: 'tabel-capaian-jabatan-ringkas',
      caption: `Target, Realisasi, dan Capaian Seluruh Jabatan Tahun ${context.facts.year}`,
      indicators: measured.map(({ indicator }) => indicator),
      meanOf: SUBORDINATE_SET,
      measured: 'Jabatan',
      isGrouped: true,
      textOf: ({ code }) => positionOf.get(code) ?? '',
      offersMore: true,
    }),
  ];
}

export const SUBORDINATE_BLOCKS = [
  block('capaian-jabatan-ringkas', achievements),
  block('simpulan-jabatan', sentences),
  block('efisiensi-sasaran', (context) => objectiveEfficiencyTable(measuredOf(context))),
];
