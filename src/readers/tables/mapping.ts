import { z } from 'zod';
import { UserError } from '../../model/errors.js';

const column = z.string().min(1);

/** How a table of an own layout is to be read (`--mapping FILE.json`). */
const schema = z.strictObject({
  /** Name under which the rows are stored. */
  dataset: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, 'small letters, digits and hyphens, beginning with a letter'),
  separator: z.enum(['comma', 'tab', 'semicolon']).default('comma'),
  /** Names of the columns; `day`, `actor`, `recipient` and `code` are needed. */
  columns: z.strictObject({
    id: column.optional(),
    day: column,
    actor: column,
    recipient: column,
    actorName: column.optional(),
    recipientName: column.optional(),
    code: column,
    mode: column.optional(),
    intensity: column.optional(),
    mentions: column.optional(),
    sources: column.optional(),
    articles: column.optional(),
    story: column.optional(),
    url: column.optional(),
    publisher: column.optional(),
    place: column.optional(),
  }),
  scheme: z.enum(['cameo', 'plover']).default('cameo'),
  /** What stands in `actor` and `recipient`: codes that begin with three letters, two letters, English names, or numbers of a list (COW abbreviations too). */
  parties: z.enum(['iso3', 'iso2', 'name', 'cow', 'gw']).default('iso3'),
  /** Whose scale `intensity` is in. */
  scale: z.string().max(60).default('unnamed'),
});

export type Mapping = z.infer<typeof schema>;

/** Reads a mapping; throws a UserError that says which part is wrong. */
export function readMapping(text: string): Mapping {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw bad(`it is no JSON (${(error as Error).message})`);
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw bad(`${issue?.path.join('.') || 'the whole'}: ${issue?.message}`);
}

const bad = (why: string) =>
  new UserError('tables/bad-mapping', `The mapping cannot be used: ${why}.`, {
    hint: 'See docs/store.md for an example.',
  });
