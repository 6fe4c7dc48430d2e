import type { IndicatorRow } from '../api/types.ts';
import type { ListSheet } from '../components/sheet-export.ts';
import { texts } from '../texts/id.ts';

interface Group {
  readonly text: string;
  readonly indicators: readonly IndicatorRow[];
}

const words = texts.achievement;

/** The indicators as they stand on the page, with what they measure in a column of its own. */
export function indicatorSheet(title: string, groups: readonly Group[]): ListSheet {
  return {
    title,
    columns: [
      { header: `${words.goal}/${words.objective}` },
      { header: words.indicator },
      { header: words.unit },
      { header: words.target, align: 'end' },
      { header: words.realisation, align: 'end' },
      { header: words.achievement, align: 'end' },
      { header: words.category },
    ],
    rows: groups.flatMap(({ text, indicators }) =>
      indicators.map((row) => [
        text,
        row.name,
        row.unit,
        row.target.shown,
        row.realisasi.shown,
        row.capaian.shown,
        row.kategori.shown,
      ]),
    ),
  };
}
