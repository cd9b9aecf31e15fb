import type { Command } from '@nestjs/cqrs';
import { type HandlingInput, OpenCase, SplitMatter, TakeHandlingStep } from '../case-handling/index.js';
import { TakeHandoffStep } from '../case-transfer/index.js';
import type { WriteRequest } from '../case-writing/index.js';
import type { Committed } from '../stream-writing/index.js';
import { TakeConsultationStep } from '../consultation/index.js';
import { TakeCriminalTransferStep } from '../criminal-transfer/index.js';
import { TakeDisputeStep } from '../dispute/index.js';
import { caseId, itemCode } from '../kernel/ids.js';
import { TakeSupervisionStep } from '../supervision/index.js';
import { seedId, seededConsultation, seededCriminalTransfer, seededDispute, seededHandoff, seededSupervision } from './seed-ids.js';
import type { Step } from './story.js';

/** The command of production that a step of this story stands for. */
export const stepCommand = (
  story: string,
  step: Exclude<Step, { kind: 'refused' }>,
  request: WriteRequest,
): Command<Pick<Committed, 'position'>> => {
  switch (step.kind) {
    case 'open':
      return new OpenCase(request, { ...step.registration, matterId: seedId(story, step.file), duplicateReason: '演示案卷，各自独立。' });
    case 'split': {
      const parts = step.parts.map(({ key, item, ...part }) => ({ ...part, item: itemCode(item), caseId: caseId(seedId(story, key)) }));
      return new SplitMatter(request, parts, step.reason);
    }
    case 'handling':
      return new TakeHandlingStep(request, step.input satisfies HandlingInput);
    case 'handoff':
      return new TakeHandoffStep(request, { ...step.input, handoffId: seededHandoff(story, step.handoff, step.file) });
    case 'consultation':
      return new TakeConsultationStep(request, {
        ...step.input,
        consultationId: seededConsultation(story, step.consultation, step.file),
      });
    case 'dispute':
      return new TakeDisputeStep(request, { ...step.input, disputeId: seededDispute(story, step.dispute, step.file) });
    case 'criminal-transfer':
      return new TakeCriminalTransferStep(request, {
        ...step.input,
        criminalTransferId: seededCriminalTransfer(story, step.criminalTransfer, step.file),
      });
    case 'supervision':
      return new TakeSupervisionStep(request, { ...step.input, supervisionId: seededSupervision(story, step.file, step.duty) });
  }
};
