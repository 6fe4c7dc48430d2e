import { expect, test } from 'vitest';
import { paths } from './paths.ts';

test('a figure id keeps its slashes and nothing else of it can leave the path', () => {
  expect(paths.figure('bajuin', 2025, 'capaian/iku-2/2025')).toBe(
    '/api/units/bajuin/years/2025/figures/capaian/iku-2/2025',
  );
  expect(paths.figure('bajuin', 2025, 'serapan/7.01?x#y/2025')).toBe(
    '/api/units/bajuin/years/2025/figures/serapan/7.01%3Fx%23y/2025',
  );
});
