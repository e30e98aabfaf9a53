import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Failure } from '../../src/server/failure.js';
import { type Bench, host, openBench, own, port } from './harness.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => {
  await bench.session.close();
  expect(bench.bugs).toEqual([]);
});

const codeOf = async (response: Response) => ((await response.json()) as Failure).error.code;

describe('who is let in', () => {
  it('nobody without cookie or token', async () => {
    const response = await bench.app.request(`${own}/api/dossier`, { headers: { host } });
    expect([response.status, await codeOf(response)]).toEqual([401, 'server/no-token']);
  });

  it('the address with the token gives a cookie that no other site sends and no script reads, and goes on without it', async () => {
    const response = await bench.app.request(`${own}/?token=${bench.token}`, { headers: { host } });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(new RegExp(`^detente-${port}=[\\w-]{40,}; Path=/; HttpOnly; SameSite=Strict$`));
    expect(cookie).not.toContain(bench.token);
    const after = await bench.app.request(`${own}/api/dossier`, {
      headers: { host, cookie: cookie.split(';')[0] ?? '' },
    });
    expect(after.status).toBe(200);
  });

  it.each(['', 'x', 'A'.repeat(43)])('a wrong token is refused: "%s"', async (token) => {
    const response = await bench.app.request(`${own}/?token=${token}`, { headers: { host } });
    expect([response.status, await codeOf(response), response.headers.get('set-cookie')]).toEqual([
      401,
      'server/wrong-token',
      null,
    ]);
  });

  it('a program with the token in Authorization, and none with another', async () => {
    const asking = (token: string) =>
      bench.app.request(`${own}/api/dossier`, { headers: { host, authorization: `Bearer ${token}` } });
    expect((await asking(bench.token)).status).toBe(200);
    expect((await asking('A'.repeat(43))).status).toBe(401);
  });

  it('the page itself holds nothing of the dossier and is given to whoever asks', async () => {
    const response = await bench.app.request(`${own}/`, { headers: { host } });
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain('Grain');
  });
});

