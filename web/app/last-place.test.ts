import { expect, test } from 'vitest';
import type { Session } from '../api/types.ts';
import { startingPlace } from './last-place.ts';

const session: Session = {
  account: { name: 'Perencana', username: 'perencana', roles: ['Perencana'] },
  government: { name: 'Kabupaten Tanah Laut' },
  units: [
    { code: 'baru', shortName: 'baru', name: 'Kecamatan Baru', years: [] },
    { code: '7.01.0.00.0.00.09', shortName: 'bajuin', name: 'Kecamatan Bajuin', years: [2025, 2024] },
  ],
  can: { report: true, import: false },
};

test('one starts at the newest year of the first unit that has any', () => {
  expect(startingPlace(session, null)).toEqual({ unit: 'bajuin', year: 2025 });
});
test('one returns to the year last looked at', () => {
  expect(startingPlace(session, { unit: 'bajuin', year: 2024 })).toEqual({ unit: 'bajuin', year: 2024 });
});
test('a place no longer allowed is forgotten', () => {
  expect(startingPlace(session, { unit: 'pelaihari', year: 2025 })).toEqual({ unit: 'bajuin', year: 2025 });
});
test('without any unit there is nowhere to start', () => {
  expect(startingPlace({ ...session, units: [] }, null)).toBeNull();
});
