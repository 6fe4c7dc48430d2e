/** Last steps over a composed document: one id for each block, and no sentence that points at what is not printed. */
import type { Block, Inline, Letterhead, List, Paragraph } from '../documents/report-model.ts';

interface Parts {
  readonly front: readonly Block[];
  readonly body: readonly Block[];
  readonly annexes: readonly Block[];
}

/** The parts of a document as they are printed. `letterhead` stands for every letterhead, where a layout has one. */
export function finishParts(parts: Parts, letterhead: Omit<Letterhead, 'kind'> | null): Parts {
  const ids = new Set<string>();
  const unique = mapParts(parts, (block) => withOwnId(block, ids));
  const targets = new Set<string>();
  mapParts(unique, (block) => {
    if ((block.kind === 'table' || block.kind === 'picture') && block.caption !== null) targets.add(block.id);
    if (block.kind === 'heading') targets.add(block.id);
    return block;
  });
  return mapParts(unique, (block) => {
    if (block.kind === 'paragraph') return withoutPointers(block, targets);
    if (block.kind === 'list') return listWithoutPointers(block, targets);
    return block.kind === 'letterhead' && letterhead !== null ? { ...block, ...letterhead } : block;
  });
}

type Change = (block: Block) => Block;

function mapParts(parts: Parts, change: Change): Parts {
  const map = (blocks: readonly Block[]): readonly Block[] =>
    blocks.flatMap((block): readonly Block[] => {
      const changed = change(block);
      if (changed.kind === 'section' || changed.kind === 'callout')
        return [{ ...changed, blocks: map(changed.blocks) }];
      if (changed.kind === 'paragraph' && changed.inlines.length === 0 && block !== changed) return [];
      return [changed];
    });
  return { front: map(parts.front), body: map(parts.body), annexes: map(parts.annexes) };
}

/** A block that a layout prints a second time gets an id of its own; references lead to the first. */
function withOwnId(block: Block, ids: Set<string>): Block {
  if (block.kind === 'picture-row') {
    return { ...block, pictures: block.pictures.map((one) => ({ ...one, id: ownId(one.id, ids) })) };
  }
  if (block.kind !== 'heading' && block.kind !== 'table' && block.kind !== 'picture') return block;
  const id = ownId(block.id, ids);
  return id === block.id ? block : { ...block, id };
}

function ownId(id: string, ids: Set<string>): string {
  let own = id;
  for (let count = 2; ids.has(own); count += 1) own = `${id}-${count}`;
  ids.add(own);
  return own;
}

/** ", sebagaimana disajikan pada" and the like, at the end of what stands before a reference. */
const CLAUSE =
  /(?:,| yang| sebagaimana|,? sebagaimana)? ?(?:disajikan|tercantum|terlihat|dapat dilihat) (?:pada|dalam) $/u;
/** From the end of the sentence before. */
const SENTENCE = /(?:^|(?<=[.;] ))[^.;]*$/u;

/** A layout may leave a table out; a sentence that only points at it then goes, a clause is cut. */
function withoutPointers(block: Paragraph, targets: ReadonlySet<string>): Paragraph {
  const inlines = cutPointers(block.inlines, targets);
  return inlines === block.inlines ? block : { ...block, inlines };
}

function listWithoutPointers(list: List, targets: ReadonlySet<string>): List {
  return {
    ...list,
    items: list.items.map((item) => ({
      inlines: cutPointers(item.inlines, targets),
      ...(item.children === undefined ? {} : { children: listWithoutPointers(item.children, targets) }),
    })),
  };
}

function cutPointers(inlines: readonly Inline[], targets: ReadonlySet<string>): readonly Inline[] {
  const at = inlines.findIndex((one) => one.kind === 'reference' && !targets.has(one.target));
  if (at === -1) return inlines;
  const before = inlines[at - 1];
  const after = inlines[at + 1];
  if (before?.kind !== 'text') return inlines;
  const clause = CLAUSE.exec(before.text);
  if (clause === null) return inlines;
  const isClause = /^(?:,| sebagaimana| yang)/u.test(clause[0]);
  const rest = after?.kind === 'text' ? after.text : '';
  const cut = isClause
    ? { head: before.text.slice(0, clause.index), tail: rest }
    : { head: before.text.replace(SENTENCE, ''), tail: rest.replace(/^[^.]*\. ?/u, '') };
  const joined = `${cut.head}${cut.tail}`.replace(/\s+$/u, '');
  const middle: readonly Inline[] = joined === '' ? [] : [{ ...before, text: joined }];
  return cutPointers(
    [...inlines.slice(0, at - 1), ...middle, ...inlines.slice(after?.kind === 'text' ? at + 2 : at + 1)],
    targets,
  );
}
