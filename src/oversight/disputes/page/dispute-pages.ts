import { Injectable } from '@nestjs/common';
import type { CaseClock, Dispute } from '../../../case-file/index.js';
import {
  CASE_STATES,
  CaseReader,
  ClockView,
  type ClockDto,
  CommandsView,
  MEASURE_NAMES,
  NameBook,
  type Names,
  type ReadFile,
  caseStateOf,
  disputeView,
  partyView,
  shown,
} from '../../../docket/index.js';
import { etagOf } from '../../../http/if-match.js';
import { notFound } from '../../../http/problem.js';
import type { Principal } from '../../../http/principal.js';
import type { CaseId, DisputeId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import type {
  DisputeCaseDto,
  DisputeDocumentDto,
  DisputePageDto,
  LadderStepDto,
  OrganPositionsDto,
  RunningMeasureDto,
} from '../http/dispute-page.dto.js';
import { PrecedentsQuery } from '../precedents/precedents.query.js';
import { limitationOf, measuresOf } from '../running.js';
import { awaitsIn } from '../standing.js';
import { bearingRules } from './bearing-rules.js';
import { documentsIn } from './documents.js';
import { LADDER_STEPS, ladderOf } from './ladder.js';
import { POSITION_SOURCES, positionsIn } from './positions.js';

const PRECEDENTS = 5;
/** What is done in the file itself is done on its own page. */
const ELSEWHERE: readonly string[] = ['case', 'handoff'];

type Reading = (clock: CaseClock) => ClockDto;

/** One dispute, read from the record for somebody who may read the file. */
@Injectable()
export class DisputePages {
  constructor(
    private readonly reader: CaseReader,
    private readonly names: NameBook,
    private readonly clocks: ClockView,
    private readonly commands: CommandsView,
    private readonly precedents: PrecedentsQuery,
    private readonly clock: Clock,
  ) {}

  /** Throws 403 as for any file that is not the viewer's, and 404 for a dispute that is not in the file. */
  async page(caseId: CaseId, id: DisputeId, principal: Principal): Promise<DisputePageDto> {
    const read = await this.reader.read(caseId, principal);
    const { file, viewer } = read;
    const dispute = file.disputes.find(({ disputeId }) => disputeId === id);
    if (dispute === undefined) throw notFound('dispute/unknown');
    const names = await this.names.on();
    const at = this.clock.now();
    const reading: Reading = (clock) => this.clocks.view(clock, names, at);
    const page = shown(read, this.view(read, dispute, names, reading));
    return {
      ...page,
      allowedCommands: this.commands.forPerson(file, principal, names).filter(({ scope }) => !ELSEWHERE.includes(scope)),
      precedents: await this.precedents.similarToDispute(viewer, file, dispute, PRECEDENTS),
    };
  }

  private view(read: ReadFile, dispute: Dispute, names: Names, reading: Reading): Omit<DisputePageDto, 'allowedCommands' | 'precedents'> {
    const { file, events } = read;
    const limitation = limitationOf(file);
    const clockOf = (id: string): ClockDto | undefined => file.clocks.filter(({ clock }) => clock === id).map(reading)[0];
    const shownDispute = disputeView(dispute, clockOf, names);
    return {
      dispute: shownDispute,
      case: caseHead(read, names),
      awaits: awaitsIn(dispute),
      positions: positionsView(read, dispute, names),
      ladder: ladderOf(file, events, dispute.disputeId).map(({ clock, ...rung }): LadderStepDto => ({
        ...rung,
        name: LADDER_STEPS[rung.step],
        ...(clock === undefined ? {} : { clock: reading(clock) }),
      })),
      documents: documentsIn(events, dispute.disputeId).map((document): DisputeDocumentDto => ({
        ...document,
        organ: names.organ(document.organ),
      })),
      clocks: shownDispute.clocks,
      ...(limitation === undefined ? {} : { limitation: reading(limitation) }),
      measures: measuresView(read, names, reading),
      legalBasis: bearingRules(file, dispute).flatMap((rule) => names.basis(rule)),
    };
  }
}

const caseHead = ({ file, events, viewer }: ReadFile, names: Names): DisputeCaseDto => {
  const { caseId, details, parties, responsible } = file;
  const state = caseStateOf(file);
  return {
    caseId,
    title: details.title,
    subject: details.subject,
    item: details.item,
    itemName: details.itemName,
    township: details.place.township,
    townshipName: names.township(details.place.township),
    address: details.place.address,
    parties: parties.map((party) => partyView(party, viewer.personalData)),
    state,
    stateName: CASE_STATES[state],
    responsibleOrgan: names.organ(responsible),
    version: events.length,
    etag: etagOf(events.length),
  };
};

const positionsView = ({ file, events }: ReadFile, { disputeId }: Dispute, names: Names): OrganPositionsDto[] =>
  positionsIn(file, events, disputeId).map(({ organ, positions }) => ({
    organ: names.organ(organ),
    positions: positions.map(({ source, text, author, by, basis, competent, joint, at, version }) => ({
      source,
      sourceName: POSITION_SOURCES[source],
      text,
      author: author ?? names.officer(by).name,
      ...(basis === undefined ? {} : { basis }),
      ...(competent === undefined ? {} : { competent: names.organ(competent) }),
      joint,
      at,
      version,
    })),
  }));

const measuresView = ({ file }: ReadFile, names: Names, reading: Reading): RunningMeasureDto[] =>
  measuresOf(file).map(({ measure: { measureId, kind, object, issuedBy }, clock }) => ({
    measureId,
    kind,
    kindName: MEASURE_NAMES[kind],
    object,
    holder: names.organ(clock?.organ ?? issuedBy),
    ...(clock === undefined ? {} : { clock: reading(clock) }),
  }));
