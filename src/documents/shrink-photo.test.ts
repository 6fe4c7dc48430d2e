import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { shrinkPhoto } from './shrink-photo.ts';

function drawn(width: number, height: number) {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#0a5';
  context.fillRect(0, 0, width, height);
  return canvas;
}

/** A JPEG whose EXIF says: turn by 90 degrees. */
async function turnedPhoto(width: number, height: number): Promise<Buffer> {
  const jpeg = await drawn(width, height).encode('jpeg', 90);
  // biome-ignore format: bytes of one segment
  const exif = Buffer.from([
    0xff, 0xe1, 0x00, 0x22, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1,
    0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
  ]);
  return Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]);
}

test('a large photo becomes 1600 pixels long, a small one keeps its size', async () => {
  const large = await loadImage(Buffer.from(await shrinkPhoto(await drawn(3200, 1800).encode('png'))));
  expect([large.width, large.height]).toEqual([1600, 900]);
  const small = await loadImage(Buffer.from(await shrinkPhoto(await drawn(40, 30).encode('webp'))));
  expect([small.width, small.height]).toEqual([40, 30]);
});

test('a photo taken upright stands upright, and nothing of its EXIF is left', async () => {
  const kept = Buffer.from(await shrinkPhoto(await turnedPhoto(40, 20)));
  const image = await loadImage(kept);
  expect([image.width, image.height]).toEqual([20, 40]);
  expect(kept.includes('Exif')).toBe(false);
});

test('bytes that are no picture are refused', async () => {
  await expect(shrinkPhoto(Buffer.from('%PDF-1.7 …'))).rejects.toThrow();
});
