import type { Actor, Role } from '../../../kernel/actor.js';
import type { Principal } from '../../../http/principal.js';
import { forbidden } from '../../../http/problem.js';
import type { Entry } from '../../../stream-writing/index.js';
import { shareViewers } from '../../domain/requests/guard.js';
import type { ShareRecord } from '../../domain/requests/share.js';
import { sharingActor } from '../sharing-viewer.js';

/** An outsider learns nothing of a request, not even that there is one. */
export const assertSideOf = (share: ShareRecord, { organId }: Pick<Actor, 'organId'>): void => {
  if (!share.begun || !shareViewers(share).includes(organId)) throw forbidden();
};

/** How the stream of a request is entered: by those of its sides who work with what is shared. */
export const shareEntry = (roles: readonly Role[], principal: Principal): Entry<ShareRecord> => ({
  roles,
  admit: (share, actor) => {
    sharingActor(principal);
    assertSideOf(share, actor);
  },
  beganAt: (share) => (share.begun ? share.draftedAt : undefined),
});
