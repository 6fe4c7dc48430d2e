/** Services of the unit: the catalogue by group, with the number given in the year and who answers for it. */
import { numberColumn, type ToldColumn, tellTable } from '../../documents/column-table.ts';
import { cell, dash, row, tableOrNothing } from '../../documents/compose-blocks.ts';
import { figureCell, figureCellOrDash } from '../../documents/live-text.ts';
import type { Block, Cell, Row } from '../../documents/report-model.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import type { OrganisationFacts, ServiceFact } from '../rules/facts.ts';

export interface ServiceSelection {
  /** Only the services of this part unit. */
  readonly unit?: string;
  /** The catalogue alone, without the numbers of the year. */
  readonly isCatalogue?: boolean;
}

/** `No | Jenis Pelayanan | Jumlah | Penanggung Jawab`, the groups apart, with the total of the year. */
export function serviceTable(
  facts: OrganisationFacts,
  figures: FigureBook,
  year: number,
  { unit, isCatalogue = false }: ServiceSelection = {},
): readonly Block[] {
  const services = inGroups(facts.services.filter((one) => unit === undefined || one.unit === unit));
  const isCounted = !isCatalogue && services.some((one) => one.counts.some((count) => count.year === year));
  const isWhole = services.length === facts.services.length;
  const columns: readonly ToldColumn<ServiceFact>[] = [
    numberColumn<ServiceFact>(),
    { id: 'layanan', label: 'Jenis Pelayanan', width: 5, cell: ({ name }) => cell(name) },
    ...(isCounted || !isCatalogue
      ? [
          {
            id: 'jumlah',
            label: 'Jumlah',
            width: 1.2,
            align: 'right' as const,
            cell: ({ code }: ServiceFact) => countCell(figures, `layanan/${code}/${year}`, isCounted),
            total: figureCellOrDash(figures, `layanan/${year}`),
          },
        ]
      : []),
    {
      id: 'penanggung-jawab',
      label: 'Penanggung Jawab',
      width: 3,
      cell: (one) => cell(unitName(facts, one.unit)),
      total: cell(''),
    },
  ];
  const table = tellTable<ServiceFact>({
    id: isCatalogue
      ? 'tabel-katalog-layanan'
      : `tabel-layanan-${year}${unit === undefined ? '' : `-${unit}`}`,
    caption: isCatalogue ? 'Jenis Pelayanan' : `Pelayanan yang Diberikan Tahun ${year}`,
    columns,
    items: services,
    before: (one, index) => groupRows(services, one, index, columns.length),
    // The year's sum is that of all services; of a part unit there is none.
    ...(!isCatalogue && isWhole ? { total: 'Jumlah' } : {}),
    source: 'register pelayanan',
  });
  return [tableOrNothing(table, `pelayanan tahun ${year}`)];
}

/** Where others were counted, a service without a number was not asked for: a dash, as registers print it. */
function countCell(figures: FigureBook, id: string, isCounted: boolean): Cell {
  return isCounted && figures.get(id)?.outcome.state === 'missing' ? dash() : figureCell(figures, id);
}

/** Services in the order of the register, those of one group together. */
function inGroups(services: readonly ServiceFact[]): readonly ServiceFact[] {
  const groups = [...new Set(services.map(({ group }) => group))];
  return groups.flatMap((group) => services.filter((one) => one.group === group));
}

function groupRows(
  services: readonly ServiceFact[],
  one: ServiceFact,
  index: number,
  columns: number,
): readonly Row[] {
  if (one.group === null || services[index - 1]?.group === one.group) return [];
  return [row([cell(one.group, { columnSpan: columns })], 'group')];
}

function unitName(facts: OrganisationFacts, code: string | null): string {
  return facts.units.find((unit) => unit.code === code)?.name ?? 'belum ditetapkan';
}
