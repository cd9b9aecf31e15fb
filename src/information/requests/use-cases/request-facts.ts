import { Injectable } from '@nestjs/common';
import type { DueDate } from '../../../kernel/due-date.js';
import type { CaseId, OrganId, ShareId } from '../../../kernel/ids.js';
import { type Instant, dateOf } from '../../../kernel/time.js';
import { recordOf, worksOn } from '../../../case-file/index.js';
import { RegisterFacts } from '../../../case-writing/index.js';
import { DeadlinesService } from '../../../deadlines/index.js';
import { COUNTY_GOVERNMENT, CaseReader } from '../../../docket/index.js';
import { invalidField } from '../../../http/problem.js';
import { OrganisationsService } from '../../../organisations/index.js';
import type { Scene } from '../../../stream-writing/index.js';
import { DATA_AUTHORITY } from '../../authority.js';
import { DataCatalogue } from '../../data-catalogue/data-catalogue.service.js';
import { runningClock } from '../../domain/requests/clocks.js';
import type { InfoCommandOf, InfoRequestCommand, ItemFact } from '../../domain/requests/commands.js';
import { begunShare } from '../../domain/requests/guard.js';
import { dutyOf } from '../../domain/requests/requesting.js';
import type { Share, ShareRecord } from '../../domain/requests/share.js';
import type { RecordChoice, Scope } from '../../domain/requests/values.js';
import { replyRule } from './reply-rule.js';
import type { RequestInput } from './request-input.js';

/** Turns what a person wrote into a command that names every fact the decision rests on. */
@Injectable()
export class RequestFacts {
  constructor(
    private readonly deadlines: DeadlinesService,
    private readonly register: RegisterFacts,
    private readonly organisations: OrganisationsService,
    private readonly catalogue: DataCatalogue,
    private readonly cases: CaseReader,
  ) {}

  async gather(shareId: ShareId, input: RequestInput, { state, actor, at }: Scene<ShareRecord>): Promise<InfoRequestCommand> {
    const step = { shareId, actor, at, due: {} };
    switch (input.type) {
      case 'DraftInfoRequest':
        return this.draft(input, step);
      case 'ReviseInfoRequest':
        return { ...input, ...step, ...(await this.itemOf(input.asked.scope)) };
      case 'SignInfoRequest': {
        const share = begunShare(state);
        return { ...input, ...step, due: { [dutyOf(share)]: this.deadlines.start(replyRule(share), at) } };
      }
      case 'SupplementInfoRequest': {
        const chosen = input.scope.kind === 'catalogue' ? input.scope.records : undefined;
        return { ...input, ...step, recordsAmong: await this.recordsAmong(chosen, begunShare(state).scope) };
      }
      case 'ConsentToExtension':
      case 'ExtendReply':
        return { ...input, ...step, longest: this.longest(begunShare(state), at) };
      case 'GrantInfoRequest': {
        const { caseId, ...granting } = input;
        const file = caseId === undefined ? {} : { file: await this.ownFile(caseId, actor.organId) };
        const recordsAmong = await this.recordsAmong(input.grant.records, begunShare(state).scope);
        return { ...granting, ...step, ...file, recordsAmong, due: { 'info-deliver': this.deadlines.start('DAT-22', at) } };
      }
      case 'DeliverInfo':
        return { ...input, ...step, ...(await this.contentToday(begunShare(state))) };
      case 'RequestCorrection':
        return { ...input, ...step, due: { 'info-correct': this.deadlines.start('DAT-26', at) } };
      case 'ConsentOnward':
      case 'PassOn':
        await this.register.organ(input.to, at, 'to');
        return { ...input, ...step };
      case 'RaiseDispute': {
        const { requester, provider } = begunShare(state);
        const { organ } = await this.organisations.commonSuperior([requester, provider], dateOf(at));
        return { ...input, ...step, level: organ === COUNTY_GOVERNMENT ? 'county' : 'above' };
      }
      case 'CoordinateDispute':
        return { ...input, ...step, government: COUNTY_GOVERNMENT };
      default:
        return { ...input, ...step };
    }
  }

