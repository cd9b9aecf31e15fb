import type { OpenAPIObject } from '@nestjs/swagger';

const PROBLEM = { description: 'problem', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: '8 to 100 letters, digits and . _ : -; the same key and content gets the first answer again',
  schema: { type: 'string' },
} as const;
const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  required: false,
  description: 'W/"<version>" of the file as it was seen; 412 with what has happened since when it is no longer that',
  schema: { type: 'string' },
} as const;

interface Operation {
  parameters?: unknown[];
  responses: Record<string, unknown>;
}

/** What holds for every operation alike: each may answer with a problem, and each write takes the headers of a command. */
export const withCommonParts = (document: OpenAPIObject): OpenAPIObject => {
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations as Record<string, unknown>)) {
      if (!isOperation(operation)) continue;
      operation.responses['default'] ??= PROBLEM;
      if (method === 'post') operation.parameters = [...(operation.parameters ?? []), ...headersOfWrites(path)];
    }
  }
  return document;
};

const headersOfWrites = (path: string): readonly object[] => {
  if (path === '/api/session') return []; // nobody is signed in yet, so there is nobody whose key it could be
  return /^\/api\/cases\/\{/.test(path) ? [IDEMPOTENCY_KEY, IF_MATCH] : [IDEMPOTENCY_KEY];
};

const isOperation = (value: unknown): value is Operation => typeof value === 'object' && value !== null && 'responses' in value;
