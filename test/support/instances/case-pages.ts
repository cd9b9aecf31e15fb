import { ask } from './ask.js';
import type { Instance } from './instance.js';

const AT_ONCE = 8;

/** The version that the page of each case shows on each instance, where it is not the expected one. */
export const wrongPages = async (
  instances: readonly Instance[],
  token: string,
  expected: ReadonlyMap<string, number>,
): Promise<readonly string[]> => {
  const wrong: string[] = [];
  const pages = [...expected].flatMap(([caseId, version]) => instances.map(({ port }) => ({ caseId, version, port })));
  const look = async (): Promise<void> => {
    for (let page = pages.pop(); page !== undefined; page = pages.pop()) {
      const { status, body } = await ask(page.port, { path: `/api/cases/${page.caseId}`, token });
      if (body?.version !== page.version)
        wrong.push(`${page.caseId} at ${page.port}: ${status}, ${body?.version} instead of ${page.version}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, look));
  return wrong;
};
