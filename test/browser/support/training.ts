import { randomUUID } from 'node:crypto';
import { officerOf } from '../../support/case-requests.js';
import type { BuiltApp } from './built-app.js';
import { type Clients, clientsOf } from './clients.js';

const TRAINER = 'sfj-pxjs';
const SIGNER = 'sfj-jdy';

type Body = Readonly<Record<string, unknown>>;
interface Items<Item> {
  readonly items: readonly Item[];
}
interface Clock {
  readonly clock: string;
  readonly organ: { readonly id: string };
  readonly due: string;
}
interface Step {
  readonly version: number;
  readonly clocks: readonly Clock[];
}

/** A step at which a department has received a handoff, and the clock of the receipt runs. */
export interface Receiving {
  readonly after: number;
  readonly clock: Clock;
}

export interface Training {
  /** A copy of a finished file about a handoff, its findings settled and signed by another person; answers its id. */
  material(): Promise<string>;
  receiving(materialId: string): Promise<Receiving>;
  /** One question of each kind about how a handoff is received. */
  courseOfFiveKinds(materialId: string, also?: Body): Promise<string>;
  /** A class that runs, with everybody named invited. */
  openClass(courseId: string, usernames: readonly string[], also?: Body): Promise<string>;
}

/** Brings training to where a screen begins, over HTTP. */
export const trainingOf = (app: BuiltApp): Training => {
  const clients = clientsOf(app);
  const receiving: Training['receiving'] = async (materialId) => {
    const { steps } = await clients.read<{ steps: readonly Step[] }>(TRAINER, `/api/training/materials/${materialId}/proposals`);
    for (const { version, clocks } of steps) {
      const clock = clocks.find((running) => running.clock.startsWith('receipt:'));
      if (clock !== undefined && version + 2 <= steps.length) return { after: version, clock };
    }
    throw new Error('nothing was sent in this material');
  };
  return {
    receiving,
    material: () => drawn(clients),
    courseOfFiveKinds: async (materialId, also = {}) => {
      const points = fiveKinds(await receiving(materialId));
      const content = { title: '案件移送入门', goal: '会移送、会接收', attempts: 2, passPercent: 60, minutes: 60, ...also };
      const courseId = randomUUID();
      await clients.write(TRAINER, '/api/training/courses', { courseId, ...content, parts: [{ partId: 'a', materialId, points }] });
      await clients.write(TRAINER, `/api/training/courses/${courseId}/release`);
      return courseId;
    },
    openClass: async (courseId, usernames, also = {}) => {
      const classId = randomUUID();
      await clients.write(TRAINER, '/api/training/classes', { classId, courseId, title: '移送班', feedback: 'at-the-end', ...also });
      await clients.write(TRAINER, `/api/training/classes/${classId}/invite`, { officers: usernames.map(officerOf) });
      return classId;
    },
  };
};

const drawn = async ({ read, write }: Clients): Promise<string> => {
  const { items } = await read<Items<{ readonly caseId: string }>>(TRAINER, '/api/training/candidates?mechanism=transfer');
  const [file] = items;
  if (file === undefined) throw new Error('no finished file was handed over');
  const body = { caseId: file.caseId, seriesName: '移送系列' };
  const { materialId } = await write<{ materialId: string }>(TRAINER, '/api/training/materials', body);
  const path = `/api/training/materials/${materialId}`;
  const report = await read<Items<{ readonly finding: number; readonly settled: boolean }>>(SIGNER, `${path}/report`);
  for (const { finding, settled } of report.items)
    if (!settled) await write(SIGNER, `${path}/settle`, { finding, settlement: 'replaced', words: '某处' });
  await write(SIGNER, `${path}/sign`, { opinion: '逐条核对，没有可以识别个人的内容。' });
  return materialId;
};

const fiveKinds = ({ after, clock: { clock, organ } }: Receiving): readonly Body[] =>
  [
    { after: 1, question: { kind: 'choose-receiver' }, prompt: '这个案件应当移送给哪个机关？', points: 10 },
    { after, question: { kind: 'name-deadline', clock }, prompt: '接收部门最迟哪一天签收？', points: 10 },
    { after, question: { kind: 'choose-command', organ: organ.id }, prompt: '材料送到了，接收部门下一步怎么办？', points: 10 },
    { after: after + 1, question: { kind: 'find-fault', faults: [] }, prompt: '到这一步为止，哪一步有程序瑕疵？', points: 10 },
    { after: after + 2, question: { kind: 'write-reasons', rules: ['APL-25'] }, prompt: '接收部门是否有管辖权？请写明理由。', points: 20 },
  ].map((point, index) => ({ pointId: `p${index + 1}`, ...point }));
