import type { OrganId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { CriminalTransferEvent, HandedItem } from '../events/criminal-transfer.events.js';
import type { OpenFile } from './case-file.js';
import { changeOne } from './change-one.js';
import { awaitsTeam } from './criminal-questions.js';
import type { CriminalTransfer } from './criminal-transfer.js';
import { joinOrgan } from './organ-records.js';

const change = (
  file: OpenFile,
  id: CriminalTransfer['criminalTransferId'],
  update: (transfer: CriminalTransfer) => CriminalTransfer,
): OpenFile => ({
  ...file,
  criminalTransfers: changeOne(file.criminalTransfers, ({ criminalTransferId }) => criminalTransferId === id, update),
});

const join = (file: OpenFile, organ: OrganId | undefined, since: Instant): OpenFile =>
  organ === undefined ? file : { ...file, organs: joinOrgan(file.organs, organ, since) };

const begun = (
  { criminalTransferId, occurredAt }: CriminalTransferEvent['data'],
  organ: OrganId,
  state: CriminalTransfer['state'],
): CriminalTransfer => ({
  criminalTransferId,
  state,
  organ,
  startedAt: occurredAt,
  team: [],
  attachments: [],
  forwardings: [],
  passedOn: [],
  misconduct: [],
});

const hold = (file: OpenFile, items: readonly HandedItem[], holder: OrganId): OpenFile => ({
  ...file,
  goods: file.goods.map((goods) => (items.some(({ goodsId }) => goodsId === goods.goodsId) ? { ...goods, heldBy: holder } : goods)),
});

export const evolveCriminalTransfer = (file: OpenFile, event: CriminalTransferEvent): OpenFile => {
  const { type, data } = event;
  const update = (changes: (transfer: CriminalTransfer) => Partial<CriminalTransfer>): OpenFile =>
    change(file, data.criminalTransferId, (transfer) => ({ ...transfer, ...changes(transfer) }));
  switch (type) {
    case 'TaskTeamFormed': // in the place of one that waits for the team of a successor
      return {
        ...file,
        criminalTransfers: [
          ...file.criminalTransfers.filter((known) => known.criminalTransferId !== data.criminalTransferId && !awaitsTeam(known)),
          { ...begun(data, data.organ, 'team-formed'), team: data.officers },
        ],
        investigators: [...new Set([...file.investigators, ...data.officers.map(({ officer }) => officer)])],
      };
    case 'CriminalTransferReported':
      return update(() => ({
        state: 'reported',
        report: { text: data.report, offence: data.offence, legalBasis: data.legalBasis, by: data.by, at: data.occurredAt },
      }));
    case 'ActingHeadNamed':
      return update(() => ({ actingHead: { officer: data.officer, name: data.name, basis: data.basis } }));
    case 'CriminalTransferApproved':
      return update(() => ({
        state: 'approved',
        decision: {
          approved: true,
          by: data.by,
          asActingHead: data.asActingHead,
          at: data.occurredAt,
          ...(data.opinion === undefined ? {} : { words: data.opinion }),
        },
      }));
    case 'CriminalTransferRefused': // the suspicion is answered; new facts may raise it again
      return {
        ...update(() => ({
          state: 'refused',
          decision: { approved: false, by: data.by, asActingHead: data.asActingHead, at: data.occurredAt, words: data.reasons },
        })),
        crimeSuspected: false,
      };
    case 'CriminalTransferSent':
      return join(
        join(
          update(() => ({
            state: 'sent',
            police: data.to,
            sentAt: data.occurredAt,
            documentNumber: data.documentNumber,
            attachments: data.attachments,
            ...(data.fine === undefined ? {} : { fine: data.fine }),
            ...(data.copyTo === undefined ? {} : { copiedTo: data.copyTo }),
          })),
          data.to,
          data.occurredAt,
        ),
        data.copyTo,
        data.occurredAt,
      );
    case 'CriminalTransferReceived':
      return update(() => ({ state: 'received', receivedAt: data.occurredAt }));
    case 'CriminalTransferForwarded': // the next police organ signs and reviews as if it had been sent there
      return join(
        update(({ receivedAt: _, ...transfer }) => ({
          ...transfer,
          state: 'sent',
          police: data.to,
          forwardings: [
            ...transfer.forwardings,
            { from: data.organ, to: data.to, reasons: data.reasons, documentNumber: data.documentNumber, at: data.occurredAt },
          ],
        })),
        data.to,
        data.occurredAt,
      );
    case 'PoliceMaterialsRequested':
      return update(() => ({
        state: 'materials-requested',
        supplement: { missing: data.missing, reason: data.reason, requestedAt: data.occurredAt },
      }));
    case 'PoliceMaterialsSupplied':
      return update(({ supplement }) => ({
        state: 'materials-supplied',
        ...(supplement === undefined ? {} : { supplement: { ...supplement, supplied: data.supplied, suppliedAt: data.occurredAt } }),
      }));
    case 'PoliceFiled':
      return {
        ...update(() => ({ state: 'filed', filed: { number: data.number, ground: data.ground, at: data.occurredAt } })),
        responsible: data.organ,
      };
    case 'PoliceDeclined':
      return update(() => ({
        state: 'declined',
        declined: {
          ground: data.ground,
          reasons: data.reasons,
          documentNumber: data.documentNumber,
          returned: data.returned,
          at: data.occurredAt,
        },
      }));
    case 'ReconsiderationRequested':
      return update(() => ({
        state: 'reconsidering',
        reconsideration: { reasons: data.reasons, documentNumber: data.documentNumber, requestedAt: data.occurredAt },
      }));
    case 'ReconsiderationDecided':
      return update(({ state, reconsideration }) => ({
        state: data.outcome === 'upheld' ? 'upheld' : state,
        ...(reconsideration === undefined
          ? {}
          : {
              reconsideration: {
                ...reconsideration,
                decision: { outcome: data.outcome, reasons: data.reasons, documentNumber: data.documentNumber, at: data.occurredAt },
              },
            }),
      }));
    case 'FilingSupervisionProposed':
      return join(
        update(() => ({
          state: 'supervision-proposed',
          procuratorate: data.to,
          supervision: { reasons: data.reasons, documentNumber: data.documentNumber, proposedAt: data.occurredAt },
        })),
        data.to,
        data.occurredAt,
      );
    case 'PoliceReasonsDemanded':
      return update(({ supervision }) => ({
        state: 'reasons-demanded',
        ...(supervision === undefined
          ? {}
          : { supervision: { ...supervision, demandedAt: data.occurredAt, demandNumber: data.documentNumber } }),
      }));
    case 'PoliceReasonsExplained':
      return update(({ supervision }) => ({
        state: 'reasons-explained',
        ...(supervision === undefined
          ? {}
          : { supervision: { ...supervision, explanation: { reasons: data.reasons, at: data.occurredAt } } }),
      }));
    case 'FilingNoticeIssued':
    case 'NonFilingEndorsed': {
      const filing = type === 'FilingNoticeIssued';
      return update(({ supervision }) => ({
        state: filing ? 'filing-noticed' : 'non-filing-endorsed',
        ...(supervision === undefined
          ? {}
          : {
              supervision: {
                ...supervision,
                outcome: { filing, reasons: data.reasons, documentNumber: data.documentNumber, at: data.occurredAt },
              },
            }),
      }));
    }
    case 'AdministrativeHandlingResumed':
      return { ...update(() => ({ state: 'resumed', resumed: { reasons: data.reasons, at: data.occurredAt } })), crimeSuspected: false };
    case 'CriminalItemsHandedOver': {
      const next = update(() => ({
        handover: {
          items: data.items,
          materials: data.materials,
          receivedBy: data.receivedBy,
          at: data.occurredAt,
          ...(data.partyTold === undefined ? {} : { partyTold: data.partyTold }),
        },
      }));
      return hold(
        {
          ...next,
          measures: next.measures.map((measure) =>
            data.endedMeasures.includes(measure.measureId)
              ? { ...measure, ended: { at: data.occurredAt, outcome: 'handed-over' } }
              : measure,
          ),
        },
        data.items,
        file.responsible,
      );
    }
    case 'CriminalCasePassedOn': {
      const trial = data.stage === 'trial';
      return {
        ...join(
          update(({ passedOn }) => ({
            state: trial ? 'in-trial' : 'in-prosecution',
            ...(trial ? { court: data.to } : { procuratorate: data.to }),
            passedOn: [...passedOn, { to: data.to, stage: data.stage, documentNumber: data.documentNumber, at: data.occurredAt }],
          })),
          data.to,
          data.occurredAt,
        ),
        responsible: data.to,
      };
    }
    case 'ReturnedToAdministration': {
      const known = file.criminalTransfers.some(({ criminalTransferId }) => criminalTransferId === data.criminalTransferId);
      const started = known ? file : { ...file, criminalTransfers: [...file.criminalTransfers, begun(data, data.to, 'returned')] };
      const { ground, reasons, documentNumber, items } = data;
      const next = change(started, data.criminalTransferId, (transfer) => ({
        ...transfer,
        state: 'returned',
        returned: { from: data.organ, to: data.to, ground, reasons, documentNumber, items, at: data.occurredAt },
      }));
      return hold({ ...join(next, data.to, data.occurredAt), responsible: data.to, crimeSuspected: false }, data.items, data.to);
    }
    case 'CriminalCaseConcluded':
      return {
        ...update(() => ({
          state: 'concluded',
          concluded: {
            result: data.result,
            at: data.occurredAt,
            ...(data.documentNumber === undefined ? {} : { documentNumber: data.documentNumber }),
            ...(data.criminalFineFen === undefined ? {} : { criminalFineFen: data.criminalFineFen }),
          },
        })),
        closedAt: data.occurredAt,
      };
    case 'OfficialMisconductReferred':
      return update(({ misconduct }) => ({
        misconduct: [...misconduct, { to: data.to, documentNumber: data.documentNumber, at: data.occurredAt }],
      }));
  }
};
