/** The document as the JSON that the Typst program reads: resolved, numbered, laid out; no markup. */
import { cleanText, printableText } from '../clean-text.ts';
import { inFont, type Look, readLook } from '../document-look.ts';
import { footerText, REVIEW_MARK } from '../footer.ts';
import { groupParentheses } from '../formula-groups.ts';
import { CELL_PADDING, COLOURS, type Page, pageOf, SIZES, TONES } from '../look.ts';
import { type Entry, type Numbering, referenceText } from '../numbering.ts';
import { fittedPicture, NO_ENTRIES, ROW_GAP, rowPicture, SIGNATURE_LINE } from '../picture-size.ts';
import { plainText } from '../plain-text.ts';
import type { Block, Callout, Inline, List, Picture, ReportDocument, Table } from '../report-model.ts';
import { textWidth } from '../rules/text-width.ts';
import { sourceLine } from '../source-line.ts';
import { gridOf, type PlacedRow } from '../table-grid.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

interface Writing {
  readonly numbering: Numbering;
  readonly used: Set<string>;
  readonly draft: boolean;
  readonly look: Look;
  readonly page: Page;
  /** The first block of a section: it already stands on a new page. */
  readonly fresh: Block | null;
}

/** JSON text for `/document.json`. */
export function typstData(document: ReportDocument, numbering: Numbering): string {
  const look = readLook(document);
  const writing: Writing = {
    numbering,
    look,
    used: new Set(),
    draft: document.stamp.state === 'draf',
    page: look.page,
    fresh: null,
  };
  const front = document.front.map((block) => blockData(block, writing));
  const body = document.body.map((block) => blockData(block, writing));
  const annexes = document.annexes.map((block) => blockData(block, writing));
  const anchors = [...writing.used];
  const data: Json = {
    language: document.language,
    title: cleanText(document.title),
    subject: cleanText(document.subject),
    author: cleanText(document.author),
    keywords: [document.cover?.unit, document.cover?.year, document.title].flatMap((word) =>
      word === undefined ? [] : [cleanText(word)],
    ),
    look: lookData(look),
    page: pageData(look.page),
    arms: { svg: look.arms.svg, alternative: look.arms.alternative },
    footer: { ...footerText(document.stamp) },
    reviewMark: REVIEW_MARK,
    signatureLine: SIGNATURE_LINE,
    cover: coverData(document),
    front,
    body,
    annexes,
    anchors,
    entries: entriesData(numbering, look),
  };
  return JSON.stringify(data);
}

/** Distance of lines in em: 0,72 between them at the usual spacing, letters 0,7 high. */
const USUAL_LEADING = 0.72;
const LETTER_HEIGHT = 0.7;

function lookData(look: Look): Json {
  const hash = (colours: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(colours).map(([name, value]) => [name, `#${value}`]));
  return {
    font: look.font,
    leading: leadingOf(look.lineSpacing),
    emblemPlace: look.emblemPlace,
    colours: hash(COLOURS),
    tones: hash(TONES),
    sizes: { ...SIZES },
    cellPadding: CELL_PADDING,
  };
}

function leadingOf(lineSpacing: number): number {
  if (lineSpacing === 1) return USUAL_LEADING;
  return Math.max(0.3, (USUAL_LEADING + LETTER_HEIGHT) * lineSpacing - LETTER_HEIGHT);
}

function pageData(page: Page): Json {
  return { width: page.width, height: page.height, margin: { ...page.margin } };
}

function coverData(document: ReportDocument): Json {
  const cover = document.cover;
  if (cover === null) return null;
  return {
    government: cleanText(cover.government),
    unit: cleanText(cover.unit),
    title: cleanText(cover.title),
    year: cleanText(cover.year),
    address: cover.address.map(cleanText),
  };
}

