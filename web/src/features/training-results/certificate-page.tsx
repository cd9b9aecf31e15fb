import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useParams } from 'react-router';
import { PageLoading } from '../../app/page-loading';
import { PageTitle } from '../../components/page-title';
import { QueryProblem } from '../../components/query-problem';
import { certificateQuery } from './results-queries';
import './training-results.css';

/** 结业证明, to be printed by its holder and checked by anybody who has signed in. */
export const CertificatePage = () => {
  const { number = '' } = useParams();
  const query = useQuery(certificateQuery(number));
  const { data } = query;
  if (data === undefined) return query.isPending ? <PageLoading /> : <QueryProblem query={query} />;
  const { valid, sentence, notice, issuedOn, digest, content } = data;
  return (
    <>
      <PageTitle
        title="结业证明"
        actions={
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            打印
          </Button>
        }
      />
      <Alert className="no-print" type={valid ? 'success' : 'warning'} showIcon title={sentence} />
      {valid && (
        <article className="panel certificate">
          <h2>结业证明</h2>
          {content !== undefined && (
            <p className="certificate-text">
              {content.traineeName}（{content.organ.name}）参加“{content.classTitle}”，完成课程《{content.courseTitle}》（第{' '}
              {content.release} 版），得 {content.points} 分（满分 {content.of} 分，{content.percent}%），达到合格线，准予结业。
            </p>
          )}
          <p>编号：{data.number}</p>
          <p>出具日期：{issuedOn}</p>
          <p className="certificate-digest">校验码（SM3）：{digest}</p>
          <p className="muted">{notice}</p>
        </article>
      )}
    </>
  );
};
