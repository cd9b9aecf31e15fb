import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Table, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { formatInstant } from '../../components/format';
import { LegalBasisLine } from '../../components/legal-basis-line';
import { QueryProblem } from '../../components/query-problem';
import { SentenceBox } from '../../components/sentence-box';
import { nameOf } from '../../wording/code-set';
import { eventNames } from '../../wording/events';
import { standingColours } from './change-codes';
import { stepsCompetenceQuery } from './change-queries';
import type { StepCompetence } from './change-types';
import './power-changes.css';

const PAGE = 10;

/** 管辖沿革: who is competent now and why, what a change of the list did to this file, and who was competent at each step. */
export const CompetenceSection = ({ caseId }: { readonly caseId: string }) => {
  const [page, turnTo] = useState(1);
  const competence = useQuery({ ...stepsCompetenceQuery(caseId, (page - 1) * PAGE + 1, PAGE), placeholderData: keepPreviousData });
  if (competence.data === undefined) return competence.isLoading ? <p role="status">正在查清单…</p> : <QueryProblem query={competence} />;
  const { onDay, steps, total, successions } = competence.data;
  return (
    <>
      {onDay !== undefined && <SentenceBox title={`按今天（${onDay.day}）的权责清单`}>{onDay.sentence}</SentenceBox>}
      {successions.map(({ changeId, from, to, at, transitionUntil, byRow, respondent, legalBasis }) => (
        <Alert
          key={changeId}
          type="info"
          showIcon
          style={{ marginTop: 12 }}
          title={`${at.slice(0, 10)} 起，${from.name}的职权由${to.name}承接`}
          description={
            <>
              <p>
                {byRow ? '职权拆分表列明由它承接。' : '拆分表没有列这个事项，由概括承接机关承接。'}过渡期至 {transitionUntil}
                。案号、立案日期和期限都不变。 <Link to={`/catalogue/changes/${changeId}`}>查看清单变动</Link>
              </p>
              <p>{respondent}</p>
              {legalBasis.map((basis) => (
                <LegalBasisLine key={basis.rule} {...basis} on={at} />
              ))}
            </>
          }
        />
      ))}
      <h3 className="sub-title">每一步由谁管辖</h3>
      <Table<StepCompetence>
        className="competence-steps"
        rowKey="version"
        size="small"
        dataSource={[...steps]}
        loading={competence.isPlaceholderData}
        pagination={{ pageSize: PAGE, current: page, total, onChange: turnTo, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 'max-content' }}
        columns={[
          {
            title: '步骤',
            render: (_, { version, type, at }) => (
              <>
                {version}. {nameOf(eventNames, type)}
                <div className="muted">{formatInstant(at)}</div>
              </>
            ),
          },
          {
            title: '行为机关',
            render: (_, { organ, standing, standingName }) => (
              <>
                {organ?.name ?? '平台'}
                <div>
                  <Tag color={standingColours[standing]}>{standingName}</Tag>
                </div>
              </>
            ),
          },
          {
            title: '当日有管辖权的机关',
            className: 'change-title-cell',
            render: (_, { holders }) => (holders.length === 0 ? '清单没有列明' : holders.map(({ name }) => name).join('、')),
          },
        ]}
        expandable={{
          expandedRowRender: ({ sentence, changes }) => (
            <>
              {sentence}{' '}
              {changes.map((id) => (
                <Link key={id} to={`/catalogue/changes/${id}`}>
                  据此清单变动
                </Link>
              ))}
            </>
          ),
        }}
      />
    </>
  );
};
