import type { Event } from '../../../kernel/event.js';
import type { Description } from './description.js';

/** The description of each of a group of events, by type. */
export type Fields<E extends Event> = { readonly [Type in E['type']]: Description<Extract<E, { readonly type: Type }>['data']> };
