/** Bab III A: framework, goals, IKU, and the discussion per indicator and per position. */
import { paragraph } from '../../documents/compose-blocks.ts';
import type { Block } from '../../documents/report-model.ts';
import { achievementTable } from '../../measurement/report/achievement-tables.ts';
import { methodTable, scaleInUse, scaleTable } from '../../measurement/report/framework-tables.ts';
import { indicatorsOf, mainIndicators } from '../../planning/report/targets.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import type { BlockContext } from '../block-context.ts';
import { efficiencySentence } from '../rules/sentences/budget-sentences.ts';
import { meanSentence, reachedSentences, setSentences } from '../rules/sentences/set-sentences.ts';
import { headOf } from '../rules/terms.ts';
import { subjectsOf } from '../subjects.ts';
import { block, measuredOf } from './block.ts';
import { discussIndicator } from './indicator-discussion.ts';
import { analysis } from './subject-analysis.ts';
import { budgetTable } from './subject-budget.ts';
import { resultTable } from './subject-results.ts';
import { type SubjectView, viewOfSubject } from './subject-view.ts';

function goalIndicators(context: BlockContext): readonly IndicatorFact[] {
  const { planning } = context.facts;
  return planning.goals
    .toSorted((a, b) => a.order - b.order)
    .flatMap((goal) => indicatorsOf(planning, goal.code));
}

function framework(context: BlockContext): readonly Block[] {
  const { facts } = context;
  const scale = scaleInUse(facts.measurement);
  const measured = [...goalIndicators(context), ...mainIndicators(facts.planning)];
  const text =
    scale === null
      ? 'Capaian dihitung menurut metode setiap indikator.'
      : `Capaian setiap indikator dihitung dengan membandingkan realisasi dan target menurut metode indikator tersebut, kemudian dikategorikan dengan ${scale.name.toLowerCase()} (${scale.citation}) sebagaimana disajikan pada {#tabel-skala}. Metode setiap indikator disajikan pada {#tabel-metode}. Indikator yang belum terukur tidak dihitung sebagai nol dan disebutkan tersendiri.`;
  return [paragraph(context.write(text)), scaleTable(facts.measurement), methodTable(measured)];
}

function goalAchievement(context: BlockContext): readonly Block[] {
  const indicators = goalIndicators(context);
  return [
    ...context.draft(reachedSentences(context.figures, indicators, context.facts.year)),
    achievementTable(measuredOf(context), {
      id: 'tabel-capaian-tujuan',
      caption: `Capaian Indikator Tujuan Tahun ${context.facts.year}`,
      indicators,
      offersMore: true,
      meanOf: null,
      measured: 'Tujuan',
    }),
    ...indicators.flatMap((one) => discussIndicator(context, one)),
  ];
}

function mainAchievement(context: BlockContext): readonly Block[] {
  const { facts, figures } = context;
  const indicators = mainIndicators(facts.planning);
  return [
    ...context.draft([...setSentences(figures, 'iku', 'kinerja utama', indicators, facts.year)]),
    achievementTable(measuredOf(context), {
      id: 'tabel-capaian-iku',
      caption: `Capaian Indikator Kinerja Utama Tahun ${facts.year}`,
      indicators,
      offersMore: true,
      meanOf: indicators.length > 1 ? 'iku' : null,
      measured: 'Sasaran Strategis',
    }),
  ];
}

/** Each objective in a paragraph, then each of its indicators in full. */
function objectives(context: BlockContext): readonly Block[] {
  const { facts, figures } = context;
  const all = facts.planning.objectives.toSorted((a, b) => a.order - b.order);
  return all.flatMap((objective, place) => [
    paragraph(context.write(`**Sasaran ${place + 1}: ${objective.text}**`), {
      align: 'left',
      indent: false,
      keepWithNext: true,
    }),
    ...context.draft([meanSentence(figures, objective.code, `sasaran ${place + 1}`, facts.year)]),
    ...indicatorsOf(facts.planning, objective.code).flatMap((one) => discussIndicator(context, one)),
  ]);
}

/** Every position below the head with an agreement: mean, table, budget, analysis. */
function positions(context: BlockContext): readonly Block[] {
  const { facts } = context;
  const head = headOf(facts);
  return subjectsOf(facts, { over: 'positions' }, null)
    .filter((one) => one.kind === 'position' && one.agreement !== null && one.code !== head?.code)
    .flatMap((subject) => onePosition(context, viewOfSubject(context, subject)));
}

function onePosition(context: BlockContext, view: SubjectView): readonly Block[] {
  const { figures, facts } = context;
  return [
    context.heading(`jabatan-${view.code}`, view.title),
    ...context.draft([
      meanSentence(figures, view.code, view.title, facts.year),
      ...view.indicators
        .filter((one) => figures.get(`efisiensi/${one.code}/${facts.year}`)?.outcome.state === 'value')
        .map((one) => efficiencySentence(figures, one.code, one.name, facts.year)),
    ]),
    ...resultTable(context, view, false),
    ...budgetTable(context, view, { levels: 'as-signed', marks: [] }),
    ...analysis(context, view, ['analisis'], null),
  ];
}

export const ACHIEVEMENT_BLOCKS = [
  block('kerangka-pengukuran', framework),
  block('capaian-tujuan', goalAchievement),
  block('capaian-iku', mainAchievement),
  block('analisis-sasaran', objectives),
  block('capaian-jabatan', positions),
];
