import { describe, expect, it } from 'vitest';
import { Turnstile } from './turnstile.ts';

interface Visit {
  readonly done: Promise<string>;
  readonly end: () => void;
}

function visitor(turnstile: Turnstile, name: string, entered: string[]): Visit {
  let end = (): void => {};
  const stay = new Promise<void>((resolve) => {
    end = resolve;
  });
  const done = turnstile.pass(async () => {
    entered.push(name);
    await stay;
    return name;
  });
  return { done, end };
}

describe('a turnstile', () => {
  it('lets two in, keeps the third waiting, and turns the fourth away', async () => {
    const turnstile = new Turnstile({ places: 2, mostWaiting: 1 }, () => new Error('penuh'));
    const entered: string[] = [];
    const [one, two, three] = ['satu', 'dua', 'tiga'].map((name) => visitor(turnstile, name, entered));
    await expect(turnstile.pass(async () => 'empat')).rejects.toThrow('penuh');
    expect(entered).toEqual(['satu', 'dua']);
    one?.end();
    expect(await one?.done).toBe('satu');
    three?.end();
    expect(await three?.done).toBe('tiga');
    two?.end();
    expect(await two?.done).toBe('dua');
    expect(entered).toEqual(['satu', 'dua', 'tiga']);
  });

  it('gives the place back when the work fails', async () => {
    const turnstile = new Turnstile({ places: 1, mostWaiting: 0 }, () => new Error('penuh'));
    const failing = turnstile.pass(() => Promise.reject(new Error('gagal')));
    await expect(failing).rejects.toThrow('gagal');
    expect(await turnstile.pass(async () => 'berikutnya')).toBe('berikutnya');
  });
});
