import type { Arithmetic } from './arithmetic.js';
import { up16 } from './weights.js';

/** Takes room for so many floats above the weights and returns its place in bytes. The contents are whatever was there. */
export type Scratch = (floats: number) => number;

/** Room for one sentence; a new one starts at the same place again. */
export function scratchAbove(arithmetic: Arithmetic, start: number): Scratch {
  let top = start;
  return (floats) => {
    const at = top;
    top = up16(top + floats * 4);
    arithmetic.reserve(top);
    return at;
  };
}
