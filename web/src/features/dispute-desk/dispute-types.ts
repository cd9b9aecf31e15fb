import type { components } from '../../api/schema.js';

type Schemas = components['schemas'];

export type DisputeRow = Schemas['DisputeRowDto'];
export type DisputeList = Schemas['DisputeListDto'];
export type DisputeFigures = Schemas['DisputeFiguresDto'];
export type DisputeWarning = Schemas['DisputeWarningDto'];
/** One dispute, whole. */
export type DisputeDossier = Schemas['DisputePageDto'];
export type DisputeStep = Schemas['CommandDto'];
export type LadderStep = Schemas['LadderStepDto'];
export type OrganPositions = DisputeDossier['positions'][number];
export type StatedPosition = OrganPositions['positions'][number];
/** In which the viewer acts. */
export type ActingRole = NonNullable<Schemas['UserDto']['acting']>['role'];
