/** The report as HTML, for the preview and the portal: semantic, accessible, with figures that explain themselves. */
import { cleanText } from '../clean-text.ts';
import { inFont, type Look, readLook } from '../document-look.ts';
import { footerText, REVIEW_MARK } from '../footer.ts';
import { type Entry, type Numbering, numberDocument } from '../numbering.ts';
import { NO_ENTRIES, SIGNATURE_LINE } from '../picture-size.ts';
import type {
  Block,
  Contents,
  Cover,
  Heading,
  Letterhead,
  List,
  Paragraph,
  Picture,
  ReportDocument,
  Section,
  SignatureBlock,
  Signer,
} from '../report-model.ts';
import { element, type HtmlElement, type HtmlNode, writeHtml } from './element.ts';
import { HTML_STYLE, lookStyle, pageStyle } from './html-style.ts';
import { tableNode } from './html-table.ts';
import { formulaNode, inlineNodes, textLines } from './html-text.ts';

export interface HtmlOptions {
  /**
   * `preview`: a `<style>` and one `<article class="laporan">`, to be put into a page. `standalone`: a whole file
   * that needs nothing else.
   */
  readonly mode: 'preview' | 'standalone';
}

/** HTML of the document. Live figures are `span.hitung[data-figure-id]`, focusable, explained in their title. */
export function renderHtml(document: ReportDocument, options: HtmlOptions): string {
  const numbering = numberDocument(document);
  const writing: Writing = { numbering, look: readLook(document) };
  const article = element(
    'article',
    { class: 'laporan', lang: document.language },
    document.cover === null ? [] : coverNode(document.cover, writing.look),
    sheets(document.front, writing),
    sheets(document.body, writing),
    sheets(document.annexes, writing),
    footerNode(document),
  );
  const style = element('style', {}, HTML_STYLE + lookStyle(writing.look));
  if (options.mode === 'preview') return writeHtml(style) + writeHtml(article);
  const page = element(
    'html',
    { lang: document.language },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'author', content: cleanText(document.author) }),
      element('meta', { name: 'description', content: cleanText(document.subject) }),
      element('title', {}, cleanText(document.title)),
      style,
      element('style', {}, pageStyle(writing.look)),
    ),
    element('body', {}, element('main', {}, article)),
  );
  return `<!doctype html>${writeHtml(page)}`;
}

interface Writing {
  readonly numbering: Numbering;
  readonly look: Look;
}

