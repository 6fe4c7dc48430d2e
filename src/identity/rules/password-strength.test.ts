import { describe, expect, it } from 'vitest';
import { judgePassword } from './password-strength.ts';
import { usernameProblem } from './username.ts';

const strength = (password: string, username = 'perencana') => judgePassword(password, username).strength;

describe('a password for a new account', () => {
  it('needs ten characters, whatever they are', () => {
    expect(strength('kopi pagi')).toBe('refused');
    expect(strength('kopi pagi 7')).toBe('fair');
  });
  it('is better the longer it is', () => {
    expect(strength('hujan di sawah')).toBe('good');
    expect(strength('hujan sawah perahu lumbung')).toBe('strong');
  });
  it('is refused when everybody tries it first, with digits or signs at its end as well', () => {
    for (const word of ['Rahasia12345', 'password!!!!', 'selaras-contoh', 'KataSandi2025'])
      expect(strength(word)).toBe('refused');
  });
  it('is refused when it is the name of the account', () => {
    expect(strength('kasubbag.umum-2025', 'kasubbag-umum')).toBe('refused');
  });
  it('is refused when it repeats or counts', () => {
    for (const word of ['aaaaaaaaaaaa', '1234567890', '9876543210', 'abababababab'])
      expect(strength(word)).toBe('refused');
  });
  it('may be 256 characters long and no more', () => {
    const long = 'hujan sawah perahu '.repeat(20);
    expect(strength(long.slice(0, 256))).toBe('strong');
    expect(strength(long.slice(0, 257))).toBe('refused');
  });
});

describe('a user name', () => {
  it('is what can be said on the telephone', () => {
    for (const name of ['perencana', 'kasi.pelayanan', 'perencana-bajuin', ' Camat ', 'a1b'])
      expect(usernameProblem(name)).toBeNull();
  });
  it('has no blanks, signs, or letters of other scripts', () => {
    for (const name of [
      '',
      '  ',
      'ab',
      'kepala seksi',
      'camat!',
      '-camat',
      'camat\u0000',
      'сamat',
      'a'.repeat(61),
    ])
      expect(usernameProblem(name)).not.toBeNull();
  });
});
