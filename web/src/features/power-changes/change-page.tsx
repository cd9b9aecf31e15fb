import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Descriptions, Table, Tag, Timeline } from 'antd';
import { Link, useParams } from 'react-router';
import { PageLoading } from '../../app/page-loading';
import { formatInstant } from '../../components/format';
import { PageTitle } from '../../components/page-title';
import { QueryProblem } from '../../components/query-problem';
import { VerifiedTag } from '../../components/verified-tag';
import { phaseColours, phaseNames } from './change-codes';
import { changeQuery } from './change-queries';
import { ChangeSteps } from './change-step-form';
import type { ChangeDetail } from './change-types';
import { ImpactList } from './impact-list';
import { RowsTable } from './rows-table';
import './power-changes.css';

/** One change: what it says, what will happen on which date, which files it touches, and how far it is. */
export const ChangePage = () => {
  const { changeId = '' } = useParams();
  const change = useQuery(changeQuery(changeId));
  return (
    <>
      <PageTitle
        title={change.data?.title ?? '清单变动'}
        actions={
          <>
            <Link to="/catalogue/changes">
              <Button>全部变动</Button>
            </Link>
            {change.data?.allowedCommands.some(({ verb }) => verb === 'revise') === true && (
              <Link to={`/catalogue/changes/${changeId}/revise`}>
                <Button type="primary">修改后重新申请</Button>
              </Link>
            )}
            {change.data !== undefined && <ChangeSteps change={change.data} />}
          </>
        }
      >
        {change.data !== undefined && <Tag color={phaseColours[change.data.phase]}>{phaseNames[change.data.phase]}</Tag>}
        {change.data?.example === true && <VerifiedTag kind="example" />}
      </PageTitle>
      <QueryProblem query={change} />
      {change.isLoading && <PageLoading />}
      {change.data !== undefined && <ChangeBody change={change.data} />}
    </>
  );
};

const ChangeBody = ({ change }: { readonly change: ChangeDetail }) => (
  <div className="change-sections">
    {change.obstacle !== undefined && (
      <Alert type="warning" showIcon title="按现在的清单，这项变动还不能批准" description={change.obstacle} />
    )}
    <section className="panel">
      <h2 className="section-title">到时会发生什么</h2>
      <Timeline
        items={change.milestones.map(({ date, text, past }) => ({
          key: `${date}${text}`,
          color: past && change.state === 'approved' ? 'green' : 'blue',
          content: (
            <>
              <strong>{date}</strong>
              <div>{text}</div>
            </>
          ),
        }))}
      />
    </section>
    {change.abolished !== undefined && <SplitTable change={change} />}
    <section className="panel">
      <h2 className="section-title">清单的变化</h2>
      <RowsTable change={change} />
    </section>
    <section className="panel">
      <h2 className="section-title">受影响的在办案卷</h2>
      <ImpactList changeId={change.changeId} />
    </section>
    <section className="panel">
      <h2 className="section-title">申请和办理</h2>
      <Descriptions
        size="small"
        bordered
        column={1}
        items={[
          { key: 'kind', label: '种类', children: change.kindName },
          { key: 'basis', label: '调整依据', children: change.basis },
          { key: 'reasons', label: '理由', children: <span className="pre-line">{change.reasons}</span> },
          { key: 'state', label: '进度', children: change.stateName },
          ...(change.documentNumber === undefined ? [] : [{ key: 'number', label: '批准文号', children: change.documentNumber }]),
          ...(change.publication === undefined ? [] : [{ key: 'publication', label: '公布文件', children: change.publication }]),
        ]}
      />
      <Timeline
        className="change-steps"
        items={change.steps.map(({ title, at, organ, officer, text }) => ({
          key: `${at}${title}`,
          content: (
            <>
              <strong>{title}</strong> <span className="muted">{formatInstant(at)}</span>
              <div className="muted">
                {organ.name} {officer}
              </div>
              {text !== undefined && <div>{text}</div>}
            </>
          ),
        }))}
      />
    </section>
  </div>
);

const SplitTable = ({ change: { abolished, rows, generalSuccessor } }: { readonly change: ChangeDetail }) => (
  <section className="panel">
    <h2 className="section-title">职权拆分表</h2>
    <Table<ChangeDetail['rows'][number]>
      rowKey="item"
      size="small"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={rows}
      columns={[
        {
          title: `${abolished?.name ?? ''}的事项`,
          render: (_, { item, itemName }) => `${itemName}（${item}）`,
          className: 'change-title-cell',
        },
        { title: '承接机关', render: (_, { to }) => to.name },
      ]}
      footer={() => `表中没有列明的，由${generalSuccessor?.name ?? ''}概括承接。`}
    />
  </section>
);
