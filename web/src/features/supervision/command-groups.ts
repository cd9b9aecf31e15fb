import type { CaseCommand, CaseDetail } from '../../api/types.js';

interface CommandGroup {
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
    ...supervisions.map(({ supervisionId, organ, about }) => ({
      title: `督办：${organ.name}，${about.name}`,
      commands: own.filter((command) => command.supervisionId === supervisionId),
    })),
    { title: '督办', commands: own.filter(({ supervisionId }) => supervisionId === undefined) },
  ];
};
