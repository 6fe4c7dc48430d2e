/** Turns text with `{capaian/iku-2/2025}`, `{#table-id}`, `**bold**` and `*italic*` into inlines with live figures. */
import type { Figure, FigureBook } from '../kernel/figure.ts';
import { type CellOptions, cell, dash, missing } from './compose-blocks.ts';
import type { Cell, Inline } from './report-model.ts';

/** One line that says where a figure comes from (C-6). */
export function explainInOneLine(figure: Figure): string {
  const { ruleName, worked, formula } = figure.explanation;
  const calculation = worked !== '' ? worked : formula;
  return calculation === '' ? `${figure.label} (${ruleName})` : `${figure.label}: ${calculation}`;
}

/** `|id|`: the figure without its sign, where a word ("turun") already carries it. */
const UNSIGNED = /^\|(.+)\|$/;

/** A live figure, or a visible mark that the figure is unknown. */
export function liveFigure(figures: FigureBook, reference: string, isBold = false): Inline {
  const unsigned = UNSIGNED.exec(reference)?.[1];
  const id = unsigned ?? reference;
  const figure = figures.get(id);
  if (figure === undefined) return missing(`angka tidak dikenal: ${id}`);
  const inline = {
    kind: 'figure',
    figureId: id,
    text: unsigned === undefined ? figure.shown : figure.shown.replace(/^[-−]/u, ''),
    explanation: explainInOneLine(figure),
  } as const;
  return isBold ? { ...inline, bold: true } : inline;
}

/** A figure as a table cell, right aligned; a figure the book does not have is marked, not left blank. */
export function figureCell(figures: FigureBook, id: string, options: CellOptions = {}): Cell {
  const align = figures.get(id)?.outcome.state === 'value' ? 'right' : 'center';
  return cell([liveFigure(figures, id)], { align, ...options });
}

/** As `figureCell`, for figures that need not exist (a level without the value): "–" then. */
export function figureCellOrDash(figures: FigureBook, id: string, options: CellOptions = {}): Cell {
  return figures.has(id) ? figureCell(figures, id, options) : dash(options);
}

/** As `figureCellOrDash`, without the percent sign: for tables that have a column of units. */
export function unitlessFigureCell(figures: FigureBook, id: string): Cell {
  const shown = figureCellOrDash(figures, id);
  const inlines = shown.inlines.map((one) =>
    one.kind === 'figure' ? { ...one, text: one.text.replace(/\s?%$/u, '') } : one,
  );
  return { ...shown, inlines };
}

const MARKS = /\{#([^{}]+)\}|\{([^{}#][^{}]*)\}|\*\*([^*]+)\*\*|\*([^*]+)\*/g;

/**
 * Inlines of a text: `{id}` becomes a live figure, `{#id}` a reference to a table or figure. An unknown figure
 * becomes a visible missing mark. Figures inside bold text stay live.
 */
export function liveText(figures: FigureBook, written: string, isBold = false): readonly Inline[] {
  // One way to write amounts, whoever wrote the text: "Rp", a space that does not break, the figure.
  const text = written.replace(/\bRp\s*(?=\{)/gu, 'Rp\u00a0');
  const inlines: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKS)) {
    pushText(inlines, text.slice(from, match.index), isBold);
    from = match.index + match[0].length;
    const [, reference, figure, strong, slanted] = match;
    if (reference !== undefined) inlines.push({ kind: 'reference', target: reference });
    else if (figure !== undefined) inlines.push(liveFigure(figures, figure.trim(), isBold));
    else if (strong !== undefined) inlines.push(...liveText(figures, strong, true));
    else if (slanted !== undefined) inlines.push({ kind: 'text', text: slanted, italic: true });
  }
  pushText(inlines, text.slice(from), isBold);
  return inlines;
}

function pushText(inlines: Inline[], text: string, isBold: boolean): void {
  if (text === '') return;
  inlines.push(isBold ? { kind: 'text', text, bold: true } : { kind: 'text', text });
}