function entriesData(numbering: Numbering, look: Look): Json {
  const entries = [
    ...numbering.headings,
    ...numbering.tables,
    ...numbering.figures,
    ...numbering.charts,
    ...numbering.annexes,
  ];
  return Object.fromEntries(
    entries.map((entry) => [
      entry.anchor,
      {
        label: entry.label,
        title: entry.title,
        level: entry.level,
        width: textWidth(entry.label ?? '', entry.level === 1, look.font),
      },
    ]),
  );
}

function blockData(block: Block, writing: Writing): Json {
  switch (block.kind) {
    case 'heading': {
      const entry = writing.numbering.entryOf(block);
      return {
        k: 'heading',
        level: block.level,
        label: entry?.label ?? null,
        title: entry?.title ?? '',
        anchor: anchorOf(entry, writing),
        outlined: true,
        divider: block.isDivider ?? false,
        fresh: writing.fresh === block,
      };
    }
    case 'paragraph':
      return {
        k: 'paragraph',
        c: inlinesData(block.inlines, writing),
        align: block.align ?? 'justify',
        indent: block.indent ?? (block.align ?? 'justify') === 'justify',
        style: block.style ?? 'normal',
        sticky: block.keepWithNext ?? false,
        review: (block.needsReview ?? false) && writing.draft,
      };
    case 'list':
      return listData(block, writing);
    case 'table':
      return tableData(block, writing);
    case 'picture':
      return pictureData(block, writing, fittedPicture(block, writing.page));
    case 'picture-row':
      return {
        k: 'picture-row',
        gap: ROW_GAP,
        pictures: block.pictures.map((one) =>
          pictureData(one, writing, rowPicture(one, writing.page, block.pictures.length)),
        ),
      };
    case 'formula':
      return { k: 'formula', math: groupParentheses(block.math), alternative: cleanText(block.alternative) };
    case 'signature':
      return {
        k: 'signature',
        placeAndDate: clean(block.placeAndDate),
        signers: block.signers.map((signer) => ({
          caption: clean(signer.caption),
          title: cleanText(signer.title),
          name: clean(signer.name),
          rank: clean(signer.rank),
        })),
      };
    case 'letterhead':
      return { k: 'letterhead', lines: block.lines.map(cleanText), small: block.small.map(cleanText) };
    case 'page-break':
      return { k: 'page-break' };
    case 'contents':
      return {
        k: 'contents',
        of: block.of,
        title: cleanText(block.title),
        anchors: writing.numbering[block.of].map((entry) => entry.anchor),
        empty: NO_ENTRIES,
      };
    case 'callout': {
      const inside = { ...writing, page: { ...writing.page, textWidth: writing.page.textWidth - 24.5 } };
      return {
        k: 'callout',
        title: clean(block.title),
        whole: isShort(block),
        blocks: block.blocks.map((inner) => blockData(inner, inside)),
      };
    }
    case 'section': {
      const page = pageOf(block.paper, block.orientation);
      const blocks = block.blocks.map((inner) =>
        blockData(inner, { ...writing, page, fresh: block.blocks[0] ?? null }),
      );
      return { k: 'section', page: pageData(page), blocks };
    }
  }
}

/** A box that surely fits a page is not broken over two. */
function isShort(callout: Callout): boolean {
  const weights = callout.blocks.map((block) => {
    if (block.kind === 'table') return block.head.length + block.body.length;
    if (block.kind === 'paragraph') return 1 + plainText(block.inlines).length / 90;
    if (block.kind === 'list') return block.items.length * 2;
    return block.kind === 'formula' ? 3 : Number.POSITIVE_INFINITY;
  });
  return weights.reduce((sum, weight) => sum + weight, 0) <= 24;
}

function clean(text: string | null): string | null {
  return text === null ? null : cleanText(text);
}

/** The anchor of an entry the first time it is printed; a block printed twice cannot carry one label twice. */
function anchorOf(entry: Entry | null, writing: Writing): string {
  if (entry === null) return `tanpa${writing.used.size}`;
  const anchor = writing.used.has(entry.anchor) ? `${entry.anchor}u${writing.used.size}` : entry.anchor;
  writing.used.add(anchor);
  return anchor;
}

