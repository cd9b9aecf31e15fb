import type { paths } from '../../api/schema.js';
import type { Schemas } from '../../api/types.js';

export type Push = Schemas['PushDto'];
export type PushList = Schemas['PushListDto'];
export type PushFigures = Schemas['PushFiguresDto'];
export type PushContent = Schemas['PushContentDto'];
export type Subscription = Schemas['SubscriptionDto'];
export type PushKind = Push['kind'];

export type PushFilters = Pick<NonNullable<paths['/api/pushes']['get']['parameters']['query']>, 'box' | 'state' | 'kind' | 'q' | 'share'>;
