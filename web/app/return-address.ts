/**
 * Where to go after signing in. Only a path of our own is believed: the address bar may have been written
 * by somebody else, and `//host` or `/\host` leaves the site.
 */
export function returnAddress(asked: string | undefined): string {
  if (asked === undefined || !/^\/(?![/\\])/.test(asked)) return '/';
  return asked.startsWith('/masuk') ? '/' : asked;
}
