import type { CaseCommand, CaseDetail } from '../../api/types.js';
import { inOrder } from './in-order.js';

interface CommandGroup {
  readonly key: string;
  readonly title: string;
  readonly commands: readonly CaseCommand[];
}

/** Where a command of 督办 is sent; without a supervision it opens one. */
export const supervisionPath = (caseId: string, { verb, supervisionId }: CaseCommand): string =>
  `/api/cases/${caseId}/supervisions${supervisionId === undefined ? '' : `/${supervisionId}/${verb}`}`;

/** The commands of 督办, those of each supervision together: a file may have several that offer the same step. */
export const supervisionGroups = ({ supervisions }: CaseDetail, commands: readonly CaseCommand[]): readonly CommandGroup[] => {
  const own = commands.filter(({ scope }) => scope === 'supervision');
  return [
    ...inOrder(supervisions).map(({ supervisionId, organ, about }) => ({
      key: supervisionId,
      title: `督办：${organ.name}，${about.name}`,
      commands: own.filter((command) => command.supervisionId === supervisionId),
    })),
    { key: 'supervision', title: '督办', commands: own.filter(({ supervisionId }) => supervisionId === undefined) },
  ];
};

/** Steps that await somebody; papers are a decision, not the next thing to do. */
const AWAITED: ReadonlySet<string> = new Set(['answer-objection', 'confirm-rectification', 'report-rectification', 'remind']);

/** Whether a command may be proposed as the next one; those of other mechanisms are not judged here. */
export const mayBeNext = ({ scope, verb }: CaseCommand): boolean => scope !== 'supervision' || AWAITED.has(verb);
