import { BankFilled, FolderOpenOutlined, PlayCircleOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import type { CaseCommand } from '../../../api/types';
import { ClockTag } from '../../../components/clock-tag';
import { today } from '../../../components/county-time';
import { formatInstant } from '../../../components/format';
import { LinkButton } from '../../../components/link-button';
import { OrganName } from '../../../components/organ-name';
import { urgentClock } from '../../case-file/urgent-clock';
import { replayPath } from '../dispute-path';
import type { DisputeDossier } from '../dispute-types';
import { BureauNotice } from './bureau-notice';
import { DisputeSteps } from './dispute-steps-bar';

interface DisputeHeadProps {
  readonly dossier: DisputeDossier;
  /** Whether the forms have what they need. */
  readonly ready: boolean;
  readonly onStep: (command: CaseCommand) => void;
}

/** What it is about, between whom, who is responsible meanwhile, who acts next and until when, and what the viewer may do. */
export const DisputeHead = ({ dossier, ready, onStep }: DisputeHeadProps) => {
  const { dispute, case: file } = dossier;
  const clock = urgentClock(dispute.clocks);
  return (
    <header className="dispute-head panel">
      <div className="page-title">
        <h1>争议：{file.title}</h1>
        <Tag>{dispute.kindName}</Tag>
        <Tag color={dispute.pending ? 'gold' : 'blue'}>{dispute.stateName}</Tag>
        <div className="page-title-actions no-print">
          <LinkButton to={`/cases/${file.caseId}`} icon={<FolderOpenOutlined aria-hidden />}>
            案卷
          </LinkButton>
          <LinkButton to={replayPath(file.caseId, file.version)} icon={<PlayCircleOutlined aria-hidden />}>
            回放
          </LinkButton>
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            打印
          </Button>
        </div>
      </div>
      <p className="dispute-print-only">
        行政执法争议协调情况，打印日期 {today()}，记录至案卷第 {file.version} 步
      </p>
      <p className="dispute-matter pre-line">{dispute.matter}</p>
      <dl className="dispute-facts">
        <div>
          <dt>争议各方</dt>
          <dd>
            {dispute.between.map((organ) => (
              <span key={organ.id} className="dispute-party">
                <OrganName organ={organ} /> {organ.id === dispute.applicant.id && <Tag>申请</Tag>}
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{dispute.pending ? '争议期间责任机关' : '责任机关'}</dt>
          <dd className="dispute-responsible">
            <BankFilled aria-hidden /> <OrganName organ={file.responsibleOrgan} />
          </dd>
        </div>
        <div>
          <dt>下一步</dt>
          <dd>
            <strong className="docket-next">{dispute.nextStep ?? '已经了结'}</strong>
            {clock !== undefined && (
              <div>
                <ClockTag clock={clock} /> <span className="muted">{clock.organ.name}</span>
              </div>
            )}
          </dd>
        </div>
        <div>
          <dt>共同的上一级行政机关</dt>
          <dd>
            <OrganName organ={dispute.superior} />
            <div className="muted">
              {file.itemName} · {file.townshipName} · {formatInstant(dispute.appliedAt)} 提出
            </div>
          </dd>
        </div>
      </dl>
      <DisputeSteps dossier={dossier} ready={ready} onStep={onStep} />
      <BureauNotice />
    </header>
  );
};
