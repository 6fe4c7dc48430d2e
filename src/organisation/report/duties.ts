/** Tugas and fungsi of the unit and of its parts. */
import { noData, paragraph, plain } from '../../documents/compose-blocks.ts';
import type { Block } from '../../documents/report-model.ts';
import type { OrganisationFacts, UnitFact } from '../rules/facts.ts';

/** One paragraph and list per unit, in the order of the register; a unit without a task says so. */
export function unitDuties(facts: OrganisationFacts): readonly Block[] {
  return facts.units.flatMap((unit, index) => dutiesOf(unit, index + 1));
}

function dutiesOf(unit: UnitFact, number: number): readonly Block[] {
  const title: Block = {
    kind: 'paragraph',
    inlines: [{ kind: 'text', text: `${number}) ${unit.name}`, bold: true }],
    align: 'left',
    indent: false,
    keepWithNext: true,
  };
  if (unit.task === null && unit.functions.length === 0) return [title, noData('tugas dan fungsi unit ini')];
  const task = unit.task === null ? null : stripEnd(unit.task);
  const hasFunctions = unit.functions.length > 0;
  const sentence =
    task === null
      ? `${unit.name} menyelenggarakan fungsi:`
      : `${unit.name} mempunyai tugas ${lowerFirst(task)}.${hasFunctions ? ' Untuk melaksanakan tugas tersebut, unit ini menyelenggarakan fungsi:' : ''}`;
  const blocks: Block[] = [title, paragraph(sentence)];
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
