/** Problems of a workbook, each at its cell. */
import { quoted } from '../../kernel/result.ts';
import type { CellProblem } from '../rules/workbook.ts';
import { columnLetters } from './cell-address.ts';

/** Where a value came from: the sheet's name in the file, row from 1, column from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function cellName(place: Place): string {
  return `${columnLetters(place.column)}${place.row}`;
}

/** "lembar Target, sel D14" */
export function placeInWords(place: Place): string {
  return `lembar ${place.sheet}, sel ${cellName(place)}`;
}

export interface CellFault {
  readonly code: string;
  readonly message: string;
  readonly read?: string | null;
  readonly expected?: string | null;
}

export function cellProblem(severity: CellProblem['severity'], place: Place, fault: CellFault): CellProblem {
  const { code, message, read, expected } = fault;
  return {
    severity,
    code,
    message,
    sheet: place.sheet,
    cell: cellName(place),
    read: read === undefined || read === null ? null : quoted(read),
    expected: expected ?? null,
    path: null,
  };
}

export function sheetProblem(
  severity: CellProblem['severity'],
  sheet: string,
  fault: CellFault,
): CellProblem {
  const { code, message, read, expected } = fault;
  return {
    severity,
    code,
    message,
    sheet,
    cell: null,
    read: read ?? null,
    expected: expected ?? null,
    path: null,
  };
}

export function fileProblem(
  severity: CellProblem['severity'],
  code: string,
  message: string,
  expected: string | null,
): CellProblem {
  return { severity, code, message, sheet: null, cell: null, read: null, expected, path: null };
}
