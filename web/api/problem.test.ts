import { describe, expect, test } from 'vitest';
import { ApiProblem, asApiProblem, problemOf } from './problem.ts';

describe('what a failed request says', () => {
  test('the words of the server are kept', () => {
    const { problem } = problemOf(401, {
      title: 'Tidak dapat masuk',
      detail: 'Nama pengguna atau kata sandi tidak cocok.',
      status: 401,
      code: 'wrong-credentials',
    });
    expect(problem.detail).toBe('Nama pengguna atau kata sandi tidak cocok.');
    expect(problem.code).toBe('wrong-credentials');
  });
  test('the page of a broken proxy becomes calm words, not HTML', () => {
    const { problem } = problemOf(502, '<html>Bad Gateway</html>');
    expect(problem.title).toBe('Server sedang bermasalah');
    expect(problem.code).toBe('http-502');
  });
  test('problems with a place are kept, anything else is dropped', () => {
    const { problem } = problemOf(422, {
      problems: [{ path: 'budget/items/3/amount', message: 'Anggaran tidak boleh negatif.' }, 'x', null],
    });
    expect(problem.problems).toEqual([
      { path: 'budget/items/3/amount', message: 'Anggaran tidak boleh negatif.' },
    ]);
  });
  test('a bug of the client does not show its own words', () => {
    expect(asApiProblem(new TypeError('x is undefined')).problem.detail).not.toContain('undefined');
    const own = new ApiProblem({ title: 'a', detail: 'b', status: 400, code: 'c' });
    expect(asApiProblem(own)).toBe(own);
  });
});
