import { InboxOutlined } from '@ant-design/icons';
import { Alert, Button, Upload } from 'antd';
import { Link } from 'react-router';
import { mayImportLaw } from '../../app/entitled';
import { useUser } from '../../app/user-context';
import { PageTitle } from '../../components/page-title';
import { LawFileCard } from './law-file-card';
import { useLawImport } from './use-law-import';
import './law.css';

/** 导入法规: each file is checked first, and says what was understood. */
export const LawImportPage = () => {
  const user = useUser();
  const { files, ready, busy, choose, check, run } = useLawImport();
  if (!mayImportLaw(user))
    return (
      <>
        <PageTitle title="导入法规" />
        <Alert
          type="warning"
          showIcon
          title="当前岗位不能导入法规"
          description="由清单管理员、司法局监督人员或者系统管理员办理（县级默认分工）。有多个岗位的，可在页面右上角切换。"
        />
      </>
    );
  return (
    <>
      <PageTitle title="导入法规" actions={<Link to="/law">回到法规库</Link>} />
      <div className="panel law-import">
        <p className="muted">
          Markdown 文件，UTF-8 或者 GBK 编码，每个不超过 5 MB。第一行写“#
          法规名称”，其下写公布和施行日期，条文以“第…条”开头，编、章、节各占一行。
          谁可以导入是县级默认分工：清单管理员、监督人员、系统管理员。
        </p>
        <Upload.Dragger
          accept=".md,.markdown,.txt"
          multiple
          showUploadList={false}
          disabled={busy}
          beforeUpload={(file, list) => {
            if (file === list[0]) choose(list);
            return false; // sent by ourselves, checked first
          }}
        >
          <p>
            <InboxOutlined style={{ fontSize: 32 }} aria-hidden />
          </p>
          <p>点击选择，或把一个或几个文件拖到这里</p>
          <p className="muted">选好后先检查，不改动任何内容；看清读到了什么，再导入。</p>
        </Upload.Dragger>
        <div aria-live="polite" className="law-import">
          {files.map((file) => (
            <LawFileCard key={file.id} file={file} busy={busy} onCheck={(terms) => check(file, terms)} />
          ))}
        </div>
        {ready.length > 0 && (
          <Button type="primary" loading={busy} onClick={run}>
            导入 {ready.length} 个检查通过的文件
          </Button>
        )}
      </div>
    </>
  );
};
