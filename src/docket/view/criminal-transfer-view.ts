import {
  CRIMINAL_ATTACHMENT_NAMES,
  CRIMINAL_TRANSFER_STATES,
  type CriminalTransfer,
  type CriminalTransferState,
  FILING_GROUND_NAMES,
  MISCONDUCT_RECEIVER_NAMES,
  NON_FILING_NAMES,
  type OpenFile,
  RETURN_GROUND_NAMES,
  awaitsTeam,
  criminalOver,
} from '../../case-file/index.js';
import type { OrganId } from '../../kernel/ids.js';
import type { ClockDto } from '../http/common.dto.js';
import type { CriminalTransferDto, FilingSupervisionDto, ReconsiderationDto } from '../http/criminal-transfer.dto.js';
import type { Names } from '../names.js';
import { criminalDocuments } from './criminal-documents.js';
import { present } from './present.js';

type Who = 'organ' | 'police' | 'procuratorate' | 'holder' | 'nobody';

/** Who acts next, and what is to be done. */
const NEXT: Readonly<Record<CriminalTransferState, readonly [Who, string]>> = {
  'team-formed': ['organ', '核实情况，提出移送的书面报告'],
  reported: ['organ', '正职负责人决定是否移送'],
  approved: ['organ', '移送公安机关'],
  sent: ['police', '在移送书回执上签字'],
  received: ['police', '审查并决定是否立案'],
  'materials-requested': ['organ', '补正移送材料'],
  'materials-supplied': ['police', '审查并决定是否立案'],
  declined: ['organ', '提请复议、建议立案监督，或者恢复行政处理'],
  reconsidering: ['police', '作出复议决定'],
  upheld: ['organ', '建议立案监督，或者恢复行政处理'],
  'supervision-proposed': ['procuratorate', '审查立案监督建议'],
  'reasons-demanded': ['police', '说明不立案理由'],
  'reasons-explained': ['procuratorate', '审查不立案理由，决定是否通知立案'],
  'filing-noticed': ['police', '按通知立案'],
  'non-filing-endorsed': ['organ', '恢复行政处理，依法作出决定'],
  filed: ['holder', '侦查，移送审查起诉或者移送行政机关处理'],
  'in-prosecution': ['holder', '审查起诉，提起公诉或者移送行政机关处理'],
  'in-trial': ['holder', '审理，记录刑事处理结果'],
  refused: ['nobody', ''],
  resumed: ['nobody', ''],
  returned: ['nobody', ''],
  concluded: ['nobody', ''],
};

const organOf = (who: Who, file: OpenFile, { organ, police, procuratorate }: CriminalTransfer): OrganId | undefined =>
  ({ organ, police, procuratorate, holder: file.responsible, nobody: undefined })[who];

export interface CriminalStep {
  readonly awaits: readonly OrganId[];
  readonly step: string;
}
/** After the filing the goods are awaited from the organ first, beside what goes on with the case. */
export const criminalStepOf = (file: OpenFile, transfer: CriminalTransfer): CriminalStep => {
  const [who, step] = NEXT[transfer.state];
  if (transfer.state === 'filed' && transfer.handover === undefined) return { awaits: [transfer.organ], step: '移交涉案物品和材料' };
  const organ = organOf(who, file, transfer);
  if (awaitsTeam(transfer)) return { awaits: [transfer.organ], step: '由承接机关重新指定专案组核实' };
  return { awaits: organ === undefined ? [] : [organ], step };
};

/** Clocks of the way in the order of its steps. */
const CLOCKS = [
  'criminal-decide',
  'criminal-send',
  'police-forward',
  'police-notice',
  'criminal-supplement',
  'police-review',
  'reconsider',
  'reconsideration',
  'propose-supervision',
  'police-explain',
  'police-file',
  'criminal-goods',
] as const;

const paper = ({ reasons, documentNumber, at }: { readonly reasons: string; readonly documentNumber: string; readonly at: string }) => ({
  reasons,
  documentNumber,
  at,
});

const reconsiderationView = ({
  decision,
  requestedAt,
  ...asked
}: NonNullable<CriminalTransfer['reconsideration']>): ReconsiderationDto => ({
  ...paper({ ...asked, at: requestedAt }),
  ...(decision === undefined ? {} : { outcome: decision.outcome, decision: paper(decision) }),
});