function inlinesData(inlines: readonly Inline[], writing: Writing): Json {
  return inlines.flatMap((inline) => inlineData(inline, writing));
}

function inlineData(inline: Inline, writing: Writing): readonly Json[] {
  switch (inline.kind) {
    case 'break':
      return [{ k: 'br' }];
    case 'missing':
      return [{ k: 'missing', t: printableText(inline.text) }];
    case 'reference': {
      const entry = writing.numbering.target(inline.target);
      if (entry === null) return [{ k: 'missing', t: `rujukan ${cleanText(inline.target)} tidak ada` }];
      return [{ k: 'ref', t: referenceText(entry), a: entry.anchor }];
    }
    case 'text':
    case 'figure': {
      const italic = inline.kind === 'text' && (inline.italic ?? false);
      const form = { ...(inline.bold ? { b: true } : {}), ...(italic ? { i: true } : {}) };
      return printableText(inline.text)
        .split('\n')
        .flatMap((line, index): Json[] => [
          ...(index > 0 ? [{ k: 'br' }] : []),
          { k: 't', t: line, ...form },
        ]);
    }
  }
}

function listData(list: List, writing: Writing): Json {
  return {
    k: 'list',
    marker: list.marker,
    items: list.items.map((item) => ({
      c: inlinesData(item.inlines, writing),
      list: item.children === undefined ? null : listData(item.children, writing),
    })),
  };
}

function captionData(block: Table | Picture, writing: Writing): Readonly<Record<string, Json>> {
  const entry = writing.numbering.entryOf(block);
  if (entry?.label == null) return { caption: null };
  const [supplement = '', number = ''] = entry.label.split(' ');
  return { caption: entry.title, supplement, number, anchor: anchorOf(entry, writing) };
}

function tableData(table: Table, writing: Writing): Json {
  const grid = gridOf(table, writing.page.textWidth, writing.look);
  const rows = (list: readonly PlacedRow[], first: number): Json =>
    list.map((row, index) => ({
      y: first + index,
      emphasis: row.emphasis,
      whole: row.whole,
      cells: row.cells.map((placed) => ({
        x: placed.column,
        cs: placed.columnSpan,
        rs: placed.rowSpan,
        a: placed.align,
        b: placed.bold,
        pad: placed.padding,
        ind: placed.indent,
        w: placed.whole,
        tone: placed.cell.tone ?? null,
        c: inlinesData(placed.cell.inlines, writing),
      })),
    }));
  return {
    k: 'table',
    ...captionData(table, writing),
    widths: grid.widths,
    size: grid.size,
    whole: grid.whole,
    ruled: table.ruled ?? true,
    head: rows(grid.head, 0),
    body: rows(grid.body, grid.head.length),
    keeps: keptTogether(grid.body).map(({ first, rows: count }) => [grid.head.length + first, count]),
    notes: (table.notes ?? []).map((note) => inlinesData(note, writing)),
    source: table.source === undefined ? null : sourceLine(table.source),
  };
}

/** Runs of rows that stay on one page: each that keeps with the next, and the row after the last of them. */
function keptTogether(body: readonly PlacedRow[]): readonly { first: number; rows: number }[] {
  const runs: { first: number; rows: number }[] = [];
  for (let row = 0; row < body.length; row += 1) {
    const first = row;
    while (body[row]?.keepsNext === true) row += 1;
    if (row > first) runs.push({ first, rows: row - first + 1 });
  }
  return runs;
}

function pictureData(
  picture: Picture,
  writing: Writing,
  size: { readonly width: number; readonly height: number },
): Json {
  return {
    k: 'picture',
    ...captionData(picture, writing),
    svg: inFont(picture.svg, writing.look.font),
    width: size.width,
    height: size.height,
    alternative: cleanText(picture.alternative) || cleanText(picture.caption ?? 'Gambar'),
  };
}
