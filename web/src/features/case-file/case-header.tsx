import { BankFilled, PrinterOutlined, PlayCircleOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Tag } from 'antd';
import type { CaseCommand, CaseDetail } from '../../api/types';
import { ClockTag } from '../../components/clock-tag';
import { LinkButton } from '../../components/link-button';
import { OrganName } from '../../components/organ-name';
import { nameOf } from '../../wording/code-set';
import { subjectKinds } from '../../wording/case-codes';
import { timelineQuery } from '../timeline/timeline-queries';
import { nextCommand } from './commands/next-command';
import { urgentClock } from './urgent-clock';

interface CaseHeaderProps {
  readonly file: CaseDetail;
  readonly onCommand: (command: CaseCommand) => void;
}

const urgent = ({ handoffs }: CaseDetail): boolean =>
  handoffs.some(({ urgency, endedAt }) => urgency === 'urgent' && endedAt === undefined);

/** Numbers of the organs, the responsible one first. */
const numbersOf = ({ organs }: CaseDetail): string =>
  organs
    .filter(({ number }) => number !== undefined)
    .toSorted((a, b) => Number(b.responsible) - Number(a.responsible))
    .map(({ number, organ }) => `${number ?? ''}（${organ.name}）`)
    .join('；');

export const CaseHeader = ({ file, onCommand }: CaseHeaderProps) => {
  const { details, stateName, responsibleOrgan, clocks, caseId, crimeSuspected } = file;
  const clock = urgentClock(clocks);
  const next = nextCommand(file);
  const numbers = numbersOf(file);
  const client = useQueryClient();
  const print = async (): Promise<void> => {
    await client.query(timelineQuery(caseId)).catch(() => undefined); // of a long file it is read page by page; what is missing is said
    setTimeout(() => window.print());
  };
  return (
    <header className="case-header panel">
      <div className="page-title">
        {urgent(file) && (
          <Tag color="red" variant="solid">
            急
          </Tag>
        )}
        <h1>{details.title}</h1>
        <Tag>{nameOf(subjectKinds, details.subject)}</Tag>
        <Tag color="blue">{stateName}</Tag>
        <div className="page-title-actions no-print">
          <LinkButton to={`/cases/${caseId}/replay`} icon={<PlayCircleOutlined aria-hidden />}>
            回放
          </LinkButton>
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => void print()}>
            打印
          </Button>
        </div>
      </div>
      {numbers !== '' && <div className="muted">案号：{numbers}</div>}
      <div className="case-facts">
        <div className="case-fact">
          <span className="case-fact-label">责任机关</span>
          <span className="case-responsible">
            <BankFilled aria-hidden /> <OrganName organ={responsibleOrgan} />
          </span>
        </div>
        <div className="case-fact">
          <span className="case-fact-label">最紧的期限</span>
          {clock === undefined ? <span className="muted">没有进行中的期限</span> : <ClockTag clock={clock} />}
          {clock !== undefined && <span className="muted">{clock.organ.name}</span>}
        </div>
        <div className="case-fact no-print">
          <span className="case-fact-label">下一步</span>
          {next === undefined ? (
            <span className="muted">{file.closedAt === undefined ? '本岗位目前没有需要办理的事项' : '案卷已结案'}</span>
          ) : (
            <Button type="primary" size="large" onClick={() => onCommand(next)}>
              {next.name}
            </Button>
          )}
        </div>
      </div>
      {crimeSuspected && file.state !== 'police-filed' && (
        <Alert type="error" showIcon title="本案涉嫌犯罪，应当移送公安机关，不得以行政处罚代替移送。" />
      )}
    </header>
  );
};
