import type { Schemas } from '../../../api/types';

type GoodsHandover = Schemas['GoodsHandoverBody'];
export type MaterialKind = Schemas['MaterialBody']['kind'];

const REQUIRED: Readonly<Record<'lead' | 'case', readonly MaterialKind[]>> = {
  lead: ['source-material', 'evidence'],
  case: ['investigation-report', 'records'],
};

/** What must be there before the draft can be submitted; the server has the last word. A lead needs less than a case. */
export const requiredMaterials = (subject: 'lead' | 'case', goods: readonly Partial<GoodsHandover>[]): readonly MaterialKind[] => [
  ...REQUIRED[subject],
  ...(goods.length > 0 ? (['goods-list'] as const) : []),
  ...(goods.some(({ fate }) => fate === 'disposed-with-proceeds') ? (['proceeds-slip'] as const) : []),
];
