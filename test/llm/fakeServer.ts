import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Request {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly temperature: number;
    readonly response_format: { readonly type: string };
  };
}

/** What the server does with a request: a status and body, or nothing at all. */
export type Reply =
  | { readonly status?: number; readonly text: string; readonly headers?: Record<string, string> }
  | 'never';

export interface FakeServer {
  readonly url: string;
  readonly requests: readonly Request[];
  readonly close: () => Promise<void>;
}

/** A chat server on 127.0.0.1 that answers as `reply` says. */
export async function fakeServer(reply: (request: Request, count: number) => Reply): Promise<FakeServer> {
  const requests: Request[] = [];
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Request['body'];
      requests.push({ path: incoming.url ?? '', headers: incoming.headers, body });
      const said = reply(requests.at(-1) as Request, requests.length);
      if (said === 'never') return;
      outgoing.writeHead(said.status ?? 200, { 'content-type': 'application/json', ...said.headers });
      outgoing.end(said.text);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A completion whose message is this content. */
export const completion = (content: unknown, more: object = {}): Reply => ({
  text: JSON.stringify({
    choices: [
      {
        message: { content: typeof content === 'string' ? content : JSON.stringify(content) },
        finish_reason: 'stop',
      },
    ],
    usage: { prompt_tokens: 700, completion_tokens: 80 },
    ...more,
  }),
});
