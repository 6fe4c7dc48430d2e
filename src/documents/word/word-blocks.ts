/** Blocks of the model as paragraphs and tables of Word. */
import {
  AlignmentType,
  InternalHyperlink,
  LeaderType,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import { cleanText } from '../clean-text.ts';
import { drawPng } from '../draw-png.ts';
import { COLOURS, SIZES } from '../look.ts';
import type { Entry } from '../numbering.ts';
import { fittedPicture, NO_ENTRIES, rowPicture } from '../picture-size.ts';
import type {
  Block,
  Callout,
  Contents,
  Heading,
  List,
  Paragraph as ModelParagraph,
  Picture,
  PictureRow,
} from '../report-model.ts';
import { textWidth } from '../rules/text-width.ts';
import { pageReference } from './page-reference.ts';
import { halfPoints, twips, type WordContext } from './word-context.ts';
import { image, plainTable, wordCallout, wordLetterhead, wordSignatures } from './word-forms.ts';
import { formulaLines, wordFormula } from './word-formula.ts';
import { spacer, wordTable } from './word-table.ts';
import { bookmarked, type RunForm, reviewRuns, runs, textRuns } from './word-text.ts';

type Written = Paragraph | Table;

const ALIGNMENT = {
  justify: AlignmentType.JUSTIFIED,
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** Sections are split off before; a page break waits for the next paragraph, so that it leaves no empty line. */
export function wordBlocks(blocks: readonly Block[], context: WordContext): Written[] {
  const written: Written[] = [];
  let breakFirst = false;
  blocks.forEach((block, index) => {
    if (block.kind === 'page-break') {
      breakFirst = index > 0;
      return;
    }
    const takesBreak = block.kind === 'paragraph' || block.kind === 'contents' || block.kind === 'heading';
    if (breakFirst && !takesBreak)
      written.push(
        new Paragraph({ style: 'Form', pageBreakBefore: true, spacing: { line: 20 }, children: [] }),
      );
    written.push(...wordBlock(block, context, breakFirst));
    breakFirst = false;
  });
  return written;
}

function wordBlock(block: Block, context: WordContext, breakFirst: boolean): Written[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block, context, breakFirst)];
    case 'paragraph':
      return [paragraph(block, context, breakFirst)];
    case 'list':
      return list(block, context, 0);
    case 'table':
      return wordTable(block, context);
    case 'picture':
      return picture(block, context, fittedPicture(block, context.page));
    case 'picture-row':
      return pictureRow(block, context);
    case 'formula':
      return formulaLines(block.math, context.page.textWidth / SIZES.text).map(
        (line) => new Paragraph({ style: 'Formula', children: [wordFormula(line)] }),
      );
    case 'signature':
      return wordSignatures(block, context);
    case 'letterhead':
      return wordLetterhead(block, context);
    case 'contents':
      return contents(block, context, breakFirst);
    case 'callout':
      return callout(block, context);
    case 'section':
      return wordBlocks(block.blocks, context);
    case 'page-break':
      return [];
  }
}

const HEADING_STYLES = {
  1: 'Heading1',
  2: 'Heading2',
  3: 'Heading3',
  4: 'Heading4',
  5: 'Heading5',
} as const;

function heading(block: Heading, context: WordContext, breakFirst: boolean): Paragraph {
  const entry = context.numbering.entryOf(block);
  const label = entry?.label ?? null;
  const between = block.level === 1 ? [new TextRun({ break: 1 })] : [new TextRun({ text: '\t' })];
  const children = [
    ...(label === null ? [] : [...textRuns(label), ...between]),
    ...textRuns(entry?.title ?? block.title),
  ];
  const indent = block.level > 1 && label !== null ? { left: twips(23), hanging: twips(23) } : {};
  return new Paragraph({
    style: HEADING_STYLES[block.level],
    ...(breakFirst && block.level > 1 ? { pageBreakBefore: true } : {}),
    indent,
    ...(block.isDivider === true ? { spacing: { before: twips(context.page.height * 0.3) } } : {}),
    children: bookmarked(entry, children, context),
  });
}

const PARAGRAPH_FORMS: Readonly<Record<NonNullable<ModelParagraph['style']>, RunForm>> = {
  normal: {},
  quote: { italics: true },
  small: { size: halfPoints(SIZES.small) },
  title: { size: 32, bold: true, color: COLOURS.blue },
  subtitle: { size: 24, bold: true },
};

