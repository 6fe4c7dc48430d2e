import { expect, it } from 'vitest';
import { paragraph } from './compose-blocks.ts';
import { keepSignatures } from './keep-signatures.ts';
import type { Block } from './report-model.ts';

const signature: Block = { kind: 'signature', placeAndDate: null, signers: [] };

it('keeps the last paragraph with the signature below it, also in a section, and no other', () => {
  const blocks = [paragraph('Uraian.'), paragraph('Demikian.'), signature];
  const section: Block = { kind: 'section', paper: 'a4', orientation: 'landscape', blocks };
  const [first, last, , turned] = keepSignatures([...blocks, section]);
  expect(first).not.toHaveProperty('keepWithNext');
  expect(last).toMatchObject({ keepWithNext: true });
  expect(turned).toMatchObject({ blocks: [{}, { keepWithNext: true }, { kind: 'signature' }] });
});
