import type { Command } from '@nestjs/cqrs';
import { PublishAssessment, Rate } from '../assessment/index.js';
import { type HandlingInput, OpenCase, SplitMatter, TakeHandlingStep } from '../case-handling/index.js';
import { TakeHandoffStep } from '../case-transfer/index.js';
import type { WriteRequest } from '../case-writing/index.js';
import type { Committed } from '../stream-writing/index.js';
import { TakeConsultationStep } from '../consultation/index.js';
import { TakeDisputeStep } from '../dispute/index.js';
import { TakeChangeStep } from '../jurisdiction/index.js';
import { TakePushStep } from '../information/pushes/index.js';
import { caseId, itemCode } from '../kernel/ids.js';
import { TakeSupervisionStep } from '../supervision/index.js';
import {
  seedId,
  seededChange,
  seededConsultation,
  seededDispute,
  seededHandoff,
  seededShare,
  seededSupervision,
  seededWhistle,
} from './seed-ids.js';
import { TakeWhistleStep } from '../whistle/index.js';
import { ReadContent, TakeRequestStep } from '../information/index.js';
import type { Step } from './story.js';

/** The command of production that a step of this story stands for. */
export const stepCommand = (
  story: string,
  step: Exclude<Step, { kind: 'refused' }>,
  request: WriteRequest,
): Command<Pick<Committed, 'position'>> => {
  switch (step.kind) {
    case 'push':
      return new TakePushStep({ ...request, shareId: seededShare(story, step.share) }, step.input);
    case 'rating':
      return new Rate(request, step.input);
    case 'publish-assessment':
      return new PublishAssessment(request, step.quarter);
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
    case 'change':
      return new TakeChangeStep(request, { ...step.input, changeId: seededChange(story, step.change) });
    case 'share':
      return new TakeRequestStep({ ...request, shareId: seededShare(story, step.share) }, step.input);
    case 'reading':
      return new ReadContent({ ...request, shareId: seededShare(story, step.share) }, step.purpose);
    case 'supervision':
      return new TakeSupervisionStep(request, { ...step.input, supervisionId: seededSupervision(story, step.file, step.duty) });
    case 'whistle': {
      const { caseId: _file, ...writing } = request;
      const whistleId = seededWhistle(story, step.whistle);
      return new TakeWhistleStep({ ...writing, whistleId }, { ...step.input, whistleId });
    }
  }
};
