import { Table, Tag } from 'antd';
import type { CaseDetail } from '../../../api/types';
import { formatInstant, formatYuan } from '../../../components/format';
import { LongList } from '../../../components/long-list';
import { nameOf } from '../../../wording/code-set';
import { evidenceKinds, measureKinds, measureEndings } from '../../../wording/case-codes';

type Evidence = CaseDetail['evidence'][number];
type Goods = CaseDetail['goods'][number];
type Measure = CaseDetail['measures'][number];

const common = { size: 'small', pagination: false, scroll: { x: 'max-content' } } as const;

const EvidenceTable = ({ evidence }: { readonly evidence: readonly Evidence[] }) => (
  <Table<Evidence>
    {...common}
    rowKey="evidenceId"
    dataSource={[...evidence]}
    columns={[
      { title: '序号', width: 60, render: (_, __, index) => index + 1 },
      { title: '证据名称', dataIndex: 'name' },
      { title: '种类', render: (_, { kind }) => nameOf(evidenceKinds, kind) },
      { title: '份数/页数', render: (_, { copies, pages }) => `${copies} 份${pages === undefined ? '' : ` ${pages} 页`}` },
      { title: '原件', render: (_, { original }) => (original ? '原件' : '复制件') },
      {
        title: '提取',
        render: (_, { collectedAt, collectedWhere, collectedBy }) => `${formatInstant(collectedAt)}，${collectedWhere}，${collectedBy}`,
      },
      { title: '摘要', render: (_, { digest }) => (digest === undefined ? '' : <code title={digest}>{digest.slice(0, 8)}…</code>) },
    ]}
  />
);

const GoodsTable = ({ goods }: { readonly goods: readonly Goods[] }) => (
  <Table<Goods>
    {...common}
    rowKey="goodsId"
    dataSource={[...goods]}
    columns={[
      { title: '序号', width: 60, render: (_, __, index) => index + 1 },
      { title: '物品', dataIndex: 'name' },
      { title: '数量', render: (_, { quantity, unit }) => `${quantity} ${unit}` },
      {
        title: '规格、状态',
        render: (_, { specification, condition }) => [specification, condition].filter((part) => part !== undefined).join('，'),
      },
      {
        title: '存放地',
        render: (_, { storedAt, heldBy }) => (heldBy === undefined ? storedAt : `${storedAt}；现由${heldBy.name}保管`),
      },
      { title: '先行处置所得', render: (_, { proceedsFen }) => (proceedsFen === undefined ? '' : formatYuan(proceedsFen)) },
    ]}
  />
);

const MeasureState = ({ measure: { endedAt, outcome, expires, extended } }: { readonly measure: Measure }) => {
  if (endedAt !== undefined) return <>{`${formatInstant(endedAt)} ${nameOf(measureEndings, outcome ?? '')}`}</>;
  return (
    <>
      <Tag color="gold">进行中</Tag>
      {expires !== undefined && `${formatInstant(expires)} 到期`}
      {extended && '（已延长）'}
    </>
  );
};

const MeasureTable = ({ measures }: { readonly measures: readonly Measure[] }) => (
  <Table<Measure>
    {...common}
    rowKey="measureId"
    dataSource={[...measures]}
    columns={[
      { title: '措施', render: (_, { kind, onTheSpot }) => `${nameOf(measureKinds, kind)}${onTheSpot ? '（当场）' : ''}` },
      { title: '对象', dataIndex: 'object' },
      { title: '作出机关', render: (_, { issuedBy }) => issuedBy.name },
      { title: '文书号', dataIndex: 'documentNumber' },
      { title: '起始', render: (_, { from }) => formatInstant(from) },
      { title: '状态', render: (_, measure) => <MeasureState measure={measure} /> },
    ]}
  />
);

const None = ({ text }: { readonly text: string }) => <p className="muted">{text}</p>;

export const MaterialsSection = ({ file }: { readonly file: CaseDetail }) => (
  <>
    <h3 className="sub-title">证据</h3>
    {file.evidence.length === 0 ? (
      <None text="没有证据。" />
    ) : (
      <LongList rows={file.evidence} unit="项">
        {(shown) => <EvidenceTable evidence={shown} />}
      </LongList>
    )}
    <h3 className="sub-title">涉案物品</h3>
    {file.goods.length === 0 ? (
      <None text="没有涉案物品。" />
    ) : (
      <LongList rows={file.goods} unit="项">
        {(shown) => <GoodsTable goods={shown} />}
      </LongList>
    )}
    <h3 className="sub-title">措施</h3>
    {file.measures.length === 0 ? (
      <None text="没有采取措施。" />
    ) : (
      <LongList rows={file.measures} unit="项">
        {(shown) => <MeasureTable measures={shown} />}
      </LongList>
    )}
  </>
);
