import { Tag } from 'antd';
import { formatInstant } from '../../components/format';
import type { Push } from './push-types';

/** Who got it and signed for it; of a draft, who would get it now. */
export const PushReceipts = ({ push: { state, receipts, subscribers } }: { readonly push: Push }) => {
  if (state === 'drafted')
    return subscribers === undefined ? null : (
      <p>
        {subscribers.length === 0
          ? '没有机关订阅这类信息，推送时请指定接收机关。'
          : `订阅的机关：${subscribers.map(({ name }) => name).join('、')}`}
      </p>
    );
  if (receipts.length === 0) return null;
  return (
    <ul className="push-receipts">
      {receipts.map(({ organ, subscribed, acknowledgedAt, acknowledgedBy }) => (
        <li key={organ.id}>
          {organ.name} <Tag>{subscribed ? '订阅' : '指定'}</Tag>
          {acknowledgedAt === undefined ? (
            <span className="push-unsigned">未签收</span>
          ) : (
            <span className="muted">
              {formatInstant(acknowledgedAt)} {acknowledgedBy?.name} 签收
            </span>
          )}
        </li>
      ))}
    </ul>
  );
};
