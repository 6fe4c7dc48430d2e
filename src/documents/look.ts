/**
 * The look of every document, stated once for the three writers: papers, margins, sizes in points, colours.
 * Colours pass 4,5 : 1 as text on white and stay apart in grey print.
 */
import type { Cell, Section } from './report-model.ts';

/** The font of documents whose layout names none. */
export const FONT = 'Liberation Sans';

export const COLOURS = {
  ink: '1A1F27',
  soft: '55606E',
  rule: '9AA5B1',
  blue: '16427A',
  blueTint: 'E4ECF6',
  groupTint: 'F0F3F7',
  calloutTint: 'F4F7FB',
  amber: '8A4B00',
  amberTint: 'FFF1D6',
} as const;

/** Light grounds of category words; the word itself always stands in the cell. */
export const TONES: Readonly<Record<NonNullable<Cell['tone']>, string>> = {
  'very-good': 'D5EBDD',
  good: 'E6F2DA',
  fair: 'FFF3CF',
  poor: 'FBE0CC',
  'very-poor': 'F6D3D3',
  neutral: 'ECEFF3',
};

export const SIZES = {
  text: 11,
  small: 9,
  table: 9,
  caption: 10,
  footer: 8,
  heading1: 14,
  heading2: 12,
  heading3: 11,
  heading4: 11,
  heading5: 11,
} as const;

/** Smallest size a table may shrink to before words are allowed to break. */
export const SMALLEST_TABLE_SIZE = 6.5;
/** Space left and right of a cell's text. */
export const CELL_PADDING = 4;

const POINTS_PER_MM = 72 / 25.4;

export function points(millimetres: number): number {
  return millimetres * POINTS_PER_MM;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Width between the margins. */
  readonly textWidth: number;
}

const PAPERS: Readonly<Record<Section['paper'], readonly [number, number]>> = {
  a4: [210, 297],
  a3: [297, 420],
  f4: [215, 330],
};

/** Size and margins of a page in points; the binding side (left, or top when turned) is wider. */
export function pageOf(paper: Section['paper'], orientation: Section['orientation']): Page {
  const [short, long] = PAPERS[paper];
  const landscape = orientation === 'landscape';
  const width = points(landscape ? long : short);
  const height = points(landscape ? short : long);
  const margin = landscape
    ? { top: points(28), right: points(20), bottom: points(22), left: points(20) }
    : { top: points(25), right: points(25), bottom: points(25), left: points(30) };
  return { width, height, landscape, margin, textWidth: width - margin.left - margin.right };
}
