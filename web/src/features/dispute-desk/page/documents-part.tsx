import { Table } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../../../api/types';
import { formatInstant } from '../../../components/format';
import { replayPath } from '../dispute-path';

type Document = Schemas['DisputeDocumentDto'];

interface DocumentsPartProps {
  readonly documents: readonly Document[];
  readonly caseId: string;
}

/** Documents of 争议协调 with their numbers. */
export const DocumentsPart = ({ documents, caseId }: DocumentsPartProps) => (
  <Table<Document>
    size="small"
    rowKey={({ version, name, organ }) => `${version}${name}${organ.id}`}
    pagination={false}
    scroll={{ x: 'max-content' }}
    dataSource={[...documents]}
    locale={{ emptyText: '还没有文书' }}
    columns={[
      { title: '文书', dataIndex: 'name' },
      { title: '文号', render: (_, { number }) => number ?? <span className="muted">未编号</span> },
      { title: '出具机关', render: (_, { organ }) => organ.name },
      { title: '时间', render: (_, { at }) => formatInstant(at) },
      {
        title: '记录',
        render: (_, { version }) => (
          <Link to={replayPath(caseId, version)} title="回放到这一步">
            第 {version} 步
          </Link>
        ),
      },
    ]}
  />
);
