/** Villages of the unit: area, RT and RW, population, density, and their status over several years. */
import { numberColumn, type ToldColumn, tellTable } from '../../documents/column-table.ts';
import { cell, noData, row, tableOrNothing } from '../../documents/compose-blocks.ts';
import { figureCellOrDash } from '../../documents/live-text.ts';
import type { Block, Row } from '../../documents/report-model.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import type { OrganisationFacts, VillageFact } from '../rules/facts.ts';
import { statusSlug, VILLAGE_STATUSES } from '../rules/village-index.ts';

type Villages = Pick<OrganisationFacts, 'villages'>;
type VillageColumn = ToldColumn<VillageFact>;

/** "Desa", "Kelurahan" or "Desa/Kelurahan", by what the unit has. */
function villageWord({ villages }: Villages): string {
  const hasDesa = villages.some(({ kind }) => kind === 'desa');
  const hasWard = villages.some(({ kind }) => kind === 'kelurahan');
  return hasWard ? (hasDesa ? 'Desa/Kelurahan' : 'Kelurahan') : 'Desa';
}

function nameColumn(facts: Villages): VillageColumn {
  return { id: 'desa', label: villageWord(facts), width: 3.4, cell: ({ name }) => cell(name) };
}

/** A column of figures by village, with the sum of all. */
function figureColumn(figures: FigureBook, id: string, label: string, prefix: string): VillageColumn {
  return {
    id,
    label,
    width: 1.6,
    align: 'right',
    cell: ({ code }) => figureCellOrDash(figures, `${prefix}/${code}`),
    total: figureCellOrDash(figures, `${prefix}/total`),
  };
}

interface TerritoryTable {
  readonly id: string;
  readonly caption: string;
  readonly nothing: string;
  /** Of the last row, where not every column is a sum. */
  readonly total?: string;
  readonly columns: readonly VillageColumn[];
  /** Prefixes of the figures, one of which must be known. */
  readonly prefixes: readonly string[];
}

function territoryTable(facts: Villages, figures: FigureBook, table: TerritoryTable): readonly Block[] {
  const known = facts.villages.filter(({ code }) =>
    table.prefixes.some((prefix) => figures.has(`${prefix}/${code}`)),
  );
  if (known.length === 0) return [noData(table.nothing)];
  const told = tellTable({
    id: table.id,
    caption: table.caption,
    columns: [numberColumn<VillageFact>(), nameColumn(facts), ...table.columns],
    items: facts.villages,
    total: table.total ?? 'Jumlah',
    source: 'register desa/kelurahan',
  });
  return [
    {
      ...told,
      body: [...told.body.slice(0, -1), ...kindRows(facts, figures, table), ...told.body.slice(-1)],
    },
  ];
}

/** Where the unit has desa and kelurahan, a total says which it takes in. */
function kindRows(facts: Villages, figures: FigureBook, table: TerritoryTable): readonly Row[] {
  if (villageWord(facts) !== 'Desa/Kelurahan') return [];
  return (['desa', 'kelurahan'] as const).map((kind) =>
    row(
      [
        cell(`Jumlah ${kind}`, { columnSpan: 2 }),
        ...table.prefixes.map((prefix) => figureCellOrDash(figures, `${prefix}/${kind}`)),
      ],
      'group',
    ),
  );
}

/** `No | Desa | Luas (km²) | Persentase`. */
export function areaTable(facts: Villages, figures: FigureBook): readonly Block[] {
  return territoryTable(facts, figures, {
    id: 'tabel-luas-desa',
    caption: `${villageWord(facts)} dan Luas Wilayahnya`,
    nothing: 'luas wilayah',
    columns: [
      figureColumn(figures, 'luas', 'Luas (km²)', 'desa-luas'),
      figureColumn(figures, 'persen', 'Persentase', 'desa-luas-persen'),
    ],
    prefixes: ['desa-luas', 'desa-luas-persen'],
  });
}

