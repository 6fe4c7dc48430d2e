/** Which tables and pictures a report has printed so far, and what of a block is left where they are printed once. */
import type { Block } from '../documents/report-model.ts';
import type { PrintedParts } from './block-context.ts';

/**
 * Remembers the ids of what the block prints.
 * @param isOnce option `sekali`: a table or picture that stands before is left out; a block whose tables and pictures
 * all stand before is left out with its sentences.
 */
export function keepTrack(
  blocks: readonly Block[],
  printed: PrintedParts,
  isOnce: boolean,
): readonly Block[] {
  const left = isOnce ? withoutPrinted(blocks, printed) : blocks;
  for (const id of left.flatMap(idsOf)) printed.add(id);
  return left;
}

function withoutPrinted(blocks: readonly Block[], printed: PrintedParts): readonly Block[] {
  const stands = (block: Block) => {
    const ids = idsOf(block);
    return ids.length > 0 && ids.every((id) => printed.has(id));
  };
  if (!blocks.some(stands)) return blocks;
  const left = blocks.filter((one) => !stands(one));
  return left.some((one) => idsOf(one).length > 0) ? left : [];
}

function idsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'table':
    case 'picture':
      return [block.id];
    case 'picture-row':
      return block.pictures.map(({ id }) => id);
    case 'section':
    case 'callout':
      return block.blocks.flatMap(idsOf);
    default:
      return [];
  }
}
