import { Accounts, USERNAME, generatePassword, hashPassword, passwordFault, usernameOf } from '../access/index.js';
import { Ids, officerId, organId } from '../kernel/ids.js';
import { Clock, dateOf } from '../kernel/time.js';
import { OrganisationsService, StaffingService } from '../organisations/index.js';
import { loadRegisters } from '../start/registers.preparation.js';
import { type Command, type CommandContext, CommandFailure, UsageError } from './command.js';
import { optionsOf } from './options.js';
import { withApp } from './with-app.js';

/** The data authority keeps the platform unless the county says otherwise (县级参数). */
const USUAL_ORGAN = 'sy-sj';

interface Wanted {
  readonly username: string;
  readonly name: string;
  readonly organ: string;
  readonly passwordFromInput: boolean;
}

export const createAdminCommand: Command = {
  name: 'create-admin',
  summary: '建立系统管理员账号',
  usage: `--username 用户名 --name 姓名 [--organ 机关编码，默认 ${USUAL_ORGAN}] [--password-stdin 从标准输入读取密码]`,
  run: async (context) => {
    const wanted = wantedBy(context);
    const chosen = wanted.passwordFromInput ? await context.readLine() : undefined;
    const fault = chosen === undefined ? undefined : passwordFault(chosen, wanted.username);
    if (fault !== undefined) throw new CommandFailure(fault);
    await create(context, wanted, chosen);
  },
};

const wantedBy = ({ args }: CommandContext): Wanted => {
  const { values, positionals } = optionsOf(args, {
    username: { type: 'string' },
    name: { type: 'string' },
    organ: { type: 'string' },
    'password-stdin': { type: 'boolean' },
  });
  if (positionals[0] !== undefined) throw new UsageError(`不认识“${positionals[0]}”。`);
  const username = usernameOf(values.username ?? '');
  if (!USERNAME.test(username)) throw new UsageError('请用 --username 给出用户名：2 到 40 个小写字母、数字、点、短横线或下划线。');
  const name = values.name?.trim() ?? '';
  if (name === '') throw new UsageError('请用 --name 给出管理员姓名。');
  return { username, name, organ: values.organ ?? USUAL_ORGAN, passwordFromInput: values['password-stdin'] === true };
};

const create = (context: CommandContext, { username, name, organ }: Wanted, chosen: string | undefined): Promise<void> =>
  withApp(context, async (app, config) => {
    await loadRegisters({ app, config });
    const accounts = app.get(Accounts);
    const today = dateOf(app.get(Clock).now());
    if ((await accounts.find(username)) !== null) throw new CommandFailure(`用户名 ${username} 已被使用。`);
    if ((await app.get(OrganisationsService).organ(organId(organ), today)) === undefined)
      throw new CommandFailure(`没有编码为 ${organ} 的机关。`);
    const id = officerId(app.get(Ids).next());
    const password = chosen ?? generatePassword();
    await app.get(StaffingService).register({ id, name, organ: organId(organ), from: today, roles: ['administrator'] });
    await accounts.create({
      officerId: id,
      username,
      passwordHash: await hashPassword(password),
      mustChange: chosen === undefined,
      demonstration: false,
    });
    context.terminal.say(`已建立系统管理员 ${username}（${name}）。`);
    if (chosen === undefined) context.terminal.say(`初始密码 ${password} ，首次登录后须修改。`);
  });
