import { type IncomingMessage, get } from 'node:http';

export interface Notice {
  readonly event: string;
  readonly id: string;
  readonly caseId?: string;
}

/** A page that is open in a browser: it listens to what happens on one instance. */
export class Page {
  readonly notices: Notice[] = [];
  #ended = false;
  #rest = '';

  private constructor(
    private readonly response: IncomingMessage,
    readonly port: number,
  ) {
    const end = (): void => void (this.#ended = true);
    response.setEncoding('utf8').on('data', (text: string) => this.#take(text));
    response.on('error', end).once('close', end);
  }

  /** A browser names the last notice that it heard when it comes back, wherever it comes back to. */
  static open(port: number, token: string, lastHeard?: string): Promise<Page> {
    const headers = { authorization: `Bearer ${token}`, ...(lastHeard === undefined ? {} : { 'last-event-id': lastHeard }) };
    return new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port, path: '/api/stream', headers, agent: false }, (response) => {
        if (response.statusCode === 200) resolve(new Page(response, port));
        else reject(new Error(`/api/stream at ${port}: ${response.statusCode ?? 0}`));
      }).once('error', reject);
    });
  }

  get hasEnded(): boolean {
    return this.#ended;
  }

  get lastHeard(): string | undefined {
    return this.notices.findLast(({ id }) => id !== '')?.id;
  }

  /** Told of the case, or to read everything anew. */
  knowsOf(caseId: string): boolean {
    return this.notices.some((notice) => notice.event === 'reset' || notice.caseId === caseId);
  }

  leave(): void {
    this.response.destroy();
  }

  #take(text: string): void {
    const blocks = (this.#rest + text).split('\n\n');
    this.#rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = new Map(block.split('\n').map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]));
      const event = fields.get('event');
      if (event === undefined) continue;
      const { caseId } = JSON.parse(fields.get('data') ?? '{}') as { caseId?: string };
      this.notices.push({ event, id: fields.get('id') ?? '', ...(caseId === undefined ? {} : { caseId }) });
    }
  }
}
