import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { Alert, Button, Steps, Upload } from 'antd';
import { Link } from 'react-router';
import { usePosition } from '../../app/user-context';
import { PageTitle } from '../../components/page-title';
import { ProblemAlert } from '../../components/problem-alert';
import { QueryProblem } from '../../components/query-problem';
import { ImportResult } from './import-result';
import { useImport } from './use-import';
import './catalogue.css';

/** 导入权责清单: template, check, and only then the import. */
export const CatalogueImportPage = () => {
  const position = usePosition();
  const { file, job, start, busy, imported, check, run } = useImport();
  if (position?.role !== 'catalogue-manager') {
    return (
      <>
        <PageTitle title="导入权责清单" />
        <Alert
          type="warning"
          showIcon
          title="当前岗位不能导入清单"
          description="导入由清单管理员办理。有多个岗位的，可在页面右上角切换。"
        />
      </>
    );
  }
  const checked = job.data?.state === 'succeeded' && job.data.dryRun;
  const step = imported ? 3 : checked || (job.data !== undefined && !job.data.dryRun) ? 2 : file === undefined ? 0 : 1;
  return (
    <>
      <PageTitle title="导入权责清单" actions={<Link to="/catalogue">回到清单</Link>} />
      <div className="panel catalogue-import">
        <Steps size="small" current={step} items={[{ title: '下载模板、填写' }, { title: '选择文件，先检查' }, { title: '导入' }]} />
        <p>
          <Button icon={<DownloadOutlined />} href="/api/catalogue/template">
            下载 Excel 模板
          </Button>{' '}
          <span className="muted">按“基本履职、配合履职、上级部门收回”三张清单填写。</span>
        </p>
        <Upload.Dragger
          accept=".xlsx"
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
          <p>点击选择，或把 Excel 文件拖到这里</p>
          <p className="muted">选好后先检查，不改动任何内容；检查通过再导入。</p>
        </Upload.Dragger>
        {file !== undefined && (
          <p>
            文件：<strong className="wrap-anywhere">{file.name}</strong>（{Math.ceil(file.size / 1024)} KB）
          </p>
        )}
        {start.error !== null && <ProblemAlert problem={start.error} />}
        <QueryProblem query={job} />
        {start.isPending && <p role="status">正在上传…</p>}
        {job.data !== undefined && <ImportResult job={job.data} />}
        {checked && (
          <Button type="primary" loading={busy} onClick={run}>
            导入这份清单
          </Button>
        )}
        {imported && (
          <Link to="/catalogue">
            <Button type="primary">查看清单</Button>
          </Link>
        )}
      </div>
    </>
  );
};
