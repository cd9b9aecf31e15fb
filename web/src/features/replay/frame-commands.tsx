import { Tag } from 'antd';
import { EmptyState } from '../../components/empty-state';
import { LegalBasisLine } from '../../components/legal-basis-line';
import { keyOf } from '../case-file/commands/command-groups';
import type { OrganCommands } from './replay-types';

/** What each organ could have done at that moment, and why it could not do the rest. */
export const FrameCommands = ({ organs, at }: { readonly organs: readonly OrganCommands[]; readonly at: string }) => (
  <section className="panel" aria-label="当时可办的事项">
    <h3>这一步之后，谁可以办什么</h3>
    {organs.length === 0 && <EmptyState text="这一刻没有可办的事项" />}
    {organs.map(({ organ, commands }) => (
      <OrganBlock key={organ.id} name={organ.name} commands={commands} at={at} />
    ))}
  </section>
);

interface OrganBlockProps {
  readonly name: string;
  readonly commands: OrganCommands['commands'];
  readonly at: string;
}

const OrganBlock = ({ name, commands, at }: OrganBlockProps) => {
  const open = commands.filter((command) => command.open);
  const closed = commands.filter((command) => !command.open);
  return (
    <div className="replay-organ-commands">
      <strong>{name}</strong>
      <div>
        {open.length === 0 ? (
          <span className="muted">等待，没有可办的事项</span>
        ) : (
          open.map((command) => (
            <Tag key={keyOf(command)} color="green">
              {command.name}
            </Tag>
          ))
        )}
      </div>
      {closed.length > 0 && (
        <details>
          <summary className="muted">暂不可办（{closed.length}）</summary>
          <ul>
            {closed.map((command) => (
              <li key={keyOf(command)}>
                {command.name}
                {command.reason === undefined ? '' : `：${command.reason}`}{' '}
                {command.legalBasis !== undefined && <LegalBasisLine {...command.legalBasis} on={at} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};
