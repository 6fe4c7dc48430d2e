/** The organisation and its registers on the wire. */
import { z } from 'zod';
import {
  code,
  filledListOf,
  isoDate,
  line,
  listOf,
  optional,
  order,
  paragraphs,
  value,
  wholeNumber,
  year,
} from './wire-types.ts';

const government = z.strictObject({
  code,
  name: line,
  province: line,
  capital: line,
  headTitle: line,
  timeZone: z
    .string()
    .max(60)
    .regex(/^[A-Za-z_]+\/[A-Za-z_/+-]+$/),
});

const unit = z.strictObject({
  code,
  name: line,
  kind: line,
  parent: optional(code),
  task: optional(paragraphs),
  functions: listOf(paragraphs, 200),
  validFrom: optional(isoDate),
  validTo: optional(isoDate),
});

const profile = z.strictObject({
  shortName: z
    .string()
    .max(60)
    .regex(/^[a-z0-9][a-z0-9-]*$/),
  address: optional(line),
  postalCode: optional(line),
  email: optional(line),
  phone: optional(line),
  website: optional(line),
  place: line,
  description: optional(paragraphs),
});

const position = z.strictObject({
  code,
  title: line,
  unit: optional(code),
  superior: optional(code),
  level: optional(line),
  isHead: z.boolean(),
});

export const capacity = z.enum(['definitif', 'plt', 'plh', 'pj']);

const officeholder = z.strictObject({
  position: code,
  name: optional(line),
  rank: optional(line),
  capacity,
  from: isoDate,
  to: optional(isoDate),
});

const villageIndex = z.strictObject({
  year,
  rule: z.enum(['indeks-desa', 'idm']),
  basicServices: optional(value),
  social: optional(value),
  economy: optional(value),
  environment: optional(value),
  accessibility: optional(value),
  governance: optional(value),
  publishedStatus: optional(line),
});

const village = z.strictObject({
  code,
  name: line,
  kind: z.enum(['desa', 'kelurahan']),
  area: optional(value),
  male: optional(wholeNumber),
  female: optional(wholeNumber),
  rw: optional(wholeNumber),
  rt: optional(wholeNumber),
  indexes: listOf(villageIndex, 100),
});

const serviceCount = z.strictObject({
  year,
  month: optional(order.min(1).max(12)),
  received: wholeNumber,
  finished: optional(wholeNumber),
  onTime: optional(wholeNumber),
});

const service = z.strictObject({
  code,
  name: line,
  unit: optional(code),
  group: optional(line),
  counts: listOf(serviceCount, 1_000),
});

const staffCount = z.strictObject({
  year,
  dimension: z.enum(['status', 'rank', 'education', 'position', 'sex', 'task']),
  group: line,
  status: optional(line),
  count: wholeNumber,
  needed: optional(wholeNumber),
});

const assetCount = z.strictObject({
  year,
  name: line,
  unit: line,
  count: wholeNumber,
  good: optional(wholeNumber),
  lightDamage: optional(wholeNumber),
  heavyDamage: optional(wholeNumber),
  note: optional(line),
});

const regulation = z.strictObject({
  code,
  kind: line,
  number: line,
  year,
  subject: paragraphs,
  inForceFrom: optional(isoDate),
  inForceTo: optional(isoDate),
  isLegalBasis: z.boolean(),
});

const registerColumn = z.strictObject({
  code,
  label: line,
  type: z.enum(['number', 'text']),
  summed: z.boolean(),
  /** Checked as a formula afterwards. */
  formula: optional(z.string().min(1).max(2_000)),
  decimals: optional(order.max(6)),
});

/** Cells stay as written here; the type of their column decides how they are read (register-cells.ts). */
const register = z.strictObject({
  code,
  title: line,
  year,
  source: optional(line),
  indicator: optional(code),
  rowHeading: optional(line),
  unit: optional(code),
  columns: listOf(registerColumn, 100),
  rows: listOf(
    z.strictObject({
      label: line,
      cells: z.record(code, z.union([z.string().max(1_000), z.number()]).nullable()).default({}),
    }),
    5_000,
  ),
});

const photo = z.strictObject({
  caption: line,
  image: optional(
    z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'SHA-256 berkas gambar, 64 angka heksadesimal.' }),
  ),
});

const activity = z.strictObject({
  code,
  date: optional(isoDate),
  endDate: optional(isoDate),
  place: optional(line),
  title: line,
  description: optional(paragraphs),
  unit: optional(code),
  subactivity: optional(code),
  indicator: optional(code),
  photos: listOf(photo, 50),
});

export const organisation = z.strictObject({
  government,
  units: filledListOf(unit, 2_000),
  profile,
  positions: listOf(position, 5_000),
  officeholders: listOf(officeholder, 5_000),
  villages: listOf(village, 2_000),
  services: listOf(service, 1_000),
  staff: listOf(staffCount, 5_000),
  assets: listOf(assetCount, 5_000),
  regulations: listOf(regulation, 2_000),
  registers: listOf(register, 200),
  activities: listOf(activity, 2_000),
});
