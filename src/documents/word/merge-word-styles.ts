/**
 * The styles of an uploaded Word file over the program's own: a style of the same name (Normal, heading 1, caption …)
 * takes the file's definition, the program's further styles stay, so that no paragraph is left without its style.
 */
import { Document, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Look } from '../document-look.ts';
import { STYLES, stylesOf } from './read-style-sheet.ts';
import { wordStyles } from './word-styles.ts';

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
  /** A style that stands twice is the later one. */
  const taken = new Map(given.map(({ id, xml }) => [renamed.get(id) ?? id, withIds(xml, renamed)]));
  const opening = /<w:styles\b[^>]*>/u.exec(theirs)?.[0] ?? '<w:styles>';
  const defaults = /<w:docDefaults\b.*?<\/w:docDefaults>/su.exec(theirs)?.[0] ?? '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${opening}${defaults}${[...taken.values()].join('')}${kept.map(({ xml }) => xml).join('')}</w:styles>`;
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
