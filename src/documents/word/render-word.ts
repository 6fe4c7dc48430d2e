/**
 * The Word file that a person edits further: the same content and look as the PDF, with real styles, fields for
 * page numbers and editable formulas. The lists carry the PDF's page numbers until Word counts its own.
 */
import {
  BorderStyle,
  Document,
  Footer,
  type ISectionOptions,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import { cleanText } from '../clean-text.ts';
import { type Look, readLook } from '../document-look.ts';
import { fontBlobs } from '../fonts.ts';
import { footerText } from '../footer.ts';
import { COLOURS, type Page, pageOf, SIZES } from '../look.ts';
import { numberDocument } from '../numbering.ts';
import type { Block, ReportDocument } from '../report-model.ts';
import { findPageNumbers, type PageNumbers } from '../typst/render-pdf.ts';
import { mergedStyles } from './merge-word-styles.ts';
import { wordBlocks } from './word-blocks.ts';
import { halfPoints, twips } from './word-context.ts';
import { wordCover } from './word-forms.ts';
import { WORD_NUMBERING, wordStyles } from './word-styles.ts';

export interface WordOptions {
  /**
   * Page numbers to cache; without them they are taken from a Typst run of the same model. They may still be on
   * their way: only the lists wait for them.
   */
  readonly pages?: PageNumbers | Promise<PageNumbers>;
}

/** The .docx file. Throws when Typst refuses the model. */
export async function renderWord(document: ReportDocument, options: WordOptions = {}): Promise<Buffer> {
  const pages = options.pages ?? findPageNumbers(document);
  const look = readLook(document);
  const file = new Document({
    title: cleanText(document.title),
    subject: cleanText(document.subject),
    creator: cleanText(document.author),
    lastModifiedBy: cleanText(document.author),
    keywords: cleanText([document.cover?.unit, document.cover?.year].filter(Boolean).join(', ')),
    ...(look.wordStyles === null
      ? { styles: wordStyles(look) }
      : { externalStyles: await mergedStyles(look, look.wordStyles) }),
    numbering: WORD_NUMBERING,
    features: { updateFields: true },
    fonts: [embeddedFont(look)],
    sections: await sections(document, pages, look),
  });
  return Packer.toBuffer(file);
}

/** Where the named font is absent, its metric twin comes with the file: numbers keep to their columns. */
function embeddedFont({ font }: Look) {
  const [data, bold, italic, boldItalic] = fontBlobs(font);
  if (!data || !bold || !italic || !boldItalic) throw new Error('fonts of the documents are missing');
  return { name: font, data, bold, italic, boldItalic };
}

interface Chunk {
  readonly page: Page;
  readonly blocks: readonly Block[];
}

/** Runs of blocks on pages of one shape. */
function chunks(blocks: readonly Block[], usual: Page): readonly Chunk[] {
  const result: Chunk[] = [];
  let run: Block[] = [];
  const close = () => {
    if (run.some((block) => block.kind !== 'page-break')) result.push({ page: usual, blocks: run });
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === 'section') {
      close();
      result.push({ page: pageOf(block.paper, block.orientation), blocks: block.blocks });
    } else run.push(block);
  }
  close();
  return result;
}

/** The body is built while the page numbers of the lists before it are still being found. */
async function sections(
  document: ReportDocument,
  coming: PageNumbers | Promise<PageNumbers>,
  look: Look,
): Promise<ISectionOptions[]> {
  const context = {
    look,
    numbering: numberDocument(document),
    draft: document.stamp.state === 'draf',
    used: new Set<string>(),
    lists: { count: 0 },
  };
  const part = (blocks: readonly Block[], pages: PageNumbers, format: PageFormat, restart: boolean) =>
    chunks(blocks, look.page).map((chunk, index) => {
      const children = wordBlocks(chunk.blocks, { ...context, pages, page: chunk.page });
      return section(document, chunk.page, children, format, restart && index === 0);
    });
  const { front, body, annexes, cover } = document;
  // Told where it is awaited below, not as an unheard rejection meanwhile.
  Promise.resolve(coming).catch(() => undefined);
  const known = [...body, ...annexes].some(holdsList) ? await coming : NO_PAGES;
  const main = [
    ...part(body, known, NumberFormat.DECIMAL, true),
    ...part(annexes, known, NumberFormat.DECIMAL, body.length === 0),
  ];
  return [
    ...(cover === null ? [] : [section(document, look.page, wordCover(cover, look), null, false)]),
    ...part(front, await coming, NumberFormat.LOWER_ROMAN, true),
    ...main,
  ];
}

const NO_PAGES: PageNumbers = new Map();

function holdsList(block: Block): boolean {
  return block.kind === 'contents' || (block.kind === 'section' && block.blocks.some(holdsList));
}

type PageFormat = typeof NumberFormat.LOWER_ROMAN | typeof NumberFormat.DECIMAL;

function section(
  document: ReportDocument,
  page: Page,
  children: readonly (Paragraph | Table)[],
  format: PageFormat | null,
  restart: boolean,
): ISectionOptions {
  const { margin } = page;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          /** The library turns width and height itself. */
          width: twips(page.landscape ? page.height : page.width),
          height: twips(page.landscape ? page.width : page.height),
          orientation: page.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margin.top),
          right: twips(margin.right),
          bottom: twips(margin.bottom),
          left: twips(margin.left),
          header: twips(30),
          footer: twips(34),
        },
        ...(format === null ? {} : { pageNumbers: { formatType: format, ...(restart ? { start: 1 } : {}) } }),
      },
    },
    footers: { default: footer(document, page, format !== null) },
    children: [...children],
  };
}

function footer(document: ReportDocument, page: Page, numbered: boolean): Footer {
  const { draft, line } = footerText(document.stamp);
  const soft = { size: halfPoints(SIZES.footer), color: COLOURS.soft };
  return new Footer({
    children: [
      new Paragraph({
        style: 'Form',
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: COLOURS.rule, space: 4 } },
        tabStops: [{ type: TabStopType.RIGHT, position: twips(page.textWidth) }],
        children: [
          ...(draft === null
            ? []
            : [
                new TextRun({ ...soft, text: draft, bold: true, color: COLOURS.amber }),
                new TextRun({ ...soft, text: ' · ' }),
              ]),
          new TextRun({ ...soft, text: line }),
          ...(numbered
            ? [new TextRun({ text: '\t' }), new TextRun({ size: 18, children: [PageNumber.CURRENT] })]
            : []),
        ],
      }),
    ],
  });
}
