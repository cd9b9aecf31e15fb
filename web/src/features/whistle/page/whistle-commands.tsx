import { Button, Collapse } from 'antd';
import { LegalBasisLine } from '../../../components/legal-basis-line';
import type { WhistleCommand, WhistleDetail } from '../whistle-types';

/** What usually comes next, most urgent first. */
const FIRST: readonly string[] = ['report', 'handle', 'decide-objection', 'blow', 'revise', 'rate', 'close'];
/** Turns round what others rely on: marked. */
const GRAVE: readonly string[] = ['object', 'withdraw', 'return', 'report-up'];

interface WhistleCommandsProps {
  readonly whistle: WhistleDetail;
  readonly onCommand: (command: WhistleCommand) => void;
}

const Closed = ({ command: { name, reason, legalBasis } }: { readonly command: WhistleCommand }) => (
  <li>
    <strong>{name}</strong>
    <span className="muted"> · {reason ?? '目前不能办理'}</span>
    {legalBasis !== undefined && (
      <div>
        <LegalBasisLine {...legalBasis} />
      </div>
    )}
  </li>
);

/** What is open now as buttons; what is not, quietly, with the reason. */
export const WhistleCommands = ({ whistle: { allowedCommands }, onCommand }: WhistleCommandsProps) => {
  const open = allowedCommands.filter((command) => command.open);
  const closed = allowedCommands.filter((command) => !command.open);
  const next = FIRST.find((verb) => open.some((command) => command.verb === verb));
  return (
    <div className="panel">
      <h2 className="section-title">可以办理</h2>
      {open.length === 0 && <p className="muted">以您现在的岗位，这次吹哨目前没有可以办理的事项。</p>}
      <div className="command-buttons">
        {open.map((command) => (
          <Button
            key={command.verb}
            type={command.verb === next ? 'primary' : 'default'}
            danger={GRAVE.includes(command.verb)}
            onClick={() => onCommand(command)}
          >
            {command.name}
          </Button>
        ))}
      </div>
      {closed.length > 0 && (
        <Collapse
          ghost
          size="small"
          className="closed-commands"
          items={[
            {
              key: 'closed',
              label: `暂不可办 ${closed.length} 项 · 原因`,
              children: (
                <ul>
                  {closed.map((command) => (
                    <Closed key={command.verb} command={command} />
                  ))}
                </ul>
              ),
            },
          ]}
        />
      )}
    </div>
  );
};
