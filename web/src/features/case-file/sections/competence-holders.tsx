import { Table, Tag } from 'antd';
import type { Schemas } from '../../../api/types';
import { nameOf } from '../../../wording/code-set';
import { listClasses, powerSources } from '../../../wording/catalogue-codes';

type Holder = Schemas['CaseCompetenceDto']['holders'][number];

/** Who held the power on that date, and who only assists. */
export const CompetenceHolders = ({
  competence: { holders, assisting, proposed },
}: {
  readonly competence: Schemas['CaseCompetenceDto'];
}) => (
  <Table<Holder>
    size="small"
    className="holders"
    rowKey={({ organ, powerSource, listClass }) => `${organ}/${listClass}/${powerSource}`}
    pagination={false}
    scroll={{ x: 'max-content' }}
    dataSource={[...holders, ...assisting]}
    locale={{ emptyText: '清单中没有机关列有这个事项' }}
    columns={[
      {
        title: '机关',
        render: (_, { organ, organName }) => (
          <>
            {organName} {organ === proposed && <Tag color="green">建议主管</Tag>}
          </>
        ),
      },
      { title: '清单类别', render: (_, { listClass }) => nameOf(listClasses, listClass) },
      { title: '权力来源', render: (_, { powerSource }) => nameOf(powerSources, powerSource) },
      { title: '依据', dataIndex: 'basis' },
      { title: '有效期', render: (_, { validFrom, validTo }) => `${validFrom} 起${validTo === undefined ? '' : `，至 ${validTo}`}` },
    ]}
  />
);
