import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** The document every error answers with. */
export const problemSchemas: Schemas = {
  LegalBasis: {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'string' }, source: { type: 'string' }, article: { type: 'string' }, label: { type: 'string' } },
  },
  FieldError: {
    type: 'object',
    required: ['field', 'message'],
    properties: { field: { type: 'string' }, message: { type: 'string' } },
  },
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status', 'requestId'],
    properties: {
      type: { type: 'string', description: 'stable code, context/what' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      legalBasis: { $ref: '#/components/schemas/LegalBasis' },
      errors: { type: 'array', items: { $ref: '#/components/schemas/FieldError' } },
      details: { type: 'object', additionalProperties: true },
      version: { type: 'integer', description: 'with 412: where the file stands now' },
      since: {
        type: 'array',
        description: 'with 412: what happened since the version in If-Match',
        items: {
          type: 'object',
          required: ['version', 'type', 'recordedAt'],
          properties: { version: { type: 'integer' }, type: { type: 'string' }, recordedAt: { type: 'string' } },
        },
      },
      requestId: { type: 'string' },
    },
  },
};
