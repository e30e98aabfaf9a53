import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FetchOptions, fetchReport } from '../../src/readers/fetchUrl.js';
import { isPrivateHost } from '../../src/readers/privateHost.js';
import { readUrlList } from '../../src/readers/urlList.js';
import { codes } from './builders.js';

const answers: Record<string, RequestListener> = {
  '/page': (_, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>Hello</p>'),
  '/moved': (_, response) => response.writeHead(302, { location: '/page#top' }).end('moved'),
  '/loop': (_, response) => response.writeHead(301, { location: '/loop' }).end(),
  '/inside': (_, response) => response.writeHead(302, { location: 'http://192.168.0.1/' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/missing': (_, response) => response.writeHead(404).end('not here'),
  '/members': (_, response) => response.writeHead(403).end(),
  '/silent': () => {},
  '/slow': (_, response) => void response.write('<p>Hel'),
  '/stated': (_, response) => response.writeHead(200, { 'content-length': '5000' }).end('x'.repeat(5000)),
  '/endless': (_, response) => {
    const timer = setInterval(() => response.write('x'.repeat(1000)), 1);
    response.on('close', () => clearInterval(timer));
  },
  '/empty': (_, response) => response.writeHead(204).end(),
};

let server: Server;
let base = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const hop = /^\/hop(\d+)$/.exec(path);
    if (hop)
      response.writeHead(307, { location: Number(hop[1]) > 1 ? `/hop${Number(hop[1]) - 1}` : '/page' }).end();
    else answers[path]?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string, more: Partial<FetchOptions> = {}) =>
  fetchReport(base + path, { fetch, allowPrivate: true, ...more });

describe('fetching an address', () => {
  it('gives bytes, media type and the final address', async () => {
    const { fetched, notices } = await get('/moved');
    expect(notices).toEqual([]);
    expect(new TextDecoder().decode(fetched?.bytes)).toBe('<p>Hello</p>');
    expect(fetched).toMatchObject({ mediaType: 'text/html; charset=utf-8', url: `${base}/page` });
  });
  it('follows five redirects, not six, and no circle', async () => {
    expect((await get('/hop5')).fetched?.url).toBe(`${base}/page`);
    expect(codes(await get('/hop6'))).toEqual(['readers/url-redirects']);
    expect((await get('/loop')).notices[0]).toMatchObject({
      code: 'readers/url-redirects',
      message: expect.stringContaining('circle'),
    });
  });
  it.each(['/missing', '/members'])('tells the status of %s', async (path) => {
    const result = await get(path);
    expect(result.fetched).toBeUndefined();
    expect(codes(result)).toEqual(['readers/url-status']);
    expect(result.notices[0]).toMatchObject({
      severity: 'error',
      file: base + path,
      message: expect.stringMatching(/40[34]/),
    });
  });
  it.each(['/silent', '/slow'])('gives up after the time limit: %s', async (path) => {
    const start = performance.now();
    expect(codes(await get(path, { timeoutMs: 150 }))).toEqual(['readers/url-timeout']);
    expect(performance.now() - start).toBeLessThan(2000);
  });
  it.each(['/stated', '/endless'])('stops at the size limit: %s', async (path) => {
    expect(codes(await get(path, { maxBytes: 3000 }))).toEqual(['readers/too-large']);
  });
  it('takes an empty answer as empty', async () => {
    expect((await get('/empty')).fetched?.bytes.length).toBe(0);
  });
  it('refuses private targets unless allowed, behind redirects too', async () => {
    expect(codes(await get('/page', { allowPrivate: false }))).toEqual(['readers/url-refused']);
    const asPublic: typeof fetch = (url, init) =>
      fetch(String(url).replace('http://news.example', base), init);
    for (const path of ['/inside', '/file']) {
      const result = await fetchReport(`http://news.example${path}`, { fetch: asPublic });
      expect(codes(result)).toEqual(['readers/url-refused']);
    }
    expect((await fetchReport('http://news.example/page', { fetch: asPublic })).fetched).toBeDefined();
    const resolve = async () => ['93.184.216.34', '10.0.0.1'];
    expect(codes(await fetchReport('http://news.example/page', { fetch: asPublic, resolve }))).toEqual([
      'readers/url-refused',
    ]);
  });
  it.each([
    'ftp://example.org/a',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/plain,x',
    'not an address',
    '',
    'http://a:b@example.org/',
  ])('refuses %s', async (url) =>
    expect(codes(await fetchReport(url, { fetch }))).toEqual(['readers/url-refused']),
  );
  it('tells why a host cannot be reached', async () => {
    const result = await fetchReport('http://127.0.0.1:9/', { fetch, allowPrivate: true });
    expect(codes(result)).toEqual(['readers/url-failed']);
    const broken = await get('/page', {
      fetch: () =>
        Promise.reject(
          new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }) }),
        ),
    });
    expect(broken.notices[0]?.message).toContain('no such host');
  });
});

describe('private hosts', () => {
  const hostOf = (host: string) => new URL(`http://${host}/`).hostname;
  it.each([
    'localhost',
    'a.localhost',
    'printer.local',
    'intranet',
    '127.0.0.1',
    '127.1',
    '0x7f.1',
    '2130706433',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '[::1]',
    '[::]',
    '[fe80::1]',
    '[fd00::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:10.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
  ])('%s', (host) => expect(isPrivateHost(hostOf(host))).toBe(true));
  it.each([
    'example.org',
    '93.184.216.34',
    '172.32.0.1',
    '100.128.0.1',
    '192.0.66.2',
    '[2606:2800::1]',
    '[::ffff:8.8.8.8]',
    'localhost.example.org',
  ])('%s is public', (host) => expect(isPrivateHost(hostOf(host))).toBe(false));
});

describe('a list of addresses', () => {
  it('reads one a line, with comments, each once', () => {
    const list = readUrlList(
      '\ufeff# news\r\nhttps://a.example/x#part  # first\n\n  http://b.example \nhttps://a.example/x#part\nwww.c.example\n',
      'urls.txt',
    );
    expect(list.urls).toEqual(['https://a.example/x#part', 'http://b.example']);
    expect(list.notices).toMatchObject([
      {
        code: 'readers/bad-url',
        file: 'urls.txt',
        message: 'Line 6 is not a web address: "www.c.example".',
        span: { exact: 'www.c.example' },
      },
    ]);
  });
  it('places the span where the line stands', () => {
    const text = '\ufeffhttp://a.example\n  ftp://b.example\n';
    const span = readUrlList(text).notices[0]?.span;
    expect(text.slice(span?.start, span?.end)).toBe('ftp://b.example');
  });
});
