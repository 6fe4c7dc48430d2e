/** Computed figures as a table, each with its rule, inputs and explanation beneath. */
import type { ShownFigure } from './operations.ts';
import { textTable, wrap } from './text-table.ts';

const INDENT = '    ';

export function showFigures(figures: readonly ShownFigure[], width: number | null): string {
  const head = textTable(
    [{ title: 'Id' }, { title: 'Nilai', align: 'right' }, { title: 'Aturan' }, { title: 'Angka' }],
    figures.map(({ id, shown, label, explanation }) => [id, shown, explanation.rule, label]),
    // Never wrapped: line n + 2 is the head of figure n.
    null,
  ).split('\n');
  const [titles = '', rule = '', ...heads] = head;
  const blocks = figures.map((figure, index) =>
    [heads[index] ?? '', ...explanationLines(figure, width)].join('\n'),
  );
  return [titles, rule, ...blocks].join('\n');
}

function explanationLines({ explanation }: ShownFigure, width: number | null): string[] {
  const { ruleName, formula, worked, inputs, rounding, notes } = explanation;
  const lines = [
    ...labelled('Cara', ruleName, width),
    ...labelled('Rumus', formula, width),
    ...labelled('Hitungan', worked, width),
    ...inputs.flatMap(({ symbol, label, shown, source, figureId }) => {
      const from = [source, figureId].filter((part) => part !== null && part !== '').join('; ');
      return labelled('Masukan', `${symbol} = ${shown} (${label}${from === '' ? '' : `; ${from}`})`, width);
    }),
    ...labelled('Pembulatan', rounding ?? '', width),
    ...notes.flatMap((note) => labelled('Catatan', note, width)),
  ];
  return lines;
}

const LABEL_WIDTH = 12;

function labelled(label: string, text: string, width: number | null): string[] {
  const clean = text.replace(/\s+/g, ' ').trim();
  if (clean === '') return [];
  const lines = width === null ? [clean] : wrap(clean, Math.max(30, width - INDENT.length - LABEL_WIDTH));
  return lines.map((line, index) => `${INDENT}${(index === 0 ? label : '').padEnd(LABEL_WIDTH)}${line}`);
}
