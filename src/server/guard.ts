import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { RequestError } from './failure.js';

/** What lets a browser of this machine's user in, and nobody else. */
export interface Access {
  /** In the address that `detente serve` prints, once; 256 random bits. */
  readonly token: string;
  /** In the cookie that the token is exchanged for. */
  readonly cookie: string;
  readonly cookieName: string;
  /** Values of Host that are this server: loopback names with its port. */
  readonly hosts: ReadonlySet<string>;
}

export function createAccess(port: number): Access {
  const token = randomBytes(32).toString('base64url');
  return {
    token,
    cookie: randomBytes(32).toString('base64url'),
    // Cookies do not tell ports apart: two servers on one machine must not overwrite each other's.
    cookieName: `detente-${port}`,
    hosts: new Set(['127.0.0.1', 'localhost', '[::1]'].map((host) => `${host}:${port}`)),
  };
}

/** Lengths are hidden as well: hashes are compared. */
function same(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}

/** A page of another name that resolves to this machine (DNS rebinding) shows in Host. */
export function checkHost({ hosts }: Access): MiddlewareHandler {
  return async (c, next) => {
    if (!hosts.has((c.req.header('host') ?? '').toLowerCase()))
      throw new RequestError(421, {
        code: 'server/unknown-host',
        message: 'This server answers under its loopback address only.',
        hint: 'Open the address that "detente serve" printed.',
      });
    await next();
  };
}

const reads = new Set(['GET', 'HEAD']);

/** Requests that a page of another origin makes the browser send are refused, whether they read or write. */
export function checkOrigin(): MiddlewareHandler {
  return async (c, next) => {
    const own = `http://${(c.req.header('host') ?? '').toLowerCase()}`;
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const foreign = origin !== undefined && origin.toLowerCase() !== own;
    const crossing =
      site !== undefined && site !== 'same-origin' && !(site === 'none' && reads.has(c.req.method));
    // Every browser names the origin of a write; what names none must be a program that knows the token.
    const unnamed = !reads.has(c.req.method) && origin === undefined && !bearerOf(c);
    if (foreign || crossing || unnamed)
      throw new RequestError(403, {
        code: 'server/foreign-origin',
        message: 'The request comes from a page of another site and was refused.',
        hint: 'Work in the page that this server delivers; programs send "Authorization: Bearer TOKEN".',
      });
    await next();
  };
}

function bearerOf(c: Context): string | undefined {
  return /^Bearer ([\w-]{20,100})$/.exec(c.req.header('authorization') ?? '')?.[1];
}

/** The data are for whoever has the token: as a cookie (browsers) or in Authorization (programs). */
export function checkAccess(access: Access): MiddlewareHandler {
  return async (c, next) => {
    const bearer = bearerOf(c);
    const cookie = getCookie(c, access.cookieName);
    const known = bearer === undefined ? same(cookie ?? '', access.cookie) : same(bearer, access.token);
    if (!known)
      throw new RequestError(401, {
        code: 'server/no-token',
        message: 'This browser has not been let in yet.',
        hint: 'Open the address with the token that "detente serve" printed when it started.',
      });
    await next();
  };
}

/** The address with the token: exchanged for a cookie, and gone from the address bar and the history. */
export function letIn(access: Access): MiddlewareHandler {
  return async (c, next) => {
    const given = c.req.query('token');
    if (given === undefined) return next();
    if (!same(given, access.token))
      throw new RequestError(401, {
        code: 'server/wrong-token',
        message: 'The token in this address is not that of the running server.',
        hint: 'Each start has its own: open the address that "detente serve" printed last.',
      });
    setCookie(c, access.cookieName, access.cookie, { httpOnly: true, sameSite: 'Strict', path: '/' });
    return c.redirect('/', 303);
  };
}
