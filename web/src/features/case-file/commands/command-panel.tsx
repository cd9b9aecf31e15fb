import { Button, Collapse } from 'antd';
import type { CaseCommand, CaseDetail } from '../../../api/types';
import { LegalBasisLine } from '../../../components/legal-basis-line';
import { commandGroups, keyOf } from './command-groups';
import { isGrave, nextCommand } from './next-command';

interface CommandPanelProps {
  readonly file: CaseDetail;
  readonly onCommand: (command: CaseCommand) => void;
}

const Closed = ({ command: { name, reason, legalBasis } }: { readonly command: CaseCommand }) => (
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
export const CommandPanel = ({ file, onCommand }: CommandPanelProps) => {
  const open = file.allowedCommands.filter((command) => command.open);
  const closed = file.allowedCommands.filter((command) => !command.open);
  const next = nextCommand(file);
  return (
    <div className="panel">
      <h2 className="section-title">可以办理</h2>
      {open.length === 0 && <p className="muted">以您现在的岗位，这个案卷目前没有可以办理的事项。</p>}
      {commandGroups(open, file).map(({ key, title, commands }) => (
        <section key={key} aria-label={title}>
          <h3 className="command-group">{title}</h3>
          <div className="command-buttons">
            {commands.map((command) => (
              <Button
                key={keyOf(command)}
                type={command === next ? 'primary' : 'default'}
                danger={isGrave(command)}
                onClick={() => onCommand(command)}
              >
                {command.name}
              </Button>
            ))}
          </div>
        </section>
      ))}
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
                    <Closed key={keyOf(command)} command={command} />
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
