import { expect, test } from 'vitest';
import type { ReportRun } from '../api/types.ts';
import { finishedSince } from './finished-since.ts';

function run(id: string, status: ReportRun['status']): ReportRun {
  return {
    id,
    status,
    progress: 0,
    step: '',
    pages: null,
    bytes: null,
    format: 'pdf',
    part: null,
    hasTables: false,
    layout: null,
    createdAt: '2026-02-06T01:00:00Z',
    problem: null,
  };
}

test('a report that was being made and is done is reported back', () => {
  expect(finishedSince(['b'], [run('b', 'done'), run('a', 'done')])?.id).toBe('b');
});
test('a failure is reported back as well', () => {
  expect(finishedSince(['b'], [run('b', 'failed')])?.id).toBe('b');
});
test('one still under way, or done before one came, is not news', () => {
  expect(finishedSince(['b'], [run('b', 'running'), run('a', 'done')])).toBeNull();
  expect(finishedSince([], [run('a', 'done')])).toBeNull();
});
