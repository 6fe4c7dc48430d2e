/** Links to each table as XLSX in the HTML of a report, for where it is shown by the program that keeps the tables. */

const PLACE = /<div class="gulir" data-tabel="([\p{L}\p{N}._-]+)">/gu;

/** `address` of a table by its id, as the address stands in an attribute: without quotes or ampersands. */
export function linkTables(html: string, address: (table: string) => string): string {
  return html.replace(
    PLACE,
    (place, table: string) =>
      `${place}<p class="unduh"><a href="${address(table)}" download>Unduh tabel ini (XLSX)</a></p>`,
  );
}
