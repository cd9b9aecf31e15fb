import type { CatalogueChangeId } from '../../kernel/ids.js';
import type { ChangeCommand } from '../domain/changes/commands.js';

type Without<T, Key extends string> = T extends unknown ? Omit<T, Key> : never;

/** What a person says of a step; who, when and the facts are added by the platform. */
export type ChangeInput = Without<ChangeCommand, 'by' | 'organ' | 'role' | 'at' | 'facts' | 'changeId'> & {
  readonly changeId: CatalogueChangeId;
};
