import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keys } from './query-keys';
import { rememberNotice } from './read-position';

export type LiveState = 'connecting' | 'live' | 'lost';

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;
/** Several events of one command arrive together; the page reads once. */
const GATHER_MS = 250;

interface Notice {
  readonly caseId: string;
  readonly position: string;
}

/** Follows /api/stream while mounted and refreshes what the notices concern. The browser reconnects short losses itself. */
export const useLiveUpdates = (): LiveState => {
  const client = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');
  useEffect(() => follow(client, setState), [client]);
  return state;
};

const follow = (client: QueryClient, report: (state: LiveState) => void): (() => void) => {
  let source: EventSource | undefined;
  let wait = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresher = gatherer(client);

  const open = (): void => {
    source = new EventSource('/api/stream');
    source.onopen = () => {
      wait = FIRST_WAIT_MS;
      report('live');
    };
    source.addEventListener('case', (event: MessageEvent<string>) => refresher.add(JSON.parse(event.data) as Notice));
    source.addEventListener('reset', () => void client.invalidateQueries());
    source.onerror = () => {
      if (source?.readyState !== EventSource.CLOSED) return; // it reconnects by itself
      report('lost');
      timer = setTimeout(open, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    };
  };
  open();
  return () => {
    source?.close();
    clearTimeout(timer);
    refresher.stop();
  };
};

const gatherer = (client: QueryClient) => {
  const cases = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = (): void => {
    timer = undefined;
    for (const caseId of cases) void client.invalidateQueries({ queryKey: keys.case(caseId) });
    cases.clear();
    void client.invalidateQueries({ queryKey: keys.dockets });
    void client.invalidateQueries({ queryKey: keys.desk });
  };
  return {
    add: ({ caseId, position }: Notice): void => {
      rememberNotice(position);
      cases.add(caseId);
      timer ??= setTimeout(refresh, GATHER_MS);
    },
    stop: () => clearTimeout(timer),
  };
};
