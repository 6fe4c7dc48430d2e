/** Several wordings of one statement, chosen by the subject's id: the same data always reads the same. */

/** FNV-1a over the characters of the key. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

/** One of the wordings; every wording must state the same. */
export function vary(key: string, wordings: readonly [string, ...string[]]): string {
  return wordings[hashOf(key) % wordings.length] ?? wordings[0];
}
