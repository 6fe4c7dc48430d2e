/** A signature never stands alone on its page: the paragraph before it goes with it. */
import type { Block } from './report-model.ts';

/** The blocks with each paragraph before a signature kept with it, also inside sections. */
export function keepSignatures(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index): Block => {
    if (block.kind === 'section') return { ...block, blocks: keepSignatures(block.blocks) };
    if (block.kind !== 'paragraph' || blocks[index + 1]?.kind !== 'signature') return block;
    return { ...block, keepWithNext: true };
  });
}
