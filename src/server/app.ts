import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { failureOf, RequestError } from './failure.js';
import { type Access, checkAccess, checkHost, checkOrigin, letIn } from './guard.js';
import { secureHeaders } from './headers.js';
import { openApiOf } from './openapi.js';
import { type PageFiles, servePages } from './pages.js';
import { type Desk, mount } from './route.js';
import { routes } from './routes.js';

export interface AppOptions {
  readonly access: Access;
  /** The built page. */
  readonly pages: PageFiles;
  /** Told of whatever is a bug. */
  readonly onBug?: (error: unknown) => void;
}

const MB = 1_000_000;

/** Most bytes of a body: a file may be as large as a reader takes, everything else is words. */
export const bodyLimits = { file: 100 * MB, json: 21 * MB } as const;

function limited(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new RequestError(413, {
        code: 'server/too-large',
        message: `The body is larger than ${maxSize / MB} MB.`,
        hint: 'Split it and add the parts.',
      });
    },
  });
}

/** The server as a function from requests to answers; `listen` puts it on a port. */
export function createApp(desk: Desk, { access, pages, onBug }: AppOptions): Hono {
  const app = new Hono({ strict: true });
  app.use(secureHeaders());
  app.use(checkHost(access));
  app.use(letIn(access));
  app.use('/api/*', checkOrigin(), checkAccess(access));
  app.use('/api/reports/file', limited(bodyLimits.file));
  app.use('/api/*', async (c, next) =>
    c.req.path === '/api/reports/file' ? next() : limited(bodyLimits.json)(c, next),
  );
  for (const one of routes) mount(app, one, desk);
  const description = openApiOf(routes);
  app.get('/api/openapi.json', (c) => c.json(description));
  servePages(app, pages);
  app.notFound((c) =>
    c.json(
      failureOf(
        new RequestError(404, {
          code: 'server/not-found',
          message: 'There is nothing at this address.',
          hint: 'Start at /.',
        }),
      ).body,
      404,
    ),
  );
  app.onError((error, c) => {
    const { status, body } = failureOf(error);
    if (status === 500) onBug?.(error);
    return c.json(body, status);
  });
  return app;
}
