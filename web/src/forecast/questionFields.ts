import { inert } from '../../../src/briefs/inert.js';
import type { DraftRecord } from '../../../src/server/shapes/questions.js';

/** What is filled in for a new question, as it is typed. */
export interface Fields {
  readonly judged: boolean;
  readonly text: string;
  readonly actors: string;
  readonly recipients: string;
  readonly type: string;
  readonly mode: string;
  readonly measure: string;
  readonly count: string;
  readonly share: string;
  readonly channel: string;
  readonly bin: string;
  readonly from: string;
  readonly to: string;
  readonly decider: string;
  readonly coverage: string;
  /** Empty: as long as the threshold takes. */
  readonly grace: string;
}

export const noFields: Fields = {
  ...{ judged: false, text: '', actors: '', recipients: '', type: '', mode: '' },
  ...{ measure: 'at-least', count: '1', share: '0.5', channel: 'conflict', bin: 'month' },
  ...{ from: '', to: '', decider: '', coverage: '10', grace: '' },
};

/** The fields that a draft from a prediction fills. */
export function draftFields(draft: DraftRecord): Fields {
  const [type = '', mode = ''] = (draft.codes[0] ?? '').split('/');
  return {
    ...noFields,
    ...{ judged: draft.judged, type, mode, to: draft.to, decider: draft.decider },
    // What tables answer is worded by what is counted, so that the two cannot part.
    text: draft.judged ? inert(draft.text) : '',
    ...{ actors: draft.actors.join(', '), recipients: draft.recipients.join(', ') },
    ...{ coverage: String(draft.coverage || 10), grace: String(draft.grace) },
  };
}

/** Parties of a line of text: names may hold spaces, so commas part them. */
const partiesIn = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter(Boolean);

/** The question as the server takes it. */
export function bodyOf(fields: Fields): object {
  const { judged, text, from, to, decider, type, mode } = fields;
  const common = {
    ...{ judged, to },
    ...(text.trim() ? { text: text.trim() } : {}),
    ...(from ? { from } : {}),
    ...(decider.trim() ? { decider: decider.trim() } : {}),
  };
  if (judged) return { ...common, coverage: 0 };
  return {
    ...common,
    ...{ actors: partiesIn(fields.actors), recipients: partiesIn(fields.recipients) },
    codes: type ? [mode ? `${type}/${mode}` : type] : [],
    measure: measureOf(fields),
    coverage: Number(fields.coverage),
    ...(fields.grace.trim() ? { grace: Number(fields.grace) } : {}),
  };
}

function measureOf({ measure, count, share, channel, bin }: Fields): object {
  switch (measure) {
    case 'average':
      return { kind: 'more-than-average', much: false };
    case 'much':
      return { kind: 'more-than-average', much: true };
    case 'conflict-share':
      return { kind: measure, share: Number(share) };
    case 'change-point':
      return { kind: measure, channel, bin };
    default:
      return { kind: 'at-least', count: Number(count) };
  }
}
