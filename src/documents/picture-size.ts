/** Size of a picture on its page, and the words that stand for what is missing in every writer. */
import type { Page } from './look.ts';
import type { Picture } from './report-model.ts';

/** Room that caption and spacing take beside the picture. */
const CAPTION_ROOM = 56;

/** The intrinsic size in points, reduced in proportion when the page is smaller. */
export function fittedPicture(
  picture: Picture,
  page: Page,
): { readonly width: number; readonly height: number } {
  const room = page.height - page.margin.top - page.margin.bottom - CAPTION_ROOM;
  const factor = Math.min(1, page.textWidth / picture.width, room / picture.height);
  return { width: picture.width * factor, height: picture.height * factor };
}

/** Space between the pictures of a row, in points. */
export const ROW_GAP = 14;
/** The tallest picture of a row: three rows of photos fill a page. */
const ROW_HEIGHT = 150;

/** The size of a picture in a row of `count`: all of them equally wide, the tall ones reduced. */
export function rowPicture(
  picture: Picture,
  page: Page,
  count: number,
): { readonly width: number; readonly height: number } {
  const room = (page.textWidth - ROW_GAP * (count - 1)) / count;
  const factor = Math.min(room / picture.width, ROW_HEIGHT / picture.height);
  return { width: picture.width * factor, height: picture.height * factor };
}

/** Where no name is known the signer writes it by hand: names of persons are optional. */
export const SIGNATURE_LINE = '.'.repeat(44);
export const NO_ENTRIES = 'Tidak ada.';
