import type { ItemCode } from '../../kernel/ids.js';
import type { WhistleCommandOf, WhistleCommandType } from '../domain/commands.js';
import type { WhistleContent } from '../domain/whistle.events.js';

type Written<Type extends WhistleCommandType, Facts extends string = never> = Omit<WhistleCommandOf<Type>, 'actor' | 'at' | 'due' | Facts>;

/** What an officer writes of a whistle: items by code, the place inside the township that drafts it. */
export type WrittenContent = Omit<WhistleContent, 'matters' | 'place'> & { readonly items: readonly ItemCode[]; readonly address: string };

/** A step of a whistle as it is written; everything else is gathered by the use case. */
export type WhistleInput =
  | (Written<'DraftWhistle', 'content' | 'sender' | 'called'> & { readonly content: WrittenContent })
  | (Written<'ReviseWhistle', 'content' | 'called'> & { readonly content: WrittenContent })
  | Written<'ReturnWhistle'>
  | Written<'ReviewWhistle'>
  | Written<'BlowWhistle', 'called' | 'repeatOf'>
  | Written<'WithdrawWhistle'>
  | Written<'CallDepartment', 'called'>
  | Written<'ReportIn'>
  | Written<'HandleOnSite'>
  | Written<'HoldMeeting'>
  | Written<'NameLead'>
  | Written<'ObjectToCall'>
  | Written<'DecideObjection'>
  | Written<'ReportUp'>
  | Written<'CloseWhistle'>
  | Written<'RateWhistle'>
  | Written<'LinkWhistle', 'file'>;
