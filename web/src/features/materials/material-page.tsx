import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Descriptions, Tag } from 'antd';
import { useParams } from 'react-router';
import { PageLoading } from '../../app/page-loading';
import { formatInstant } from '../../components/format';
import { PageTitle } from '../../components/page-title';
import { QueryProblem } from '../../components/query-problem';
import { MaterialReplay } from './material-replay';
import { type Material, materialQuery } from './material-queries';
import { stateColours } from './materials-page';
import { ReportSection } from './report-section';
import { SignSection } from './sign-section';
import '../training/training.css';

/** One 教学案卷: where it stands, what may still identify, the signature, and the history once the viewer may read it. */
export const MaterialPage = () => {
  const { materialId = '' } = useParams();
  const material = useQuery(materialQuery(materialId));
  if (material.isPending) return <PageLoading />;
  const { data } = material;
  if (data === undefined) return <QueryProblem query={material} />;
  return (
    <div className="training-page">
      <PageTitle
        title={data.title}
        actions={
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            打印
          </Button>
        }
      >
        <Tag color={stateColours[data.state]}>{data.stateName}</Tag>
      </PageTitle>
      <Facts material={data} />
      <ReportSection material={data} />
      <SignSection material={data} />
      {data.readable ? <MaterialReplay material={data} /> : <p className="panel muted">签批发布以后才能查看历史。</p>}
    </div>
  );
};

const Facts = ({ material }: { readonly material: Material }) => (
  <section className="panel" aria-label="概况">
    <Descriptions size="small" column={{ xs: 1, md: 2 }}>
      <Descriptions.Item label="步数">{material.events}</Descriptions.Item>
      <Descriptions.Item label="日期">
        {material.shiftedDays === 0 ? '与原案相同（日历随案卷）' : `平移${material.shiftedDays / 7}周`}
      </Descriptions.Item>
      <Descriptions.Item label="抽取">{`${material.drawnBy.name}，${formatInstant(material.drawnAt)}`}</Descriptions.Item>
      {material.releasedBy !== undefined && (
        <Descriptions.Item label="签批">{`${material.releasedBy.name}：${material.opinion ?? ''}`}</Descriptions.Item>
      )}
      {material.withdrawnBy !== undefined && (
        <Descriptions.Item label="撤回">{`${material.withdrawnBy.name}：${material.reason ?? ''}`}</Descriptions.Item>
      )}
      <Descriptions.Item label="人物" span="filled">
        {material.cast.map(({ name, organ }) => `${name}（${organ.name}）`).join('、')}
      </Descriptions.Item>
    </Descriptions>
  </section>
);
