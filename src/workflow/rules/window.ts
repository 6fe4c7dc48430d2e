/** The days on which a period is open for entry (domain.md, States), and granted exceptions. ISO dates. */

export interface Window {
  readonly opens: string;
  /** Last day without being late. */
  readonly due: string;
  /** Last day at all. */
  readonly closes: string;
}

/** Granted by the coordinator, with a reason and an end. */
export interface WindowException {
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}

export type Entry =
  | { readonly isOpen: true; readonly isLate: boolean; readonly exception: WindowException | null }
  | { readonly isOpen: false; readonly message: string };

/** Whether figures may be entered on a day. Both ends of a window and of an exception belong to it. */
export function entryOn(day: string, window: Window, exceptions: readonly WindowException[]): Entry {
  if (window.opens <= day && day <= window.closes)
    return { isOpen: true, isLate: day > window.due, exception: null };
  const exception = exceptions.find((granted) => granted.from <= day && day <= granted.until) ?? null;
  if (exception !== null) return { isOpen: true, isLate: day > window.due, exception };
  const message =
    day < window.opens
      ? 'Masa pengisian belum dibuka.'
      : 'Masa pengisian sudah ditutup. Mintalah pengecualian kepada Bagian Organisasi.';
  return { isOpen: false, message };
}
