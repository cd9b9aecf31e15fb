import { Injectable } from '@nestjs/common';
import type { OrganId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { type ClockPurpose, type DueDates, type OpenFile, openFile } from '../../case-file/index.js';
import { ClockFacts, DocumentNumbers, RegisterFacts, type Scene } from '../../case-writing/index.js';
import type { CriminalTransferCommand, CriminalTransferCommandOf } from '../domain/commands.js';
import { criminalTransfer } from '../domain/decider.js';
import type { CriminalTransferInput } from './criminal-transfer-input.js';

/** The papers of the organ that the platform numbers: 移送书, 提请复议书, 立案监督建议书. */
type Numbered = CriminalTransferCommandOf<'SendToPolice' | 'RequestReconsideration' | 'ProposeSupervision'>;

/** Turns what was written into a command that names every fact the decision rests on. */
@Injectable()
export class CriminalTransferFacts {
  constructor(
    private readonly clocks: ClockFacts,
    private readonly register: RegisterFacts,
    private readonly numbers: DocumentNumbers,
  ) {}

  async gather(input: CriminalTransferInput, { file: state, actor, at }: Scene): Promise<CriminalTransferCommand> {
    const file = openFile(state);
    const sector = file.competence?.sectorRule ?? 'GENERAL';
    const starting = (...purposes: readonly ClockPurpose[]): DueDates => this.clocks.from(at, sector, purposes);
    const organ = (id: OrganId, field = 'to') => this.register.organ(id, at, field);
    const step = { actor, at, due: {} };
    switch (input.type) {
      case 'FormTaskTeam':
        return { ...input, ...step, officers: await this.register.officers(input.officers, at) };
      case 'ReportCrime':
        return { ...input, ...step, due: starting('criminal-decide') };
      case 'NameActingHead':
        return { ...input, ...step, officer: await this.register.officer(input.officer, at, 'officer') };
      case 'ApproveTransfer':
        return { ...input, ...step, due: starting('criminal-send') };
      case 'SendToPolice': {
        const { copyTo, ...written } = input;
        const to = await organ(input.to);
        const copy = copyTo === undefined ? {} : { copyTo: await organ(copyTo, 'copyTo') };
        return this.numbered({ ...written, ...step, to, ...copy, documentNumber: input.documentNumber ?? '' }, state);
      }
      case 'SignReceipt':
        return { ...input, ...step, due: starting('police-forward', 'police-notice', 'police-review') };
      case 'RequestMaterials':
        return { ...input, ...step, due: starting('criminal-supplement') };
      case 'SupplyMaterials':
        return { ...input, ...step, due: starting('police-review') };
      case 'FileCriminalCase':
        return { ...input, ...step, due: starting('criminal-goods') };
      case 'DeclineToFile':
        return { ...input, ...step, due: starting('reconsider') };
      case 'RequestReconsideration':
        return this.numbered({ ...input, ...step, due: starting('reconsideration'), documentNumber: input.documentNumber ?? '' }, state);
      case 'DecideReconsideration':
        return { ...input, ...step, due: starting('propose-supervision', 'criminal-goods') };
      case 'ProposeSupervision':
        return this.numbered({ ...input, ...step, to: await organ(input.to), documentNumber: input.documentNumber ?? '' }, state);
      case 'DemandReasons':
        return { ...input, ...step, due: starting('police-explain') };
      case 'IssueFilingNotice':
        return { ...input, ...step, due: starting('police-file') };
      case 'ResumeAdministration':
        return { ...input, ...step, due: this.decisionGoesOn(file, actor.organId, at) };
      case 'ForwardToPolice':
      case 'PassOnCriminalCase':
        return { ...input, ...step, to: await organ(input.to) };
      case 'ReturnToAdministration':
        return {
          ...input,
          ...step,
          to: await organ(input.to),
          due: { ...starting('check-lead'), ...this.decisionGoesOn(file, input.to, at) },
        };
      default:
        return { ...input, ...step };
    }
  }

  /** What was left of the time to decide when the matter went to the police, counted on from now. */
  private decisionGoesOn(file: OpenFile, organ: OrganId, at: Instant): DueDates {
    const standing = file.clocks.find(({ purpose, organ: owes, status }) => purpose === 'decide' && owes === organ && status === 'paused');
    const since = file.criminalTransfers.findLast(({ sentAt }) => sentAt !== undefined)?.sentAt;
    return standing === undefined || since === undefined ? {} : { decide: this.clocks.continued(standing, since, at) };
  }

  /** The number is taken only when the decision holds, so that a refusal leaves no gap in the series. */
  private async numbered(command: Numbered, state: Scene['file']): Promise<CriminalTransferCommand> {
    if (command.documentNumber !== '') return command;
    criminalTransfer.decide(command, state);
    return { ...command, documentNumber: await this.numbers.next(command.actor.organId, 'criminal', command.at) };
  }
}
