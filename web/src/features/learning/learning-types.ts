import type { Schemas } from '../../api/types';

export type OwnClass = Schemas['OwnClassDto'];
export type OwnAttempt = Schemas['OwnAttemptDto'];
export type LearningAttempt = Schemas['LearningAttemptDto'];
export type DuePoint = Schemas['DuePointDto'];
export type AnsweredStep = Schemas['AnsweredStepDto'];
export type LearningFrame = Schemas['LearningFrameDto'];
export type LearningResult = Schemas['ResultDto'];
export type AnswerBody = Schemas['AnswerBody'];
