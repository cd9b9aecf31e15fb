import { Injectable } from '@nestjs/common';
import { ClockView, NameBook, type Names, present } from '../../../docket/index.js';
import type { Principal } from '../../../http/principal.js';
import { wordingOf } from '../../../http/wording/catalogue.js';
import { factOf } from '../../../kernel/event.js';
import type { OrganId } from '../../../kernel/ids.js';
import { Clock, type Instant } from '../../../kernel/time.js';
import { actingIn } from '../../../stream-writing/index.js';
import { DataCatalogue } from '../../data-catalogue/data-catalogue.service.js';
import { READINGS } from '../../domain/requests/event-types.js';
import {
  RECALL_GROUND_NAMES,
  REFUSAL_INSTRUMENT_NAMES,
  SCOPE_KIND_NAMES,
  SHARE_CLASS_NAMES,
  SHARE_CLOCK_NAMES,
  SHARE_MODE_NAMES,
  SHARE_STATE_NAMES,
  UNREADABLE_NAMES,
} from '../../domain/requests/names.js';
import { type OpenShareCommand, shareCommands } from '../../domain/requests/open-commands.js';
import { type Share, unreadable } from '../../domain/requests/share.js';
import type { RecordChoice } from '../../domain/requests/values.js';
import type {
  AskedDto,
  CorrectionDto,
  RecordChoiceDto,
  ShareCommandDto,
  ShareDisputeDto,
  ShareDto,
  ShareGrantDto,
} from '../http/share.dto.js';
import type { ReadShare } from '../request-reader.js';
import { type NamedField, fieldNames } from './field-names.js';
import { shareSentence } from './share-sentence.js';

type FieldNames = (field: string) => NamedField;

/** A request with what became of it, for one of its sides. */
@Injectable()
export class ShareView {
  constructor(
    private readonly catalogue: DataCatalogue,
    private readonly clocks: ClockView,
    private readonly names: NameBook,
    private readonly clock: Clock,
  ) {}

  async of({ share, events }: ReadShare, organ: OrganId, principal: Principal): Promise<ShareDto> {
    const item = share.scope.kind === 'catalogue' ? await this.catalogue.item(share.scope.item) : undefined;
    const fields = fieldNames(share.scope, item);
    const [names, now] = [await this.names.on(), this.clock.now()];
    const readings = events.filter(({ type }) => type === 'InfoRead').length;
    const log = share.clocks.find(({ purpose }) => purpose === 'info-log');
    return {
      shareId: share.shareId,
      version: events.length,
      title: share.title,
      state: share.state,
      stateName: SHARE_STATE_NAMES[share.state],
      side: sideOf(share, organ),
      requester: names.organ(share.requester),
      provider: names.organ(share.provider),
      authority: names.organ(share.authority),
      ...(share.class === undefined ? {} : { class: share.class, className: SHARE_CLASS_NAMES[share.class] }),
      ...(share.caseId !== undefined && organ === share.requester ? { caseId: share.caseId } : {}),
      ...(share.providerCase !== undefined && organ === share.provider ? { providerCaseId: share.providerCase } : {}),
      asked: askedView(share, fields),
      basis: share.basis,
      scenario: share.scenario,
      purpose: share.purpose,
      mode: share.mode,
      modeName: SHARE_MODE_NAMES[share.mode],
      until: share.until,
      draftedBy: names.officer(share.draftedBy),
      draftedAt: share.draftedAt,
      ...answersOf(share, fields, names),
      ...standingOf(share, now),
      corrections: share.corrections.map((correction) => correctionView(correction, fields, names)),
      ...endingOf(share, names),
      onward: share.onward.map((onward) => ({ ...onward, to: names.organ(onward.to) })),
      ...present({ negotiation: share.negotiation, dispute: disputeView(share, names) }),
      clocks: share.clocks
        .filter(({ purpose }) => purpose !== 'info-log')
        .map((clock) => this.clocks.named(clock, SHARE_CLOCK_NAMES[clock.purpose], names, now)),
      readings,
      refusedReadings: events.filter(({ type }) => type === 'InfoReadRefused').length,
      ...(log === undefined ? {} : { logKeptUntil: log.due.due }),
      history: events
        .filter(({ type }) => !READINGS.includes(type))
        .map((event) => ({
          version: event.version,
          at: event.data.occurredAt,
          type: event.type,
          officer: names.officer(event.data.by),
          organ: names.organ(event.data.organ),
          text: shareSentence(factOf(event), names, (field) => fields(field).name),
        })),
      allowedCommands: shareCommands(share, (roles) => actingIn(principal, roles)).map((command) => commandView(command, names)),
    };
  }
}

