/**
 * The styles of an uploaded Word file over the program's own: a style of the same name (Normal, heading 1, caption …)
 * takes the file's definition, the program's further styles stay, so that no paragraph is left without its style.
 */
import { Document, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Look } from '../document-look.ts';
import { wordStyles } from './word-styles.ts';

const STYLES = 'word/styles.xml';
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

/** What stands against a style sheet, or null. Built once with the library, which reads it the same way later. */
function faultOf(text: string): string | null {
  if (/<!DOCTYPE|<!ENTITY/iu.test(text)) return 'bagian gayanya memuat deklarasi yang tidak diizinkan.';
  if (!/<w:styles\b/u.test(text) || stylesOf(text).length === 0) return 'tidak ada gaya di dalamnya.';
  try {
    new Document({ externalStyles: text, sections: [] });
    return null;
  } catch {
    return 'bagian gayanya tidak dapat dibaca.';
  }
}

interface Style {
  readonly id: string;
  /** In small letters: `heading 1`. */
  readonly name: string;
  readonly xml: string;
}

const STYLE = /<w:style\b[^>]*>.*?<\/w:style>/gsu;

function stylesOf(sheet: string): readonly Style[] {
  return [...sheet.matchAll(STYLE)].flatMap(([xml]) => {
    const id = /w:styleId="([^"]*)"/u.exec(xml)?.[1];
    const name = /<w:name\b[^>]*w:val="([^"]*)"/u.exec(xml)?.[1];
    return id === undefined || name === undefined ? [] : [{ id, name: name.toLowerCase(), xml }];
  });
}

/** Text of a style sheet for the library: the file's, with the program's styles where it has none of the name. */
export async function mergedStyles(look: Look, theirs: string): Promise<string> {
  const own = await ownSheet(look);
  const ours = stylesOf(own);
  const given = stylesOf(theirs);
  const idOfName = new Map(ours.map(({ name, id }) => [name, id]));
  /** A Word in another language names the same style by another id (Judul1 for heading 1). */
  const renamed = new Map(given.map(({ id, name }) => [id, idOfName.get(name) ?? id]));
  const names = new Set(given.map(({ name }) => name));
  const ids = new Set(given.map(({ id }) => renamed.get(id) ?? id));
  const kept = ours.filter(({ name, id }) => !names.has(name) && !ids.has(id));
  const taken = given.map(({ xml }) => withIds(xml, renamed));
  const opening = /<w:styles\b[^>]*>/u.exec(theirs)?.[0] ?? '<w:styles>';
  const defaults = /<w:docDefaults\b.*?<\/w:docDefaults>/su.exec(theirs)?.[0] ?? '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${opening}${defaults}${taken.join('')}${kept.map(({ xml }) => xml).join('')}</w:styles>`;
}

function withIds(xml: string, renamed: ReadonlyMap<string, string>): string {
  const swap = (whole: string, before: string, id: string) => {
    const other = renamed.get(id);
    return other === undefined || other === id ? whole : `${before}"${other}"`;
  };
  return xml
    .replace(/(w:styleId=)"([^"]*)"/u, swap)
    .replaceAll(/(<w:(?:basedOn|next|link)\b[^>]*w:val=)"([^"]*)"/gu, swap);
}

/** The program's own style sheet as the library writes it. */
async function ownSheet(look: Look): Promise<string> {
  const file = await Packer.toBuffer(new Document({ styles: wordStyles(look), sections: [] }));
  const sheet = unzipSync(file, { filter: ({ name }) => name === STYLES })[STYLES];
  if (sheet === undefined) throw new Error('the library writes a style sheet');
  return strFromU8(sheet);
}
