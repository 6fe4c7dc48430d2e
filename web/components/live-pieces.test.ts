import fc from 'fast-check';
import { expect, test } from 'vitest';
import { livePieces } from './live-pieces.ts';

test('a figure among the words is found', () => {
  expect(livePieces('Sebanyak {desa/mandiri/2025} dari {desa/jumlah/2025} desa.')).toEqual([
    { kind: 'text', text: 'Sebanyak ', style: 'plain' },
    { kind: 'figure', id: 'desa/mandiri/2025' },
    { kind: 'text', text: ' dari ', style: 'plain' },
    { kind: 'figure', id: 'desa/jumlah/2025' },
    { kind: 'text', text: ' desa.', style: 'plain' },
  ]);
});
test('strong and slanted words keep their weight, a reference into the report falls away', () => {
  expect(livePieces('**Penting**{#tabel-1} *sekali*')).toEqual([
    { kind: 'text', text: 'Penting', style: 'strong' },
    { kind: 'text', text: ' ', style: 'plain' },
    { kind: 'text', text: 'sekali', style: 'slanted' },
  ]);
});
test('a text without marks stays one piece, whatever it says', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }).filter((text) => !/[{}*]/.test(text)),
      (text) => {
        expect(livePieces(text)).toEqual([{ kind: 'text', text, style: 'plain' }]);
      },
    ),
  );
});
