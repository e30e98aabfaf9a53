import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import { UserError } from '../model/errors.js';

/** The one shape of every answer that is no success. */
export const failureShape = z.object({
  error: z.object({
    code: z.string().describe('Stable public code, see docs/notices.md'),
    message: z.string(),
    hint: z.string().describe('What to do about it'),
  }),
});

export type Failure = z.infer<typeof failureShape>;

/** Wrong use of the server, with the status it is answered by. */
export class RequestError extends UserError {
  readonly status: ContentfulStatusCode;
  constructor(status: ContentfulStatusCode, said: { code: string; message: string; hint: string }) {
    super(said.code, said.message, { hint: said.hint });
    this.name = 'RequestError';
    this.status = status;
  }
}

export const notFound = (what: string): RequestError =>
  new RequestError(404, {
    code: 'server/not-found',
    message: `There is no ${what}.`,
    hint: 'It may have been coded anew: go back to the list.',
  });

export const badRequest = (message: string): RequestError =>
  new RequestError(400, {
    code: 'server/bad-request',
    message: message,
    hint: 'The description of all requests is at /api/openapi.json.',
  });

const statusOfExit: Readonly<Record<number, ContentfulStatusCode>> = { 2: 400, 3: 422, 4: 409, 5: 503 };

/** Status and body for whatever was thrown; a bug says so and shows nothing of the machine. */
export function failureOf(error: unknown): { status: ContentfulStatusCode; body: Failure } {
  if (error instanceof UserError) {
    const { code, message, hint } = error;
    const status = error instanceof RequestError ? error.status : (statusOfExit[error.exitCode] ?? 400);
    return { status, body: { error: { code, message, hint } } };
  }
  const hint = 'This is a bug in Detente. The terminal in which "detente serve" runs says where.';
  const message = 'The server could not answer this.';
  return { status: 500, body: { error: { code: 'server/bug', message, hint } } };
}
