/** Services given in the year: kind, number, responsible section. */
import { cell, column, headRow, named, row, tableOrNothing } from '../../documents/compose-blocks.ts';
import { figureCell, figureCellOrDash } from '../../documents/live-text.ts';
import type { Block } from '../../documents/report-model.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import type { OrganisationFacts } from '../rules/facts.ts';

/** The table of the services with the total of the year. */
export function serviceTable(facts: OrganisationFacts, figures: FigureBook, year: number): readonly Block[] {
  const unitName = (code: string | null) =>
    facts.units.find((unit) => unit.code === code)?.name ?? 'belum ditetapkan';
  const body = facts.services.map((service, index) =>
    row([
      cell(String(index + 1), { align: 'center' }),
      cell(service.name),
      figureCell(figures, `layanan/${service.code}/${year}`),
      cell(unitName(service.unit)),
    ]),
  );
  const total = row(
    [cell('Jumlah', { columnSpan: 2 }), figureCellOrDash(figures, `layanan/${year}`), cell('')],
    'total',
  );
  return [
    tableOrNothing(
      {
        kind: 'table',
        id: `tabel-layanan-${year}`,
        caption: `Pelayanan yang Diberikan Tahun ${year}`,
        columns: named(
          ['no', 'layanan', 'jumlah', 'penanggung-jawab'],
          [column(0.5), column(5), column(1.2, 'right'), column(3)],
        ),
        head: [headRow(['No', 'Jenis Pelayanan', 'Jumlah', 'Penanggung Jawab'])],
        body: body.length === 0 ? [] : [...body, total],
        source: 'register pelayanan',
      },
      `pelayanan tahun ${year}`,
    ),
  ];
}
