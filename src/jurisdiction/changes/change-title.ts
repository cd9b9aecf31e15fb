import type { ItemCode, OrganId } from '../../kernel/ids.js';
import type { LocalDate } from '../../kernel/time.js';
import type { ChangeContent } from '../domain/changes/change-content.js';
import type { CatalogueChange } from '../domain/changes/change-state.js';
import type { ChangePhase, MilestoneDto } from './http/change.dto.js';

/** Names as a page needs them. */
export interface ChangeNames {
  readonly organ: (id: OrganId) => string;
  readonly item: (code: ItemCode) => string;
}

const list = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join('、')}等 ${names.length} 个` : names.join('、');
const unique = (ids: readonly OrganId[], { organ }: ChangeNames): string => list([...new Set(ids)].map(organ));

/** One line that says what changes. */
export const titleOf = (content: ChangeContent, names: ChangeNames): string => {
  switch (content.kind) {
    case 'handed-down':
      return `${content.wording === undefined ? '' : '新增'}“${content.wording?.name ?? names.item(content.item)}”由${unique(
        content.holders.map(({ organ }) => organ),
        names,
      )}承接`;
    case 'recalled':
      return `${names.organ(content.to)}收回${names.organ(content.from)}的“${names.item(content.item)}”`;
    case 'holder-changed':
      return `“${names.item(content.item)}”由${names.organ(content.from)}调整到${names.organ(content.to)}`;
    case 'merged':
      return `${content.items.map((item) => `“${names.item(item)}”`).join('、')}合并为“${content.into.name}”`;
    case 'divided':
      return `“${names.item(content.item)}”拆分为${content.into.map(({ wording }) => `“${wording.name}”`).join('、')}`;
    case 'basis-changed':
      return `“${names.item(content.item)}”的依据改为${content.legalBasis}`;
    case 'organ-abolished':
      return `撤销${names.organ(content.organ)}，职权分别由${unique([...content.rows.map(({ to }) => to), content.generalSuccessor], names)}承接`;
  }
};

export const phaseOf = ({ state, effectiveFrom, content }: CatalogueChange, today: LocalDate): ChangePhase => {
  if (state === 'withdrawn') return 'ended';
  if (state !== 'approved') return 'preparing';
  if (today < effectiveFrom) return 'pending-effect';
  return content.kind === 'organ-abolished' && today <= content.transitionUntil ? 'transition' : 'in-effect';
};

/** What will happen, or has happened, on which day; nobody has to do anything for it. */
export const milestonesOf = (change: CatalogueChange, names: ChangeNames, today: LocalDate): readonly MilestoneDto[] => {
  const { content, effectiveFrom, approval } = change;
  const on = (date: LocalDate, text: string): MilestoneDto => ({ date, text, past: date <= today });
  const when = approval === undefined ? '批准后，' : '';
  if (content.kind !== 'organ-abolished')
    return [on(effectiveFrom, `${when}清单按新的内容执行；按日期查询管辖自动随之变化，旧内容保留在历史中。`)];
  const { transitionUntil, generalSuccessor } = content;
  return [
    on(effectiveFrom, `${when}${names.organ(content.organ)}撤销，清单按拆分表由承接机关办理。`),
    on(
      effectiveFrom,
      `在办案卷自动转由承接机关办理：拆分表列明的事项随表，其他由${names.organ(generalSuccessor)}概括承接。案号、立案日期和期限都不变。`,
    ),
    on(transitionUntil, `过渡期最后一天（有效期不因节假日顺延）；次日起原机关印章停用，以其名义的行为一律不予受理。`),
  ];
};
