/** The cells a table shows of a result: achievement with its category, or the word of a state over both. */
import { dash } from '../../documents/compose-blocks.ts';
import { figureCell, figureCellOrDash, unitlessFigureCell } from '../../documents/live-text.ts';
import type { Cell } from '../../documents/report-model.ts';
import { toneOf } from './framework-tables.ts';
import type { MeasuredYear } from './measured-year.ts';

export function categoryCell(facts: MeasuredYear, id: string): Cell {
  const figure = facts.figures.get(id);
  if (figure === undefined) return dash();
  const tone = toneOf(facts.measurement, figure.word);
  return figureCell(facts.figures, id, {
    align: 'center',
    ...(tone === null || tone === undefined ? {} : { tone }),
  });
}

export function resultCells(facts: MeasuredYear, code: string): readonly Cell[] {
  const { figures, year } = facts;
  return [
    unitlessFigureCell(figures, `target/${code}/${year}`),
    unitlessFigureCell(figures, `realisasi/${code}/${year}`),
    figureCellOrDash(figures, `capaian/${code}/${year}`),
    categoryCell(facts, `kategori/${code}/${year}`),
  ];
}

/** As `resultCells`; what has no realisation says so once, over realisation, achievement and category. */
export function joinedResultCells(facts: MeasuredYear, code: string): readonly Cell[] {
  const { figures, year } = facts;
  const realised = figures.get(`realisasi/${code}/${year}`);
  if (realised === undefined || realised.outcome.state === 'value') return resultCells(facts, code);
  return [
    unitlessFigureCell(figures, `target/${code}/${year}`),
    figureCell(figures, realised.id, { align: 'center', columnSpan: 3 }),
  ];
}
