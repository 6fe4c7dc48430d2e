/** Reads the style sheet of an uploaded .docx: what is broken or no Word file is refused in words. */
import { strFromU8, unzipSync } from 'fflate';
import { isWellFormed } from '../well-formed-xml.ts';

export const STYLES = 'word/styles.xml';
/** A style sheet is some hundred kilobytes at most. */
const MOST_BYTES = 2_000_000;

export type StyleSheetReading =
  | { readonly ok: true; readonly value: string }
  /** In Indonesian, for the person who chose the file. */
  | { readonly ok: false; readonly message: string };

/** The style sheet of a .docx. Runs in a limited process: the file comes from outside. Never throws. */
export function readStyleSheet(bytes: Uint8Array): StyleSheetReading {
  const refuse = (why: string): StyleSheetReading => ({
    ok: false,
    message: `Berkas gaya Word tidak dapat dipakai: ${why}`,
  });
  try {
    let isTooLarge = false;
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== STYLES) return false;
        isTooLarge = originalSize > MOST_BYTES;
        return !isTooLarge;
      },
    });
    if (isTooLarge) return refuse('bagian gayanya terlalu besar.');
    const sheet = files[STYLES];
    if (sheet === undefined) return refuse('berkas ini bukan dokumen Word (.docx) yang memuat gaya.');
    const text = strFromU8(sheet);
    const fault = faultOf(text);
    return fault === null ? { ok: true, value: text } : refuse(fault);
  } catch {
    return refuse('berkas rusak atau bukan dokumen Word (.docx).');
  }
}

/** What stands against a style sheet, or null. */
function faultOf(text: string): string | null {
  if (/<!DOCTYPE|<!ENTITY/iu.test(text)) return 'bagian gayanya memuat deklarasi yang tidak diizinkan.';
  if (!/<w:styles\b/u.test(text) || stylesOf(text).length === 0) return 'tidak ada gaya di dalamnya.';
  return isWellFormed(text) ? null : 'bagian gayanya tidak dapat dibaca.';
}

export interface Style {
  readonly id: string;
  /** In small letters: `heading 1`. */
  readonly name: string;
  readonly xml: string;
}

const STYLE = /<w:style\b[^>]*>.*?<\/w:style>/gsu;

export function stylesOf(sheet: string): readonly Style[] {
  return [...sheet.matchAll(STYLE)].flatMap(([xml]) => {
    const id = /w:styleId="([^"]*)"/u.exec(xml)?.[1];
    const name = /<w:name\b[^>]*w:val="([^"]*)"/u.exec(xml)?.[1];
    return id === undefined || name === undefined ? [] : [{ id, name: name.toLowerCase(), xml }];
  });
}
