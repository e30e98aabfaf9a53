import { z } from 'zod';
import { version } from '../version.js';
import { failureShape } from './failure.js';
import type { Route } from './route.js';

const schemaOf = (shape: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: 'any' });
  return schema;
};

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
}

function parameters(shape: z.ZodType | undefined, place: 'path' | 'query'): object[] {
  if (!shape) return [];
  const { properties = {}, required = [] } = schemaOf(shape, 'input') as ObjectSchema;
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema,
  }));
}

function bodyOf({ body, takes }: Route): object {
  if (!body && !takes) return {};
  const content = body
    ? { 'application/json': { schema: schemaOf(body, 'input') } }
    : { [takes as string]: { schema: { type: 'string', format: 'binary' } } };
  return { requestBody: { required: true, content } };
}

function answerOf({ answers }: Route): object {
  return typeof answers === 'string'
    ? { [answers]: { schema: { type: 'string' } } }
    : { 'application/json': { schema: schemaOf(answers, 'output') } };
}

/** OpenAPI 3.1 description of the routes, drawn from the schemas that check them. */
export function openApiOf(routes: readonly Route[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const one of routes) {
    const path = one.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = {
      ...paths[path],
      [one.method]: {
        summary: one.summary,
        parameters: [...parameters(one.params, 'path'), ...parameters(one.query, 'query')],
        ...bodyOf(one),
        responses: {
          200: { description: 'done', content: answerOf(one) },
          default: {
            description: 'refused',
            content: { 'application/json': { schema: schemaOf(failureShape, 'output') } },
          },
        },
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Detente workbench',
      version,
      description:
        'One dossier, on this machine. Let in by the cookie of the page or by "Authorization: Bearer TOKEN".',
    },
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    security: [{ token: [] }],
    paths,
  };
}
