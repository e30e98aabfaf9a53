/** Finds things by a word, like a Map, but read straight from the model file: nothing is built when it is loaded. */
export interface Lookup<T> {
  get(key: string): T | undefined;
}

/** Words one below the other, and a table of where each begins, found by its hash (training/word_table.py). */
export interface WordTable {
  /** All entries, each followed by a line end; decoded when first asked for. */
  readonly text: () => string;
  /** Where each entry begins in `text`, in UTF-16 units; one more for the end. */
  readonly starts: Uint32Array;
  /** 0: free; else the number of the entry plus one. A power of two of them, open addressing, linear steps. */
  readonly slots: Uint16Array;
}

/** FNV-1a over UTF-16 units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Number of the entry that begins with the key, `ending` after it; -1 when there is none. */
function entryOf({ text: textOf, starts, slots }: WordTable, key: string, ending: string): number {
  const text = textOf();
  const mask = slots.length - 1;
  for (let slot = hashOf(key) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const entry = (slots[slot] as number) - 1;
    const start = starts[entry] as number;
    if (text.startsWith(key, start) && text[start + key.length] === ending) return entry;
  }
  return -1;
}

/** Word to its number, counted from `offset`. */
export function numbers(table: WordTable, offset: number): Lookup<number> {
  return {
    get: (key) => {
      const entry = entryOf(table, key, '\n');
      return entry < 0 ? undefined : entry + offset;
    },
  };
}

/** Entries `form TAB tag TAB value`, found by `form TAB tag`. */
export function values(table: WordTable): Lookup<string> {
  return {
    get: (key) => {
      const entry = entryOf(table, key, '\t');
      if (entry < 0) return undefined;
      return table
        .text()
        .slice((table.starts[entry] as number) + key.length + 1, (table.starts[entry + 1] as number) - 1);
    },
  };
}
