/**
 * A figure is what every screen, document and export shows: one computed value that can explain itself (C-6).
 */
import type { Outcome } from './outcome.ts';

/** One thing that went into a figure. */
export interface ExplanationInput {
  /** Short symbol in the formula: `R`, `T`, `PAK`. */
  readonly symbol: string;
  /** What it is, in Indonesian: "Realisasi 2025". */
  readonly label: string;
  /** As printed: "87,26". */
  readonly shown: string;
  /** Where it comes from: "Pengukuran tahunan 2025, angka resmi SKM". */
  readonly source: string | null;
  /** The figure it is itself, when computed. */
  readonly figureId: string | null;
}

/** The explanation tree of one figure: nested through `figureId` of its inputs. */
export interface Explanation {
  /** Rule number of calculations.md, e.g. `C-10`. */
  readonly rule: string;
  /** Name of the rule, in Indonesian: "Makin tinggi makin baik". */
  readonly ruleName: string;
  /** The general formula: "R / T × 100". */
  readonly formula: string;
  /** The formula with the numbers put in: "87,26 / 87,50 × 100 = 99,73 %". */
  readonly worked: string;
  readonly inputs: readonly ExplanationInput[];
  /** "dibulatkan setengah ke atas, 2 desimal", or null when nothing was rounded. */
  readonly rounding: string | null;
  readonly notes: readonly string[];
}

export type FigureKind = 'percent' | 'points' | 'rupiah' | 'number' | 'count' | 'category' | 'grade';

export interface Figure {
  /** Stable path: `capaian/iku-2/2025`, `serapan/7.01.01/2025`, `rata-rata/iku/2025`. */
  readonly id: string;
  /** In Indonesian: "Capaian Indeks Kepuasan Masyarakat 2025". */
  readonly label: string;
  readonly kind: FigureKind;
  /** satuan of a `number` or `count`: "Nilai", "Layanan"; null for percent, points and rupiah. */
  readonly unit: string | null;
  readonly decimals: number;
  readonly outcome: Outcome;
  /** The word of a `category` or `grade` figure ("Sangat Tinggi", "BB"); null otherwise. */
  readonly word: string | null;
  /** As printed, Indonesian: "99,73 %", "7.140.490.984,00", "belum diisi". */
  readonly shown: string;
  readonly explanation: Explanation;
}

/** All figures of one unit and year, by id. */
export type FigureBook = ReadonlyMap<string, Figure>;
