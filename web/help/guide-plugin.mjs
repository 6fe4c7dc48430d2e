/**
 * The user guide (docs/panduan/*.md) in the browser client: a module `virtual:guide` with each chapter as HTML, and its
 * pictures as files. Only our own files are read, at build time, so that the HTML is safe by construction; markup
 * written into the Markdown is refused all the same.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Marked } from 'marked';

const FOLDER = resolve(import.meta.dirname, '..', '..', 'docs', 'panduan');
const ID = 'virtual:guide';
const RESOLVED = `\0${ID}`;
/** Where the pictures are served. */
const PICTURES = 'panduan/gambar';

const slug = (text) =>
  text
    .toLowerCase()
    .replace(/<[^>]*>/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function addressOf(href, file) {
  const picture = /^gambar\/([\w-]+\.(?:png|webp))$/u.exec(href);
  if (picture !== null) return `/${PICTURES}/${picture[1]}`;
  const chapter = /^\d\d-([\w-]+)\.md(#[\w-]+)?$/u.exec(href);
  if (chapter !== null) return `/bantuan/${chapter[1]}${chapter[2] ?? ''}`;
  if (/^(?:#[\w-]+|\/[\w/#-]*|https?:\/\/[\w.:/-]+)$/u.test(href)) return href;
  throw new Error(`${file}: the guide links to ${href}`);
}

/** One chapter: its title is the first heading, sections are those of the second level. */
function chapterOf(file) {
  const sections = [];
  const renderer = {
    heading({ tokens, depth }) {
      const words = this.parser.parseInline(tokens);
      const id = slug(words);
      if (depth === 1) return '';
      if (depth === 2) sections.push({ id, title: asText(words) });
      return `<h${depth} id="${id}">${words}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      return `<a href="${escaped(addressOf(href, file))}">${this.parser.parseInline(tokens)}</a>`;
    },
    image({ href, text }) {
      if (text === '') throw new Error(`${file}: the picture ${href} needs words`);
      // A picture that has not been taken yet leaves no hole in the text.
      if (!existsSync(join(FOLDER, href))) return '';
      return `<img src="${escaped(addressOf(href, file))}" alt="${escaped(text)}" loading="lazy" />`;
    },
    html({ text }) {
      throw new Error(`${file}: the guide is Markdown only: ${text}`);
    },
  };
  const source = readFileSync(join(FOLDER, file), 'utf8');
  const html = new Marked({ renderer }).parse(source, { async: false });
  const title = /^# (.+)$/mu.exec(source)?.[1];
  if (title === undefined) throw new Error(`${file}: the chapter has no title`);
  return { id: file.replace(/^\d\d-|\.md$/gu, ''), title, sections, html, text: asText(html) };
}

/** Words as text, for those who write them as text: React escapes them itself. */
const asText = (html) =>
  html
    .replace(/<[^>]*>/gu, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')
    .trim();

const chapters = () =>
  readdirSync(FOLDER)
    .filter((name) => /^\d\d-[\w-]+\.md$/u.test(name))
    .sort()
    .map(chapterOf);

const pictures = () => {
  try {
    return readdirSync(join(FOLDER, 'gambar')).filter((name) => /\.(?:png|webp)$/u.test(name));
  } catch {
    return [];
  }
};

export function guide() {
  return {
    name: 'selaras-guide',
    resolveId: (id) => (id === ID ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? `export const chapters = ${JSON.stringify(chapters())};` : null),
    generateBundle() {
      for (const name of pictures()) {
        const source = readFileSync(join(FOLDER, 'gambar', name));
        this.emitFile({ type: 'asset', fileName: `${PICTURES}/${name}`, source });
      }
    },
    configureServer(server) {
      server.middlewares.use(`/${PICTURES}`, (request, response, next) => {
        const name = (request.url ?? '').replace(/^\/|\?.*$/gu, '');
        if (!pictures().includes(name)) return next();
        response.setHeader('Content-Type', name.endsWith('.png') ? 'image/png' : 'image/webp');
        response.end(readFileSync(join(FOLDER, 'gambar', name)));
      });
    },
  };
}
