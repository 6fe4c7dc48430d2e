/** What a user name may be: short, lower case, easy to say on the telephone. */
const FORM = /^[a-z0-9](?:[a-z0-9._-]{0,58}[a-z0-9])?$/u;

/** As it is stored and compared. */
export function asUsername(text: string): string {
  return text.trim().toLowerCase();
}

/** Null when the name can be used; otherwise why not, in Indonesian. */
export function usernameProblem(text: string): string | null {
  const name = asUsername(text);
  if (name === '') return 'Isi nama pengguna.';
  if (name.length < 3) return 'Nama pengguna paling sedikit 3 huruf atau angka.';
  if (FORM.test(name)) return null;
  return 'Nama pengguna hanya memuat huruf a–z, angka, titik, garis bawah, atau tanda hubung, dan paling banyak 60.';
}
