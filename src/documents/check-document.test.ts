import { describe, expect, it } from 'vitest';
import { checkDocument } from './check-document.ts';
import { cell, column, paragraph, referTo, row } from './compose-blocks.ts';
import type { Block, ReportDocument, Row } from './report-model.ts';

function documentOf(...body: readonly Block[]): ReportDocument {
  return {
    language: 'id',
    title: 'Laporan Kinerja',
    subject: '',
    author: '',
    stamp: { unit: 'Kecamatan Bajuin', version: 1, state: 'draf', date: '6 Februari 2026', hash: '' },
    cover: null,
    front: [],
    body,
    annexes: [],
    numbering: 'by-chapter',
  };
}
function tableOf(body: readonly Row[], id = 'tabel-1'): Block {
  return { kind: 'table', id, caption: 'Tabel', columns: [column(1), column(1)], head: [], body };
}

describe('a sound document', () => {
  it('has rows whose spans fill the declared columns', () => {
    const spanning = tableOf([row([cell('a', { rowSpan: 2 }), cell('b')]), row([cell('c')])]);
    expect(checkDocument(documentOf(spanning, paragraph([referTo('tabel-1')])))).toEqual([]);
  });

  it.each([
    ['a row too narrow', tableOf([row([cell('a')])]), 'too narrow'],
    ['a row too wide', tableOf([row([cell('a'), cell('b', { columnSpan: 2 })])]), 'too wide'],
    ['a span past the last row', tableOf([row([cell('a', { rowSpan: 2 }), cell('b')])]), 'past its last row'],
    ['an empty table', tableOf([]), 'no rows'],
    ['a reference to nothing', paragraph([referTo('tabel-9')]), 'tabel-9'],
    ['a word of the program', paragraph('Capaian NaN %'), 'NaN'],
    ['an open placeholder', paragraph('Capaian {capaian/iku-1/2025}'), 'placeholder'],
    ['an unknown variable', paragraph('Laporan [satuan-kerja]'), 'placeholder'],
  ])('is refused with %s', (_, block, said) => {
    expect(checkDocument(documentOf(block)).join()).toContain(said);
  });

  it('uses no id twice', () => {
    const one = tableOf([row([cell('a'), cell('b')])]);
    expect(checkDocument(documentOf(one, one))).toEqual(['id used twice: tabel-1']);
  });
});
