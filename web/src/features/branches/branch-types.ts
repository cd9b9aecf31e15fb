import type { Schemas } from '../../api/types.js';

export type Branch = Schemas['BranchDto'];
export type BranchOrgan = Schemas['BranchOrganDto'];
export type BranchCommand = Schemas['BranchCommandDto'];
export type BranchActor = Schemas['BranchActorDto'];
export type BranchContrast = Schemas['BranchContrastDto'];
export type BranchCourse = Schemas['BranchCourseDto'];
export type BranchCard = Schemas['BranchCardDto'];
export type BranchList = Schemas['BranchListDto'];
