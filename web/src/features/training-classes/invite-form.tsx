import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../api/commands';
import { OrganSelect } from '../../components/organ-select';
import { ProblemAlert } from '../../components/problem-alert';
import { peopleQuery } from './class-queries';

/** People of one organ, or all of them at once. */
export const InviteForm = ({ classId }: { readonly classId: string }) => {
  const [organ, setOrgan] = useState<string>();
  const [officers, setOfficers] = useState<string[]>([]);
  const people = useQuery(peopleQuery(organ));
  const invite = useCommand<object>(() => setOfficers([]));
  const send = (body: object): void => invite.mutate({ path: `/api/training/classes/${classId}/invite`, body });
  return (
    <section className="panel class-invite" aria-label="邀请学员">
      <OrganSelect
        {...(organ === undefined ? {} : { value: organ })}
        aria-label="机关"
        filter={() => true}
        onChange={(chosen) => {
          setOrgan(chosen);
          setOfficers([]);
        }}
      />
      <Select
        aria-label="学员"
        mode="multiple"
        disabled={organ === undefined}
        loading={people.isFetching}
        placeholder="选择人员"
        showSearch={{ optionFilterProp: 'label' }}
        value={officers}
        onChange={setOfficers}
        options={(people.data ?? []).map(({ officer, name }) => ({ value: officer, label: name }))}
      />
      <Button type="primary" disabled={officers.length === 0} loading={invite.isPending} onClick={() => send({ officers })}>
        邀请所选人员
      </Button>
      <Button disabled={organ === undefined} loading={invite.isPending} onClick={() => send({ organs: [organ] })}>
        邀请全机关
      </Button>
      {invite.error !== null && <ProblemAlert problem={invite.error} onClose={invite.reset} />}
    </section>
  );
};
