/** Tugas and fungsi of the unit and of its parts. */
import { noData, paragraph, plain } from '../../documents/compose-blocks.ts';
import type { Block } from '../../documents/report-model.ts';
import type { OrganisationFacts, UnitFact } from '../rules/facts.ts';

/** One paragraph and list per unit, in the order of the register; those without a task are named in one line. */
export function unitDuties(facts: OrganisationFacts): readonly Block[] {
  const known = facts.units.filter(hasDuties);
  const unknown = facts.units.filter((unit) => !hasDuties(unit));
  if (known.length === 0) return [noData('tugas dan fungsi')];
  return [
    ...known.flatMap((unit, index) => [headingOf(`${index + 1}) ${unit.name}`), ...dutiesOf(unit)]),
    ...(unknown.length === 0
      ? []
      : [noData(`tugas dan fungsi ${joinList(unknown.map(({ name }) => name))}`)]),
  ];
}

function hasDuties({ task, functions }: UnitFact): boolean {
  return task !== null || functions.length > 0;
}

/** "A", "A dan B", "A, B, dan C". */
function joinList(names: readonly string[]): string {
  if (names.length <= 2) return names.join(' dan ');
  return `${names.slice(0, -1).join(', ')}, dan ${names.at(-1)}`;
}

/** Those of the office as a whole, without a heading: for reports that leave its parts to a regulation. */
export function officeDuties(facts: OrganisationFacts): readonly Block[] {
  return facts.units
    .filter((unit) => unit.parent === null)
    .flatMap((unit) => (hasDuties(unit) ? dutiesOf(unit) : [noData('tugas dan fungsi')]));
}

function headingOf(text: string): Block {
  return {
    kind: 'paragraph',
    inlines: [{ kind: 'text', text, bold: true }],
    align: 'left',
    indent: false,
    keepWithNext: true,
  };
}

function dutiesOf(unit: UnitFact): readonly Block[] {
  const task = unit.task === null ? null : stripEnd(unit.task);
  const hasFunctions = unit.functions.length > 0;
  const sentence =
    task === null
      ? `${unit.name} menyelenggarakan fungsi:`
      : `${unit.name} mempunyai tugas ${lowerFirst(task)}.${hasFunctions ? ' Untuk melaksanakan tugas tersebut, unit ini menyelenggarakan fungsi:' : ''}`;
  const blocks: Block[] = [paragraph(sentence)];
  if (hasFunctions) {
    const last = unit.functions.length - 1;
    blocks.push({
      kind: 'list',
      marker: 'lower-alpha',
      items: unit.functions.map((text, place) => ({
        inlines: [plain(`${lowerFirst(stripEnd(text))}${place === last ? '.' : ';'}`)],
      })),
    });
  }
  return blocks;
}

function stripEnd(text: string): string {
  return text.trim().replace(/(\s+dan)?[;.,\s]*$/u, '');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
