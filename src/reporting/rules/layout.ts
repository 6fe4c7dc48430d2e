/**
 * A layout is data: order, titles, numbering, columns, look and standard texts of a report, versioned per government.
 * Standard texts carry variables (`[unit]`, `[tahun]` …) and live figures (`{rata-rata/iku/[tahun]}`).
 */

import type { ReportFact } from './facts.ts';

/** How the heading of a section is labelled; the number is counted by the composer. */
export type LabelStyle =
  | 'none'
  /** "BAB III" */
  | 'chapter'
  /** "Bab III" */
  | 'chapter-title'
  /** "III." */
  | 'upper-roman'
  /** "A." */
  | 'upper-alpha'
  /** "1." */
  | 'decimal'
  /** "1)" */
  | 'decimal-bracket'
  /** "(1)" */
  | 'decimal-brackets'
  /** "a." */
  | 'lower-alpha'
  /** "a)" */
  | 'alpha-bracket'
  /** "Lampiran 4" */
  | 'annex';

export type BlockOptions = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export type LayoutItem =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'list';
      readonly marker: 'decimal' | 'lower-alpha' | 'bullet';
      readonly items: readonly string[];
    }
  /** A block from the registry, by name. */
  | { readonly kind: 'block'; readonly name: string; readonly options?: BlockOptions };

/** What a section is printed for, once each; inside, `[jabatan]`, `[sasaran]` or `[indikator]` is its name. */
export interface SectionRepeat {
  readonly over: 'positions' | 'objectives' | 'indicators';
  /**
   * Positions: `head`, `secretary` (the position over the sekretariat), `others` (below the secretary and heads of
   * sections), `all`. Indicators: `goals`, `main` (IKU), `objectives`, `all`. Default all.
   */
  readonly of?: string;
  /** Only these, in this order. */
  readonly codes?: readonly string[];
}

export interface LayoutSection {
  readonly id: string;
  readonly title: string;
  readonly label: LabelStyle;
  /** `none` where the content prints its own title (lists); `page`: such a section begins a page. */
  readonly heading?: 'shown' | 'none' | 'page';
  /** Whether its heading is in the table of contents (default true). */
  readonly inContents?: boolean;
  /** Printed only while the report is in one of these states (default: always). */
  readonly states?: readonly ReportFact['state'][];
  /** Pages of another shape; without a paper, that of the document. */
  readonly page?: { readonly paper?: 'a4' | 'a3' | 'f4'; readonly orientation: 'portrait' | 'landscape' };
  /** Printed once for each subject. */
  readonly repeat?: SectionRepeat;
  /** Left out with its heading when its blocks have nothing to say (default `show`). */
  readonly ifEmpty?: 'omit' | 'show';
  readonly content: readonly LayoutItem[];
  readonly sections?: readonly LayoutSection[];
}

export const FONT_NAMES = ['Liberation Sans', 'Tinos', 'Carlito'] as const;
/** Fonts that come with the program; equal in width to Arial, Times New Roman and Calibri, which Word then names. */
export type FontName = (typeof FONT_NAMES)[number];

/** The look of a layout. Images and files are named by the SHA-256 (hex) of a file of the government. */
export interface LayoutStyle {
  readonly font: FontName;
  readonly paper: 'a4' | 'f4';
  readonly emblem: string | null;
  readonly emblemPlace: 'cover-top' | 'cover-middle' | 'none';
  /** Null = from the unit's profile. */
  readonly letterhead: { readonly lines: readonly string[]; readonly small: readonly string[] } | null;
  /** `upper`: headings of the first level (chapters, front matter, annexes) in capitals. */
  readonly headingCase: 'as-written' | 'upper';
  /** Letters of tables in points (default 9); tables with a size of their own change in proportion. */
  readonly tableSize: number;
  /** 1 = as the default layout has it. */
  readonly lineSpacing: number;
  readonly captionWord: {
    readonly table: 'Tabel';
    readonly figure: 'Gambar' | 'Bagan';
    /** Charts count in a row of their own under this word; without it they are figures. */
    readonly chart?: 'Grafik';
  };
  /** A page with the title alone before each annex. */
  readonly annexDividers?: boolean;
  /** SHA-256 of a .docx whose styles the Word copy takes. */
  readonly wordStyles: string | null;
}

export interface ReportLayout {
  readonly code: string;
  readonly version: number;
  readonly name: string;
  /** The regulation whose outline it follows. */
  readonly citation: string;
  /** Title of the document, on its cover. */
  readonly documentTitle: string;
  /** Tables and figures: "Tabel 3.2", or "Tabel 1" to "Tabel 46" through. */
  readonly numbering: 'by-chapter' | 'through';
  /** Label styles of headings that blocks make themselves, for levels 2, 3 and 4 (5 has that of 4). */
  readonly levelLabels: readonly [LabelStyle, LabelStyle, LabelStyle];
  readonly style: LayoutStyle;
  readonly front: readonly LayoutSection[];
  readonly body: readonly LayoutSection[];
  readonly annexes: readonly LayoutSection[];
}

/** The look of the default layout: that of every document without a layout of its own. */
export const DEFAULT_LAYOUT_STYLE: LayoutStyle = {
  font: 'Liberation Sans',
  paper: 'a4',
  emblem: null,
  emblemPlace: 'cover-top',
  letterhead: null,
  headingCase: 'as-written',
  tableSize: 9,
  lineSpacing: 1,
  captionWord: { table: 'Tabel', figure: 'Gambar' },
  wordStyles: null,
};

/** An image that a layout or an activity names by its hash. */
export interface StoredImage {
  readonly mediaType: string;
  readonly base64: string;
}
/** By SHA-256 in hexadecimal. */
export type StoredImages = Readonly<Record<string, StoredImage>>;
