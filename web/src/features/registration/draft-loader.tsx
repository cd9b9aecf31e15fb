import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PageLoading } from '../../app/page-loading';
import { useUser } from '../../app/user-context';
import { EmptyState } from '../../components/empty-state';
import { QueryProblem } from '../../components/query-problem';
import { draftsQuery } from './draft-query';
import { RegistrationWizard } from './registration-wizard';
import { draftOf, newerOf, storedDraft } from './stored-draft';

/** Reads a draft back: the newer one of the server and of this browser; the browser alone when the server cannot be reached. */
export const DraftLoader = ({ draftId, organ }: { readonly draftId: string; readonly organ: string }) => {
  const { officerId } = useUser();
  const drafts = useQuery({ ...draftsQuery, staleTime: 0 });
  const [stored] = useState(() => storedDraft(officerId, draftId));
  const [begun, setBegun] = useState<ReturnType<typeof draftOf>>(undefined);
  if (begun === undefined && (drafts.isSuccess || (drafts.isError && stored !== undefined)) && !drafts.isFetching) {
    const kept = drafts.data?.find((draft) => draft.draftId === draftId);
    const found = newerOf(stored, draftOf(kept?.body));
    // Once only: later answers of the server must not put older text over what is being typed.
    if (found !== undefined) setBegun(found);
    else return <EmptyState text="这份草稿已经登记、已被删除，或者不是您的草稿。" />;
  }
  if (begun !== undefined) return <RegistrationWizard draftId={draftId} organ={organ} draft={begun} />;
  return drafts.isError ? <QueryProblem query={drafts} /> : <PageLoading />;
};
