/** Child process that draws an uploaded photo anew: a damaged picture can take its process along, not the server. */
import { shrinkPhoto } from '../../documents/shrink-photo.ts';

export function run(bytes: Uint8Array): Promise<Uint8Array> {
  return shrinkPhoto(bytes);
}
