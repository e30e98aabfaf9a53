import { z } from 'zod';
import { actWords } from '../../briefs/wording/acts.js';
import { dateWords } from '../../briefs/wording/dates.js';
import { triangleWords, verdictWords } from '../../briefs/wording/relation.js';
import { relationActsOf } from '../../dossier/relationActs.js';
import type { Session } from '../../dossier/session.js';
import { type Bin, bins } from '../../relations/bins.js';
import { type Channel, channelBreaks, channels } from '../../relations/breaks.js';
import { indicesOf } from '../../relations/indices.js';
import type { VerdictRule } from '../../relations/judge.js';
import { type Direction, relationOf } from '../../relations/relation.js';
import { defaultRule } from '../../relations/rule.js';
import { badRequest } from '../failure.js';
import { onceAVersion } from '../memo.js';
import { day, route } from '../route.js';
import { type DirectionRecord, type RelationRecord, relationShape, ruleNames } from '../shapes/relation.js';
import { tablesOf } from '../tables.js';

const told = onceAVersion((session: Session) => relationActsOf(session.material()));

const code = z.string().regex(/^[A-Z][A-Z0-9_]{1,11}$/, 'a code is 2 to 12 capital letters and digits');
const ruleQuery = Object.fromEntries(
  ruleNames.map((name) => [name, z.coerce.number().min(0).max(1000).optional()]),
) as Record<keyof VerdictRule, z.ZodOptional<z.ZodCoercedNumber>>;

export const relationRoute = route({
  method: 'get',
  path: '/api/relation',
  summary:
    'Both directions of a pair: series, breaks, what became of it, and the triangle with a third party',
  query: z.object({
    a: code,
    b: code,
    with: code.optional(),
    bin: z.enum(bins as readonly [Bin, ...Bin[]]).default('month'),
    from: day.optional(),
    to: day.optional(),
    ...ruleQuery,
  }),
  answers: relationShape,
  handle: ({ query }, { session }): RelationRecord => {
    const { a, b, with: third, bin, from, to } = query;
    if (a === b || third === a || third === b) throw badRequest('The parties must differ.');
    const rule = { ...defaultRule };
    for (const name of ruleNames) rule[name] = query[name] ?? rule[name];
    const { acts, notices } = told(session);
    const relation = relationOf(acts, {
      ...{ parties: [a, b], bin, rule },
      ...(third ? { third } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
    });
    const name = nameIn(session);
    return {
      parties: [name(a), name(b)],
      bin,
      directions: relation.directions.map((one) => directionRecord(session, one)),
      ...(relation.triangle
        ? {
            triangle: {
              third: name(relation.triangle.third),
              says: triangleWords({ ...relation.triangle, third: name(relation.triangle.third).name }),
              states: relation.triangle.states.map((state) => ({ ...state })),
            },
          }
        : {}),
      ...{ rule, defaults: { ...defaultRule } },
      notices: [...notices, ...relation.notices].map((one) => ({ ...one })),
    };
  },
});

const nameIn = (session: Session) => (asked: string) => {
  for (const { actors, recipients } of session.material().events)
    for (const one of [...actors, ...recipients])
      if (one.code === asked) return { code: asked, name: one.name };
  return { code: asked, name: asked };
};

function directionRecord(session: Session, { series, verdict }: Direction): DirectionRecord {
  const { events } = tablesOf(session);
  const enough = series.notices.length === 0;
  const ids = verdict?.carriedBy ?? series.bins.flatMap((bin) => bin.ids).slice(-5);
  return {
    ...{ actor: series.actor, recipient: series.recipient },
    bins: series.bins.map((bin) => {
      const { start, counts, cooperation, conflict, exposure } = bin;
      const { net } = enough ? indicesOf(bin) : {};
      return {
        ...{ start, counts: { ...counts }, cooperation, conflict, exposure },
        ...(net === undefined ? {} : { net }),
      };
    }),
    channels: enough ? channels.map((channel) => fitOf(series.bins, channel)) : [],
    ...(verdict ? { word: verdict.word } : {}),
    verdict: verdict ? verdictWords(verdict) : [],
    ...(verdict?.level ? { level: { ...verdict.level } } : {}),
    carriers: ids.flatMap((id) => {
      const event = events.get(id);
      if (!event) return [];
      const { report, type } = event;
      return [{ event: id, report, type, when: dateWords(event.date), says: actWords(event) }];
    }),
    notices: series.notices.map((one) => ({ ...one })),
  };
}

function fitOf(series: Direction['series']['bins'], channel: Channel): DirectionRecord['channels'][number] {
  const { segments, breaks, penalty, dispersion } = channelBreaks(series, channel);
  return {
    ...{ channel, penalty, dispersion },
    segments: segments.map((one) => ({ ...one })),
    breaks: breaks.map((one) => ({ ...one })),
  };
}
