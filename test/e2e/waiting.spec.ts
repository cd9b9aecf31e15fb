import { type TestApp, startTestApp } from '../support/app.js';
import { complaint } from '../support/order-requests.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Waiting {
  readonly kind: string;
  readonly waiting: number;
  readonly overdue: number;
  readonly nextDue?: string;
}
const waitingFor = async (username: string, position = ''): Promise<readonly Waiting[]> => {
  const path = position === '' ? '/api/waiting' : `/api/waiting?atLeast=${position}`;
  return ((await (await app.as(username)).get(path).expect(200)).body as { items: readonly Waiting[] }).items;
};
const ordersOf = async (username: string, position?: string): Promise<Waiting | undefined> =>
  (await waitingFor(username, position)).find(({ kind }) => kind === 'orders');

describe('what waits beside the case files', () => {
  it('names the desks that a person has, and no others', async () => {
    expect((await waitingFor('yq-jbr1')).map(({ kind }) => kind).sort()).toEqual([
      'catalogue-changes',
      'information-requests',
      'orders',
      'pushes',
      'whistles',
    ]);
    expect((await waitingFor('sj-pdy')).map(({ kind }) => kind).sort()).toEqual(['catalogue-changes', 'orders', 'whistles']);
    expect((await waitingFor('sfj-pxjs')).map(({ kind }) => kind)).toEqual(['catalogue-changes', 'marking']);
  });

  it('counts an order for the dispatchers as soon as it has come, with its due date', async () => {
    expect(await ordersOf('sj-pdy')).toMatchObject({ waiting: 0, overdue: 0 });
    const { position } = (await (await app.as('sj-pdy')).post('/api/orders').send(complaint()).expect(201)).body as { position: string };
    const counted = await ordersOf('sj-pdy', position);
    expect(counted).toMatchObject({ waiting: 1 });
    expect(counted?.overdue === 1 || counted?.nextDue !== undefined).toBe(true);
    expect(await ordersOf('yq-jbr1', position)).toMatchObject({ waiting: 0 });
  });
});
