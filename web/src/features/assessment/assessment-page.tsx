import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Select } from 'antd';
import { useState } from 'react';
import { PageLoading } from '../../app/page-loading';
import { usePosition } from '../../app/user-context';
import { EmptyState } from '../../components/empty-state';
import { formatInstant } from '../../components/format';
import { Freshness } from '../../components/freshness';
import { PageTitle } from '../../components/page-title';
import { QueryProblem } from '../../components/query-problem';
import { useFilterParams } from '../desk/docket-filters';
import { assessmentQuery } from './assessment-queries';
import type { Assessment, Looked } from './assessment-types';
import { EvidenceDrawer, type OpenedFigure } from './evidence-drawer';
import { FiguresTable } from './figures-table';
import { KnownSwitch } from './known-switch';
import { Publications } from './publications';
import { RatingsSection } from './ratings-section';
import { ScoreBars } from './score-bars';
import { WeightsPanel } from './weights-panel';
import '../desk/docket.css';
import './assessment.css';

const given = (looked: { readonly quarter: string | null; readonly knownAt: string | null }): Looked => ({
  ...(looked.quarter === null ? {} : { quarter: looked.quarter }),
  ...(looked.knownAt === null ? {} : { knownAt: looked.knownAt }),
});

interface SideProps {
  readonly assessment: Assessment;
  readonly townships: boolean;
  readonly onOpen: (opened: OpenedFigure) => void;
}

/** Departments and townships stand apart: what they owe is not the same. */
const Side = ({ assessment, townships, onOpen }: SideProps) => {
  const rows = assessment.organs.filter(({ township }) => township === townships);
  const average = townships ? assessment.townships : assessment.departments;
  const name = townships ? '乡镇' : '部门';
  const averageName = `全县${name}平均`;
  if (rows.length === 0) {
    if (townships || average.total === undefined) return null;
    return <p className="muted">{`本季度没有计入本机关的事项。${averageName} ${average.total.toFixed(1)} 分。`}</p>;
  }
  return (
    <section aria-label={name} className="assessment-side">
      <ScoreBars title={`${name}综合分`} rows={rows} average={average} averageName={averageName} />
      <FiguresTable
        assessment={assessment}
        rows={rows}
        average={average}
        averageName={averageName}
        onOpen={(organ, figure) => onOpen({ organ, figure })}
      />
    </section>
  );
};

/** 考评: how a quarter went, by the record, and what townships say of departments. */
export const AssessmentPage = () => {
  const acting = usePosition();
  const { search, set } = useFilterParams();
  const looked = given({ quarter: search.get('quarter'), knownAt: search.get('knownAt') });
  const query = useQuery(assessmentQuery(looked));
  const [opened, setOpened] = useState<OpenedFigure | undefined>(undefined);
  const { data } = query;
  return (
    <>
      <PageTitle
        title="考评"
        actions={
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            打印
          </Button>
        }
      >
        <span className="muted">{acting?.organName}</span>
        <Freshness lagMs={data?.lagMs} readAt={query.dataUpdatedAt} />
      </PageTitle>
      <div className="docket-tools no-print">
        <Select
          aria-label="季度"
          className="quarter-select"
          value={data?.quarter ?? null}
          options={(data?.quarters ?? []).map(({ quarter, name }) => ({ value: quarter, label: name }))}
          onChange={(quarter: string) => set('quarter', quarter)}
        />
        <KnownSwitch assessment={data} knownAt={looked.knownAt} onChange={(knownAt) => set('knownAt', knownAt)} />
      </div>
      <QueryProblem query={query} />
      {query.isPending && <PageLoading />}
      {data !== undefined && (
        <div aria-busy={query.isFetching}>
          <p className="assessment-of">
            <strong>{data.quarterName}</strong>，数字按截至 {formatInstant(data.knownAt)} 的记录计算。
          </p>
          {!data.ended && <Alert type="info" showIcon title="本季度还没有结束，数字会随着办理变化。" />}
          {data.asKnownThen && <Alert type="warning" showIcon title="这是当时的数字：此后的更正和补录不在其中。" />}
          {data.organs.length === 0 && data.departments.total === undefined && (
            <EmptyState text="本季度没有计入考评的事项：没有到期的答复、反馈，也没有签收的移送。" />
          )}
          <Side assessment={data} townships={false} onOpen={setOpened} />
          <Side assessment={data} townships onOpen={setOpened} />
          <p className="muted">
            异议成立的不扣分，尚无结果的不计。<span className="no-print">点击数字可以查看依据的事件。</span>
          </p>
          <RatingsSection assessment={data} />
          <Publications assessment={data} />
          <WeightsPanel assessment={data} />
        </div>
      )}
      {opened !== undefined && (
        <EvidenceDrawer
          opened={opened}
          looked={{ ...looked, ...(data === undefined ? {} : { quarter: data.quarter }) }}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
};
