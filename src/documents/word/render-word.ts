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
import { fontBlobs } from '../fonts.ts';
import { footerText } from '../footer.ts';
import { BODY_PAGE, COLOURS, FONT, type Page, pageOf, SIZES } from '../look.ts';
import { numberDocument } from '../numbering.ts';
import type { Block, ReportDocument } from '../report-model.ts';
import { findPageNumbers, type PageNumbers } from '../typst/render-pdf.ts';
import { wordBlocks } from './word-blocks.ts';
import { halfPoints, twips, type WordContext } from './word-context.ts';
import { wordCover } from './word-forms.ts';
import { WORD_NUMBERING, WORD_STYLES } from './word-styles.ts';

export interface WordOptions {
  /** Page numbers to cache; without them they are taken from a Typst run of the same model. */
  readonly pages?: PageNumbers;
}

/** The .docx file. Throws when Typst refuses the model. */
export async function renderWord(document: ReportDocument, options: WordOptions = {}): Promise<Buffer> {
  const pages = options.pages ?? (await findPageNumbers(document));
  const file = new Document({
    title: cleanText(document.title),
    subject: cleanText(document.subject),
    creator: cleanText(document.author),
    lastModifiedBy: cleanText(document.author),
    keywords: cleanText([document.cover?.unit, document.cover?.year].filter(Boolean).join(', ')),
    styles: WORD_STYLES,
    numbering: WORD_NUMBERING,
    features: { updateFields: true },
    fonts: [embeddedFont()],
    sections: sections(document, pages),
  });
  return Packer.toBuffer(file);
}

/** Where there is no Arial, its metric twin comes with the file: numbers keep to their columns. */
function embeddedFont() {
  const [data, bold, italic, boldItalic] = fontBlobs();
  if (!data || !bold || !italic || !boldItalic) throw new Error('fonts of the documents are missing');
  return { name: FONT, data, bold, italic, boldItalic };
}

interface Chunk {
  readonly page: Page;
  readonly blocks: readonly Block[];
}

/** Runs of blocks on pages of one shape. */
function chunks(blocks: readonly Block[]): readonly Chunk[] {
  const result: Chunk[] = [];
  let run: Block[] = [];
  const close = () => {
    if (run.some((block) => block.kind !== 'page-break')) result.push({ page: BODY_PAGE, blocks: run });
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

function sections(document: ReportDocument, pages: PageNumbers): ISectionOptions[] {
  const base: Omit<WordContext, 'page'> = {
    numbering: numberDocument(document),
    pages,
    draft: document.stamp.state === 'draf',
    used: new Set(),
    lists: { count: 0 },
  };
  const result: ISectionOptions[] = [];
  if (document.cover !== null)
    result.push(section(document, BODY_PAGE, wordCover(document.cover), null, false));
  const add = (blocks: readonly Block[], format: PageFormat, restart: boolean) => {
    chunks(blocks).forEach((chunk, index) => {
      const children = wordBlocks(chunk.blocks, { ...base, page: chunk.page });
      result.push(section(document, chunk.page, children, format, restart && index === 0));
    });
  };
  add(document.front, NumberFormat.LOWER_ROMAN, true);
  add(document.body, NumberFormat.DECIMAL, true);
  add(document.annexes, NumberFormat.DECIMAL, document.body.length === 0);
  return result;
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
