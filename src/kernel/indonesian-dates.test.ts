import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, formatDate, readDate, readMonth } from './indonesian-dates.ts';

function read(text: string): string {
  const reading = readDate(text);
  return reading.ok ? reading.iso : reading.message;
}

describe('dates', () => {
  it('are written as documents write them', () => {
    expect(formatDate('2025-09-02')).toBe('2 September 2025');
    expect(formatDate('2026-02-06')).toBe('6 Februari 2026');
  });

  it('stay as they are when they are no calendar date', () => {
    expect(formatDate('2025')).toBe('2025');
    expect(formatDate('2025-13-01')).toBe('2025-13-01');
    expect(formatDate('')).toBe('');
  });

  it.each([
    '2 September 2025',
    '02 september 2025',
    '2 Sep 2025',
    '02/09/2025',
    '2-9-2025',
    '2.9.2025',
    '2025-09-02',
    ' 2\u00A0September  2025 ',
  ])('"%s" is 2 September 2025, day before month', (text) => {
    expect(read(text)).toBe('2025-09-02');
  });

  it('know the older spellings of the months', () => {
    expect(read('10 Nopember 2025')).toBe('2025-11-10');
    expect(read('1 Pebruari 2025')).toBe('2025-02-01');
  });

  it('that no calendar has are refused with what it has', () => {
    expect(read('30/02/2025')).toBe('"30/02/2025": Februari 2025 hanya sampai tanggal 28.');
    expect(read('29 Februari 2024')).toBe('2024-02-29');
    expect(read('31-4-2025')).toContain('April 2025 hanya sampai tanggal 30');
    expect(read('09/13/2025')).toContain('tidak ada bulan ke-13');
    expect(read('0/1/2025')).toContain('hanya sampai tanggal 31');
    expect(read('2 Septober 2025')).toBe('"Septober" bukan nama bulan.');
    expect(read('2 toString 2025')).toBe('"toString" bukan nama bulan.');
  });

  it.each(['', '2/9/25', 'kemarin', '2025', '1/1/0001', '2 Ma 2025', '45901', `2/9/2025${' '.repeat(200)}x`])(
    '"%s" is refused',
    (text) => {
      expect(readDate(text).ok).toBe(false);
    },
  );

  it('are read back as written', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(read(formatDate(iso))).toBe(iso);
        expect(read(iso)).toBe(iso);
      }),
    );
  });

  it('agree with the calendar on the length of every month', () => {
    for (const year of [1900, 2000, 2023, 2024, 2100]) {
      for (let month = 1; month <= 12; month += 1) {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }
    }
    expect(daysInMonth(2025, 13)).toBe(0);
  });

  it('know no month by two letters, since "Ma" could be Maret', () => {
    expect(readMonth('Ma')).toBeNull();
    expect(readMonth('Mar')).toBe(3);
    expect(readMonth('Mei')).toBe(5);
  });
});
