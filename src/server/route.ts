import type { Context, Hono } from 'hono';
import { z } from 'zod';
import type { ModelForecast, ModelInput } from '../dossier/forecasts/modelForecast.js';
import type { Session } from '../dossier/session.js';
import { badRequest } from './failure.js';

/** What the resources work on. */
export interface Desk {
  readonly session: Session;
  /** For reports that the user asks for by address. */
  readonly fetch: typeof fetch;
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  readonly elapsed: () => number;
  /** Where the model's forecasts are worked out; this thread, when left out. */
  readonly model?: (input: ModelInput) => Promise<ModelForecast>;
  /** Told of a bug in work that no request waits for. */
  readonly onBug?: (error: unknown) => void;
}

type Shape = z.ZodType;

/** One request that the server answers: from this description come the route, the checks and the OpenAPI text. */
export interface Route<P extends Shape = Shape, Q extends Shape = Shape, B extends Shape = Shape> {
  readonly method: 'get' | 'post' | 'patch';
  /** In Hono's form: `/api/reports/:id`. */
  readonly path: string;
  readonly summary: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** Media type of a body that is not JSON. */
  readonly takes?: string;
  /** Shape of a JSON answer; else the media type of the answer. */
  readonly answers: Shape | string;
  readonly handle: (
    asked: { params: z.infer<P>; query: z.infer<Q>; body: z.infer<B> },
    desk: Desk,
    c: Context,
  ) => unknown;
}

/** Gives a route its types. */
export function route<P extends Shape, Q extends Shape, B extends Shape>(one: Route<P, Q, B>): Route {
  return one as unknown as Route;
}

/** Let the app answer the route. Input that does not fit its shapes is refused with what is wrong. */
export function mount(app: Hono, one: Route, desk: Desk): void {
  app.on(one.method.toUpperCase(), one.path, async (c) => {
    const params = fitting(one.params, c.req.param(), 'address');
    const query = fitting(one.query, c.req.query(), 'query');
    const body = one.body ? fitting(one.body, await jsonOf(c), 'body') : undefined;
    const answer = await one.handle({ params, query, body }, desk, c);
    return answer instanceof Response ? answer : c.json(answer as object);
  });
}

async function jsonOf(c: Context): Promise<unknown> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
    throw badRequest('The body must be JSON, with the content type application/json.');
  try {
    return await c.req.json();
  } catch (error) {
    if (error instanceof SyntaxError) throw badRequest('The body is no JSON.');
    throw error;
  }
}

function fitting(shape: Shape | undefined, value: unknown, what: string): unknown {
  if (!shape) return undefined;
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const wrong = result.error.issues.map(({ path, message }) => `${path.join('.') || what}: ${message}`);
  throw badRequest(`The ${what} does not fit: ${wrong.slice(0, 5).join('; ')}.`);
}

/** Whole number in a query, from 0. */
export const count = (most: number, otherwise: number) =>
  z.coerce.number().int().min(0).max(most).default(otherwise);

/** Day in a query or body. */
export const day = z.iso.date().describe('YYYY-MM-DD');
