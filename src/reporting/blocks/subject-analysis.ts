/** What persons wrote about a subject: causes, obstacles, solutions. A missing text is shown as missing. */
import { paragraph } from '../../documents/compose-blocks.ts';
import type { Block } from '../../documents/report-model.ts';
import type { MeasurementFact } from '../../measurement/rules/facts.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import type { BlockContext } from '../block-context.ts';
import type { SubjectView } from './subject-view.ts';

const PREFIX = { position: 'jabatan', indicator: 'indikator', objective: 'sasaran' } as const;

/** Sections end with these where the measurement of the year holds the same in its own fields. */
const MEASURED: Readonly<Record<string, 'success' | 'obstacle' | 'nextStep'>> = {
  pendorong: 'success',
  keberhasilan: 'success',
  hambatan: 'obstacle',
  kendala: 'obstacle',
  solusi: 'nextStep',
  'tindak-lanjut': 'nextStep',
};

/** Texts of the endings in order: `jabatan.<code>.<ending>`, `indikator.<code>.<ending>`, `sasaran.<code>.<ending>`. */
export function analysis(
  context: BlockContext,
  view: SubjectView,
  endings: readonly string[],
  /** Named in the note where nobody wrote anything; null = nothing is printed then. */
  missingText: string | null,
): readonly Block[] {
  const section = (ending: string) => `${PREFIX[view.subject.kind]}.${view.code}.${ending}`;
  const written = endings.flatMap((ending) => context.narrative(section(ending)));
  if (written.length > 0) return written;
  // Two endings may be one field of the measurement: it is said once.
  const fields = new Set(endings.flatMap((ending) => MEASURED[ending] ?? []));
  const entered = [...fields].flatMap((field) => enteredTexts(context, view, field));
  if (entered.length > 0) return entered;
  return missingText === null ? [] : context.narrativeOrMissing(section(endings[0] ?? ''), missingText);
}

/** The field of the annual measurement; of a position or objective those of its indicators, as a list. */
function enteredTexts(
  context: BlockContext,
  view: SubjectView,
  field: 'success' | 'obstacle' | 'nextStep',
): readonly Block[] {
  const texts = view.indicators.flatMap((one) => {
    const text = annualMeasurement(context, one)?.[field] ?? null;
    return text === null ? [] : [{ name: one.name, text }];
  });
  if (texts.length === 0) return [];
  const [first] = texts;
  if (view.single !== null && first !== undefined) return [paragraph(context.write(first.text))];
  const items = texts.map(({ name, text }) => ({ inlines: context.write(`${name}: ${text}`) }));
  return [{ kind: 'list', marker: 'bullet', items }];
}

function annualMeasurement(context: BlockContext, indicator: IndicatorFact): MeasurementFact | undefined {
  const { measurement, year } = context.facts;
  return measurement.measurements.find(
    (one) => one.indicator === indicator.code && one.year === year && one.quarter === null,
  );
}

/** An italic line over a part. */
export function partTitle(text: string): Block {
  return paragraph([{ kind: 'text', text, italic: true }], {
    align: 'left',
    indent: false,
    keepWithNext: true,
  });
}

/** The parts of the default discussion: factors of success, obstacles, solutions, supporting activities. */
export function causes(context: BlockContext, view: SubjectView): readonly Block[] {
  const supporting = analysis(context, view, ['kegiatan'], null);
  return [
    ...analysis(context, view, ['sebab'], null),
    partTitle('Faktor pendorong'),
    ...analysis(context, view, ['keberhasilan', 'pendorong'], 'Faktor pendorong capaian indikator ini'),
    partTitle('Hambatan'),
    ...analysis(context, view, ['hambatan'], 'Hambatan pencapaian indikator ini'),
    partTitle('Solusi dan tindak lanjut'),
    ...analysis(context, view, ['solusi'], 'Solusi dan tindak lanjut indikator ini'),
    ...(supporting.length === 0 ? [] : [partTitle('Kegiatan yang mendukung'), ...supporting]),
  ];
}