function imageSource(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

function coatOfArms({ arms }: Look): HtmlElement {
  return element('img', { src: imageSource(arms.svg), alt: arms.alternative });
}

function coverNode(cover: Cover, look: Look): HtmlElement {
  const named = [
    element('p', { class: 'instansi' }, textLines(cover.government)),
    element('p', { class: 'instansi' }, textLines(cover.unit)),
  ];
  const titled = [
    element('h1', { class: 'judul' }, textLines(cover.title)),
    element('p', { class: 'tahun' }, textLines(cover.year)),
  ];
  const inMiddle = look.emblemPlace === 'cover-middle';
  return element(
    'header',
    { class: inMiddle ? 'lembar sampul tengah' : 'lembar sampul' },
    look.emblemPlace === 'cover-top' ? coatOfArms(look) : [],
    inMiddle ? [...titled, coatOfArms(look), ...named] : [...named, ...titled],
    cover.address.map((line) => element('p', {}, textLines(line))),
  );
}

function footerNode(document: ReportDocument): HtmlElement {
  const { draft, line } = footerText(document.stamp);
  return element(
    'footer',
    { class: 'kaki' },
    draft === null ? [] : [element('strong', {}, draft), ' · '],
    line,
  );
}

/** A sheet per chapter, per section and after each page break. */
function sheets(blocks: readonly Block[], writing: Writing): readonly HtmlElement[] {
  const result: HtmlElement[] = [];
  let open: HtmlNode[] = [];
  const close = () => {
    if (open.length > 0) result.push(element('section', { class: 'lembar' }, open));
    open = [];
  };
  for (const block of blocks) {
    if (block.kind === 'page-break' || block.kind === 'section') close();
    if (block.kind === 'heading' && block.level === 1) close();
    if (block.kind === 'section') result.push(sectionNode(block, writing));
    else if (block.kind !== 'page-break') open.push(...blockNodes(block, writing));
  }
  close();
  return result;
}

function sectionNode(section: Section, writing: Writing): HtmlElement {
  const shape = section.orientation === 'portrait' ? '' : section.paper === 'a3' ? ' lebar' : ' rebah';
  return element(
    'section',
    { class: `lembar${shape}` },
    section.blocks.flatMap((block) => blockNodes(block, writing)),
  );
}

function blockNodes(block: Block, writing: Writing): readonly HtmlElement[] {
  switch (block.kind) {
    case 'heading':
      return [headingNode(block, writing)];
    case 'paragraph':
      return [paragraphNode(block, writing)];
    case 'list':
      return [listNode(block, writing)];
    case 'table':
      return [tableNode(block, writing.numbering, writing.look)];
    case 'picture':
      return [pictureNode(block, writing)];
    case 'picture-row':
      return [
        element(
          'div',
          { class: 'jajar' },
          block.pictures.map((one) => pictureNode(one, writing)),
        ),
      ];
    case 'formula':
      return [formulaNode(block)];
    case 'signature':
      return [signatureNode(block)];
    case 'letterhead':
      return [letterheadNode(block, writing.look)];
    case 'contents':
      return [contentsNode(block, writing)];
    case 'callout': {
      const title =
        block.title === null ? [] : [element('p', { class: 'judul-kotak' }, textLines(block.title))];
      const inside = block.blocks.flatMap((inner) => blockNodes(inner, writing));
      return [element('aside', {}, title, inside)];
    }
    case 'section':
      return block.blocks.flatMap((inner) => blockNodes(inner, writing));
    case 'page-break':
      return [];
  }
}

/** The title of the document is h1, so that chapters are h2. */
function headingNode(block: Heading, writing: Writing): HtmlElement {
  const entry = writing.numbering.entryOf(block);
  const label = entry?.label == null ? [] : [element('span', { class: 'label' }, entry.label), ' '];
  return element(
    `h${block.level + 1}`,
    {
      id: entry?.anchor,
      class: block.level === 1 ? (block.isDivider === true ? 'bab pemisah' : 'bab') : undefined,
    },
    label,
    textLines(block.title),
  );
}

const ALIGNMENT = { justify: 'rata', left: 'kiri', center: 'tengah', right: 'kanan' } as const;
const STYLES = {
  normal: '',
  quote: 'kutipan',
  small: 'kecil',
  title: 'judul-utama',
  subtitle: 'subjudul',
} as const;

function paragraphNode(block: Paragraph, writing: Writing): HtmlElement {
  const align = block.align ?? 'justify';
  const classes: string[] = [ALIGNMENT[align], STYLES[block.style ?? 'normal']];
  if (block.indent ?? align === 'justify') classes.push('menjorok');
  if (block.needsReview) classes.push('perlu-ditinjau');
  return element(
    'p',
    { class: classes.filter((name) => name !== '').join(' ') },
    inlineNodes(block.inlines, writing.numbering),
    block.needsReview ? [' ', element('mark', { class: 'tinjau' }, REVIEW_MARK)] : [],
  );
}

function listNode(list: List, writing: Writing): HtmlElement {
  const items = list.items.map((item) =>
    element(
      'li',
      {},
      inlineNodes(item.inlines, writing.numbering),
      item.children === undefined ? [] : listNode(item.children, writing),
    ),
  );
  if (list.marker === 'bullet') return element('ul', {}, items);
  return element('ol', { type: list.marker === 'lower-alpha' ? 'a' : undefined }, items);
}

function pictureNode(picture: Picture, writing: Writing): HtmlElement {
  const entry = writing.numbering.entryOf(picture);
  const drawn = element('img', {
    src: imageSource(inFont(picture.svg, writing.look.font)),
    alt: cleanText(picture.alternative) || (entry?.title ?? 'Gambar'),
    width: Math.round((picture.width * 96) / 72),
    height: Math.round((picture.height * 96) / 72),
  });
  const caption =
    entry === null
      ? []
      : [element('figcaption', {}, element('span', { class: 'nomor' }, entry.label ?? ''), entry.title)];
  return element('figure', { id: entry?.anchor }, drawn, caption);
}

function signatureNode(block: SignatureBlock): HtmlElement {
  const last = block.signers.length - 1;
  const signers = block.signers.map((signer, index) =>
    signerNode(signer, index === last ? block.placeAndDate : null),
  );
  return element('div', { class: block.signers.length < 2 ? 'tanda-tangan satu' : 'tanda-tangan' }, signers);
}

function signerNode(signer: Signer, placeAndDate: string | null): HtmlElement {
  const line = (text: string | null) => (text === null ? [] : [element('p', {}, textLines(text))]);
  const name =
    signer.name === null
      ? element('p', { class: 'nama kosong' }, SIGNATURE_LINE)
      : element('p', { class: 'nama' }, textLines(signer.name));
  return element(
    'div',
    {},
    line(placeAndDate),
    line(signer.caption),
    line(signer.title),
    name,
    line(signer.name === null ? null : signer.rank),
  );
}

function letterheadNode(block: Letterhead, look: Look): HtmlElement {
  const last = block.lines.length - 1;
  const lines = block.lines.map((line, index) =>
    element('p', { class: index === last ? 'utama' : undefined }, textLines(line)),
  );
  const small = block.small.map((line) => element('p', { class: 'kecil' }, textLines(line)));
  return element('div', { class: 'kop' }, coatOfArms(look), element('div', {}, lines, small), element('div'));
}

function contentsNode(block: Contents, writing: Writing): HtmlElement {
  const entries = writing.numbering[block.of];
  const title = element('p', { class: 'judul-daftar' }, textLines(block.title));
  const list =
    entries.length === 0
      ? element('p', {}, NO_ENTRIES)
      : element(
          'ol',
          {},
          entries.map((entry) => contentsItem(entry, block.of)),
        );
  return element('nav', { 'aria-label': cleanText(block.title) }, title, list);
}

function contentsItem(entry: Entry, of: Contents['of']): HtmlElement {
  const label = entry.label === null ? [] : [element('span', {}, entry.label)];
  const link = element('a', { href: `#${entry.anchor}` }, label, element('span', {}, entry.title));
  return element('li', { class: of === 'headings' ? `tingkat-${entry.level}` : undefined }, link);
}
