import type { Schemas } from '../../api/types';

export type TrainingClass = Schemas['ClassDto'];
export type ClassPageData = Schemas['ClassPageDto'];
export type TraineeStanding = Schemas['TraineeStandingDto'];
export type ClassStanding = Schemas['ClassStandingDto'];
export type Marking = Schemas['MarkingDto'];
export type Trainee = Schemas['TraineeDto'];
