import { Injectable } from '@nestjs/common';
import type { Instant } from '../../kernel/time.js';
import type { OpenFile, OrganRecord, RunningMeasure } from '../../case-file/index.js';
import type { CaseDetailsDto, CaseStateDto, MeasureDto, OrganRecordDto } from '../http/case-detail.dto.js';
import type { ClockDto } from '../http/common.dto.js';
import type { Names } from '../names.js';
import type { Viewer } from '../visibility.js';
import { CASE_STATES } from '../wording.js';
import { caseStateOf } from './case-state.js';
import { ClockView } from './clock-view.js';
import { consultationView } from './consultation-view.js';
import { criminalTransferView } from './criminal-transfer-view.js';
import { disputeView } from './dispute-view.js';
import { handoffView } from './handoff-view.js';
import { supervisionView } from './supervision-view.js';
import { partyView } from './party-view.js';

const detailsView = ({ details: { place, ...details } }: OpenFile, names: Names): CaseDetailsDto => ({
  ...details,
  township: place.township,
  townshipName: names.township(place.township),
  address: place.address,
});

const measureView = (file: OpenFile, { ended, issuedBy, onTheSpot, ...measure }: RunningMeasure, names: Names): MeasureDto => {
  const clock = file.clocks.find(({ clock: id }) => id === `preservation:${measure.measureId}` || id === `coercive:${measure.measureId}`);
  return {
    ...measure,
    issuedBy: names.organ(issuedBy),
    onTheSpot: onTheSpot ?? false,
    ...(ended === undefined ? {} : { endedAt: ended.at, outcome: ended.outcome }),
    ...(clock === undefined ? {} : { expires: clock.due.due }),
  };
};

const recordView = (file: OpenFile, { organ, conclusion, ...record }: OrganRecord, names: Names): OrganRecordDto => ({
  ...record,
  organ: names.organ(organ),
  responsible: file.responsible === organ,
  ...(conclusion === undefined
    ? {}
    : { conclusion: { ...conclusion, penalties: [...conclusion.penalties], reliesOn: [...conclusion.reliesOn] } }),
});

/** A file at one version as a viewer sees it; the case page and every frame of a replay are made here. */
@Injectable()
export class CaseView {
  constructor(private readonly clocks: ClockView) {}

  view(file: OpenFile, version: number, at: Instant, names: Names, { personalData }: Viewer): CaseStateDto {
    const state = caseStateOf(file);
    const { competence, legalReview } = file;
    const clocks = file.clocks.map((clock) => this.clocks.view(clock, names, at));
    const clockOf = (id: string): ClockDto | undefined => clocks.find(({ clock }) => clock === id);
    const longestOf = (id: string): string | undefined => {
      const clock = file.clocks.find((known) => known.clock === id && known.status === 'running');
      return clock === undefined ? undefined : this.clocks.longest(clock);
    };
    return {
      caseId: file.caseId,
      matterId: file.matterId,
      version,
      openedBy: names.organ(file.openedBy),
      openedAt: file.openedAt,
      ...(file.closedAt === undefined ? {} : { closedAt: file.closedAt }),
      crimeSuspected: file.crimeSuspected,
      state,
      stateName: CASE_STATES[state],
      responsibleOrgan: names.organ(file.responsible),
      details: detailsView(file, names),
      parties: file.parties.map((party) => partyView(party, personalData)),
      officers: file.officers.map(({ officer, name, certificate }) => ({ id: officer, name, certificate })),
      evidence: [...file.evidence],
      goods: file.goods.map(({ heldBy, ...goods }) => ({ ...goods, ...(heldBy === undefined ? {} : { heldBy: names.organ(heldBy) }) })),
      measures: file.measures.map((measure) => measureView(file, measure, names)),
      ...(competence === undefined
        ? {}
        : { competence: { ...competence, holders: [...competence.holders], assisting: [...competence.assisting] } }),
      organs: file.organs.map((record) => recordView(file, record, names)),
      handoffs: file.handoffs.map((handoff) => handoffView(file, handoff, names)),
      clocks,
      recusals: file.recusals.map(({ officer, ...recusal }) => ({ ...recusal, officer: names.officer(officer) })),
      ...(legalReview === undefined
        ? {}
        : { legalReview: { ...legalReview, organ: names.organ(legalReview.organ), reviewer: names.officer(legalReview.reviewer) } }),
      links: [...file.links],
      consultations: file.consultations.map((consultation) => consultationView(consultation, { clockOf, longestOf }, names)),
      disputes: file.disputes.map((dispute) => disputeView(dispute, clockOf, names)),
      criminalTransfers: file.criminalTransfers.map((transfer) => criminalTransferView(file, transfer, clockOf, names)),
      supervisions: file.supervisions.map((supervision) => supervisionView(file, supervision, names)),
    };
  }
}
