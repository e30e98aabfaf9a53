import type { Clause } from '../language/clauses.js';
import type { EventType } from '../model/event.js';
import type { FrameRow, Operator } from './frameRow.js';

/** An act read off a clause, before its roles are filled. */
export interface Act {
  readonly type: EventType;
  readonly mode?: string;
  /** The frame of the innermost act. */
  readonly frame: FrameRow;
  /** From the outermost operator to the act itself: "agreed | to fast-track | the delivery". */
  readonly chain: readonly Link[];
  /** Modality that the composition itself settles ("denied attacking", "tried to"). */
  readonly modality?: Composed['modality'];
  /** What the last operator did, in words. */
  readonly composed: readonly string[];
}

export interface Link {
  readonly clause: Clause;
  readonly frame: FrameRow;
}

export interface Composed {
  readonly type: EventType;
  readonly mode?: string;
  /** `asserted`: a negation below the operator is used up ("pledged not to attack"). */
  readonly modality?: 'asserted' | 'negated' | 'hypothetical' | 'future';
}

/** Types that do harm or press by deeds. */
export const hostile: ReadonlySet<EventType> = new Set([
  'PROTEST',
  'MOBILIZE',
  'SANCTION',
  'COERCE',
  'ASSAULT',
]);
const yielding: ReadonlySet<EventType> = new Set(['CONCEDE', 'RETREAT']);
const verbalConflict: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);

/** "Pledged not to attack": a promise of what one will leave alone. */
export function promiseOfNot(type: EventType): Composed {
  return hostile.has(type)
    ? { type: 'AGREE', modality: 'asserted' }
    : { ...refused({ type }), modality: 'asserted' };
}

const code = (type: EventType, mode?: string, modality?: Composed['modality']): Composed => ({
  type,
  ...(mode ? { mode } : {}),
  ...(modality ? { modality } : {}),
});

/** Event type after an operator. Source: PLOVER manual and the tables restated in docs/coding.md, "Composition". */
export function compose(operator: Operator, act: { type: EventType; mode?: string }): Composed {
  const { type, mode } = act;
  switch (operator) {
    case 'promise':
      return promised(act);
    case 'refuse':
      return refused(act);
    case 'end':
      return ended(act);
    case 'cancel':
      return type === 'CONSULT' || type === 'AGREE'
        ? code('REJECT', type === 'CONSULT' ? 'meet' : undefined)
        : ended(act);
    case 'delay':
      return type === 'CONSULT' ? code('REJECT', 'meet') : hostile.has(type) ? code('CONCEDE') : ended(act);
    case 'demand':
      return demanded(act);
    case 'threaten':
      return threatened(act);
    case 'deny':
      return code(type, mode, 'negated');
    case 'attempt':
      return code(type, mode, 'hypothetical');
    case 'hasten':
      return type === 'COOPERATE' || type === 'AID' ? code('AGREE') : code(type, mode);
    case 'start':
    case 'light':
      return code(type, mode);
  }
}

function promised({ type, mode }: { type: EventType; mode?: string }): Composed {
  if (type === 'RETREAT' || type === 'CONCEDE') return code('CONCEDE');
  if (hostile.has(type)) return threatened({ type, ...(mode ? { mode } : {}) });
  if (verbalConflict.has(type)) return code(type, mode, 'future');
  return code('AGREE');
}

function refused({ type, mode }: { type: EventType; mode?: string }): Composed {
  if (type === 'CONSULT') return code('REJECT', 'meet');
  if (type === 'COOPERATE' || type === 'AID' || type === 'SUPPORT')
    return code('REJECT', type === 'SUPPORT' ? undefined : 'assist');
  if (yielding.has(type)) return code('REJECT', 'yield');
  if (type === 'AGREE' || type === 'REJECT') return code('REJECT', mode);
  return code(type, mode, 'negated');
}

function ended({ type, mode }: { type: EventType; mode?: string }): Composed {
  if (type === 'ASSAULT') return code('RETREAT', 'ceasefire');
  if (type === 'SANCTION' || type === 'COERCE' || type === 'MOBILIZE') return code('RETREAT');
  if (type === 'PROTEST' || verbalConflict.has(type)) return code('CONCEDE');
  if (type === 'RETREAT' || type === 'CONCEDE') return code(type, mode, 'negated');
  return type === 'AGREE' ? code('REJECT') : code('SANCTION', 'discontinue');
}

function demanded({ type }: { type: EventType }): Composed {
  if (type === 'CONSULT') return code('REQUEST', 'meet');
  if (yielding.has(type)) return code('REQUEST', 'yield');
  if (type === 'COOPERATE' || type === 'AID' || type === 'SUPPORT' || type === 'AGREE')
    return code('REQUEST', 'assist');
  return code('REQUEST', 'change');
}

function threatened({ type, mode }: { type: EventType; mode?: string }): Composed {
  if (type === 'ASSAULT' || type === 'MOBILIZE') return code('THREATEN', 'violence');
  if (type === 'SANCTION') return code('THREATEN', mode === 'expel' ? 'expel' : 'relations');
  if (type === 'COERCE')
    return code('THREATEN', mode === 'arrest' ? 'arrest' : mode === 'seize' ? 'territory' : 'restrict');
  return code('THREATEN');
}

/** What an act that is announced, planned or still to come counts as when its own actor says so (PLOVER manual on AGREE and CONCEDE). */
export function becomesWhenFuture(type: EventType): EventType | undefined {
  if (type === 'CONSULT' || type === 'SUPPORT' || type === 'COOPERATE' || type === 'AID') return 'AGREE';
  return type === 'RETREAT' ? 'CONCEDE' : undefined;
}
