import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { ProblemAlert } from '../../components/problem-alert';
import { QueryProblem } from '../../components/query-problem';
import { classesQuery } from '../training-classes/class-queries';
import type { Branch } from './branch-types';
import { useBranchCommand } from './use-branch-command';

/** A class sees a branch of a material once it is over. */
export const ShareWithClass = ({ branch }: { readonly branch: Branch }) => {
  const classes = useQuery(classesQuery);
  const [classId, setClassId] = useState<string>();
  const share = useBranchCommand(branch, '已共享给培训班。', () => setClassId(undefined));
  const shared = new Set(branch.classes.map(({ id }) => id));
  const options = (classes.data ?? []).filter((one) => !shared.has(one.classId));
  return (
    <>
      <div className="branch-share-form">
        <Select
          aria-label="培训班"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          loading={classes.isPending}
          placeholder="选择您开设的培训班"
          notFoundContent={classes.isPending ? '正在加载…' : '没有可以共享的培训班'}
          value={classId ?? null}
          options={options.map(({ classId: value, title, phaseName }) => ({ value, label: `${title}（${phaseName}）` }))}
          onChange={(value: string | null | undefined) => setClassId(value ?? undefined)}
        />
        <Button type="primary" loading={share.isPending} disabled={classId === undefined} onClick={() => share.run('share', { classId })}>
          共享给培训班
        </Button>
      </div>
      <p className="muted">学员在培训班结束之后才看得到。</p>
      <QueryProblem query={classes} />
      {share.error !== null && <ProblemAlert problem={share.error} />}
    </>
  );
};
