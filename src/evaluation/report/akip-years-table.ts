/** AKIP scores of up to five years side by side; years judged by other components stand in tables of their own. */
import { numberColumn, tellTable } from '../../documents/column-table.ts';
import { cell, noData, row } from '../../documents/compose-blocks.ts';
import { figureCellOrDash } from '../../documents/live-text.ts';
import type { Block } from '../../documents/report-model.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import { formatExact } from '../../kernel/indonesian-numbers.ts';
import type { EvaluationComponentFact, EvaluationFact, EvaluationFacts } from '../rules/facts.ts';
import { judgedNotes } from './akip-tables.ts';

/** `No | Komponen | Bobot | years …` with total and predicate, one table per scheme of components (C-70). */
export function akipYearsTables(
  facts: EvaluationFacts,
  figures: FigureBook,
  lastYear: number,
  count: number,
): readonly Block[] {
  const evaluations = facts.evaluations
    .filter((one) => one.year <= lastYear)
    .toSorted((a, b) => a.year - b.year)
    .slice(-Math.max(1, count));
  if (evaluations.length === 0) return [noData('hasil evaluasi AKIP')];
  const schemes = inSchemes(evaluations);
  return schemes.map((ofScheme, index) =>
    schemeTable(ofScheme, figures, schemes.length > 1 ? index + 1 : null),
  );
}

/** Neighbouring years with the same components and weights belong together. */
function inSchemes(evaluations: readonly EvaluationFact[]): readonly (readonly EvaluationFact[])[] {
  const schemes: EvaluationFact[][] = [];
  for (const evaluation of evaluations) {
    const last = schemes.at(-1);
    if (last !== undefined && schemeOf(last[0]) === schemeOf(evaluation)) last.push(evaluation);
    else schemes.push([evaluation]);
  }
  return schemes;
}

function schemeOf(evaluation: EvaluationFact | undefined): string {
  const components = evaluation?.components ?? [];
  return components.map(({ code, weight }) => `${code}=${weight.toFixed()}`).join(';');
}

function schemeTable(
  evaluations: readonly EvaluationFact[],
  figures: FigureBook,
  place: number | null,
): Block {
  const years = evaluations.map(({ year }) => year);
  const first = years[0];
  const last = years.at(-1);
  const span = first === last ? String(first) : `${first}–${last}`;
  const latest = evaluations.at(-1);
  const table = tellTable<EvaluationComponentFact>({
    id: place === null ? 'tabel-akip-tahun' : `tabel-akip-tahun-${place}`,
    caption: `Nilai AKIP menurut Komponen Tahun ${span}`,
    columns: [
      numberColumn<EvaluationComponentFact>(),
      { id: 'komponen', label: 'Komponen yang Dinilai', width: 4, cell: ({ name }) => cell(name) },
      {
        id: 'bobot',
        label: 'Bobot',
        width: 1.1,
        align: 'right',
        cell: ({ weight }) => cell(formatExact(weight), { align: 'right' }),
      },
      ...years.map((year) => ({
        id: `nilai-${year}`,
        label: String(year),
        width: 1.4,
        align: 'right' as const,
        cell: ({ code }: EvaluationComponentFact) => figureCellOrDash(figures, `akip/${year}/${code}`),
      })),
    ],
    items: latest?.components ?? [],
    notes: latest === undefined ? [] : judgedNotes(latest),
    ...(latest === undefined ? {} : { source: latest.evaluator }),
  });
  const line = (label: string, id: string) =>
    row(
      [
        cell(label, { columnSpan: 3 }),
        ...years.map((year) => figureCellOrDash(figures, `${id}/${year}`, { align: 'right' })),
      ],
      'total',
    );
  return {
    ...table,
    body: [
      ...table.body,
      line('Nilai hasil evaluasi', 'akip'),
      line('Tingkat akuntabilitas kinerja', 'akip-predikat'),
    ],
  };
}
