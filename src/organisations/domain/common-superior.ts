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

/** The government that may decide between the organs: the nearest one that stands above all of them. */
export const commonSuperior = (register: OrganRegister, organs: readonly OrganId[], asOf: LocalDate): CommonSuperior => {
  const names = organs.map((id) => register.nearest(id, asOf)?.name ?? id).join('与');
  const [first = [], ...others] = organs.map((id) => register.governmentsAbove(id, asOf));
  const common = first.find((government) => others.every((above) => above.includes(government)));
  if (common === undefined) {
    return { sentence: `${names}在本县名录中没有共同的上一级行政机关，请按各自隶属关系逐级报请。` };
  }
  const branch = organs.map((id) => register.nearest(id, asOf)).find((organ) => organ?.kind === 'city-branch');
  // 行政执法监督条例 42: the county may bring them to the table but cannot bind an organ of the city.
  const limit = branch === undefined ? '' : `${branch.name}是市级机关的派出机构，县级只能协助沟通，不能代为决定。`;
  return { organ: common, sentence: `${names}的共同上一级行政机关是${register.nearest(common, asOf)?.name ?? common}。${limit}` };
};
