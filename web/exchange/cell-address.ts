/** "C12" to row 12 and column 3; null for what is no cell's address. A range counts as its first cell. */
export function cellAt(address: string | null): { readonly row: number; readonly column: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)/u.exec(address ?? '');
  const [, letters, digits] = found ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** 1 → "A", 27 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}
