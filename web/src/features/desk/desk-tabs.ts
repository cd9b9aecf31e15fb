import type { DeskFigures } from '../../api/types';

export const DESK_TABS = ['to-do', 'working', 'sent', 'drafts', 'done'] as const;
export type DeskTab = (typeof DESK_TABS)[number];

export const deskTabNames: Readonly<Record<DeskTab, string>> = {
  'to-do': '待我办',
  working: '本机关在办',
  sent: '已移出',
  drafts: '草稿',
  done: '已办结',
};

/** Those who oversee have nothing to do, nothing sent and nothing drafted. */
export const OVERSEERS_TABS: readonly DeskTab[] = ['working', 'done'];
export const overseersTabName = '各机关在办';

/** What an empty list means, tab by tab. */
export const emptyTexts: Readonly<Record<DeskTab, string>> = {
  'to-do': '没有等待办理的事项。',
  working: '本机关没有在办的案卷。',
  sent: '本机关没有移出后还在办理的案卷。',
  drafts: '没有登记草稿。登记时会自动保存草稿。',
  done: '还没有办结的案卷。',
};

export const isDeskTab = (text: string | null): text is DeskTab => DESK_TABS.some((tab) => tab === text);

export const countOf = (figures: DeskFigures | undefined, tab: DeskTab): number | undefined => {
  if (figures === undefined) return undefined;
  const counts: Readonly<Record<DeskTab, number>> = {
    'to-do': figures.toDo,
    working: figures.working,
    sent: figures.sent,
    drafts: figures.drafts,
    done: figures.done,
  };
  return counts[tab];
};
