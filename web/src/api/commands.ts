import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { type Intent, intentOf } from './intent';
import type { ProblemError } from './problem';
import { keys } from './query-keys';
import { rememberWrite } from './read-position';
import { transport } from './transport';
import type { Committed } from './types';

export interface CommandRequest<Body> {
  /** Path below the origin, e.g. `/api/cases/<id>/file`. */
  readonly path: string;
  readonly body: Body;
  /** Version of the file that the person had before them; sent as If-Match. */
  readonly seen?: number;
}

/** Sends one write. Throws a `ProblemError`; afterwards reads wait for what was written. */
export const sendCommand = async <Answer extends Committed>(
  { path, body, seen }: CommandRequest<unknown>,
  key: string,
): Promise<Answer> => {
  const response = await transport(
    new Request(new URL(path, window.location.origin), {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        'Idempotency-Key': key,
        ...(seen === undefined ? {} : { 'If-Match': `W/"${seen}"` }),
      },
      body: JSON.stringify(body),
    }),
  );
  const answer = (await response.json()) as Answer;
  rememberWrite(answer.position);
  return answer;
};

/**
 * A write of a form or a button: one Idempotency-Key per intent (kept while the content stays the same, so that a repeated
 * click or a retry is not a second act), If-Match, and fresh lists and file afterwards. `error` holds the `ProblemError`.
 */
export const useCommand = <Body, Answer extends Committed = Committed>(onDone?: (answer: Answer) => void) => {
  const client = useQueryClient();
  const intent = useRef<Intent | undefined>(undefined);
  return useMutation<Answer, ProblemError, CommandRequest<Body>>({
    mutationFn: (request) => {
      intent.current = intentOf(intent.current, { path: request.path, body: request.body });
      return sendCommand<Answer>(request, intent.current.key);
    },
    retry: (failures, error) => error.mayRetry && error.status !== 429 && failures < 2,
    onSuccess: (answer) => {
      intent.current = undefined;
      void client.invalidateQueries({ queryKey: ['case'] });
      void client.invalidateQueries({ queryKey: keys.dockets });
      void client.invalidateQueries({ queryKey: keys.desk });
      onDone?.(answer);
    },
    onError: (error) => {
      // 412: read what happened meanwhile; the form keeps what was typed.
      if (error.status === 412) void client.invalidateQueries({ queryKey: ['case'] });
    },
  });
};
