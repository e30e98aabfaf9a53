import { streamSSE } from 'hono/streaming';
import type { Happening } from '../../dossier/session.js';
import { route } from '../route.js';

/** Milliseconds between signs of life, so that a page notices a server that is gone. */
const pulse = 20_000;

export const changesRoute = route({
  method: 'get',
  path: '/api/changes',
  summary: 'Server-sent events: `change` with the new version, `progress` of work under way',
  answers: 'text/event-stream',
  handle: (_, { session }, c) =>
    streamSSE(c, async (stream) => {
      const waiting: Happening[] = [];
      let wake: () => void = () => undefined;
      const unwatch = session.watch((happening) => {
        // Of several steps of one progress the latest says all.
        if (happening.kind === 'progress' && waiting.at(-1)?.kind === 'progress') waiting.pop();
        waiting.push(happening);
        wake();
      });
      stream.onAbort(() => {
        unwatch();
        wake();
      });
      const { seq } = session.dossier.journal.head();
      await stream.writeSSE({ event: 'change', data: JSON.stringify({ version: session.version(), seq }) });
      while (!stream.aborted && !stream.closed) {
        for (const { kind, ...data } of waiting.splice(0))
          await stream.writeSSE({ event: kind, data: JSON.stringify(data) });
        if (
          waiting.length === 0 &&
          !(await awoken(pulse, (resume) => {
            wake = resume;
          }))
        )
          await stream.writeSSE({ event: 'pulse', data: '' });
      }
      unwatch();
    }),
});

/** True when woken, false after so many milliseconds. */
function awoken(ms: number, register: (wake: () => void) => void): Promise<boolean> {
  return new Promise((done) => {
    const timer = setTimeout(() => done(false), ms);
    register(() => {
      clearTimeout(timer);
      done(true);
    });
  });
}
