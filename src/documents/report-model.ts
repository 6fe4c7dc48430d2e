/**
 * The report model: a frozen tree of blocks that knows nothing of its domain. Three writers read it (Typst for
 * PDF, Word, HTML). Tables and figures number themselves; references resolve by id; nothing here is formatted markup.
 */

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly bold?: boolean; readonly italic?: boolean }
  /** A live figure: printed formatted, explains itself on hover (HTML), never disagrees with its table. */
  | {
      readonly kind: 'figure';
      readonly figureId: string;
      readonly text: string;
      readonly explanation: string;
      readonly bold?: boolean;
    }
  /** "Tabel 3.2", "Gambar 3.1": number of the block with this id. */
  | { readonly kind: 'reference'; readonly target: string }
  /** Something a person still has to write; shown as missing, never left blank. */
  | { readonly kind: 'missing'; readonly text: string }
  | { readonly kind: 'break' };

export type Align = 'left' | 'center' | 'right';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

export interface Heading {
  readonly kind: 'heading';
  readonly id: string;
  /** 1 = chapter (starts a page), 2 = A., 3 = 1., 4 = a., 5 = 1) */
  readonly level: HeadingLevel;
  /** Printed before the title: "BAB III", "A.", "1."; null for front matter and annexes without one. */
  readonly label: string | null;
  readonly title: string;
  /** Whether it stands in the table of contents. */
  readonly inContents: boolean;
  /** Alone in the middle of its page: the page before an annex. */
  readonly isDivider?: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
  readonly align?: 'justify' | Align;
  /** A draft sentence of the generator until a person accepts it: marked "perlu ditinjau" in HTML and drafts. */
  readonly needsReview?: boolean;
  readonly style?: 'normal' | 'quote' | 'small' | 'title' | 'subtitle';
  /** First-line indent as in official prose (default true for justify). */
  readonly indent?: boolean;
  readonly keepWithNext?: boolean;
}

export interface List {
  readonly kind: 'list';
  readonly marker: 'decimal' | 'lower-alpha' | 'bullet';
  readonly items: readonly ListItem[];
}
export interface ListItem {
  readonly inlines: readonly Inline[];
  readonly children?: List;
}

export interface Column {
  /** Names the column for a layout that chooses, orders or renames columns; unique in its table. */
  readonly id?: string;
  /** Printed only where a layout names it. */
  readonly isOffered?: boolean;
  /** Relative width (fr). */
  readonly width: number;
  /** `decimal` = right aligned with the comma in one line (all cells of the column have equal decimals or are padded). */
  readonly align: Align | 'decimal';
}
export interface Cell {
  readonly inlines: readonly Inline[];
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly align?: Align | 'decimal';
  readonly bold?: boolean;
  /** Indentation steps, for hierarchies. */
  readonly indent?: number;
  /** Named tone of a category or status; always beside its word. */
  readonly tone?: 'very-good' | 'good' | 'fair' | 'poor' | 'very-poor' | 'neutral';
}
export interface Row {
  readonly cells: readonly Cell[];
  readonly emphasis?: 'total' | 'group' | 'numbers';
}
export interface Table {
  readonly kind: 'table';
  readonly id: string;
  /** Without number; null = an unnumbered table (inside a form). */
  readonly caption: string | null;
  readonly columns: readonly Column[];
  /** Header rows, repeated on each page. */
  readonly head: readonly Row[];
  readonly body: readonly Row[];
  readonly notes?: readonly (readonly Inline[])[];
  /** "Sumber: …" */
  readonly source?: string;
  /** Draw lines (default true). */
  readonly ruled?: boolean;
  /** Font size in pt for wide tables. */
  readonly size?: number;
}

export interface Picture {
  readonly kind: 'picture';
  readonly id: string;
  readonly caption: string | null;
  /** A complete SVG document. */
  readonly svg: string;
  /** Intrinsic size in points. */
  readonly width: number;
  readonly height: number;
  /** Text alternative that carries the figures. */
  readonly alternative: string;
  /** A chart: counted and listed apart where the look has a word for charts. */
  readonly isChart?: boolean;
}

/** Two pictures side by side, each with its own caption and number (photos in pairs). */
export interface PictureRow {
  readonly kind: 'picture-row';
  readonly pictures: readonly Picture[];
}

