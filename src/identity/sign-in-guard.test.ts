import { describe, expect, it } from 'vitest';
import { SignInGuard } from './sign-in-guard.ts';

const from = (username: string, address = '10.0.0.7') => ({ governmentId: 'pemda', username, address });

describe('guessing passwords', () => {
  it('is stopped after eight wrong ones for an account, only for the address that guesses', () => {
    const guard = new SignInGuard();
    for (let attempt = 0; attempt < 8; attempt += 1) guard.admit(from('camat'), 0);
    expect(() => guard.admit(from('camat'), 0)).toThrow('Terlalu banyak percobaan masuk');
    expect(() => guard.admit(from('camat', '10.0.0.8'), 0)).not.toThrow();
  });

  it('is stopped after sixty wrong ones from an address, whatever the names', () => {
    const guard = new SignInGuard();
    for (let attempt = 0; attempt < 60; attempt += 1) guard.admit(from(`nama-${attempt}`), 0);
    expect(() => guard.admit(from('nama-lain'), 0)).toThrow('Terlalu banyak percobaan masuk');
  });
});

it('lets a whole office behind one address sign in at eight in the morning', () => {
  const guard = new SignInGuard();
  for (let person = 0; person < 500; person += 1) {
    guard.admit(from(`pegawai-${person}`), 0);
    guard.forgive(from(`pegawai-${person}`));
  }
  expect(() => guard.admit(from('pegawai-terakhir'), 0)).not.toThrow();
});
