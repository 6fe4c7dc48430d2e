import { describe, expect, it } from 'vitest';
import { quoted } from './result.ts';

describe('what was read, quoted in a message', () => {
  it('stays as it is when short', () => {
    expect(quoted('8.057.463.808.16')).toBe('8.057.463.808.16');
    expect(quoted('x'.repeat(60))).toBe('x'.repeat(60));
  });

  it('is cut to 60 characters, never inside one', () => {
    expect(quoted('x'.repeat(10_000))).toBe(`${'x'.repeat(59)}…`);
    expect(quoted('😀'.repeat(100))).toBe(`${'😀'.repeat(59)}…`);
  });
});
