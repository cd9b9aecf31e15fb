const ID = '[^/]+';
/** Lists and figures, made from what was recorded a moment later. A file, or another stream, is read from the record itself. */
const LISTS = [
  'desk',
  'waiting',
  'cases',
  `cases/${ID}/(precedents|whistles|information-requests|orders)`,
  'supervision/board',
  'disputes(/figures)?',
  'precedents',
  'whistles(/figures|/proposal)?',
  'information-requests(/figures)?',
  'pushes(/figures)?',
  'push-subscriptions',
  'orders(/figures)?',
  'assessment(/evidence|/ratings)?',
  'branches',
  'learning(/results)?',
  `learning/classes/${ID}/analysis`,
  'training/(candidates|materials|series|courses|classes|results)',
  `training/classes/${ID}/(trainees|marking|analysis)`,
];
const WAITING_READS = new RegExp(`^/api/(${LISTS.join('|')})$`);

/** Whether a read of this path waits until it holds what the page has just written. */
export const isWaitingRead = (pathname: string): boolean => WAITING_READS.test(pathname);
