/** Bab IV: what the year came to, per category, and what was not reached. */
import type { Block } from '../../documents/report-model.ts';
import { scaleInUse } from '../../measurement/report/framework-tables.ts';
import { mainIndicators } from '../../planning/report/targets.ts';
import type { BlockContext } from '../block-context.ts';
import { absorptionSentence } from '../rules/sentences/budget-sentences.ts';
import { joinList } from '../rules/sentences/indicator-sentences.ts';
import { meanSentence, reachedSentences } from '../rules/sentences/set-sentences.ts';
import { block } from './block.ts';

/** Number of IKU in each category of the scale in use, in words of the scale (C-33). */
function categorySentence(context: BlockContext): string | null {
  const { facts, figures } = context;
  const words = mainIndicators(facts.planning).map(
    (one) => figures.get(`kategori/${one.code}/${facts.year}`)?.word ?? null,
  );
  const parts = (scaleInUse(facts.measurement)?.bands ?? []).flatMap((band) => {
    const count = words.filter((word) => word === band.label).length;
    return count === 0 ? [] : [`${count} indikator berkategori ${band.label}`];
  });
  return parts.length === 0 ? null : `Menurut kategorinya, ${joinList(parts)}.`;
}

function conclusion(context: BlockContext): readonly Block[] {
  const { facts, figures, terms } = context;
  return [
    ...context.draft([
      meanSentence(figures, 'iku', 'kinerja utama', facts.year),
      categorySentence(context),
      ...reachedSentences(figures, mainIndicators(facts.planning), facts.year),
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