const sideOf = ({ requester, provider, authority }: Share, organ: OrganId): ShareDto['side'] => {
  if (organ === requester) return 'requester';
  if (organ === provider) return 'provider';
  return organ === authority ? 'authority' : 'government';
};

const choiceView = ({ by, values }: RecordChoice, fields: FieldNames): RecordChoiceDto => ({
  by,
  byName: fields(by).name,
  values: [...values],
});

const askedView = ({ scope }: Share, fields: FieldNames): AskedDto => ({
  kind: scope.kind,
  kindName: SCOPE_KIND_NAMES[scope.kind],
  fields: scope.fields.map((field) => ({ field, ...fields(field) })),
  ...(scope.kind === 'case'
    ? { about: scope.about, documents: [...scope.documents] }
    : { item: scope.item, records: choiceView(scope.records, fields), documents: [] }),
});

const grantView = (grant: NonNullable<Share['grant']>, fields: FieldNames, names: Names): ShareGrantDto => ({
  fields: grant.fields.map(({ field, masked }) => ({ field, name: fields(field).name, masked })),
  documents: grant.documents.map(({ asked }) => asked),
  until: grant.until,
  conditions: grant.conditions,
  conditional: grant.conditional,
  by: names.officer(grant.by),
  at: grant.at,
  ...(grant.records === undefined ? {} : { records: choiceView(grant.records, fields) }),
});

const answersOf = (share: Share, fields: FieldNames, names: Names) => {
  const { signedBy, requestedAt, notice, extension, refusal, grant, delivered } = share;
  return {
    ...present({ requestedAt, extension, deliveredAt: delivered?.at }),
    ...(signedBy === undefined ? {} : { signedBy: names.officer(signedBy) }),
    ...(notice === undefined ? {} : { notice: { ...notice, missing: [...notice.missing] } }),
    ...(refusal === undefined
      ? {}
      : {
          refusal: {
            ...refusal.ground,
            instrumentName: REFUSAL_INSTRUMENT_NAMES[refusal.ground.instrument],
            reasons: refusal.reasons,
            by: names.officer(refusal.by),
            at: refusal.at,
          },
        }),
    ...(grant === undefined ? {} : { grant: grantView(grant, fields, names) }),
  };
};

const standingOf = (share: Share, now: Instant): Pick<ShareDto, 'readable' | 'unreadable'> => {
  const because = unreadable(share, now);
  return because === undefined
    ? { readable: true }
    : { readable: false, ...(share.grant === undefined ? {} : { unreadable: UNREADABLE_NAMES[because] }) };
};

const correctionView = (
  { requestedBy, field, ...correction }: Share['corrections'][number],
  fields: FieldNames,
  names: Names,
): CorrectionDto => ({ ...correction, field, fieldName: fields(field).name, requestedBy: names.officer(requestedBy) });

const endingOf = ({ misuse, ended }: Share, names: Names) => ({
  ...(misuse === undefined ? {} : { misuse: { ...misuse, by: names.organ(misuse.by) } }),
  ...(ended === undefined
    ? {}
    : {
        ended: {
          ...ended,
          by: names.organ(ended.by),
          ...(ended.ground === undefined ? {} : { groundName: RECALL_GROUND_NAMES[ended.ground] }),
        },
      }),
});

const disputeView = ({ dispute }: Share, names: Names): ShareDisputeDto | undefined => {
  if (dispute === undefined) return undefined;
  const { raisedBy, government, ...rest } = dispute;
  return { ...rest, raisedBy: names.organ(raisedBy), ...(government === undefined ? {} : { government: names.organ(government) }) };
};

const commandView = ({ verb, chinese, refusal }: OpenShareCommand, names: Names): ShareCommandDto => {
  if (refusal === undefined) return { verb, name: chinese, open: true };
  const { title, detail } = wordingOf(refusal.code, refusal.details);
  const [legalBasis] = names.basis(refusal.legalBasis);
  return {
    verb,
    name: chinese,
    open: false,
    code: refusal.code,
    reason: detail ?? title,
    ...(legalBasis === undefined ? {} : { legalBasis }),
  };
};
