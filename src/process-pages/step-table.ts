import type { ProcessStep } from '../kernel/process-step.js';
import { ROLES, type Role } from '../kernel/actor.js';
import { ROLE_NAMES } from '../kernel/role-names.js';
import type { Wordings } from '../http/wording/wording.js';
import { markdownTable } from './markdown.js';

type Steps<Side extends string, State extends string> = Readonly<Record<string, ProcessStep<Side, State, string>>>;
type Names<Key extends string> = Readonly<Record<Key, string>>;

const rolesOf = (roles: readonly Role[]): string => {
  if (roles.length === ROLES.length) return '任何岗位';
  return roles.map((role) => ROLE_NAMES[role]).join('、') || '—';
};

/** The steps of a process, as its guards have them. */
export const stepTable = <Side extends string, State extends string>(
  steps: Steps<Side, State>,
  sides: Names<Side>,
  states: Names<State>,
): string =>
  markdownTable(
    ['命令', '步骤', '由谁', '岗位', '须在状态', '事件'],
    Object.entries(steps).map(([command, { chinese, side, roles, from, events }]) => [
      command,
      chinese,
      sides[side],
      rolesOf(roles),
      from.map((state) => states[state]).join('、') || '—',
      events.join('、'),
    ]),
  );

/** Every code that begins so, with what a person reads and the steps that the rules refuse with it. */
export const refusalTable = (wordings: Wordings, context: string, steps: Steps<string, string>): string =>
  markdownTable(
    ['代码', '说明', '怎么办', '拒绝哪一步'],
    Object.entries(wordings)
      .filter(([code]) => code.startsWith(`${context}/`))
      .map(([code, { title, detail }]) => [
        `\`${code}\``,
        title,
        typeof detail === 'string' ? detail : '（随情形写明）',
        Object.values(steps)
          .filter(({ refuses }) => refuses.includes(code))
          .map(({ chinese }) => chinese)
          .join('、') || '（读取、准备材料时）',
      ]),
  );
