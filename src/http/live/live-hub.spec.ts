import { type OrganId, caseId, organId, position } from '../../kernel/ids.js';
import { LiveHub, type LiveNotice, type LiveSubscriber } from './live-hub.js';

const township = organId('360724103');
const forestry = organId('sy-ly');
const notice = (at: number, ...organs: readonly OrganId[]): LiveNotice => ({
  position: position(String(at).padStart(4, '0')),
  caseId: caseId('c'),
  organs,
});

const listener = (organ: OrganId, sessionId = 's1') => {
  const heard: string[] = [];
  const subscriber: LiveSubscriber = {
    sessionId,
    mayLearnOf: ({ organs }) => organs.includes(organ),
    send: ({ position: at }) => void heard.push(at),
    close: () => void heard.push('closed'),
  };
  return { heard, subscriber };
};

describe('the live hub', () => {
  it('tells a page only what its user may learn of', () => {
    const hub = new LiveHub();
    const { heard, subscriber } = listener(township);
    hub.subscribe(subscriber);
    hub.publish(notice(1, township));
    hub.publish(notice(2, forestry));
    hub.publish(notice(3, forestry, township));
    expect(heard).toEqual(['0001', '0003']);
  });

  it('repeats what a page missed while it was disconnected', () => {
    const hub = new LiveHub();
    [1, 2, 3].forEach((at) => hub.publish(notice(at, township)));
    expect(hub.since('0001')?.map(({ position: at }) => at)).toEqual(['0002', '0003']);
    expect(hub.since('0003')).toEqual([]);
  });

  it('goes on after a notice that another instance has told, and this one not', () => {
    const hub = new LiveHub();
    [1, 3, 4].forEach((at) => hub.publish(notice(at, township)));
    expect(hub.since('0002')?.map(({ position: at }) => at)).toEqual(['0003', '0004']);
  });

  it('says so when it no longer remembers', () => {
    const hub = new LiveHub();
    for (let at = 1; at <= 1001; at++) hub.publish(notice(at, township));
    expect(hub.since('0001')).toBeUndefined();
    expect(hub.since('0002')).toHaveLength(999);
    expect(hub.since('1002')).toBeUndefined();
    expect(new LiveHub().since('0001')).toBeUndefined();
  });

  it('ends the connections of a session that was signed out, and no others', () => {
    const hub = new LiveHub();
    const [one, two] = [listener(township, 's1'), listener(township, 's2')];
    hub.subscribe(one.subscriber);
    hub.subscribe(two.subscriber);
    hub.disconnect('s1');
    hub.publish(notice(1, township));
    expect([one.heard, two.heard]).toEqual([['closed'], ['0001']]);
    expect([hub.connectionsOf('s1'), hub.connectionsOf('s2')]).toEqual([0, 1]);
  });
});
