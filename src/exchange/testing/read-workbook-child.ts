/** Runs in a limited process: reads a workbook and tells how it went, for the tests of bad files. */
import { readWorkbook } from '../workbook/read-workbook.ts';

export interface ReadingSummary {
  readonly isRead: boolean;
  readonly problems: readonly {
    readonly severity: string;
    readonly code: string;
    readonly message: string;
  }[];
}

export function run(bytes: unknown): ReadingSummary {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('A workbook comes as bytes');
  const { bundle, problems } = readWorkbook(bytes, { mapping: [] });
  return { isRead: bundle !== null, problems };
}
