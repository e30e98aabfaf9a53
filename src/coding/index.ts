/** The coder on its own, exported as `detente/coding`: from readings of sentences to coded events. */
export {
  type PairTools,
  pairTools,
  type Stretch,
  type TypedPair,
  typeBetween,
} from './between/typeBetween.js';
export { type Coding, codeSentence } from './code.js';
export { codeReport } from './codeReport.js';
export type { FrameCondition, FrameRow, Operator } from './frameRow.js';
export { groupEvents } from './groups.js';
export { eventId, withIds } from './ids.js';
export { type Lexicon, lexiconOf } from './lexicon.js';
export { dateNotation, eventNotation, partiesNotation } from './notation.js';
