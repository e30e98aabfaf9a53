import type { Reading } from '../../language/reading.js';
import { type WordVectors, wordVectors } from '../../language/vectors.js';
import type { CodedEvent, EventType, ReasonStep } from '../../model/event.js';
import { frameRows } from '../generated/frames.generated.js';
import { type Features, featuresOf } from './features.js';
import { type Candidate, candidatesOf, type LooseLexicons, looseLexicons } from './loose.js';
import { likeliest, pullsOf, type TypeModel } from './model.js';
import { actorCode, recipientCode, withParties } from './parties.js';
import { typeModel } from './weights.generated.js';

/** UTF-16 offsets into the text of the report, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What typing a marked pair takes; made once by `pairTools`. */
export interface PairTools {
  readonly lexicons: LooseLexicons;
  readonly vectors: WordVectors;
  readonly model: TypeModel;
}

/** What passes between two marked parties. */
export interface TypedPair {
  readonly type: EventType;
  /** `event`: the coder codes it; `model`: no frame vouches for it, the fitted weights hold it for the likeliest. */
  readonly by: 'event' | 'model';
  /** The coded event, when that is where the type comes from. */
  readonly event?: CodedEvent;
  /** The model's probability of the type, 0..1; a coded event has none. */
  readonly chance?: number;
  readonly reasons: readonly ReasonStep[];
}

/** `model` are the bytes of `models/en.bin`, whose word vectors are used. Throws when they are none. */
export function pairTools(options: { model: Uint8Array }): PairTools {
  return { lexicons: looseLexicons(frameRows), vectors: wordVectors(options.model), model: typeModel };
}

/**
 * The PLOVER type of what one marked party does to another, for users who know both parties. An event that the coder
 * codes is taken first; else a small fitted model chooses among all types by the words of the sentence and by what
 * frames say once their conditions are given up. It always answers: whether anything happened is for the caller to know,
 * so reports are never coded with it. `readings` are the sentences the pair stands in. Never throws.
 */
export function typeBetween(
  readings: readonly Reading[],
  pair: { readonly actor: Stretch; readonly recipient?: Stretch },
  tools: PairTools,
): TypedPair {
  const { candidates, features } = evidenceBetween(readings, pair, tools);
  const best = candidates[0];
  if (best?.evidence === 'event')
    return { type: best.event.type, by: 'event', event: best.event, reasons: best.event.reasons };
  const { type, chance } = likeliest(features, tools.model);
  return {
    type: type as EventType,
    by: 'model',
    chance,
    reasons: reasonsOf(features, { candidates, tools, type, chance }),
  };
}

/** What the frames say between the parties, and the features of the sentence that the model weighs. */
export function evidenceBetween(
  readings: readonly Reading[],
  { actor, recipient }: { readonly actor: Stretch; readonly recipient?: Stretch },
  { lexicons, vectors }: Pick<PairTools, 'lexicons' | 'vectors'>,
): { candidates: Candidate[]; features: Features } {
  const marked = withParties(readings, [
    { ...actor, code: actorCode },
    ...(recipient ? [{ ...recipient, code: recipientCode }] : []),
  ]);
  const candidates = candidatesOf(marked, lexicons);
  return { candidates, features: featuresOf(marked, { candidates, lexicon: lexicons.strict, vectors }) };
}

function reasonsOf(
  features: Features,
  parts: { candidates: readonly Candidate[]; tools: PairTools; type: string; chance: number },
): ReasonStep[] {
  const { candidates, tools, type, chance } = parts;
  const pulls = pullsOf(features, tools.model, type)
    .slice(0, 4)
    .map(({ name }) => name);
  const nearest = candidates[0];
  return [
    {
      rule: 'model',
      says: `no frame vouches for an act between the two; the model holds ${type} for likeliest (${Math.round(100 * chance)} of 100)`,
    },
    ...(pulls.length > 0 ? [{ rule: 'model', says: `most in favour: ${pulls.join(', ')}` }] : []),
    ...(nearest
      ? [
          {
            rule: 'model',
            says: `nearest frame (${nearest.evidence}): ${nearest.event.type}`,
            span: nearest.event.trigger,
          },
        ]
      : []),
  ];
}
