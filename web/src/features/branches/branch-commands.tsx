import { Button } from 'antd';
import { EmptyState } from '../../components/empty-state';
import { keyOf } from '../case-file/commands/command-groups';
import { isGrave } from '../case-file/commands/next-command';
import type { Branch, BranchCommand } from './branch-types';

/** Of which part of the file a command is, when the same stands there twice. */
const partOf: Readonly<Record<BranchCommand['scope'], string>> = {
  case: '案卷',
  handoff: '移送',
  consultation: '协商',
  dispute: '争议',
  'criminal-transfer': '行刑衔接',
  supervision: '督办',
};

interface BranchCommandsProps {
  readonly branch: Branch;
  readonly onCommand: (command: BranchCommand) => void;
}

/** What every organ could do at the time of the branch. */
export const BranchCommands = ({ branch, onCommand }: BranchCommandsProps) => (
  <section className="panel no-print" aria-label="可以推演的下一步">
    <h2 className="section-title">可以推演的下一步</h2>
    {branch.organs.length === 0 && <EmptyState text="这一时刻没有可以办理的事项" />}
    {branch.organs.map(({ organ, commands }) => (
      <section key={organ.id} aria-label={organ.name}>
        <h3 className="command-group">{organ.name}</h3>
        <div className="command-buttons">
          {commands.map((command) => (
            <Button key={keyOf(command)} danger={isGrave(command)} title={partOf[command.scope]} onClick={() => onCommand(command)}>
              {command.name}
            </Button>
          ))}
        </div>
      </section>
    ))}
  </section>
);
