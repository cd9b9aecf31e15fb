import { timedOut, wrongExpectedVersion } from './batch-error.js';
import type { ExpectedRevision } from './commit-check.js';
import { unsigned } from './position.js';
import { empty, shared, streams } from './protocol.js';
import { invalidArgument } from './refusal.js';
import type { AppendOutcome } from './writer.js';

export const expectedIn = (options: streams.BatchAppendReq.Options): ExpectedRevision => {
  if (options.hasStreamPosition()) return BigInt(options.getStreamPosition());
  if (options.hasNoStream()) return 'no_stream';
  if (options.hasStreamExists()) return 'stream_exists';
  if (options.hasAny()) return 'any';
  throw invalidArgument('no expected revision');
};

export const batchResponse = (outcome: AppendOutcome, expected: ExpectedRevision): streams.BatchAppendResp => {
  const response = new streams.BatchAppendResp();
  switch (outcome.kind) {
    case 'timeout':
      return response.setError(timedOut());
    case 'conflict':
      return response.setError(wrongExpectedVersion(outcome.current, expected));
    case 'success':
      return response.setSuccess(success(outcome));
  }
};

const success = ({ revision, position }: AppendOutcome & { kind: 'success' }): streams.BatchAppendResp.Success => {
  const success = new streams.BatchAppendResp.Success();
  if (revision < 0n) success.setNoStream(new empty.Empty());
  else success.setCurrentRevision(revision.toString());
  if (position === undefined) return success.setNoPosition(new empty.Empty());
  return success.setPosition(
    new shared.AllStreamPosition().setCommitPosition(unsigned(position.commit)).setPreparePosition(unsigned(position.prepare)),
  );
};
