/** The look of one document for its writers: what its layout says, and `look.ts` for everything else. */
import { COAT_OF_ARMS_ALTERNATIVE, COAT_OF_ARMS_RATIO, COAT_OF_ARMS_SVG } from './coat-of-arms.ts';
import { FONT, type Page, pageOf, SIZES } from './look.ts';
import { imageSvg } from './photo-picture.ts';
import { imageSize } from './raster-size.ts';
import type { DocumentLook, ReportDocument, StoredPicture } from './report-model.ts';

export interface Arms {
  readonly svg: string;
  /** Height ÷ width. */
  readonly ratio: number;
  readonly alternative: string;
}

export interface Look {
  readonly font: DocumentLook['font'];
  /** The font of the same widths that is present wherever Word is. */
  readonly wordFont: string;
  readonly page: Page;
  /** 1 = as `look.ts` says. */
  readonly lineSpacing: number;
  /** Factor for the letters of every table. */
  readonly tableScale: number;
  readonly arms: Arms;
  readonly emblemPlace: DocumentLook['emblemPlace'];
  readonly wordStyles: string | null;
}

const WORD_FONTS: Readonly<Record<DocumentLook['font'], string>> = {
  'Liberation Sans': 'Arial',
  Tinos: 'Times New Roman',
  Carlito: 'Calibri',
};

/** The look of a document; without one of its own the default. */
export function readLook({ look }: Pick<ReportDocument, 'look'>): Look {
  const font = look?.font ?? FONT;
  return {
    font,
    wordFont: WORD_FONTS[font],
    page: pageOf(look?.paper ?? 'a4', 'portrait'),
    lineSpacing: look?.lineSpacing ?? 1,
    tableScale: (look?.tableSize ?? SIZES.table) / SIZES.table,
    arms: armsOf(look?.emblem ?? null, font),
    emblemPlace: look?.emblemPlace ?? 'cover-top',
    wordStyles: look?.wordStyles ?? null,
  };
}

/** The stored emblem; the outlined place of the coat of arms where none is stored or it cannot be read. */
function armsOf(emblem: StoredPicture | null, font: DocumentLook['font']): Arms {
  const size = emblem === null ? null : imageSize(Buffer.from(emblem.base64, 'base64'), emblem.mediaType);
  if (emblem === null || size === null)
    return {
      svg: inFont(COAT_OF_ARMS_SVG, font),
      ratio: COAT_OF_ARMS_RATIO,
      alternative: COAT_OF_ARMS_ALTERNATIVE,
    };
  return {
    svg: imageSvg(emblem, size.width, size.height),
    ratio: size.height / size.width,
    alternative: 'Lambang daerah',
  };
}

/** Drawings are made in the default font; they are printed in the document's, of which alone the files are loaded. */
export function inFont(svg: string, font: DocumentLook['font']): string {
  return font === FONT ? svg : svg.replaceAll(FONT, font);
}
