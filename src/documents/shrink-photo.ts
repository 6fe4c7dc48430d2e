/** A photo small enough for a report: at most 1600 pixels wide or high, upright, without anything but the picture. */
import { createCanvas, loadImage } from '@napi-rs/canvas';

/** Two photos side by side on A4 need no more. */
const LONGEST_SIDE = 1600;
const QUALITY = 85;
/** Of the photo that comes in: more is no photo of a telephone. */
const MOST_PIXELS = 100_000_000;

/**
 * The photo (JPEG, PNG, WebP) as JPEG. Drawing it anew leaves out what cameras write beside the picture: place,
 * time, device. Turned as its EXIF says. Throws where the bytes are no picture. Run in a limited process.
 */
export async function shrinkPhoto(bytes: Uint8Array): Promise<Uint8Array> {
  const image = await loadImage(Buffer.from(bytes));
  if (image.width < 1 || image.height < 1 || image.width * image.height > MOST_PIXELS) {
    throw new RangeError('The picture has no size that a report can use');
  }
  const factor = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
  const width = Math.max(1, Math.round(image.width * factor));
  const height = Math.max(1, Math.round(image.height * factor));
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  // What was see-through would be black in a JPEG.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  return canvas.encode('jpeg', QUALITY);
}
