export { CommittedDto } from './http/committed.dto.js';
export { CurrentWriting, UuidPipe, newIdFor } from './http/writing.js';
export { type Committed, type Entry, type Scene, type StreamRequest, StreamWriter, type Writing, actingIn } from './stream-writer.js';
export { StreamWritingModule } from './stream-writing.module.js';
