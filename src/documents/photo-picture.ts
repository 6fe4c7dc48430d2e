/** A stored image as a picture of the report: an SVG that holds it; a frame with words where it is not uploaded. */
import { COLOURS, FONT } from './look.ts';
import { imageSize } from './raster-size.ts';
import type { Block, Picture, ReportDocument, StoredPicture } from './report-model.ts';

export interface PhotoDraft {
  readonly id: string;
  readonly caption: string | null;
  /** Null = not uploaded. */
  readonly image: StoredPicture | null;
  /** Said by screen readers. */
  readonly alternative: string;
  /** Width in points when it stands alone (default 300). */
  readonly width?: number;
}

const WIDTH = 300;
/** Height of the frame of a photo that is not there, as a part of its width. */
const FRAME_RATIO = 0.66;

/** The picture of a photo; an image that cannot be read is shown as not readable, never left out. */
export function photoPicture(draft: PhotoDraft): Picture {
  const { id, caption, image, alternative, width = WIDTH } = draft;
  const size = image === null ? null : imageSize(Buffer.from(image.base64, 'base64'), image.mediaType);
  if (image === null || size === null) {
    const words = image === null ? 'Foto belum diunggah' : 'Gambar tidak dapat dibaca';
    const height = width * FRAME_RATIO;
    return {
      kind: 'picture',
      id,
      caption,
      svg: frame(words, width, height),
      width,
      height,
      alternative: `${words}. ${alternative}`,
    };
  }
  const height = (width * size.height) / size.width;
  return {
    kind: 'picture',
    id,
    caption,
    svg: imageSvg(image, size.width, size.height),
    width,
    height,
    alternative,
  };
}

/** The image as an SVG document of its own size: drawn by every writer alike. */
export function imageSvg(image: StoredPicture, width: number, height: number): string {
  if (image.mediaType === 'image/svg+xml') return Buffer.from(image.base64, 'base64').toString('utf8');
  const source = `data:${image.mediaType};base64,${image.base64}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><image width="${width}" height="${height}" xlink:href="${source}"/></svg>`;
}

const RASTER = 'data:image/';

/** Whether photos or a stored emblem are part of the document. */
export function holdsImages(document: ReportDocument): boolean {
  return withoutImages(document) !== document;
}

/** The document with every photo shown as not readable and without its emblem; itself where it has none. */
export function withoutImages(document: ReportDocument): ReportDocument {
  let isChanged = document.look?.emblem != null;
  const picture = (one: Picture): Picture => {
    if (!one.svg.includes(RASTER)) return one;
    isChanged = true;
    return { ...one, svg: frame('Gambar tidak dapat dibaca', one.width, one.height) };
  };
  const blocks = (all: readonly Block[]): readonly Block[] =>
    all.map((block): Block => {
      if (block.kind === 'picture') return picture(block);
      if (block.kind === 'picture-row') return { ...block, pictures: block.pictures.map(picture) };
      return block.kind === 'section' || block.kind === 'callout'
        ? { ...block, blocks: blocks(block.blocks) }
        : block;
    });
  const { front, body, annexes, look, ...rest } = document;
  const changed = { ...rest, front: blocks(front), body: blocks(body), annexes: blocks(annexes) };
  if (!isChanged) return document;
  return look === undefined ? changed : { ...changed, look: { ...look, emblem: null } };
}

function frame(words: string, width: number, height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect x="1" y="1" width="${width - 2}" height="${height - 2}" fill="#${COLOURS.amberTint}" stroke="#${COLOURS.amber}" stroke-dasharray="5 4"/><text x="${width / 2}" y="${height / 2 + 4}" font-family="${FONT}" font-size="13" fill="#${COLOURS.amber}" text-anchor="middle">${words}</text></svg>`;
}
