import type { OrganId } from '../../kernel/ids.js';
import type { LocalDate } from '../../kernel/time.js';
import type { OrganRegister } from './organ-register.js';

/** 共同的上一级行政机关 (行政处罚法 25). */
export interface CommonSuperior {
  /** Absent when the register does not know one: a vertical organ, or an organ that is not registered. */
  readonly organ?: OrganId;
  /** In Chinese, as shown beside the proposal. */
  readonly sentence: string;
}

/** The government that may decide between two organs: the nearest one that stands above both. */
export const commonSuperior = (register: OrganRegister, a: OrganId, b: OrganId, asOf: LocalDate): CommonSuperior => {
  const nameOf = (id: OrganId): string => register.nearest(id, asOf)?.name ?? id;
  const above = register.governmentsAbove(b, asOf);
  const common = register.governmentsAbove(a, asOf).find((government) => above.includes(government));
  if (common === undefined) {
    return { sentence: `${nameOf(a)}与${nameOf(b)}在本县名录中没有共同的上一级行政机关，请按各自隶属关系逐级报请。` };
  }
  const branch = [a, b].find((id) => register.nearest(id, asOf)?.kind === 'city-branch');
  // 行政执法监督条例 42: the county may bring both to the table but cannot bind an organ of the city.
  const limit = branch === undefined ? '' : `${nameOf(branch)}是市级机关的派出机构，县级只能协助沟通，不能代为决定。`;
  return { organ: common, sentence: `${nameOf(a)}与${nameOf(b)}的共同上一级行政机关是${nameOf(common)}。${limit}` };
};
