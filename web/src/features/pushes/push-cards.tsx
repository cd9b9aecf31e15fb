import { Button, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCommand } from '../../api/commands';
import { ClockTag } from '../../components/clock-tag';
import { formatInstant } from '../../components/format';
import { LegalBasisLine } from '../../components/legal-basis-line';
import { ProblemAlert } from '../../components/problem-alert';
import { factNames } from '../../wording/push-codes';
import { replayPath } from '../dispute-desk/dispute-path';
import { PushContentText } from './push-content-text';
import { PushReceipts } from './push-receipts';
import { PUSH_STEPS, PushStep, type PushStepName } from './push-step';
import type { Push } from './push-types';

const isStep = (verb: string): verb is PushStepName => verb in PUSH_STEPS;

const Acknowledge = ({ push }: { readonly push: Push }) => {
  const send = useCommand<object>();
  return (
    <>
      <Button
        type="primary"
        loading={send.isPending}
        onClick={() => send.mutate({ path: `/api/pushes/${push.shareId}/acknowledge`, body: {} })}
      >
        签收
      </Button>
      {send.error !== null && <ProblemAlert problem={send.error} />}
    </>
  );
};

/** 及时 or a date; a draft of the platform says so. */
const Due = ({ push: { clock, state } }: { readonly push: Push }) => {
  if (clock !== undefined) return <ClockTag clock={clock} />;
  return state === 'drafted' ? <Tag>及时推送（规定没有具体天数）</Tag> : null;
};

const PushCard = ({ push }: { readonly push: Push }) => {
  const [step, setStep] = useState<PushStepName | undefined>(undefined);
  const { shareId, kindName, state, stateName, item, place, content, allowed, corrections, source, clock, basis } = push;
  const steps = allowed.filter(isStep);
  return (
    <li className="panel push-card">
      <div className="push-head">
        <Tag color="blue">{kindName}</Tag>
        <strong className="wrap-anywhere">{content.title}</strong>
        {state !== 'pushed' && <Tag>{stateName}</Tag>}
        {corrections.length > 0 && <Tag color="orange">已更正 {corrections.length} 次</Tag>}
        {push.late === true && <Tag color="red">逾期推送</Tag>}
        <Due push={push} />
      </div>
      <p className="muted push-from">
        {push.organ.name}
        {item !== undefined && ` · ${item.name}`}
        {place !== undefined && ` · ${place.name}`} · {factNames[push.kind]} {formatInstant(push.factAt)}
        {push.pushedAt !== undefined && ` · 推送 ${formatInstant(push.pushedAt)}`}
        {source !== undefined && (
          <>
            {' · '}
            <Link to={replayPath(source.caseId, source.version)}>查看处罚决定所在案卷</Link>
          </>
        )}
      </p>
      <PushContentText content={content} />
      {push.droppedReasons !== undefined && <p>不推送的理由：{push.droppedReasons}</p>}
      {corrections.map(({ at, reason }) => (
        <p key={at} className="muted">
          {formatInstant(at)} 更正：{reason}
        </p>
      ))}
      <PushReceipts push={push} />
      {clock === undefined ? (
        basis.slice(0, 1).map((rule) => <LegalBasisLine key={rule.rule} {...rule} />)
      ) : (
        <LegalBasisLine {...clock} on={push.pushedAt} />
      )}
      {allowed.length > 0 && (
        <div className="push-steps no-print">
          {allowed.includes('acknowledge') && <Acknowledge push={push} />}
          {steps.map((verb) => (
            <Button key={verb} type={verb === 'push' ? 'primary' : 'default'} onClick={() => setStep(verb)}>
              {PUSH_STEPS[verb]}
            </Button>
          ))}
        </div>
      )}
      <PushStep key={`${shareId}-${step ?? ''}`} push={push} step={step} onClose={() => setStep(undefined)} />
    </li>
  );
};

export const PushCards = ({ pushes }: { readonly pushes: readonly Push[] }) => (
  <ul className="push-cards">
    {pushes.map((push) => (
      <PushCard key={push.shareId} push={push} />
    ))}
  </ul>
);