/** `No | Desa | RT | RW`. */
export function householdTable(facts: Villages, figures: FigureBook): readonly Block[] {
  return territoryTable(facts, figures, {
    id: 'tabel-rt-rw',
    caption: `Jumlah RT dan RW menurut ${villageWord(facts)}`,
    nothing: 'RT dan RW',
    columns: [figureColumn(figures, 'rt', 'RT', 'desa-rt'), figureColumn(figures, 'rw', 'RW', 'desa-rw')],
    prefixes: ['desa-rt', 'desa-rw'],
  });
}

/** `No | Desa | Laki-laki | Perempuan | Jumlah`. */
export function populationTable(facts: Villages, figures: FigureBook, year: number): readonly Block[] {
  return territoryTable(facts, figures, {
    id: 'tabel-penduduk',
    caption: `Jumlah Penduduk menurut Jenis Kelamin Tahun ${year}`,
    nothing: 'penduduk',
    columns: [
      figureColumn(figures, 'laki-laki', 'Laki-laki (jiwa)', 'desa-penduduk-lk'),
      figureColumn(figures, 'perempuan', 'Perempuan (jiwa)', 'desa-penduduk-pr'),
      figureColumn(figures, 'jumlah', 'Jumlah (jiwa)', 'desa-penduduk'),
    ],
    prefixes: ['desa-penduduk-lk', 'desa-penduduk-pr', 'desa-penduduk'],
  });
}

/** `No | Desa | Luas | Penduduk | Kepadatan`. */
export function densityTable(facts: Villages, figures: FigureBook, year: number): readonly Block[] {
  return territoryTable(facts, figures, {
    id: 'tabel-kepadatan',
    caption: `Kepadatan Penduduk Tahun ${year}`,
    nothing: 'kepadatan penduduk',
    total: 'Jumlah, kepadatan rata-rata',
    columns: [
      figureColumn(figures, 'luas', 'Luas (km²)', 'desa-luas'),
      figureColumn(figures, 'penduduk', 'Penduduk (jiwa)', 'desa-penduduk'),
      figureColumn(figures, 'kepadatan', 'Kepadatan (jiwa/km²)', 'desa-kepadatan'),
    ],
    prefixes: ['desa-luas', 'desa-penduduk', 'desa-kepadatan'],
  });
}

/** `No | Desa | status of each year`, then how many have each status (C-80, C-81). */
export function villageStatusYears(
  facts: Villages,
  figures: FigureBook,
  year: number,
  count: number,
): readonly Block[] {
  const known = [...new Set(facts.villages.flatMap((one) => one.indexes.map((index) => index.year)))]
    .filter((one) => one <= year)
    .toSorted((a, b) => a - b);
  const years = known.slice(-Math.max(1, count));
  const villages = facts.villages.filter((village) =>
    years.some((one) => figures.has(`desa-status/${village.code}/${one}`)),
  );
  const columns: readonly VillageColumn[] = [
    numberColumn<VillageFact>(),
    nameColumn(facts),
    ...years.map(
      (one): VillageColumn => ({
        id: `tahun-${one}`,
        label: String(one),
        width: 1.8,
        align: 'center',
        cell: ({ code }) => figureCellOrDash(figures, `desa-status/${code}/${one}`, { align: 'center' }),
      }),
    ),
  ];
  const table = tellTable({
    id: 'tabel-status-desa-tahunan',
    caption: `Status Desa Tahun ${years.join(' dan ')}`,
    columns,
    items: villages,
    source: 'register desa',
  });
  return [
    tableOrNothing(
      { ...table, body: [...table.body, ...statusRows(figures, years, table.body.length)] },
      'status desa',
    ),
  ];
}

function statusRows(figures: FigureBook, years: readonly number[], villages: number): readonly Row[] {
  if (villages === 0) return [];
  return VILLAGE_STATUSES.flatMap((status) => {
    const ids = years.map((year) => `desa/${statusSlug(status)}/${year}`);
    const isUsed = ids.some((id) => {
      const outcome = figures.get(id)?.outcome;
      return outcome?.state === 'value' && !outcome.value.isZero();
    });
    if (!isUsed) return [];
    const counts = ids.map((id) => figureCellOrDash(figures, id, { align: 'center' }));
    return [row([cell(`Jumlah desa berstatus ${status}`, { columnSpan: 2 }), ...counts], 'total')];
  });
}
