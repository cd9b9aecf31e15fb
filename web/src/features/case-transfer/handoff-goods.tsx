import { Table } from 'antd';
import type { CaseDetail, Handoff } from '../../api/types';
import { nameOf } from '../../wording/code-set';
import { goodsFates } from '../../wording/handoff-codes';

type Line = Handoff['goods'][number];

const signedText = ({ asListed, countersignNote }: Line): string => {
  if (asListed === undefined) return '未签收';
  return asListed ? '与清单相符' : `不符：${countersignNote ?? ''}`;
};

/** 涉案物品清单 with the signatures of both sides. */
export const HandoffGoods = ({ handoff, goods }: { readonly handoff: Handoff; readonly goods: CaseDetail['goods'] }) => {
  if (handoff.goods.length === 0) return null;
  const amountOf = (goodsId: string): string => {
    const item = goods.find((candidate) => candidate.goodsId === goodsId);
    return item === undefined ? '' : `${item.quantity} ${item.unit}`;
  };
  return (
    <>
      <h4>涉案物品清单</h4>
      <Table<Line>
        size="small"
        rowKey="goodsId"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={handoff.goods}
        columns={[
          { title: '物品', dataIndex: 'name' },
          { title: '数量', render: (_, { goodsId }) => amountOf(goodsId) },
          {
            title: '移交方式（移送方）',
            render: (_, { fate, note }) => [nameOf(goodsFates, fate), note].filter((part) => part !== undefined).join('，'),
          },
          { title: '签收（受移送方）', render: (_, line) => signedText(line) },
        ]}
      />
    </>
  );
};
