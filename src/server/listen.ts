import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { UserError } from '../model/errors.js';

export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Only this machine reaches it. */
const loopback = '127.0.0.1';

/**
 * Answer on a port of the loopback interface; 0 takes a free one. The app is made once the port is known: its name goes into what
 * it accepts. Throws UserError `server/port-taken`.
 */
export async function listen(port: number, appFor: (port: number) => Hono): Promise<Listening> {
  let app: Hono | undefined;
  const server = createAdaptorServer({
    fetch: (request, env) => app?.fetch(request, env) ?? new Response('starting', { status: 503 }),
  });
  await new Promise<void>((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => failed(refused(error, port)));
    server.listen({ port, host: loopback, exclusive: true }, done);
  });
  const bound = (server.address() as AddressInfo).port;
  app = appFor(bound);
  return {
    port: bound,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function refused(error: NodeJS.ErrnoException, port: number): unknown {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error;
  return new UserError('server/port-taken', `Port ${port} cannot be used: it is taken or not allowed.`, {
    hint: 'Is the workbench running already? Else choose another with --port, or --port 0 for any free one.',
    exitCode: 5,
  });
}