  private async draft(
    input: Extract<RequestInput, { type: 'DraftInfoRequest' }>,
    step: Pick<InfoCommandOf<'DraftInfoRequest'>, 'shareId' | 'actor' | 'at' | 'due'>,
  ): Promise<InfoRequestCommand> {
    const { asked, caseId } = input;
    const item = asked.scope.kind === 'catalogue' ? await this.catalogue.item(asked.scope.item) : undefined;
    const provider = item?.provider ?? input.provider;
    if (provider === undefined) {
      if (asked.scope.kind === 'catalogue') throw invalidField('item', `政务数据目录里没有编码为「${asked.scope.item}」的目录项。`);
      throw invalidField('provider', '请选择提供材料的机关。');
    }
    if (caseId !== undefined) await this.assertOwnCase(caseId, step.actor.organId);
    return {
      type: 'DraftInfoRequest',
      ...step,
      asked,
      requester: await this.register.organ(step.actor.organId, step.at, 'requester'),
      provider: await this.register.organ(provider, step.at, 'provider'),
      authority: DATA_AUTHORITY,
      ...(await this.itemOf(asked.scope)),
      ...(caseId === undefined ? {} : { caseId }),
    };
  }

  private async itemOf(scope: Scope): Promise<{ readonly item?: ItemFact }> {
    const item = scope.kind === 'catalogue' ? await this.catalogue.item(scope.item) : undefined;
    if (item === undefined) return {};
    const { code, title, class: shareClass, fields, lookup, ground } = item;
    return {
      item: { code, title, class: shareClass, fields: fields.map(({ key }) => key), lookup, ...(ground === undefined ? {} : { ground }) },
    };
  }

  /** As far as the rule lets the running time be put off; as it is when nothing runs any more, which the rules refuse. */
  private longest(share: Share, at: Instant): DueDate {
    const running = runningClock(share, dutyOf(share), share.shareId);
    return running === undefined ? this.deadlines.start(replyRule(share), at) : this.deadlines.extend(running.due);
  }

  /** A file that is not the organ's own is answered like one that does not exist. */
  private async assertOwnCase(caseId: CaseId, organ: OrganId): Promise<void> {
    const { file } = await this.cases.load(caseId);
    if (file === undefined || recordOf(file, organ) === undefined) throw invalidField('caseId', '只能关联本机关的案卷。');
  }

  private async ownFile(caseId: CaseId, organ: OrganId) {
    const { file } = await this.cases.load(caseId);
    if (file === undefined || !worksOn(file, organ)) throw invalidField('caseId', '只能提供本机关办理的案卷。');
    return { caseId, evidence: file.evidence.map(({ evidenceId }) => evidenceId) };
  }

  private async recordsAmong(chosen: RecordChoice | undefined, asked: Scope): Promise<boolean> {
    if (chosen === undefined || asked.kind !== 'catalogue') return false;
    const known = await this.catalogue.recordsChosen(asked.item, asked.records);
    const wanted = await this.catalogue.recordsChosen(asked.item, chosen);
    return wanted.length > 0 && wanted.every((record) => known.includes(record));
  }

  /** What the grant covers today: nothing that comes later is shared with it. */
  private async contentToday({
    scope,
    grant,
    providerCase,
  }: Share): Promise<Pick<InfoCommandOf<'DeliverInfo'>, 'records' | 'caseVersion'>> {
    if (scope.kind === 'case') {
      if (providerCase === undefined) return {};
      const { events } = await this.cases.load(providerCase);
      return { caseVersion: events.length };
    }
    return grant?.records === undefined ? {} : { records: await this.catalogue.recordsChosen(scope.item, grant.records) };
  }
}
