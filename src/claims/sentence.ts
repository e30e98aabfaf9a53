import type { Reading } from '../language/reading.js';
import type { ClaimKind } from '../model/claim.js';
import { attitudes } from './attitudes.js';
import type { Draft } from './draft.js';
import { generalisations } from './generalisations.js';
import { range } from './phrases.js';
import { predictions } from './predictions.js';
import { questions } from './questions.js';
import { reasons } from './reasons.js';
import { statements } from './statements.js';
import { verdicts } from './verdicts.js';

/** Everything a sentence puts forward, by the rules of each kind; a sentence that asks puts nothing else forward. */
export function draftsOf(reading: Reading): Draft[] {
  const asked = questions(reading);
  if (asked.length > 0) return asked;
  return [
    ...generalisations(reading),
    ...reasons(reading),
    ...predictions(reading),
    ...attitudes(reading),
    ...verdicts(reading),
    ...statements(reading),
  ];
}

/** Kinds that may stand beside each other for the same words: a foretold act can come with its reason. */
const besides: ReadonlySet<ClaimKind> = new Set(['reason', 'prediction']);

/** Of drafts about the same words the first stays: rules are tried from the most to the least specific. */
export function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) if (!kept.some((one) => repeats(one, draft))) kept.push(draft);
  return kept;
}

/** Most of the later draft's words are the earlier one's, or it only wraps them. */
function repeats(earlier: Draft, later: Draft): boolean {
  if (earlier.kind !== later.kind && besides.has(earlier.kind) && besides.has(later.kind)) return false;
  if (earlier.attitude && later.attitude && earlier.attitude.holder.code !== later.attitude.holder.code)
    return false;
  const inside = new Set(range(Math.min(...earlier.tokens), Math.max(...earlier.tokens)));
  const shared = later.tokens.filter((index) => inside.has(index)).length;
  return (
    shared >= 0.6 * later.tokens.length ||
    (later.kind === 'statement' &&
      shared >= 0.6 * Math.max(1, earlier.tokens.length) &&
      shared >= 0.4 * later.tokens.length)
  );
}
