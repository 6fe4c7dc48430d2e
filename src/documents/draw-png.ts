/** SVG pictures as PNG, with the documents' own fonts, never the machine's. */
import { Resvg } from '@resvg/resvg-js';
import { inFont } from './document-look.ts';
import { fontFiles } from './fonts.ts';
import { FONT } from './look.ts';
import type { DocumentLook } from './report-model.ts';

const DOTS_PER_POINT = 200 / 72;

/** A PNG of an SVG at 200 dots per inch for the width it is printed with, in points. */
export function drawPng(svg: string, width: number, font: DocumentLook['font'] = FONT): Buffer {
  const picture = new Resvg(inFont(svg, font), {
    font: { fontFiles: [...fontFiles(font)], loadSystemFonts: false, defaultFontFamily: font },
    fitTo: { mode: 'width', value: Math.max(1, Math.round(width * DOTS_PER_POINT)) },
    background: '#ffffff',
  });
  return picture.render().asPng();
}
