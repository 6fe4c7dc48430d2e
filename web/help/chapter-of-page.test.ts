import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chapterOfPage } from './chapter-of-page.ts';

it('leads each page to its chapter of the guide', () => {
  expect(chapterOfPage('/bajuin/2025')).toBe('mulai');
  expect(chapterOfPage('/bajuin/2025/impor')).toBe('buku-kerja');
  expect(chapterOfPage('/impor')).toBe('buku-kerja');
  expect(chapterOfPage('/bajuin/2025/capaian/iku-2')).toBe('capaian');
  expect(chapterOfPage('/bajuin/2025/tata-letak/lkjip')).toBe('laporan');
});

it('knows only chapters that are there', () => {
  const files = ['01-mulai', '02-buku-kerja', '03-capaian', '04-laporan'];
  for (const file of files)
    expect(existsSync(new URL(`../../docs/panduan/${file}.md`, import.meta.url))).toBe(true);
});
