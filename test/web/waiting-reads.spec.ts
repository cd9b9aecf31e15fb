import { readFileSync } from 'node:fs';
import { isWaitingRead } from '../../web/src/api/waiting-reads.js';

interface OpenApi {
  readonly paths: Readonly<Record<string, { readonly get?: { readonly parameters?: readonly { readonly name?: string }[] } }>>;
}
const { paths } = JSON.parse(readFileSync(new URL('../../web/openapi.json', import.meta.url), 'utf8')) as OpenApi;
const takesPosition = (path: string): boolean => paths[path]?.get?.parameters?.some(({ name }) => name === 'atLeast') === true;

/** They take a position too, but read the record, which holds what was just written; or they are opened by the browser itself. */
const FROM_THE_RECORD = [
  '/api/cases/{caseId}',
  '/api/cases/{caseId}/timeline',
  '/api/cases/{caseId}/track',
  '/api/cases/{caseId}/replay',
  '/api/cases/{caseId}/competence',
  '/api/cases/{caseId}/disputes/{disputeId}',
  '/api/catalogue/changes/{changeId}/impact',
  '/api/compare',
  '/api/whistles/{whistleId}',
  '/api/information-requests/{shareId}',
  '/api/information-requests/{shareId}/log',
  '/api/orders/{orderId}',
  '/api/orders/{orderId}/proposals',
  '/api/branches/{branchId}',
  '/api/branches/{branchId}/contrast',
  '/api/training/materials/{materialId}',
  '/api/training/courses/{courseId}',
  '/api/training/results/export',
];

describe('a read of the page after a write', () => {
  it('waits for it at every list of the interface that can wait', () => {
    const expected = Object.keys(paths).filter((path) => takesPosition(path) && !FROM_THE_RECORD.includes(path));
    expect(Object.keys(paths).filter((path) => isWaitingRead(path.replaceAll(/\{\w+\}/gu, 'x')))).toEqual(expect.arrayContaining(expected));
  });

  it('waits nowhere else', () =>
    expect(
      Object.keys(paths).filter(
        (path) => isWaitingRead(path.replaceAll(/\{\w+\}/gu, 'b476e739')) && (!takesPosition(path) || FROM_THE_RECORD.includes(path)),
      ),
    ).toEqual([]));
});