describe('requests of other sites', () => {
  it.each([
    'evil.example',
    `evil.example:${port}`,
    '127.0.0.1:80',
    '127.0.0.1',
    `127.0.0.1.evil.example:${port}`,
    `0.0.0.0:${port}`,
    '',
  ])('Host "%s" is refused (a name that resolves to this machine)', async (name) => {
    const response = await bench.app.request(`${own}/api/dossier`, {
      headers: { host: name, cookie: bench.cookie },
    });
    expect([response.status, await codeOf(response)]).toEqual([421, 'server/unknown-host']);
  });

  it('a rebound name does not even get the page, nor a cookie for the right token', async () => {
    const response = await bench.app.request(`${own}/?token=${bench.token}`, {
      headers: { host: 'evil.example' },
    });
    expect([response.status, response.headers.get('set-cookie')]).toEqual([421, null]);
  });

  it.each([
    'http://evil.example',
    'null',
    `http://localhost:${port}`,
    'http://127.0.0.1:8080',
    `https://${host}`,
  ])('a write from origin %s is refused, cookie or not', async (origin) => {
    const response = await bench.app.request(`${own}/api/undo`, {
      method: 'POST',
      headers: { host, origin, cookie: bench.cookie, 'content-type': 'application/json' },
      body: '{"line":1}',
    });
    expect([response.status, await codeOf(response)]).toEqual([403, 'server/foreign-origin']);
  });

  it.each(['cross-site', 'same-site'])('a read that the browser marks %s is refused', async (site) => {
    const headers = { host, cookie: bench.cookie, 'sec-fetch-site': site };
    const response = await bench.app.request(`${own}/api/reports`, { headers });
    expect([response.status, await codeOf(response)]).toEqual([403, 'server/foreign-origin']);
  });

  it('a write that names no origin is refused', async () => {
    const response = await bench.app.request(`${own}/api/undo`, {
      method: 'POST',
      headers: { host, cookie: bench.cookie, 'content-type': 'application/json' },
      body: '{"line":1}',
    });
    expect(response.status).toBe(403);
  });

  it('a form of another site could send only what is no JSON, which is refused', async () => {
    const response = await bench.ask('/api/undo', {
      method: 'POST',
      body: '{"line":1}',
      headers: { 'content-type': 'text/plain' },
    });
    expect([response.status, await codeOf(response)]).toEqual([400, 'server/bad-request']);
  });

  it('no answer lets another origin read it', async () => {
    const response = await bench.ask('/api/dossier');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    const preflight = await bench.app.request(`${own}/api/undo`, {
      method: 'OPTIONS',
      headers: { host, origin: 'http://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(403);
  });
});

describe('headers', () => {
  const everywhere: Readonly<Record<string, string>> = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'x-dns-prefetch-control': 'off',
  };

  it.each(['/', '/assets/page.js', '/api/dossier', '/api/brief.html', '/api/nothing', '/nothing'])(
    '%s',
    async (path) => {
      const { headers } = await bench.ask(path);
      for (const [name, value] of Object.entries(everywhere))
        expect([name, headers.get(name)]).toEqual([name, value]);
      expect(headers.get('permissions-policy')).toContain('camera=()');
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).toContain("form-action 'none'");
      expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:|\*/);
    },
  );

  it('refusals have them as well', async () => {
    const { headers } = await bench.app.request(`${own}/api/dossier`, { headers: { host: 'evil.example' } });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it('the page runs its own script only, makes no markup from text and is framed by nobody', async () => {
    const { headers } = await bench.ask('/');
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of [
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(part);
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  it('the brief runs nothing and is framed by our page only', async () => {
    const { headers } = await bench.ask('/api/brief.html');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toContain('sandbox');
    expect(policy).not.toContain('script-src');
    expect(policy).not.toContain('allow-scripts');
  });

  it('what the dossier holds is kept in no cache; files whose names change with them are', async () => {
    expect((await bench.ask('/api/dossier')).headers.get('cache-control')).toBe('no-store');
    expect((await bench.ask('/assets/page.js')).headers.get('cache-control')).toContain('immutable');
  });
});

describe('paths', () => {
  it.each([
    '/api/reports/..%2f..%2fdossier.json',
    '/api/reports/r000000000000%2f..%2f..',
    '/../package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/dossier.json',
    '/journal.jsonl',
    '//etc/passwd',
    '/api/events/..%2f..',
  ])('%s leads nowhere', async (path) => {
    const response = await bench.ask(path);
    expect([400, 404]).toContain(response.status);
    expect(await response.text()).not.toContain('"name"');
  });
});

describe('sizes', () => {
  it('a body over the limit is refused, announced or not', async () => {
    const large = 'x'.repeat(21_000_001);
    const headers = { 'content-type': 'application/json' };
    expect((await bench.ask('/api/reports', { method: 'POST', body: large, headers })).status).toBe(413);
    const stream = new Blob([large]).stream();
    const response = await bench.ask('/api/reports', {
      method: 'POST',
      body: stream,
      headers,
      duplex: 'half',
    } as RequestInit);
    expect([response.status, await codeOf(response)]).toEqual([413, 'server/too-large']);
  });

  it('a pasted text has a limit of its own', async () => {
    const response = await bench.post('/api/reports', { text: 'x'.repeat(5_000_001) });
    expect([response.status, await codeOf(response)]).toEqual([400, 'server/bad-request']);
  });
});

describe('the network', () => {
  const asked: string[] = [];
  const open = (resolve: (host: string) => string[]) =>
    openBench({
      fetch: async (input) => {
        asked.push(String(input));
        return new Response('Kenya praised Peru.', { headers: { 'content-type': 'text/plain' } });
      },
      resolve: async (name) => resolve(name),
    });

  it.each([
    'http://127.0.0.1/',
    'http://localhost:8080/x',
    'http://[::1]/',
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0x7f.1/',
    'http://[::ffff:10.0.0.1]/',
    'http://printer.local/',
    'http://rebound.example/',
  ])('%s is never asked', async (url) => {
    const other = await open(() => ['10.1.2.3']);
    asked.length = 0;
    const response = await other.post('/api/reports/url', { url });
    expect(response.status).toBe(422);
    expect(await codeOf(response)).toMatch(/^readers\//);
    expect(asked).toEqual([]);
    await other.session.close();
  });

  it.each(['file:///etc/passwd', 'javascript:alert(1)', 'ftp://example.org/x', 'x'])(
    '%s is no address',
    async (url) => {
      expect((await bench.post('/api/reports/url', { url })).status).toBe(400);
    },
  );

  it('an address the user names is fetched once and kept', async () => {
    const other = await open(() => ['93.184.216.34']);
    asked.length = 0;
    const response = await other.post('/api/reports/url', {
      url: 'https://example.org/a',
      date: '2020-09-05',
    });
    expect(response.status).toBe(200);
    expect(asked).toEqual(['https://example.org/a']);
    await other.session.settled();
    await other.session.close();
  });
});

it('the token is nowhere in what is served or written', async () => {
  const journal = readFileSync(join(bench.folder, 'journal.jsonl'), 'utf8');
  const page = await (await bench.ask('/api/dossier')).text();
  expect(journal + page).not.toContain(bench.token);
});
