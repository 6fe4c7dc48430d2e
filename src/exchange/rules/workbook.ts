/** What reading a workbook (XLSX) gives, as the screen and the server share it. Pure shapes, Indonesian texts. */
import type { Bundle } from './bundle.ts';

/** One fault or remark, at its cell where it has one. */
export interface CellProblem {
  readonly severity: 'error' | 'note';
  readonly code: string;
  /** Indonesian, for the person who filled the workbook in. */
  readonly message: string;
  /** Name of the sheet as the file has it; null for the file as a whole. */
  readonly sheet: string | null;
  /** "C12"; null for a sheet as a whole. */
  readonly cell: string | null;
  readonly read: string | null;
  readonly expected: string | null;
  /** Path in the bundle (`budget.lines[3].amount`); null where the bundle is not concerned. */
  readonly path: string | null;
}

/** A place the found name may belong to. */
export interface MappingCandidate {
  /** Identifier in the declaration: a sheet's id, or a column's id within its sheet. */
  readonly field: string;
  /** Its Indonesian name in our own workbook. */
  readonly label: string;
  /** 0…1, the highest first. */
  readonly likeness: number;
}

/** A sheet or column that looks renamed or moved: offered, never taken without a person's word. */
export interface MappingQuestion {
  /** Stable for the same file: sheet, kind and found name. */
  readonly id: string;
  /** Name of the sheet as the file has it. */
  readonly sheet: string;
  readonly kind: 'sheet' | 'column';
  /** The name of the sheet or the heading of the column as found. */
  readonly found: string;
  readonly candidates: readonly MappingCandidate[];
}

/** One answer a person confirmed; remembered per government. */
export interface MappingAnswer {
  readonly kind: 'sheet' | 'column';
  /** Name of the sheet as the file has it. */
  readonly sheet: string;
  readonly found: string;
  /** Sheet id or column id of the declaration; null = ignore it. */
  readonly field: string | null;
}
export type WorkbookMapping = readonly MappingAnswer[];

/** A totals row or a computed column of the file, compared with our own sum. Never imported. */
export interface TotalComparison {
  readonly sheet: string;
  /** Cell with the printed value. */
  readonly cell: string;
  /** "Jumlah Anggaran", "Capaian Indeks Kepuasan Masyarakat". */
  readonly label: string;
  /** Indonesian numbers. */
  readonly printed: string;
  readonly computed: string;
  /** printed − computed; null when both agree to the digits printed. */
  readonly difference: string | null;
}

/** A sheet to show with its faults. */
export interface SheetView {
  readonly name: string;
  /** Declaration's sheet id it was read as; null = not read. */
  readonly sheet: string | null;
  /** Number (1-based) of the row that holds the headings; null where none was found. */
  readonly headerRow: number | null;
  /** First row number (1-based) of `rows`. */
  readonly firstRow: number;
  /** Texts as shown in the file, at most 200 rows of 40 columns, column A first. */
  readonly rows: readonly (readonly string[])[];
  /** Whether rows or columns were left out. */
  readonly isCut: boolean;
  /** Cells with a problem: "C12". */
  readonly problemCells: readonly string[];
}

/** What a file says it is, as far as that could be read; faults elsewhere do not matter. */
export interface WorkbookSource {
  readonly unit: string | null;
  readonly unitName: string | null;
  readonly year: number | null;
}

export interface WorkbookReading {
  /** Null or left out while the file does not tell. */
  readonly source?: WorkbookSource | null;
  /** null while an error or an open question stands. */
  readonly bundle: Bundle | null;
  readonly problems: readonly CellProblem[];
  readonly questions: readonly MappingQuestion[];
  readonly totals: readonly TotalComparison[];
  readonly sheets: readonly SheetView[];
}

export type WorkbookPurpose = 'data' | 'template' | 'next-year';

export type TemplateKind = 'kecamatan' | 'kelurahan' | 'dinas' | 'bagian';

/** What an empty workbook must know to fill in its first sheet. */
export interface TemplateStart {
  readonly year: number;
  readonly unit: {
    /** Kode Kemendagri of the unit, e.g. `63.01.10`. */
    readonly code: string;
    /** "Kecamatan Bajuin". */
    readonly name: string;
    /** `bajuin`; made from the name when left out. */
    readonly shortName?: string;
    /** Seat, as printed before a date; made from the name when left out. */
    readonly place?: string;
  };
  readonly government: {
    readonly code: string;
    readonly name: string;
    readonly province: string;
    readonly capital: string;
    readonly headTitle: string;
    readonly timeZone: string;
  };
}
