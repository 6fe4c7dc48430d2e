import { describe, expect, it } from 'vitest';
import { entryOn } from './window.ts';

/** Triwulan IV 2025: days 1–10 after its end, closed at the end of the month. */
const WINDOW = { opens: '2026-01-01', due: '2026-01-10', closes: '2026-01-31' };

describe('the window of a period', () => {
  it('is open from its first to its last day', () => {
    expect(entryOn('2026-01-01', WINDOW, [])).toEqual({ isOpen: true, isLate: false, exception: null });
    expect(entryOn('2026-01-31', WINDOW, [])).toMatchObject({ isOpen: true });
  });

  it('tells who is late', () => {
    expect(entryOn('2026-01-10', WINDOW, [])).toMatchObject({ isLate: false });
    expect(entryOn('2026-01-11', WINDOW, [])).toMatchObject({ isLate: true });
  });

  it('is closed before and after, and says which', () => {
    expect(entryOn('2025-12-31', WINDOW, [])).toEqual({
      isOpen: false,
      message: 'Masa pengisian belum dibuka.',
    });
    expect(entryOn('2026-02-01', WINDOW, [])).toMatchObject({ isOpen: false });
  });

  it('lets in by a granted exception until its end', () => {
    const exception = { from: '2026-02-02', until: '2026-02-05', reason: 'Jaringan kantor terputus' };
    expect(entryOn('2026-02-05', WINDOW, [exception])).toEqual({ isOpen: true, isLate: true, exception });
    expect(entryOn('2026-02-06', WINDOW, [exception])).toMatchObject({ isOpen: false });
  });
});
