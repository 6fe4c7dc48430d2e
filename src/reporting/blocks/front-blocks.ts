/** Front matter: signature of the head, executive summary, lists. */

import { budgetedItems } from '../../budget/report/nomenclature-order.ts';
import type { Contents, SignatureBlock } from '../../documents/report-model.ts';
import { formatDate } from '../../kernel/indonesian-dates.ts';
import { achievementTable } from '../../measurement/report/achievement-tables.ts';
import { mainIndicators } from '../../planning/report/targets.ts';
import type { BlockContext } from '../block-context.ts';
import { absorptionExtremesSentence, absorptionSentence } from '../rules/sentences/budget-sentences.ts';
import { targetSentence, trendSentence } from '../rules/sentences/indicator-sentences.ts';
import { setSentences } from '../rules/sentences/set-sentences.ts';
import { headOf, holderOn } from '../rules/terms.ts';
import { block, measuredOf, textOption } from './block.ts';

const CAPACITY = { definitif: '', plt: 'Plt. ', plh: 'Plh. ', pj: 'Pj. ' } as const;

/** Place, date and the head in the capacity held that day; without a date the day is left to be filled. */
export function headSignature(context: BlockContext): SignatureBlock {
  const { facts, terms } = context;
  const day = facts.reporting.report.signedOn;
  const head = headOf(facts);
  const holder = head === null ? null : holderOn(facts, head.code, day ?? context.today);
  return {
    kind: 'signature',
    placeAndDate:
      day === null ? `${terms.place}, ..............................` : `${terms.place}, ${formatDate(day)}`,
    signers: [
      {
        caption: null,
        title: `${CAPACITY[holder?.capacity ?? 'definitif']}${terms.head}`,
        name: holder?.name ?? null,
        rank: holder?.rank ?? null,
      },
    ],
  };
}

/** The inspectorate's reviewer: the day and the name are written by hand. */
function reviewerSignature(context: BlockContext): SignatureBlock {
  return {
    kind: 'signature',
    placeAndDate: 'Tanggal ..............................',
    signers: [{ caption: null, title: `Inspektur ${context.terms.government}`, name: null, rank: null }],
  };
}

/** One page: counts, mean, each IKU, budget, what was not reached. */
function executiveSummary(context: BlockContext) {
  const { facts, figures } = context;
  const { year } = facts;
  const main = mainIndicators(facts.planning);
  const programmes = budgetedItems(facts.budget, year).filter((item) => item.level === 'program');
  return [
    ...context.draft([...setSentences(figures, 'iku', 'kinerja utama', main, year)]),
    achievementTable(measuredOf(context), {
      id: 'tabel-ikhtisar',
      caption: null,
      indicators: main,
      meanOf: main.length > 1 ? 'iku' : null,
      measured: 'Sasaran Strategis',
    }),
    ...main.flatMap((one) =>
      context.draft([targetSentence(figures, one, year), trendSentence(figures, one, year)]),
    ),
    ...context.draft([
      absorptionSentence(figures, 'total', facts.organisation.units[0]?.name ?? '', year),
      absorptionExtremesSentence(figures, programmes, year),
    ]),
    ...context.narrative('ikhtisar'),
  ];
}

/** What a list in the front matter may list. */
const LISTED: readonly Contents['of'][] = ['headings', 'tables', 'figures', 'charts', 'annexes'];

export const FRONT_BLOCKS = [
  block('tanda-tangan-kepala', (context) => [headSignature(context)]),
  block('tanda-tangan-pereviu', (context) => [reviewerSignature(context)]),
  block('ikhtisar-eksekutif', executiveSummary),
  block('narasi', (context, options) => context.narrative(textOption(options, 'bagian', ''))),
  block('narasi-wajib', (context, options) =>
    context.narrativeOrMissing(
      textOption(options, 'bagian', ''),
      textOption(options, 'sebutan', 'Uraian bagian ini'),
    ),
  ),
  block('daftar', (_, options): readonly Contents[] => {
    const of = textOption(options, 'isi', 'headings');
    const known = LISTED.find((one) => one === of) ?? 'headings';
    return [{ kind: 'contents', of: known, title: textOption(options, 'judul', 'Daftar Isi') }];
  }),
];
