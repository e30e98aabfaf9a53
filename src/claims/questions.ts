import { type Reading, sentenceSpan } from '../language/reading.js';
import type { Draft } from './draft.js';
import { range } from './phrases.js';
import { isQuestion, rootOf } from './propositions.js';
import { voiceOf } from './voice.js';

/** A sentence that asks. Rhetorical or not, it states nothing: no other claim is read from it. */
export function questions(reading: Reading): Draft[] {
  const root = rootOf(reading);
  if (!root || !isQuestion(reading)) return [];
  const says = 'the sentence ends with a question mark';
  const voice = voiceOf(reading, root.index);
  return [
    {
      reading,
      kind: 'question',
      tokens: range(0, reading.tree.tokens.length - 1),
      content: sentenceSpan(reading),
      ...(voice.attribution ? { attribution: voice.attribution } : {}),
      reasons: [{ rule: 'question', says }],
    },
  ];
}
