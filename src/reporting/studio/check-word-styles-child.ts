/** Child process that opens an uploaded .docx: a packed bomb can take its process along, not the server. */
import { checkWordStyles } from '../../documents/word/check-word-styles.ts';

export async function run(bytes: Uint8Array): Promise<string | null> {
  return checkWordStyles(bytes);
}