function paragraph(block: ModelParagraph, context: WordContext, breakFirst: boolean): Paragraph {
  const align = block.align ?? 'justify';
  const indented = block.indent ?? align === 'justify';
  const quoted = block.style === 'quote';
  return new Paragraph({
    style: 'Normal',
    alignment: ALIGNMENT[align],
    ...(breakFirst ? { pageBreakBefore: true } : {}),
    ...(block.keepWithNext ? { keepNext: true } : {}),
    indent: {
      ...(indented ? { firstLine: twips(31) } : {}),
      ...(quoted ? { left: twips(28), right: twips(28) } : {}),
    },
    children: [
      ...runs(block.inlines, context, PARAGRAPH_FORMS[block.style ?? 'normal']),
      ...(block.needsReview && context.draft ? reviewRuns() : []),
    ],
  });
}

function list(block: List, context: WordContext, level: number): Paragraph[] {
  context.lists.count += 1;
  const instance = context.lists.count;
  return block.items.flatMap((item) => [
    new Paragraph({
      style: 'ListParagraph',
      alignment: AlignmentType.JUSTIFIED,
      numbering: { reference: block.marker, level, instance },
      children: runs(item.inlines, context),
    }),
    ...(item.children === undefined ? [] : list(item.children, context, Math.min(level + 1, 3))),
  ]);
}

/** Pictures side by side in a table without lines. */
function pictureRow(block: PictureRow, context: WordContext): Written[] {
  const count = block.pictures.length;
  const cells = block.pictures.map((one) => picture(one, context, rowPicture(one, context.page, count)));
  const width = context.page.textWidth / count;
  return [plainTable(new Array<number>(count).fill(width), [cells], 'top'), spacer(6)];
}

function picture(
  block: Picture,
  context: WordContext,
  { width, height }: { readonly width: number; readonly height: number },
): Paragraph[] {
  const entry = context.numbering.entryOf(block);
  const alternative = cleanText(block.alternative) || (entry?.title ?? 'Gambar');
  const drawn = new Paragraph({
    style: 'Picture',
    keepNext: entry !== null,
    children: [image(drawPng(block.svg, width, context.look.font), width, height, alternative)],
  });
  if (entry === null) return [drawn];
  const label = bookmarked(entry, textRuns(entry.label ?? '', { bold: true }), context);
  return [
    drawn,
    new Paragraph({
      style: 'Caption',
      spacing: { before: twips(2), after: twips(14) },
      children: [...label, ...textRuns(`  ${entry.title}`)],
    }),
  ];
}

function callout(block: Callout, context: WordContext): Written[] {
  const inside = { ...context, page: { ...context.page, textWidth: context.page.textWidth - 22 } };
  const title =
    block.title === null
      ? []
      : [
          new Paragraph({
            style: 'Form',
            keepNext: true,
            spacing: { before: 0, after: twips(5) },
            children: textRuns(block.title, { bold: true, color: COLOURS.blue }),
          }),
        ];
  return [spacer(4), wordCallout([...title, ...wordBlocks(block.blocks, inside)], context), spacer()];
}

function contents(block: Contents, context: WordContext, breakFirst: boolean): Paragraph[] {
  const entries = context.numbering[block.of];
  const title = new Paragraph({
    style: 'ContentsTitle',
    ...(breakFirst ? { pageBreakBefore: true } : {}),
    children: textRuns(block.title),
  });
  if (entries.length === 0)
    return [title, new Paragraph({ style: 'Contents', children: textRuns(NO_ENTRIES) })];
  return [title, ...entries.map((entry) => contentsLine(entry, block.of, context))];
}

function contentsLine(entry: Entry, of: Contents['of'], context: WordContext): Paragraph {
  const strong = of === 'headings' && entry.level === 1;
  const step = of === 'headings' ? (entry.level - 1) * 15.6 : 0;
  const least = of !== 'headings' ? 60 : entry.level === 1 ? 45 : 21;
  const hanging =
    entry.label === null
      ? 0
      : Math.max(least, textWidth(entry.label, strong, context.look.font) * SIZES.text + 8);
  const form: RunForm = { bold: strong };
  const printed = context.pages.get(entry.anchor)?.printed ?? '';
  return new Paragraph({
    style: 'Contents',
    /** No right indent: LibreOffice drops a page number that stands outside of it. */
    spacing: { before: strong ? 160 : 60, after: 0 },
    indent: { left: twips(step + hanging), hanging: twips(hanging) },
    tabStops: [
      ...(hanging > 0 ? [{ type: TabStopType.LEFT, position: twips(step + hanging) }] : []),
      { type: TabStopType.RIGHT, position: twips(context.page.textWidth), leader: LeaderType.DOT },
    ],
    children: [
      new InternalHyperlink({
        anchor: entry.anchor,
        children: [
          ...(entry.label === null ? [] : [...textRuns(entry.label, form), new TextRun({ text: '\t' })]),
          ...textRuns(entry.title, form),
          new TextRun({ text: '\t' }),
        ],
      }),
      ...pageReference(entry.anchor, printed),
    ],
  });
}
