import { Form, Select } from 'antd';
import { useState } from 'react';
import type { CommandRequest } from '../../api/commands';
import { OfficersContext } from '../../api/officers-context';
import type { Role, User } from '../../api/types';
import { UserContext, useUser } from '../../app/user-context';
import { formatInstant } from '../../components/format';
import { CommandDrawer } from '../case-file/commands/command-drawer';
import { type StepTarget, StepTargetContext } from '../case-file/commands/step-target';
import { branchOfficersQuery } from './branch-queries';
import type { Branch, BranchActor, BranchCommand } from './branch-types';

interface BranchDrawerProps {
  readonly branch: Branch;
  readonly command: BranchCommand;
  readonly onClose: () => void;
}

const keyOf = ({ officer, organ, role }: BranchActor): string => `${officer.id}/${organ.id}/${role}`;
const belowFile = (path: string): string => path.replace(/^\/api\/cases\/[^/]+\//, '');

/** The steps of the forms go to the branch, in the place of whoever was chosen. */
const targetOf = ({ branchId, version }: Branch, { officer, organ, role }: BranchActor): StepTarget => ({
  request: ({ path, body }: CommandRequest<unknown>) => ({
    path: `/api/branches/${branchId}/steps`,
    body: { officer: officer.id, organ: organ.id, role, path: belowFile(path), body },
    seen: version,
  }),
  done: (name) => `${name}：已记入推演。`,
});

/** The forms ask who fills them in. */
const inPlaceOf = (user: User, { officer, organ, role }: BranchActor): User => {
  const acting = { role: role as Role, organId: organ.id, organName: organ.name };
  return { ...user, officerId: officer.id, name: officer.name, acting, positions: [acting] };
};

/** The form of production, filled in for somebody else, at the time of the branch. */
export const BranchDrawer = ({ branch, command, onClose }: BranchDrawerProps) => {
  const user = useUser();
  const [first] = command.actors;
  const [chosen, setChosen] = useState<string>();
  const actor = command.actors.find((one) => keyOf(one) === chosen) ?? first;
  if (actor === undefined) return null;
  return (
    <UserContext value={inPlaceOf(user, actor)}>
      <OfficersContext value={() => branchOfficersQuery(branch.branchId, actor.organ.id)}>
        <StepTargetContext value={targetOf(branch, actor)}>
          <CommandDrawer
            file={{ ...branch.file, allowedCommands: [] }}
            command={command}
            onClose={onClose}
            head={
              <div className="branch-form-head">
                <p>
                  <strong>推演</strong>：{actor.organ.name}，{formatInstant(branch.clock)}
                </p>
                <Form.Item label="以谁的身份" className="branch-actor">
                  <Select
                    aria-label="以谁的身份"
                    value={keyOf(actor)}
                    onChange={setChosen}
                    options={command.actors.map((one) => ({ value: keyOf(one), label: `${one.officer.name}（${one.roleName}）` }))}
                  />
                </Form.Item>
              </div>
            }
          />
        </StepTargetContext>
      </OfficersContext>
    </UserContext>
  );
};
