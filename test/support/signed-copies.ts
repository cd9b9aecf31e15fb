import type { TestApp } from './app.js';
import { told } from './case-requests.js';

const MATERIALS = '/api/training/materials';

/** A copy of a finished file that the trainer drew; answers its id. */
export const drawnCopy = async (app: TestApp, caseId: string, also: Record<string, unknown> = {}): Promise<string> => {
  const { materialId } = await told(await app.as('sfj-pxjs'), MATERIALS, { caseId, ...also });
  return String(materialId);
};

/** Every finding exchanged for the same words, and signed by another person than the one who drew it. */
export const signedCopy = async (app: TestApp, materialId: string, words = '某人'): Promise<void> => {
  const signer = await app.as('sfj-jdy');
  const { body } = await signer.get(`${MATERIALS}/${materialId}/report`).expect(200);
  for (const { finding } of body.items as readonly { readonly finding: number }[])
    await told(signer, `${MATERIALS}/${materialId}/settle`, { finding, settlement: 'replaced', words });
  await told(signer, `${MATERIALS}/${materialId}/sign`, { opinion: '逐条核对，没有可以识别个人的内容。' });
};
