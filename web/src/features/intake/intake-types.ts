import type { paths } from '../../api/schema';
import type { Schemas } from '../../api/types';

export type OrderRow = Schemas['OrderRowDto'];
export type OrderList = Schemas['OrderListDto'];
export type OrderFigures = Schemas['OrderFiguresDto'];
export type Order = Schemas['OrderDetailDto'];
export type OrderCommand = Schemas['OrderCommandDto'];
export type OrderProposals = Schemas['OrderProposalsDto'];
export type Channel = Schemas['ChannelDto'];
export type OrderImportJob = Schemas['OrderImportJobDto'];

type ListQuery = NonNullable<paths['/api/orders']['get']['parameters']['query']>;
/** The search parameters of the list, as the server takes them. */
export type OrderFilters = Pick<ListQuery, 'awaits' | 'state' | 'channel' | 'clock' | 'organ' | 'q'>;
