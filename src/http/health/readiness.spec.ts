import { Readiness } from './readiness.js';

describe('readiness', () => {
  it('reports each part, and one that throws as not ready', async () => {
    const readiness = new Readiness();
    readiness.add('database', () => Promise.resolve(true));
    readiness.add('projections', () => false);
    readiness.add('store', () => Promise.reject(new Error('refused')));
    readiness.add('calendar', () => {
      throw new Error('missing');
    });
    expect(await readiness.look()).toEqual({ database: true, projections: false, store: false, calendar: false });
  });

  it('does not wait for a part that hangs', async () => {
    const readiness = new Readiness();
    readiness.add('database', () => new Promise(() => undefined));
    expect(await readiness.look()).toEqual({ database: false });
  });
});
