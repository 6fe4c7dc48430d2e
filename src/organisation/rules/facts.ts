/** Facts of the organisation and its registers, as one unit and year sees them. Keys are codes, stable across years. */
import type { Decimal } from '../../kernel/decimal.ts';

/** ISO date `2025-09-02`. */
export type IsoDate = string;

export interface GovernmentFact {
  /** Kode Kemendagri, e.g. `63.01`. */
  readonly code: string;
  /** "Kabupaten Tanah Laut". */
  readonly name: string;
  readonly province: string;
  /** Seat of the government: "Pelaihari". */
  readonly capital: string;
  /** "Bupati", "Wali Kota". */
  readonly headTitle: string;
  /** IANA zone: `Asia/Makassar`. */
  readonly timeZone: string;
}

/** The unit that reports (perangkat daerah) or a part of it (sekretariat, seksi, subbagian). */
export interface UnitFact {
  readonly code: string;
  readonly name: string;
  /** Kind as data: `kecamatan`, `sekretariat`, `subbagian`, `seksi`, `kelurahan`, `dinas`. */
  readonly kind: string;
  /** Code of the parent unit; null for the reporting unit. */
  readonly parent: string | null;
  /** tugas */
  readonly task: string | null;
  /** fungsi */
  readonly functions: readonly string[];
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

export interface UnitProfile {
  /** Short name for addresses and the command line: `bajuin`. */
  readonly shortName: string;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | null;
  /** Seat, as printed before a date: "Bajuin". */
  readonly place: string;
  /** km², sum of the villages where given. */
  readonly description: string | null;
}

export interface PositionFact {
  readonly code: string;
  /** "Camat Bajuin", "Kepala Seksi Pelayanan", "Bupati Tanah Laut". */
  readonly title: string;
  /** Code of the unit the seat is in; null for the head of the government. */
  readonly unit: string | null;
  /** Code of the superior position. */
  readonly superior: string | null;
  /** `III.a`, `IV.b`, `fungsional`, `pelaksana`; null for the head of the government. */
  readonly level: string | null;
  /** Heads its unit. */
  readonly isHead: boolean;
}

export type Capacity = 'definitif' | 'plt' | 'plh' | 'pj';

export interface OfficeholderFact {
  readonly position: string;
  /** Optional: bundles may leave persons out. */
  readonly name: string | null;
  readonly rank: string | null;
  readonly capacity: Capacity;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

export type VillageKind = 'desa' | 'kelurahan';

/** Scores of one year by the six dimensions of Indeks Desa (C-80); `rule` tells IDM years apart (C-81). */
export interface VillageIndex {
  readonly year: number;
  readonly rule: 'indeks-desa' | 'idm';
  readonly basicServices: Decimal | null;
  readonly social: Decimal | null;
  readonly economy: Decimal | null;
  readonly environment: Decimal | null;
  readonly accessibility: Decimal | null;
  readonly governance: Decimal | null;
  /** Status as published, when no scores are known (IDM years). */
  readonly publishedStatus: string | null;
}

export interface VillageFact {
  readonly code: string;
  readonly name: string;
  readonly kind: VillageKind;
  /** km² */
  readonly area: Decimal | null;
  readonly male: number | null;
  readonly female: number | null;
  readonly rw: number | null;
  readonly rt: number | null;
  readonly indexes: readonly VillageIndex[];
}

export interface ServiceFact {
  readonly code: string;
  readonly name: string;
  /** Responsible unit (seksi). */
  readonly unit: string | null;
  /** Group in the catalogue: "Perizinan", "Non Perizinan"; null = ungrouped. */
  readonly group: string | null;
  readonly counts: readonly ServiceCount[];
}
export interface ServiceCount {
  readonly year: number;
  /** 1–12, or null for the whole year. */
  readonly month: number | null;
  readonly received: number;
  readonly finished: number | null;
  readonly onTime: number | null;
}

export type StaffDimension = 'status' | 'rank' | 'education' | 'position' | 'sex' | 'task';

/** Number of staff of one group at the end of a year; `dimension` names the breakdown. */
export interface StaffCount {
  readonly year: number;
  readonly dimension: StaffDimension;
  /** "PNS", "Golongan III", "S1", "Struktural", "Petugas kebersihan". */
  readonly group: string;
  /** A breakdown within one status ("PNS", "PPPK", "Non PNS"); null = all staff. */
  readonly status: string | null;
  readonly count: number;
  /** Need by the peta jabatan, where known. */
  readonly needed: number | null;
}

export interface AssetCount {
  readonly year: number;
  readonly name: string;
  readonly unit: string;
  readonly count: number;
  readonly good: number | null;
  readonly lightDamage: number | null;
  readonly heavyDamage: number | null;
  /** keterangan */
  readonly note: string | null;
}

export interface RegulationFact {
  readonly code: string;
  /** "Undang-Undang", "Peraturan Bupati Tanah Laut" … */
  readonly kind: string;
  readonly number: string;
  readonly year: number;
  /** tentang */
  readonly subject: string;
  readonly inForceFrom: IsoDate | null;
  readonly inForceTo: IsoDate | null;
  /** Listed in dasar hukum of the performance report. */
  readonly isLegalBasis: boolean;
}

/** Rows of a register a unit keeps about its villages (bantuan sosial, BUMDes …); columns are data. */
export interface RegisterFact {
  readonly code: string;
  readonly title: string;
  readonly year: number;
  readonly source: string | null;
  /** Indicator whose discussion shows it, or null. */
  readonly indicator: string | null;
  /** Head of the label column; null = "Desa". */
  readonly rowHeading: string | null;
  /** Part unit whose part of the report shows it, or null. */
  readonly unit: string | null;
  readonly columns: readonly RegisterColumn[];
  readonly rows: readonly RegisterRow[];
}
export interface RegisterColumn {
  readonly code: string;
  readonly label: string;
  readonly type: 'number' | 'text';
  /** Whether the column may be summed. */
  readonly summed: boolean;
  /** Computed in the formula language over the codes of the other number columns; null = entered. */
  readonly formula: string | null;
  /** Decimals in print; null = as written. */
  readonly decimals: number | null;
}
export interface RegisterRow {
  readonly label: string;
  /** By column code; null = not filled. */
  readonly cells: Readonly<Record<string, Decimal | string | null>>;
}

/** One activity of the unit with its photos, as the report of the year shows it. */
export interface ActivityFact {
  readonly code: string;
  readonly date: IsoDate | null;
  /** Last day, when it took several. */
  readonly endDate: IsoDate | null;
  readonly place: string | null;
  readonly title: string;
  readonly description: string | null;
  /** Part unit (seksi) that held it. */
  readonly unit: string | null;
  readonly subactivity: string | null;
  readonly indicator: string | null;
  readonly photos: readonly ActivityPhoto[];
}
export interface ActivityPhoto {
  readonly caption: string;
  /** SHA-256 (hex) of the picture in the unit's files; null = not uploaded yet. The bundle carries no bytes. */
  readonly image: string | null;
}

export interface OrganisationFacts {
  readonly government: GovernmentFact;
  /** The reporting unit first, then its parts in order. */
  readonly units: readonly UnitFact[];
  readonly profile: UnitProfile;
  readonly positions: readonly PositionFact[];
  readonly officeholders: readonly OfficeholderFact[];
  readonly villages: readonly VillageFact[];
  readonly services: readonly ServiceFact[];
  readonly staff: readonly StaffCount[];
  readonly assets: readonly AssetCount[];
  readonly regulations: readonly RegulationFact[];
  readonly registers: readonly RegisterFact[];
  /** Of the year measured. */
  readonly activities: readonly ActivityFact[];
}
