import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Progress, Steps, Upload } from 'antd';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { keys } from '../../api/query-keys';
import { dispatches } from '../../app/entitled';
import { useUser } from '../../app/user-context';
import { LinkButton } from '../../components/link-button';
import { PageTitle } from '../../components/page-title';
import { ProblemAlert } from '../../components/problem-alert';
import { QueryProblem } from '../../components/query-problem';
import { useUpload } from '../../components/use-upload';
import { FaultTable } from '../catalogue/fault-table';
import type { OrderImportJob } from './intake-types';
import { orderImportQuery } from './order-import-queries';
import './intake.css';

/** 批量导入工单: template, check, and only then the import. */
export const OrderImportPage = () => {
  const user = useUser();
  const client = useQueryClient();
  const { file, jobId, start, check, run } = useUpload('/api/orders/import');
  const job = useQuery({ ...orderImportQuery(jobId ?? ''), enabled: jobId !== undefined });
  const imported = job.data?.state === 'succeeded' && !job.data.dryRun;
  useEffect(() => {
    if (imported) void client.invalidateQueries({ queryKey: keys.dockets });
  }, [imported, client]);
  const busy = start.isPending || (jobId !== undefined && (job.data === undefined || job.data.state === 'running') && job.error === null);
  const checked = job.data?.state === 'succeeded' && job.data.dryRun;
  if (!dispatches(user)) {
    return (
      <>
        <PageTitle title="导入工单" />
        <Alert type="warning" showIcon title="当前岗位不能导入工单" description="导入由派单员办理。有多个岗位的，可在页面右上角切换。" />
      </>
    );
  }
  return (
    <>
      <PageTitle title="导入工单" actions={<Link to="/orders">回到接诉即办</Link>} />
      <div className="panel order-form">
        <Steps
          size="small"
          current={imported ? 3 : checked ? 2 : file === undefined ? 0 : 1}
          items={[{ title: '下载模板、填写' }, { title: '选择文件，先检查' }, { title: '导入' }]}
        />
        <p>
          <Button icon={<DownloadOutlined aria-hidden />} href="/api/orders/template">
            下载 Excel 模板
          </Button>{' '}
          <span className="muted">也可以用列名相同的 CSV 文件（UTF-8 或者 GBK）。一次不超过 2000 行。</span>
        </p>
        <Upload.Dragger
          accept=".xlsx,.csv"
          maxCount={1}
          showUploadList={false}
          disabled={busy}
          beforeUpload={(chosen) => {
            check(chosen);
            return false; // sent by ourselves, checked first
          }}
        >
          <p>
            <InboxOutlined style={{ fontSize: 32 }} />
          </p>
          <p>点击选择，或把 Excel、CSV 文件拖到这里</p>
          <p className="muted">选好后先检查，不登记任何工单；检查通过再导入。</p>
        </Upload.Dragger>
        {file !== undefined && (
          <p>
            文件：<strong className="wrap-anywhere">{file.name}</strong>（{Math.ceil(file.size / 1024)} KB）
          </p>
        )}
        {start.error !== null && <ProblemAlert problem={start.error} />}
        <QueryProblem query={job} />
        {start.isPending && <p role="status">正在上传…</p>}
        {job.data !== undefined && <ImportOutcome job={job.data} />}
        {checked && (
          <Button type="primary" loading={busy} onClick={run}>
            导入这些工单
          </Button>
        )}
        {imported && (
          <LinkButton type="primary" to="/orders?awaits=dispatch">
            去派单
          </LinkButton>
        )}
      </div>
    </>
  );
};

const ImportOutcome = ({ job: { state, dryRun, done, total, errors, summary } }: { readonly job: OrderImportJob }) => (
  <div aria-live="polite">
    {state === 'running' && (
      <div>
        {dryRun ? '正在检查' : '正在导入'}（{done} / {total}）
        <Progress percent={total === 0 ? 0 : Math.floor((done / total) * 100)} status="active" />
      </div>
    )}
    {state === 'succeeded' && summary !== undefined && (
      <Alert
        type="success"
        showIcon
        title={dryRun ? '检查通过，可以导入' : '导入完成'}
        description={`共 ${summary.rows} 行：${dryRun ? '将登记' : '登记'} ${summary.received} 件，已登记过、内容相同的 ${summary.unchanged} 件。`}
      />
    )}
    {state === 'refused' && (
      <>
        <Alert type="error" showIcon title={`有 ${errors.length} 处问题，没有登记任何工单，请改正后重新选择文件`} />
        <FaultTable faults={errors} />
      </>
    )}
    {state === 'failed' && <Alert type="error" showIcon title={errors[0]?.reason ?? '导入中断，请重新上传'} />}
  </div>
);
