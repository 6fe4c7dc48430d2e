/** Bab IV: what the year came to, per category, and what was not reached. */
import type { Block } from '../../documents/report-model.ts';
import { scaleInUse } from '../../measurement/report/framework-tables.ts';
import { mainIndicators } from '../../planning/report/targets.ts';
import type { BlockContext } from '../block-context.ts';
import { absorptionSentence } from '../rules/sentences/budget-sentences.ts';
import { categorySentence, setSentences } from '../rules/sentences/set-sentences.ts';
import { block } from './block.ts';

function conclusion(context: BlockContext): readonly Block[] {
  const { facts, figures, terms } = context;
  const main = mainIndicators(facts.planning);
  const scale = scaleInUse(facts.measurement);
  return [
    ...context.draft([
      ...setSentences(figures, 'iku', 'kinerja utama', main, facts.year),
      scale === null || main.length < 2 ? null : categorySentence(figures, main, scale, facts.year),
    ]),
    ...context.draft([absorptionSentence(figures, 'total', terms.unit, facts.year)]),
    ...context.narrative('penutup.simpulan'),
  ];
}

export const CLOSING_BLOCKS = [
  block('simpulan', conclusion),
  block('langkah-perbaikan', (context) => context.narrativeOrMissing('penutup.langkah', 'Langkah perbaikan')),
  block('penghargaan-inovasi', (context) => [
    ...context.narrative('penghargaan'),
    ...context.narrative('inovasi'),
  ]),
];
