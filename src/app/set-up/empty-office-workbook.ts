/** The empty workbook of an office that is being set up. */
import type { OfficeSetup } from '../../exchange/rules/office-setup.ts';
import { AppError } from '../../platform/errors.ts';

export async function emptyOfficeWorkbook(_office: OfficeSetup): Promise<Uint8Array> {
  throw new AppError({ code: 'not-yet', status: 503, message: 'Buku kerja belum tersedia.' });
}
