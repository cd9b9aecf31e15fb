import { type shared, type streams } from './protocol.js';
import type { ProposedEvent } from './record.js';
import { propertyMissing } from './refusal.js';

type ProposedMessage = streams.AppendReq.ProposedMessage | streams.BatchAppendReq.ProposedMessage;

/** The event as it will be stored. Throws a refusal when a property is missing that every event has. */
export const proposedEvent = (message: ProposedMessage): ProposedEvent => {
  const properties = message.getMetadataMap();
  const [type, contentType] = [properties.get('type'), properties.get('content-type')];
  if (type === undefined) throw propertyMissing('type');
  if (contentType === undefined) throw propertyMissing('content-type');
  return {
    id: uuidOf(message.getId()),
    type,
    isJson: contentType === 'application/json',
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
};

/** In lower case, as the server writes it. Throws on what is none, and on the structured form, which this client never sends. */
export const uuidOf = (uuid: shared.UUID | undefined): string => {
  const text = uuid?.getString().toLowerCase() ?? '';
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) throw new Error(`not a UUID: ${text}`);
  return text;
};

export const streamNameOf = (identifier: shared.StreamIdentifier | undefined): string =>
  Buffer.from(identifier?.getStreamName_asU8() ?? []).toString('utf8');
