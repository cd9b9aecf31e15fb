import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import { EmptyState } from '../../components/empty-state';
import { formatInstant } from '../../components/format';
import { ProblemAlert } from '../../components/problem-alert';
import type { Branch } from './branch-types';
import { useBranchCommand } from './use-branch-command';

/** What was tried, what of it was taken back, and what was noted on the way. */
export const BranchSteps = ({ branch }: { readonly branch: Branch }) => {
  const [text, setText] = useState('');
  const undo = useBranchCommand(branch, '已撤销最后一步。');
  const note = useBranchCommand(branch, '备注已保存。', () => setText(''));
  const may = branch.mine && branch.closedAt === undefined;
  return (
    <section className="panel" aria-label="推演步骤">
      <h2 className="section-title">推演步骤</h2>
      {branch.steps.length === 0 && <EmptyState text="还没有走过步骤" />}
      <ol className="branch-steps">
        {branch.steps.map(({ step, as, clock, texts, undone }) => (
          <li key={step} className={undone ? 'undone' : ''}>
            <span className="muted">{formatInstant(clock)}</span> {as.organ.name} · {as.officer.name}（{as.roleName}）{' '}
            {undone && <Tag>已撤销</Tag>}
            {texts.map((line, index) => (
              <div key={index} className="wrap-anywhere">
                {line}
              </div>
            ))}
          </li>
        ))}
      </ol>
      {may && branch.steps.some(({ undone }) => !undone) && (
        <Button className="no-print" loading={undo.isPending} onClick={() => undo.run('undo')}>
          撤销最后一步
        </Button>
      )}
      {undo.error !== null && <ProblemAlert problem={undo.error} />}
      {branch.notes.map(({ at, by, text: noted }, index) => (
        <p key={index} className="branch-note wrap-anywhere">
          <span className="muted">
            {formatInstant(at)} {by.name}
          </span>{' '}
          {noted}
        </p>
      ))}
      {may && (
        <div className="branch-note-form no-print">
          <Input.TextArea
            aria-label="备注"
            value={text}
            onChange={({ target }) => setText(target.value)}
            maxLength={2000}
            autoSize={{ minRows: 2 }}
            placeholder="记下为什么这样推演、看到了什么"
          />
          <Button loading={note.isPending} disabled={text.trim() === ''} onClick={() => note.run('notes', { text: text.trim() })}>
            保存备注
          </Button>
          {note.error !== null && <ProblemAlert problem={note.error} />}
        </div>
      )}
    </section>
  );
};
