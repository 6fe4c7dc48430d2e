import type { IndicatorDetail } from '../api/types.ts';
import { texts } from '../texts/id.ts';

type Narrative = IndicatorDetail['narratives'][number];

export interface NarrativeGroup {
  readonly key: keyof typeof texts.indicator.narrativeGroups;
  readonly title: string;
  readonly items: readonly Narrative[];
}

/** Under which heading of the report a section of an indicator's text stands, in the report's order. */
const GROUPS = [
  { key: 'cause', sections: ['sebab'] },
  { key: 'success', sections: ['keberhasilan', 'pendorong'] },
  { key: 'obstacle', sections: ['hambatan'] },
  { key: 'solution', sections: ['solusi'] },
  { key: 'activity', sections: ['kegiatan'] },
] as const;

/** The last word of `indikator.iku-2.hambatan`. */
function kindOf({ section }: Narrative): string {
  return section.slice(section.lastIndexOf('.') + 1);
}

/** The texts of an indicator under the headings of the report; a section of no known kind comes last. */
export function narrativeGroups(narratives: readonly Narrative[]): readonly NarrativeGroup[] {
  const titles = texts.indicator.narrativeGroups;
  const known = GROUPS.map(({ key, sections }) => ({
    key,
    title: titles[key],
    items: narratives.filter((one) => sections.some((section) => section === kindOf(one))),
  }));
  const placed = new Set(known.flatMap(({ items }) => items));
  const other = narratives.filter((one) => !placed.has(one));
  return [...known, { key: 'other' as const, title: titles.other, items: other }].filter(
    ({ items }) => items.length > 0,
  );
}
