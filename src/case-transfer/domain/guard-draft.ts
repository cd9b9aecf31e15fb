import type { Actor } from '../../kernel/actor.js';
import type { SectorRule } from '../../kernel/competence.js';
import { Rejection } from '../../kernel/rejection.js';
import {
  type OpenFile,
  disputePending,
  isJustice,
  isRecused,
  openHandoff,
  receivedBy,
  recordOf,
  wasDesignated,
} from '../../case-file/index.js';
import { DRAFT_ROLES } from './transitions.js';

/** The sector rule that forbids passing a received case on (domain.md 0.3 item 3); 行政处罚法 25 where the sector is silent. */
export const NO_ONWARD_BASIS: Readonly<Record<SectorRule, string>> = {
  SAMR: 'SAMR-14',
  MEE: 'MEE-16',
  MARA: 'MARA-17',
  NHC: 'NHC-9',
  TOUR: 'TOUR-13',
  HUR: 'APL-25-2',
  MWR: 'APL-25-2',
  MNR: 'APL-25-2',
  MOT: 'APL-25-2',
  CUL: 'APL-25-2',
  GENERAL: 'APL-25-2',
};

const onward = (file: OpenFile): Rejection =>
  new Rejection('handoff/no-onward-transfer', {}, NO_ONWARD_BASIS[file.competence?.sectorRule ?? 'GENERAL']);

/** Throws unless this actor may begin a handoff of this file now. */
export const guardDraft = (file: OpenFile, actor: Actor): void => {
  if (openHandoff(file)?.to === actor.organId) throw onward(file); // it thinks the case is not its own either: no reason to send it to a third
  if (isJustice(file, actor.organId)) throw new Rejection('handoff/criminal-justice-organ', {}, 'APL-27');
  if (actor.organId !== file.responsible) throw new Rejection('handoff/not-responsible');
  if (disputePending(file)) throw new Rejection('handoff/dispute-pending', {}, 'APL-25');
  if (receivedBy(file, actor.organId) !== undefined || wasDesignated(file, actor.organId)) {
    throw onward(file);
  }
  if (!DRAFT_ROLES.includes(actor.role)) throw new Rejection('handoff/role-not-entitled', { step: '拟稿移送', roles: DRAFT_ROLES });
  if (isRecused(file, actor.officerId)) throw new Rejection('case/officer-recused', {}, 'APL-43');
  if (file.crimeSuspected) throw new Rejection('handoff/crime-suspected', {}, 'CRM-5b');
  if (openHandoff(file) !== undefined) throw new Rejection('handoff/another-open');
  if (file.closedAt !== undefined) throw new Rejection('case/closed');
  if (recordOf(file, actor.organId)?.conclusion !== undefined) throw new Rejection('handoff/already-concluded');
};
