import type { Actor, Role } from '../../src/kernel/actor.js';
import { type CaseId, caseId, materialId, officerId, organId } from '../../src/kernel/ids.js';
import { instant } from '../../src/kernel/time.js';
import { Sandbox, type Scene } from '../../src/sandbox/index.js';
import type { Material } from '../../src/training/materials/materials.js';
import type { TestApp } from './app.js';
import { draft, officerOf, registration } from './case-requests.js';

const person = (username: string, organ: string, role: Role): Actor => ({
  officerId: officerId(officerOf(username)),
  organId: organId(organ),
  role,
});
const DRAFTER = person('yq-jbr1', '360724103', 'case-officer');
const LEADER = person('yq-fgld', '360724103', 'leader');
const REGISTRAR = person('yq-djy', '360724103', 'registrar');
const RECEIVER = person('sl-djy', 'sy-sl', 'registrar');
const ANSWERER = person('sl-fgld', 'sy-sl', 'leader');

export const HANDOFF = '00000000-0000-4000-8000-00000000aaaa';

/** A history played in the sandbox, act by act. */
export class PlayedHistory {
  history: Scene['history'] = [];
  constructor(
    private readonly app: TestApp,
    private readonly id: CaseId = caseId('00000000-0000-4000-8000-00000000cafe'),
  ) {}

  async take(actor: Actor, at: string, path: string, body: object = {}): Promise<this> {
    const scene = { caseId: this.id, history: this.history, cast: [], actor, at: instant(`${at}:00.000+08:00`) };
    const acted = await this.app.app.get(Sandbox).act(scene, { path, body });
    if (acted.kind === 'refused') throw new Error(`${path}: ${JSON.stringify(acted.problem)}`);
    this.history = [...this.history, ...acted.added];
    return this;
  }

  /** 营前镇 registers sand digging and sends it to the water bureau; five events. */
  async sent(): Promise<this> {
    const place = { address: '营前镇例河（虚构）', parties: [{ kind: 'person', name: '李样乙(虚构)' }] };
    await this.take(DRAFTER, '2026-09-07T09:30', '', registration({ ...place, duplicateReason: '教学案卷。' }));
    await this.take(DRAFTER, '2026-09-07T10:00', 'handoffs', draft({ handoffId: HANDOFF }));
    await this.take(DRAFTER, '2026-09-07T10:30', `handoffs/${HANDOFF}/submit`);
    await this.take(LEADER, '2026-09-07T11:00', `handoffs/${HANDOFF}/approve`);
    return this.take(REGISTRAR, '2026-09-08T09:00', `handoffs/${HANDOFF}/send`, { signedBy: [officerOf('yq-jbr1'), officerOf('yq-jbr2')] });
  }

  /** Received within the day, and accepted. */
  async accepted(): Promise<this> {
    await this.take(RECEIVER, '2026-09-08T15:00', `handoffs/${HANDOFF}/receive`, { goodsCount: 0, materialsCount: 2 });
    return this.take(ANSWERER, '2026-09-09T09:00', `handoffs/${HANDOFF}/accept`, { goods: [], measures: [] });
  }

  /** Received late and objected to: with other organs, words and clocks. */
  async objected(): Promise<this> {
    await this.take(RECEIVER, '2026-09-10T16:40', `handoffs/${HANDOFF}/receive`, {
      goodsCount: 0,
      materialsCount: 2,
      note: '迟收（只在乙案出现）',
    });
    return this.take(ANSWERER, '2026-09-11T10:20', `handoffs/${HANDOFF}/object`, {
      ground: 'no-functional-jurisdiction',
      reasons: '属林业局（只在乙案出现）',
      legalBasis: '职责规定',
      believedCompetent: 'sy-ly',
    });
  }

  material(id: string, title: string): Material {
    return {
      materialId: materialId(id),
      title,
      source: 'scenario',
      state: 'released',
      caseId: this.id,
      cast: [],
      history: this.history,
    };
  }
}
