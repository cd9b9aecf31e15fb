import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { OperationStatus } from './operation-types';
import { PageLoading } from '../../app/page-loading';
import { formatSecond } from '../../components/format';
import { PageTitle } from '../../components/page-title';
import { QueryProblem } from '../../components/query-problem';
import { FollowerList } from './follower-list';
import { stalledOf } from './follower-state';
import { InstanceFacts } from './instance-facts';
import { LeftOutList } from './left-out-list';
import { operationQuery } from './operation-queries';
import { StallAlerts } from './stall-alerts';
import './operation.css';

/** 运行状态: whether every list and every policy follows the record, what was left out, and on what the program runs. */
export const OperationPage = () => {
  const query = useQuery(operationQuery);
  const { data: status, error, isPending } = query;
  return (
    <>
      <PageTitle
        title="运行状态"
        actions={
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            打印
          </Button>
        }
      >
        {status !== undefined && (
          <span className="muted">
            {formatSecond(status.at)} 的情况<span className="no-print">，每 5 秒更新</span>
          </span>
        )}
      </PageTitle>
      {error !== null && <QueryProblem query={query} />}
      {isPending && <PageLoading />}
      {status !== undefined && <OperationSections status={status} />}
    </>
  );
};

const OperationSections = ({ status }: { readonly status: OperationStatus }) => (
  <div className="operation">
    {stalledOf(status).length > 0 && <StallAlerts status={status} />}
    <section className="panel" aria-labelledby="operation-lists">
      <h2 id="operation-lists">列表</h2>
      <p className="muted">工作台、案卷等列表由案卷记录整理而来。落后的时候，列表上注明“数据截至”几点。</p>
      <FollowerList followers={status.projections} at={status.at} emptyText="没有列表。" />
      <LeftOutList
        followers={status.projections}
        advice={({ name }) =>
          `这些记录没有计入列表，案卷本身完整，其余记录照常。把下面的错误文字交给程序维护人员；换上修正后的程序以后，在服务器上运行 npm run projections:rebuild ${name} 重建，重建期间不影响使用。`
        }
      />
    </section>
    <section className="panel" aria-labelledby="operation-policies">
      <h2 id="operation-policies">自动办理</h2>
      <p className="muted">一件事记录以后，由平台自动接着做的另一件事。</p>
      <FollowerList followers={status.policies} at={status.at} emptyText="没有自动办理的事项。" />
      <LeftOutList
        followers={status.policies}
        advice={() =>
          '这些记录引起的自动动作没有进行，案卷本身完整，其余照常。把下面的错误文字交给程序维护人员，并请有关机关核对案卷，需要的人工补办。'
        }
      />
    </section>
    <section className="panel" aria-labelledby="operation-instance">
      <h2 id="operation-instance">本程序</h2>
      <InstanceFacts status={status} />
      <p className="muted">有几个程序实例时，这里是答复本页的那一个；列表和自动办理的情况，各实例说的一样。</p>
    </section>
  </div>
);
