import { useQuery } from '@tanstack/react-query';
import { Button, Space, Tag } from 'antd';
import { useState } from 'react';
import { formatInstant } from '../../../components/format';
import { QueryProblem } from '../../../components/query-problem';
import { nameOf } from '../../../wording/code-set';
import { proposalsQuery } from '../course-queries';
import { materialStates, questionKinds } from '../training-codes';
import type { CourseContent, CoursePart, DecisionPoint, QuestionKind } from '../training-types';
import { isTaken, newPoint, withPoint, withProposals, withoutPart, withoutPoint, withPartEarlier } from './edit-content';
import { PointForm } from './point-form';
import { PreviewDrawer } from './preview-drawer';

interface PartPanelProps {
  readonly part: CoursePart;
  readonly number: number;
  readonly content: CourseContent;
  readonly onChange: (content: CourseContent) => void;
}

/** One material with its steps, the decision points between them and those that are proposed. */
export const PartPanel = ({ part, number, content, onChange }: PartPanelProps) => {
  const query = useQuery(proposalsQuery(part.materialId));
  const [edited, setEdited] = useState<DecisionPoint>();
  const [previewed, setPreviewed] = useState<DecisionPoint>();
  const { data } = query;
  const { partId } = part;
  const steps = data?.steps ?? [];
  const open = (data?.proposals ?? []).filter((proposal) => !isTaken(part, proposal));
  const kinds = [...new Set(open.map(({ question }) => question.kind))];
  const take = (kind?: QuestionKind): void =>
    onChange(
      withProposals(
        content,
        partId,
        open.filter(({ question }) => kind === undefined || question.kind === kind),
      ),
    );
  return (
    <section className="panel course-part" aria-label={`第 ${number} 章`}>
      <div className="course-part-head">
        <h2>
          第 {number} 章 {data?.title ?? ''} {data !== undefined && <Tag>{nameOf(materialStates, data.state)}</Tag>}
        </h2>
        <Space wrap>
          {number > 1 && <Button onClick={() => onChange(withPartEarlier(content, partId))}>上移</Button>}
          <Button danger onClick={() => onChange(withoutPart(content, partId))}>
            移除本章
          </Button>
        </Space>
      </div>
      <QueryProblem query={query} />
      {open.length > 0 && (
        <Space wrap className="course-take">
          <Button type="primary" onClick={() => take()}>
            采用全部建议（{open.length}）
          </Button>
          {kinds.map((kind) => (
            <Button key={kind} onClick={() => take(kind)}>
              {questionKinds[kind]}（{open.filter(({ question }) => question.kind === kind).length}）
            </Button>
          ))}
        </Space>
      )}
      <ol className="course-steps">
        {steps.map(({ version, at, organ, text }) => (
          <li key={version}>
            <div>
              <span className="muted">
                第 {version} 步 {formatInstant(at)} {organ?.name}
              </span>{' '}
              {text}{' '}
              <Button type="link" size="small" onClick={() => setEdited(newPoint(version))}>
                在此提问
              </Button>
            </div>
            {part.points
              .filter(({ after }) => after === version)
              .map((point) => (
                <div key={point.pointId} className="course-point">
                  <Tag color="blue">{nameOf(questionKinds, point.question.kind)}</Tag> {point.prompt}{' '}
                  <span className="muted">{point.points} 分</span>
                  <Space size={0}>
                    <Button type="link" size="small" onClick={() => setEdited(point)}>
                      修改
                    </Button>
                    <Button type="link" size="small" onClick={() => setPreviewed(point)}>
                      预览
                    </Button>
                    <Button type="link" size="small" danger onClick={() => onChange(withoutPoint(content, partId, point.pointId))}>
                      删除
                    </Button>
                  </Space>
                </div>
              ))}
            {open
              .filter(({ after }) => after === version)
              .map((proposal) => (
                <div key={`${proposal.question.kind}${proposal.because}`} className="course-proposal">
                  <Tag>建议：{nameOf(questionKinds, proposal.question.kind)}</Tag> <span className="muted">{proposal.because}</span>
                  <Button type="link" size="small" onClick={() => onChange(withProposals(content, partId, [proposal]))}>
                    采用
                  </Button>
                </div>
              ))}
          </li>
        ))}
      </ol>
      {edited !== undefined && (
        <PointForm
          point={edited}
          steps={steps}
          onCancel={() => setEdited(undefined)}
          onDone={(point) => {
            onChange(withPoint(content, partId, point));
            setEdited(undefined);
          }}
        />
      )}
      {previewed !== undefined && <PreviewDrawer point={previewed} steps={steps} onClose={() => setPreviewed(undefined)} />}
    </section>
  );
};
