/** Whether an uploaded .docx can lend its styles to the reports. */
import { unzipSync } from 'fflate';
import { readStyleSheet } from './read-style-sheet.ts';

/** Null when it can; else why not, in Indonesian. Nothing but the style sheet is unpacked. Never throws. */
export function checkWordStyles(bytes: Uint8Array): string | null {
  const names = namesIn(bytes);
  if (names.some((name) => /vbaProject|vbaData|activeX/iu.test(name)))
    return 'Berkas gaya Word tidak dapat dipakai: berkas memuat makro. Simpan sebagai .docx tanpa makro.';
  const reading = readStyleSheet(bytes);
  return reading.ok ? null : reading.message;
}

/** A damaged file has none: what is wrong with it is told by the reading. */
function namesIn(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    return [];
  }
  return names;
}
