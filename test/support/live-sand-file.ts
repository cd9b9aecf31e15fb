import { type TestApp } from './app.js';
import { draft, officerOf, openedCase, registration, told } from './case-requests.js';

/** A live file of sand digging that 营前镇 sends to the water bureau, acted through the API at its own hours. */
export class LiveSandFile {
  private handoff = '';
  private constructor(
    private readonly app: TestApp,
    readonly caseId: string,
  ) {}

  /** Registered, and not filed by the township itself: two events. */
  static async declined(app: TestApp, also: Record<string, unknown>): Promise<LiveSandFile> {
    const file = new LiveSandFile(app, await openedCase(app, also));
    return file.decline('yq-fgld');
  }

  /** Five events, with words that name people whom no field knows, somebody who has no part in it, and a number. */
  static async sent(app: TestApp): Promise<LiveSandFile> {
    app.clock.moveTo('2026-09-07T09:30');
    const { caseId } = await told(await app.as('yq-jbr1'), '/api/cases', {
      ...registration({ address: '营前镇例河(虚构)三号滩', duplicateReason: '教学案卷。' }),
      facts: '村民万大山来电13900001111反映，郑例己到场，李先生称机具是租的，现场发现采砂机具一台。',
    });
    const file = new LiveSandFile(app, String(caseId));
    await file.send('2026-09-08');
    return file;
  }

  /** Received within the day, accepted, and not filed. */
  async accepted(): Promise<this> {
    await this.step('2026-09-08T15:00', 'sl-djy', 'receive', { goodsCount: 0, materialsCount: 2 });
    await this.step('2026-09-09T09:00', 'sl-fgld', 'accept', { goods: [], measures: [] });
    this.app.clock.moveTo('2026-09-10T09:00');
    return this.decline('sl-fgld');
  }

  /** Received late and objected to, taken back and sent elsewhere: other organs, people, telephones, words and clocks. */
  async objected(): Promise<this> {
    const late = { goodsCount: 0, materialsCount: 2, note: '迟收，刘大海来电13900002222（只在乙案出现）' };
    await this.step('2026-09-10T16:40', 'sl-djy', 'receive', late);
    await this.step('2026-09-11T10:20', 'sl-fgld', 'object', {
      ground: 'no-functional-jurisdiction',
      reasons: '属林业局，李大海也在场（只在乙案出现）',
      legalBasis: '职责规定',
      believedCompetent: 'sy-ly',
    });
    await this.step('2026-09-11T11:30', 'sl-fgld', 'propose-return', {
      heldAt: '2026-09-11T11:00',
      senderAttendees: ['郑样乙'],
      receiverAttendees: ['彭样乙'],
      views: '双方同意另送。',
      outcome: '同意退回',
    });
    await this.step('2026-09-11T12:00', 'yq-fgld', 'agree-return');
    const elsewhere = { to: 'sy-ly', contactName: '郑试丁', contactPhone: '0797-8000001', receiverReason: '水利局认为属林业部门。' };
    await this.send('2026-09-14', elsewhere);
    await this.step('2026-09-15T09:00', 'ly-djy', 'receive', { goodsCount: 0, materialsCount: 2 });
    await this.step('2026-09-15T10:00', 'ly-fgld', 'accept', { goods: [], measures: [] });
    this.app.clock.moveTo('2026-09-16T09:00');
    return this.decline('ly-fgld');
  }

  private async send(day: string, also: Record<string, unknown> = {}): Promise<void> {
    this.app.clock.moveTo(`${day}T09:00`);
    const { handoffId } = await told(await this.app.as('yq-jbr1'), `/api/cases/${this.caseId}/handoffs`, draft(also));
    this.handoff = String(handoffId);
    await this.step(`${day}T09:30`, 'yq-jbr1', 'submit');
    await this.step(`${day}T10:00`, 'yq-fgld', 'approve');
    await this.step(`${day}T10:30`, 'yq-djy', 'send', { signedBy: [officerOf('yq-jbr1'), officerOf('yq-jbr2')] });
  }

  private async step(at: string, username: string, verb: string, body: object = {}): Promise<void> {
    this.app.clock.moveTo(at);
    await told(await this.app.as(username), `/api/cases/${this.caseId}/handoffs/${this.handoff}/${verb}`, body);
  }

  private async decline(username: string): Promise<this> {
    await told(await this.app.as(username), `/api/cases/${this.caseId}/decline-filing`, { reason: '现场查无采砂。' });
    return this;
  }
}
