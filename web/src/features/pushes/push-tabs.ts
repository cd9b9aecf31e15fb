import type { PushFigures, PushFilters } from './push-types.js';

export interface PushTab {
  readonly key: 'inbox' | 'drafts' | 'outbox' | 'subscriptions';
  readonly name: string;
  readonly scope: PushFilters;
  readonly count: (figures: PushFigures) => number;
  readonly empty: string;
}

const INBOX: PushTab = {
  key: 'inbox',
  name: '收到的推送',
  scope: { box: 'inbox' },
  count: ({ inbox }) => inbox,
  empty: '还没有收到推送。在「订阅」里订阅以后，其他机关推送的信息会列在这里。',
};

export const PUSH_TABS: readonly PushTab[] = [
  INBOX,
  {
    key: 'drafts',
    name: '待推送',
    scope: { box: 'outbox', state: 'drafted' },
    count: ({ drafts }) => drafts,
    empty: '没有待推送的信息。作出行政处罚决定以后，平台会在这里生成抄告拟稿。',
  },
  {
    key: 'outbox',
    name: '已推送',
    scope: { box: 'outbox', state: 'pushed' },
    count: ({ awaiting }) => awaiting,
    empty: '本机关还没有推送过信息。',
  },
  {
    key: 'subscriptions',
    name: '订阅',
    scope: {},
    count: ({ subscriptions }) => subscriptions,
    empty: '还没有订阅。',
  },
];

export const pushTabAt = (key: string | null): PushTab => PUSH_TABS.find((tab) => tab.key === key) ?? INBOX;
