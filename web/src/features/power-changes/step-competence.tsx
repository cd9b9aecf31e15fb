import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { standingColours } from './change-codes';
import { fileCompetenceQuery, stepsCompetenceQuery } from './change-queries';

/** Of a file with more steps, each is asked for alone. */
const SHORT = 500;

/** In the replay: who was competent on the day of this step, and why. */
export const StepCompetencePanel = ({
  caseId,
  version,
  of,
}: {
  readonly caseId: string;
  readonly version: number;
  readonly of: number;
}) => {
  const { data } = useQuery(of <= SHORT ? fileCompetenceQuery(caseId) : stepsCompetenceQuery(caseId, version, 1));
  const step = data?.steps.find((candidate) => candidate.version === version);
  if (step === undefined) return null;
  return (
    <section className="panel" aria-label="当日管辖">
      <h3 className="sub-title">当日（{step.day}）由谁管辖</h3>
      <p>
        {step.holders.length === 0 ? '清单没有列明' : step.holders.map(({ name }) => name).join('、')}{' '}
        <Tag color={standingColours[step.standing]}>
          {step.organ === undefined ? '' : `${step.organ.name}：`}
          {step.standingName}
        </Tag>
      </p>
      <p className="muted pre-line">{step.sentence}</p>
    </section>
  );
};
