/**
 * How hard a password is to guess, in words. Length counts, as NIST SP 800-63B advises: no rule that a digit or a
 * capital must be in it, but no word that everybody tries first, no name of the account, and nothing repeated.
 */
export type PasswordStrength = 'refused' | 'fair' | 'good' | 'strong';

export interface PasswordVerdict {
  readonly strength: PasswordStrength;
  /** For the person, in Indonesian. */
  readonly words: string;
}

export const MINIMUM_PASSWORD_LENGTH = 10;
export const MAXIMUM_PASSWORD_LENGTH = 256;

/** What is tried first here; compared without signs and digits at the end. */
const COMMON = new Set([
  'password',
  'passw',
  'katasandi',
  'sandi',
  'rahasia',
  'admin',
  'administrator',
  'selaras',
  'selarascontoh',
  'qwerty',
  'qwertyuiop',
  'asdfghjkl',
  'indonesia',
  'indonesiaraya',
  'merdeka',
  'bismillah',
  'kecamatan',
  'kelurahan',
  'kabupaten',
  'pemkab',
  'perencana',
  'letmein',
  'welcome',
  'iloveyou',
  'sayangku',
]);

const refused = (words: string): PasswordVerdict => ({ strength: 'refused', words });

/** The verdict on a password for the account of this name. */
export function judgePassword(password: string, username: string): PasswordVerdict {
  const length = [...password].length;
  if (length < MINIMUM_PASSWORD_LENGTH)
    return refused(`Terlalu pendek: paling sedikit ${MINIMUM_PASSWORD_LENGTH} karakter.`);
  if (password.length > MAXIMUM_PASSWORD_LENGTH)
    return refused(`Terlalu panjang: paling banyak ${MAXIMUM_PASSWORD_LENGTH} karakter.`);
  const bare = password.toLowerCase().replace(/[^a-z]/gu, '');
  const name = username.toLowerCase().replace(/[^a-z]/gu, '');
  if (COMMON.has(bare)) return refused('Terlalu mudah ditebak: kata ini dicoba pertama kali oleh penebak.');
  if (name.length >= 3 && bare === name) return refused('Kata sandi tidak boleh sama dengan nama pengguna.');
  const different = new Set(password.toLowerCase()).size;
  if (different < 5 || isRow(password))
    return refused('Terlalu mudah ditebak: hanya mengulang atau mengurutkan sedikit karakter.');
  if (length >= 16 && different >= 8) return { strength: 'strong', words: 'Kuat.' };
  if (length >= 12 && different >= 7) return { strength: 'good', words: 'Baik.' };
  return {
    strength: 'fair',
    words: 'Cukup. Lebih panjang lebih aman, misalnya empat kata yang tidak berkaitan.',
  };
}

/** 1234567890, abcdefghij, or the same from behind. */
function isRow(password: string): boolean {
  const codes = [...password].map((sign) => sign.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  // From 9 it goes on with 0.
  return steps.every((step) => step === 1 || step === -9) || steps.every((step) => step === -1 || step === 9);
}
