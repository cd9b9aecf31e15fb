import { randomUUID } from 'node:crypto';
import { draft, officerOf, registration } from '../../support/case-requests.js';
import type { BuiltApp } from './built-app.js';
import { clientsOf } from './clients.js';

type Body = Readonly<Record<string, unknown>>;
interface Answer {
  readonly caseId: string;
}

/** Brings a file to where a form begins, over HTTP; what a test is about is done in the browser. */
export interface Setting {
  /** A case of 营前镇 about an act that the township may handle itself, unless told otherwise. */
  open(also?: Body): Promise<string>;
  /** One step by the person with this user name; `verb` as in the address below the case. */
  step(caseId: string, username: string, verb: string, body?: Body): Promise<void>;
  /** A handoff to 县水利局 or to the department that `also` names, taken along as far as it is asked for; answers its id. */
  handOff(caseId: string, until: 'drafted' | 'pending-approval' | 'sent' | 'received', also?: Body): Promise<string>;
}

export const settingOf = (app: BuiltApp): Setting => {
  const { write } = clientsOf(app);
  const step: Setting['step'] = async (caseId, username, verb, body = {}) => {
    await write(username, `/api/cases/${caseId}/${verb}`, body);
  };
  return {
    step,
    open: async (also = {}) => (await write<Answer>('yq-jbr1', '/api/cases', registration({ ...foundJustNow(), ...OWN, ...also }))).caseId,
    handOff: async (caseId, until, also = {}) => {
      const handoffId = randomUUID();
      await step(caseId, 'yq-jbr1', 'handoffs', { ...draft(also), handoffId });
      const way = WAY.slice(0, until === 'drafted' ? 0 : WAY.findIndex(({ state }) => state === until) + 1);
      const receiver = registrarOf(also['to']);
      for (const { username = receiver, verb, body } of way) await step(caseId, username, `handoffs/${handoffId}/${verb}`, body);
      return handoffId;
    },
  };
};

const OWN: Body = { item: 'TD-01', cause: '未依法取得乡村建设规划许可证建设', title: '李样乙(虚构)涉嫌违法建设案' };

/** For matters that the township has to hand over. */
export const SAND: Body = { item: 'SL-01', cause: '未经批准采砂', title: '李样乙(虚构)涉嫌未经批准采砂案' };

/** A building on farmland, which the land department punishes. */
export const LAND: Body = {
  item: 'TD-03',
  cause: '非法占用土地',
  title: '李样乙(虚构)涉嫌非法占用土地案',
  facts: '耕地上新建两层楼房，一层作商铺，不能出示用地批准文件。',
};

/** Wall time of the county, the given number of hours ago. */
export const hoursAgo = (hours: number): string => new Date(Date.now() + (8 - hours) * 3_600_000).toISOString().slice(0, 16);
const foundJustNow = (): Body => ({ discoveredAt: hoursAgo(2), occurredFrom: hoursAgo(48).slice(0, 10) });

const registrarOf = (department: unknown): string => (typeof department === 'string' ? `${department.replace('sy-', '')}-djy` : 'sl-djy');

interface Stage {
  readonly state: 'pending-approval' | 'approved' | 'sent' | 'received';
  /** The registrar of the receiver when left out. */
  readonly username?: string;
  readonly verb: string;
  readonly body: Body;
}
const WAY: readonly Stage[] = [
  { state: 'pending-approval', username: 'yq-jbr1', verb: 'submit', body: {} },
  { state: 'approved', username: 'yq-fgld', verb: 'approve', body: {} },
  { state: 'sent', username: 'yq-djy', verb: 'send', body: { signedBy: [officerOf('yq-jbr1'), officerOf('yq-jbr2')] } },
  { state: 'received', verb: 'receive', body: { goodsCount: 0, materialsCount: 2 } },
];
