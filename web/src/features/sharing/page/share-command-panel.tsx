import { Button } from 'antd';
import { LegalBasisLine } from '../../../components/legal-basis-line';
import type { Share, ShareCommand } from '../share-types';

interface ShareCommandPanelProps {
  readonly share: Share;
  readonly onCommand: (command: ShareCommand) => void;
}

/** What usually comes next. */
const FIRST = [
  'sign',
  'supplement',
  'grant',
  'deliver',
  'answer-correction',
  'consent-extension',
  'coordinate',
  'decide',
  'report-rectification',
  'resume',
];
const GRAVE = new Set(['refuse', 'suspend', 'terminate', 'recall', 'withdraw']);

/** What is open now as buttons; what is not, with the reason. */
export const ShareCommandPanel = ({ share: { allowedCommands }, onCommand }: ShareCommandPanelProps) => {
  const open = allowedCommands.filter((command) => command.open);
  const closed = allowedCommands.filter((command) => !command.open);
  const next = FIRST.find((verb) => open.some((command) => command.verb === verb));
  return (
    <div className="panel">
      <h2 className="section-title">可以办理</h2>
      {open.length === 0 && <p className="muted">以您现在的岗位，这个申请目前没有可以办理的事项。</p>}
      <div className="command-buttons">
        {open.map((command) => (
          <Button
            key={command.verb}
            type={command.verb === next ? 'primary' : 'default'}
            danger={GRAVE.has(command.verb)}
            onClick={() => onCommand(command)}
          >
            {command.name}
          </Button>
        ))}
      </div>
      {closed.length > 0 && (
        <ul className="closed-commands">
          {closed.map(({ verb, name, reason, legalBasis }) => (
            <li key={verb}>
              <strong>{name}</strong>
              <span className="muted"> · {reason}</span>
              {legalBasis !== undefined && (
                <div>
                  <LegalBasisLine {...legalBasis} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
