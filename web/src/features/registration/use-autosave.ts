import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../../api/client';
import { keys } from '../../api/query-keys';
import { type RegistrationDraft, forgetDraft, storeDraft } from './stored-draft';

/** Typing is kept in the browser at once and on the server when it pauses. */
const PAUSE_MS = 1_500;

export type SaveState = 'untouched' | 'pending' | 'saved' | 'local-only';

export interface Autosave {
  readonly state: SaveState;
  readonly save: (draft: RegistrationDraft, title: string) => void;
  /** Sends what is still waiting, now. */
  readonly flush: () => void;
  /** After the registration, or when it is given up: nothing of it stays behind. */
  readonly discard: () => Promise<void>;
}

export const useAutosave = (officer: string, draftId: string): Autosave => {
  const client = useQueryClient();
  const [state, setState] = useState<SaveState>('untouched');
  const waiting = useRef<{ readonly draft: RegistrationDraft; readonly title: string } | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const over = useRef(false);
  const { mutate } = useMutation({
    mutationFn: ({ draft, title }: { readonly draft: RegistrationDraft; readonly title: string }) =>
      api.PUT('/api/drafts/{draftId}', { params: { path: { draftId } }, body: { title, body: { ...draft } } }),
    retry: false,
    scope: { id: `draft-${draftId}` },
    onSuccess: () => {
      setState((before) => (waiting.current === undefined ? 'saved' : before));
      void client.invalidateQueries({ queryKey: keys.drafts });
      void client.invalidateQueries({ queryKey: keys.desk });
    },
    // The browser holds it; the next change tries again.
    onError: () => setState('local-only'),
  });
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (waiting.current === undefined || over.current) return;
    mutate(waiting.current);
    waiting.current = undefined;
  }, [mutate]);
  const save = useCallback(
    (draft: RegistrationDraft, title: string) => {
      if (over.current) return;
      storeDraft(officer, draftId, draft);
      waiting.current = { draft, title };
      setState('pending');
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE_MS);
    },
    [officer, draftId, flush],
  );
  const discard = useCallback(async () => {
    over.current = true;
    clearTimeout(timer.current);
    forgetDraft(officer, draftId);
    await api.DELETE('/api/drafts/{draftId}', { params: { path: { draftId } } }).catch(() => undefined);
    void client.invalidateQueries({ queryKey: keys.drafts });
    void client.invalidateQueries({ queryKey: keys.desk });
  }, [client, officer, draftId]);
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { state, save, flush, discard };
};
