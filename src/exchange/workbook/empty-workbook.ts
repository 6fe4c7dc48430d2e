/** The empty workbook of a kind of unit: its usual parts and positions, the national nomenclature, nine elements. */
import { OFFICE_KINDS, offeredPositions, ownNameOf } from '../../organisation/rules/office-kinds.ts';
import { codeOf, firstBundle } from '../rules/first-bundle.ts';
import { isZone } from '../rules/office-setup.ts';
import type { TemplateKind, TemplateStart } from '../rules/workbook.ts';
import { fieldAt, isWireObject, setField, type WireValue } from './wire.ts';
import { workbookOf } from './write-workbook.ts';

/** Ready to be filled in from its first sheet on; what is known (unit, year, government) stands in Identitas. */
export async function emptyWorkbook(kind: TemplateKind, start: TemplateStart): Promise<Uint8Array> {
  const { year, unit, government } = start;
  const offered = OFFICE_KINDS.find(({ template }) => template === kind)?.kind ?? kind;
  const { timeZone, ...rest } = government;
  const bundle: WireValue = JSON.parse(
    JSON.stringify(
      firstBundle({
        government: { ...rest, zone: isZone(timeZone) ? timeZone : 'WIB' },
        unit: {
          kind: offered,
          name: unit.name,
          code: unit.code,
          shortName: unit.shortName ?? codeOf(ownNameOf(unit.name)),
          place: unit.place ?? ownNameOf(unit.name),
          address: '',
          year,
        },
        positions: offeredPositions(offered, unit.name),
        // A plan of five years from the year on, to be replaced by the real one.
        plan: {
          title: `Renstra ${unit.name}`,
          startYear: year,
          endYear: year + 4,
          goal: '',
          objective: '',
          indicator: '',
          indicatorUnit: '',
          target: '',
        },
      }),
    ),
  );
  if (!isWireObject(bundle)) throw new TypeError('A bundle is an object');
  if (timeZone.includes('/')) setField(bundle, 'organisation.government.timeZone', timeZone);
  if (fieldAt(bundle, 'measurement.settings.efficiency') === null)
    setField(bundle, 'measurement.settings.efficiency', 'difference');
  return workbookOf(bundle, 'template');
}
