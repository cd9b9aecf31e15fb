import { Descriptions } from 'antd';
import type { Schemas } from '../../api/types';
import { formatInstant } from '../../components/format';

/** 协商记录 */
export const ConsultationRecord = ({ record }: { readonly record: Schemas['ConsultationRecordDto'] }) => {
  const items = [
    ['协商时间', formatInstant(record.heldAt)],
    ['移送方参加人', record.senderAttendees.join('、')],
    ['受移送方参加人', record.receiverAttendees.join('、')],
    ['双方意见', record.views],
    ['协商结果', record.outcome],
  ] as const;
  return (
    <Descriptions
      size="small"
      column={1}
      bordered
      items={items.map(([label, text]) => ({ key: label, label, children: <span className="pre-line">{text}</span> }))}
    />
  );
};