/** Real formulas. */
export type MathNode =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'operator'; readonly text: '=' | '+' | '−' | '×' | '÷' | '(' | ')' | '%' | '≥' | ',' }
  | { readonly kind: 'row'; readonly items: readonly MathNode[] }
  | { readonly kind: 'fraction'; readonly numerator: MathNode; readonly denominator: MathNode }
  | { readonly kind: 'sum'; readonly of: MathNode }
  | { readonly kind: 'subscript'; readonly base: MathNode; readonly sub: MathNode };

export interface Formula {
  readonly kind: 'formula';
  readonly math: MathNode;
  /** The same in words, for assistive technology. */
  readonly alternative: string;
}

export interface SignatureBlock {
  readonly kind: 'signature';
  /** "Bajuin, 6 Februari 2026" */
  readonly placeAndDate: string | null;
  /** One or two signers, left to right. */
  readonly signers: readonly Signer[];
}
export interface Signer {
  /** "Pihak Kedua," or null */
  readonly caption: string | null;
  /** "Camat Bajuin", with its capacity of the date: "Plt. Camat Bajuin". */
  readonly title: string;
  readonly name: string | null;
  readonly rank: string | null;
}

/** Letterhead of the unit with the coat of arms' place. */
export interface Letterhead {
  readonly kind: 'letterhead';
  readonly lines: readonly string[];
  readonly small: readonly string[];
}

export interface PageBreak {
  readonly kind: 'page-break';
}
export interface Contents {
  readonly kind: 'contents';
  readonly of: 'headings' | 'tables' | 'figures' | 'charts' | 'annexes';
  readonly title: string;
}
/** A box beside the text: method, scale, definition. */
export interface Callout {
  readonly kind: 'callout';
  readonly title: string | null;
  readonly blocks: readonly Block[];
}
/** Pages of another shape. */
export interface Section {
  readonly kind: 'section';
  readonly paper: 'a4' | 'a3' | 'f4';
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Picture
  | PictureRow
  | Formula
  | SignatureBlock
  | Letterhead
  | PageBreak
  | Contents
  | Callout
  | Section;

export interface Cover {
  readonly government: string;
  readonly unit: string;
  readonly title: string;
  readonly year: string;
  readonly address: readonly string[];
}

/** An image as it is stored: PNG, JPEG or SVG. */
export interface StoredPicture {
  readonly mediaType: string;
  readonly base64: string;
}

/** What a layout may change of the look; without it every document looks as `look.ts` says. */
export interface DocumentLook {
  readonly font: 'Liberation Sans' | 'Tinos' | 'Carlito';
  readonly paper: 'a4' | 'f4';
  /** 1 = as `look.ts` says. */
  readonly lineSpacing: number;
  /** Letters of tables in points; a table with a size of its own changes in proportion. */
  readonly tableSize: number;
  /** Null = the outlined place of the coat of arms. */
  readonly emblem: StoredPicture | null;
  readonly emblemPlace: 'cover-top' | 'cover-middle' | 'none';
  readonly captionWord: {
    readonly table: string;
    readonly figure: string;
    /** Charts count in a row of their own under this word. */
    readonly chart?: string;
  };
  /** Text of the `word/styles.xml` whose styles the Word copy takes. */
  readonly wordStyles: string | null;
}

export interface ReportDocument {
  readonly language: 'id';
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** Printed in the footer: version, state, date; the writers add the first characters of the hash. */
  readonly stamp: DocumentStamp;
  readonly cover: Cover | null;
  /** Numbered i, ii, iii. */
  readonly front: readonly Block[];
  /** Numbered 1, 2, 3. */
  readonly body: readonly Block[];
  /** Continues the numbering of the body. */
  readonly annexes: readonly Block[];
  /** How tables and figures are numbered. */
  readonly numbering: 'by-chapter' | 'through';
  readonly look?: DocumentLook;
  /** Of a part of a document: the labels its tables and figures have in the whole, by their ids. */
  readonly labels?: Readonly<Record<string, string>>;
}
export interface DocumentStamp {
  readonly unit: string;
  readonly version: number;
  readonly state: 'draf' | 'final';
  /** "21 November 2026" */
  readonly date: string;
  /** SHA-256 (hex) of the canonical model. */
  readonly hash: string;
  /** Which edition of which layout it is printed in, for the last page. */
  readonly layout?: string;
}
