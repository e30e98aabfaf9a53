import type { CodingRow } from '../../model/codings.js';

/** One read row, or why it is none. */
export type ReadRow = CodingRow | { readonly fault: string };