const supervisionView = (supervision: NonNullable<CriminalTransfer['supervision']>): FilingSupervisionDto => {
  const { proposedAt, explanation, outcome, demandedAt, demandNumber, ...asked } = supervision;
  return {
    ...paper({ ...asked, at: proposedAt }),
    ...present({ demandedAt, demandNumber, explanation: explanation?.reasons, explainedAt: explanation?.at }),
    ...(outcome === undefined ? {} : { filing: outcome.filing, outcome: paper(outcome) }),
  };
};

/** `clockOf` finds a clock of the file by its id. */
export const criminalTransferView = (
  file: OpenFile,
  transfer: CriminalTransfer,
  clockOf: (clock: string) => ClockDto | undefined,
  names: Names,
): CriminalTransferDto => {
  const { criminalTransferId: id, state, report, decision, actingHead, police, procuratorate, court, copiedTo } = transfer;
  const { declined, reconsideration, supervision, filed, handover, returned } = transfer;
  const over = criminalOver(transfer);
  const { awaits, step } = criminalStepOf(file, transfer);
  const organ = (of: OrganId | undefined) => (of === undefined ? undefined : names.organ(of));
  return {
    criminalTransferId: id,
    state,
    stateName: CRIMINAL_TRANSFER_STATES[state],
    underway: !over,
    organ: names.organ(transfer.organ),
    startedAt: transfer.startedAt,
    team: transfer.team.map(({ officer, name, certificate }) => ({ id: officer, name, certificate })),
    attachments: transfer.attachments.map((attachment) => ({ ...attachment, kindName: CRIMINAL_ATTACHMENT_NAMES[attachment.kind] })),
    forwardings: transfer.forwardings.map(({ from, to, ...rest }) => ({ ...rest, from: names.organ(from), to: names.organ(to) })),
    passedOn: transfer.passedOn.map(({ to, ...rest }) => ({ ...rest, to: names.organ(to) })),
    misconduct: transfer.misconduct.map((referral) => ({ ...referral, toName: MISCONDUCT_RECEIVER_NAMES[referral.to] })),
    documents: criminalDocuments(transfer, names),
    clocks: CLOCKS.map((purpose) => clockOf(`${purpose}:${id}`)).filter((clock) => clock !== undefined),
    ...present({
      police: organ(police),
      procuratorate: organ(procuratorate),
      court: organ(court),
      copiedTo: organ(copiedTo),
      sentAt: transfer.sentAt,
      documentNumber: transfer.documentNumber,
      fine: transfer.fine,
      receivedAt: transfer.receivedAt,
      concluded: transfer.concluded,
      resumedAt: transfer.resumed?.at,
      resumedReasons: transfer.resumed?.reasons,
      actingHead: actingHead === undefined ? undefined : names.officer(actingHead.officer),
      report:
        report === undefined
          ? undefined
          : {
              text: report.text,
              offence: report.offence,
              legalBasis: report.legalBasis,
              officer: names.officer(report.by),
              at: report.at,
            },
      decision:
        decision === undefined
          ? undefined
          : {
              approved: decision.approved,
              officer: names.officer(decision.by),
              asActingHead: decision.asActingHead,
              at: decision.at,
              ...present({ words: decision.words }),
            },
      supplement:
        transfer.supplement === undefined
          ? undefined
          : {
              missing: [...transfer.supplement.missing],
              reason: transfer.supplement.reason,
              requestedAt: transfer.supplement.requestedAt,
              ...present({
                supplied: transfer.supplement.supplied === undefined ? undefined : [...transfer.supplement.supplied],
                suppliedAt: transfer.supplement.suppliedAt,
              }),
            },
      declined:
        declined === undefined
          ? undefined
          : { ...declined, groundName: NON_FILING_NAMES[declined.ground], returned: [...declined.returned] },
      reconsideration: reconsideration === undefined ? undefined : reconsiderationView(reconsideration),
      supervision: supervision === undefined ? undefined : supervisionView(supervision),
      filed: filed === undefined ? undefined : { ...filed, groundName: FILING_GROUND_NAMES[filed.ground] },
      handover: handover === undefined ? undefined : { ...handover, items: [...handover.items], materials: [...handover.materials] },
      returned:
        returned === undefined
          ? undefined
          : {
              ...paper(returned),
              from: names.organ(returned.from),
              to: names.organ(returned.to),
              ground: returned.ground,
              groundName: RETURN_GROUND_NAMES[returned.ground],
              items: [...returned.items],
            },
      awaits: over ? undefined : awaits.map(names.organ),
      nextStep: over ? undefined : step,
    }),
  };
};
