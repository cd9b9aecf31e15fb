import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Environment, readConfig } from '../src/config.js';
import {
  type ComposeFile,
  ROOT,
  type Service,
  composeFile,
  documentedSettings,
  filledIn,
  textOf,
  variablesIn,
} from './support/compose-files.js';

const machine = composeFile('docker/compose.yaml');
const cluster = composeFile('docker/compose.cluster.yaml');
const files = [machine, cluster];
const services = files.flatMap((file) => [...file.services].map(([name, service]) => ({ file, name, service })));
type Entry = (typeof services)[number];

const of = (which: (entry: Entry) => boolean): readonly Entry[] => services.filter(which);
const named = ({ file, name }: Entry): string => `${file.path} ${name}`;
const names = (entries: readonly Entry[]): readonly string[] => entries.map(named);
const service = (file: ComposeFile, name: string): Service => {
  const found = file.services.get(name);
  if (found === undefined) throw new Error(`no service ${name} in ${file.path}`);
  return found;
};

const isOurs = ({ service: { build } }: Entry): boolean => build !== undefined;
const ends = ({ service: { restart } }: Entry): boolean => restart === 'no';
const isInstance = (entry: Entry): boolean => isOurs(entry) && !ends(entry);
const secondsOf = (text = ''): number => Number(/^(\d+)s$/.exec(text)?.[1] ?? NaN);

describe('the image', () => {
  const dockerfile = textOf('docker/Dockerfile');
  const lastStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
  const [, user = ''] = /^USER (.*)$/m.exec(lastStage) ?? [];

  it('is built on a pinned version', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base = '']) => base).filter((base) => base.includes('/'));
    expect(bases).toEqual([expect.stringMatching(/node:24\.\d+\.\d+-[a-z]+-slim$/)]);
  });

  it('runs as a user given by number who is not root', () => {
    expect(user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  });

  it('starts the program itself, without a shell between it and the signal to stop', () => {
    expect(lastStage).toMatch(/^CMD \["node", "dist\/main\.js"\]$/m);
    expect(lastStage).toMatch(/^STOPSIGNAL SIGTERM$/m);
  });

  it('asks whether it is ready with a script that is in it', () => {
    const [, script = ''] = /^HEALTHCHECK .*CMD \["node", "(.*)"\]$/m.exec(lastStage) ?? [];
    expect(textOf(script)).toContain("'/readyz'");
    expect(lastStage).toContain(`/app/${script} `);
    expect(textOf('.dockerignore')).toContain(`!${script}\n`);
  });

  it('holds what the program looks for beside its own folder', () => {
    for (const folder of ['seed', 'web/dist', 'dist']) expect(lastStage).toContain(`COPY --from=build /app/${folder} ${folder}\n`);
    expect(lastStage).toContain('COPY --from=build /app/package.json ./\n');
  });

  it('is told no secret', () => {
    const told = [...dockerfile.matchAll(/(?:^|\s)([A-Z_]+)=/g)].map(([, name]) => name);
    expect(told).toEqual(['REGISTRY', 'VERSION', 'REVISION', 'NODE_ENV', 'HOST']);
  });

  it('is built from listed files alone', () => {
    const rules = textOf('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(rules[0]).toBe('*');
    expect(rules.filter((rule) => rule.startsWith('!')).filter((rule) => !existsSync(join(ROOT, rule.slice(1))))).toEqual([]);
    expect(rules).toContain('**/.env*');
  });
});

describe('every container', () => {
  it.each(services.map((entry) => [named(entry), entry] as const))('%s has limits and no rights of root', (_, { service: it }) => {
    expect(it).toMatchObject({
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      mem_limit: expect.stringMatching(/^\d+[mg]$/),
      cpus: expect.any(Number),
      pids_limit: expect.any(Number),
      logging: { options: { 'max-size': expect.any(String), 'max-file': expect.any(String) } },
    });
  });

  it('runs as somebody else than root, but for the one that ends and has no network', () => {
    const asRoot = of((entry) => !isOurs(entry) && !/^[1-9]\d*:[1-9]\d*$/.test(entry.service.user ?? ''));
    expect(names(asRoot)).toEqual(['docker/compose.cluster.yaml certificates']);
    expect(service(cluster, 'certificates')).toMatchObject({ restart: 'no', network_mode: 'none' });
  });

  it('cannot write to its own files, but for EventStoreDB', () => {
    const writing = names(of(({ service: { read_only } }) => read_only !== true));
    expect(writing).toEqual(['node1', 'node2', 'node3'].map((name) => `docker/compose.cluster.yaml ${name}`));
  });

  it('comes from a pinned version', () => {
    const images = of((entry) => !isOurs(entry)).map(({ service: { image = '' } }) => filledIn(image));
    expect(images.filter((image) => !/^docker\.io\/[a-z/-]+:\d+\.\d+(?:\.\d+)?(?:-[a-z0-9.-]+)?$/.test(image))).toEqual([]);
    expect(images.length).toBeGreaterThan(5);
  });

  it('is started again when it ends, and says whether it is well', () => {
    for (const { service: it } of of((entry) => !ends(entry))) expect(it.restart).toBe('unless-stopped');
    const silent = of((entry) => !ends(entry) && !isOurs(entry) && (entry.service.healthcheck?.test ?? []).length === 0);
    expect(names(silent)).toEqual([]);
    expect(names(of((entry) => isInstance(entry) && entry.service.healthcheck !== undefined))).toEqual([]); // the image's own
  });

  it('waits for what it needs', () => {
    for (const { file, service: it } of services) {
      for (const [name, { condition }] of Object.entries(it.depends_on ?? {})) {
        const awaited = service(file, name);
        expect({ name, condition }).toEqual({
          name,
          condition: awaited.restart === 'no' ? 'service_completed_successfully' : 'service_healthy',
        });
      }
    }
    for (const entry of of(isInstance))
      expect(Object.keys(entry.service.depends_on ?? {})).toEqual(expect.arrayContaining(['postgres', 'migrate']));
    expect(Object.keys(service(cluster, 'app-b').depends_on ?? {})).toEqual(expect.arrayContaining(['node1', 'node2', 'node3']));
  });

  it('mounts files that are there, and volumes that are declared', () => {
    for (const file of files) {
      const sources = [...file.services.values()]
        .flatMap(({ volumes = [] }) => volumes)
        .map((volume) => filledIn(volume).split(':')[0] ?? '');
      const missing = sources.filter((source) => source.startsWith('.') && !existsSync(join(ROOT, 'docker', source)));
      expect(missing).toEqual([]);
      expect(new Set(sources.filter((source) => !source.startsWith('.')))).toEqual(new Set(Object.keys(file.volumes)));
    }
    for (const { service: it } of of(isOurs)) {
      expect(existsSync(join(ROOT, 'docker', it.build?.context ?? '', it.build?.dockerfile ?? ''))).toBe(true);
    }
  });
});

describe('what can be reached', () => {
  it('is the page, and on this machine alone unless somebody says otherwise', () => {
    const open = of(({ service: { ports = [] } }) => ports.length > 0);
    expect(names(open)).toEqual(['docker/compose.yaml app', 'docker/compose.cluster.yaml proxy']);
    for (const port of open.flatMap(({ service: { ports = [] } }) => ports)) expect(filledIn(port)).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
  });

  it('are the databases only for the instances', () => {
    for (const { networks } of files) expect(networks['store']).toEqual({ internal: true });
    const outside = of(({ service: { networks = [], network_mode } }) => {
      const joined = Array.isArray(networks) ? networks : Object.keys(networks);
      return network_mode !== 'none' && !joined.includes('store');
    });
    expect(names(outside)).toEqual(['docker/compose.cluster.yaml proxy']);
  });
});

describe('passwords', () => {
  const everyVariable = files.flatMap(({ text }) => variablesIn(text));
  const passwords = everyVariable.filter(({ name }) => name.endsWith('_PASSWORD'));

  it('have no default, and a Chinese sentence names the one that is missing', () => {
    expect(passwords.filter(({ fallback }) => fallback !== undefined)).toEqual([]);
    for (const name of new Set(passwords.map((variable) => variable.name))) {
      const complaints = passwords.filter((variable) => variable.name === name).flatMap(({ complaint }) => complaint ?? []);
      expect(complaints).toEqual([expect.stringMatching(new RegExp(`^请在 docker/\\.env 中填写 ${name}（.+）$`))]);
    }
  });

  it('stand in no file', () => {
    for (const { service: it } of services) {
      for (const [name, value] of Object.entries(it.environment ?? {})) {
        if (name.includes('PASSWORD')) expect(value).toMatch(/^\$\{[A-Z_]+_PASSWORD:\?[^}]+\}$/);
        if (name.endsWith('_URL') && value?.includes('@') === true) expect(value).toMatch(/^[a-z]+:\/\/[a-z_]+:\$\{[A-Z_]+_PASSWORD\}@/);
      }
    }
    const values = [...textOf('docker/.env.example').matchAll(/^#?[A-Z_]+=(.*)$/gm)].map(([, value]) => value);
    expect(new Set(values)).toEqual(new Set(['']));
  });

  it('of the owner of the tables is known to the database and to who migrates', () => {
    const knowing = names(of(({ service: { environment = {} } }) => JSON.stringify(environment).includes('JIELI_OWNER_PASSWORD')));
    expect(knowing).toEqual(
      files.flatMap(({ path }) =>
        (path.includes('cluster') ? ['migrate', 'postgres'] : ['postgres', 'migrate']).map((name) => `${path} ${name}`),
      ),
    );
  });

  it('of the roles come from the environment, for the logins that the addresses name', () => {
    const roles = textOf('docker/postgres/roles.sql');
    for (const [variable, login] of [
      ['JIELI_OWNER_PASSWORD', 'jieli_owner'],
      ['JIELI_APP_PASSWORD', 'jieli'],
    ] as const) {
      const [, name = ''] = new RegExp(`^\\\\getenv (\\w+) ${variable}$`, 'm').exec(roles) ?? [];
      expect(roles).toContain(`CREATE ROLE ${login} LOGIN PASSWORD :'${name}';`);
      expect(machine.text).toContain(`postgres://${login}:\${${variable}}@postgres:5432/jieli`);
    }
    expect(roles).toContain('GRANT jieli_app TO jieli;');
  });
});

describe('certificates', () => {
  const script = textOf('docker/eventstore/certificates.sh');
  const nodes = [...cluster.services.keys()].filter((name) => name.startsWith('node'));
  const mounts = (name: string): readonly string[] => service(cluster, name).volumes ?? [];

  it('are made for every node', () => {
    expect(/^nodes='(.*)'$/m.exec(script)?.[1]?.split(' ')).toEqual(nodes);
    for (const node of nodes) expect(mounts('certificates')).toContain(`${node}-certificate:/certs/${node}`);
    expect(mounts('certificates')).toEqual(expect.arrayContaining(['authority:/certs/authority', 'authority-certificate:/certs/ca']));
    for (const place of ['/certs/authority/ca', '/certs/ca/ca.crt', '/certs/$node/node']) expect(script).toContain(place);
  });

  it('are the node’s own, under the name by which the others call it', () => {
    for (const node of nodes) {
      expect(mounts(node).filter((mount) => mount.includes('certificate'))).toEqual([
        `${node}-certificate:/certs/node:ro`,
        'authority-certificate:/certs/ca:ro',
      ]);
      const seeds = nodes.filter((other) => other !== node).map((other) => `${other}:2113`);
      expect(service(cluster, node).environment).toMatchObject({
        EVENTSTORE_CLUSTER_SIZE: String(nodes.length),
        EVENTSTORE_NODE_HOST_ADVERTISE_AS: node,
        EVENTSTORE_REPLICATION_HOST_ADVERTISE_AS: node,
        EVENTSTORE_GOSSIP_SEED: seeds.join(','),
      });
    }
  });

  it('come from an authority whose key nobody else has', () => {
    const holders = of(({ service: { volumes = [] } }) => volumes.some((volume) => volume.startsWith('authority:')));
    expect(names(holders)).toEqual(['docker/compose.cluster.yaml certificates']);
  });
});

describe('the instances', () => {
  const secrets = { JIELI_APP_PASSWORD: 'a1', EVENTSTORE_ADMIN_PASSWORD: 'b2' };
  const environmentOf = ({ environment = {} }: Service): Environment =>
    Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filledIn(value ?? '', secrets)]));

  it.each(of(isInstance).map((entry) => [named(entry), entry] as const))(
    '%s is told nothing that the program would refuse',
    (_, { service: it }) => {
      const { EVENTSTORE_URL: url, ...others } = environmentOf(it);
      const [, authority] = /[?&]tlsCAFile=([^&]+)/.exec(url ?? '') ?? [];
      if (url !== undefined) {
        expect(authority).toBe('/certs/ca/ca.crt');
        expect(it.volumes).toContain('authority-certificate:/certs/ca:ro');
      }
      // Here no certificate lies in /certs.
      const config = readConfig({ ...others, ...(url === undefined ? {} : { EVENTSTORE_URL: url.replace(/\?.*/, '') }) });
      expect(config).toMatchObject({
        database: { kind: 'external' },
        demo: false,
        record: { engine: url === undefined ? 'postgresql' : 'eventstoredb' },
      });
    },
  );

  it('are given the time that they take to leave and to stop', () => {
    for (const { service: it } of of(isInstance)) {
      const { drainSeconds, shutdownSeconds } = readConfig({ ...environmentOf(it), EVENTSTORE_URL: '' });
      expect(secondsOf(it.stop_grace_period)).toBeGreaterThan(drainSeconds + shutdownSeconds);
    }
  });
});

describe('the proxy', () => {
  const settings = textOf('docker/haproxy.cfg');
  const checks = /^ {2}default-server check inter (\d+)s fastinter (\d+)s downinter \d+s fall (\d+) /m.exec(settings) ?? [];

  it('asks the instances by the one name they have, and takes those that are ready', () => {
    expect(settings).toMatch(/^ {2}http-check send meth GET uri \/readyz /m);
    expect(settings).toMatch(/^ {2}http-check expect status 200$/m);
    expect(settings).toMatch(/^ {2}server-template app \d+ app:3000$/m);
    for (const name of ['app-a', 'app-b']) expect(service(cluster, name).networks).toMatchObject({ inside: { aliases: ['app'] } });
  });

  it('has noticed that an instance is leaving before it is gone', () => {
    const [, interval, faster, failures] = checks.map(Number);
    const [, patience = ''] = /^ {2}timeout check (\d+)s$/m.exec(settings) ?? [];
    const slowest = Number(interval) + Number(faster) * (Number(failures) - 1) + Number(patience);
    const { DRAIN_SECONDS: drain } = service(cluster, 'app-a').environment ?? {};
    expect(slowest).toBeLessThan(Number(drain));
  });

  it('sends no write a second time once it may have arrived', () => {
    expect(settings).toMatch(/^ {2}retry-on conn-failure empty-response$/m);
    expect(settings).toMatch(/^ {2}http-request disable-l7-retry unless METH_GET$/m);
  });

  it('passes events on at once and lets streams be silent for longer than they are', () => {
    const [, beat = ''] = /^const BEAT_MS = (\d+)_000;$/m.exec(textOf('src/http/live/stream.controller.ts')) ?? [];
    expect(settings).toMatch(/^ {2}option http-no-delay$/m);
    for (const side of ['client', 'server']) {
      const [, seconds = ''] = new RegExp(`^ {2}timeout ${side} (\\d+)s$`, 'm').exec(settings) ?? [];
      expect(Number(seconds)).toBeGreaterThan(2 * Number(beat));
    }
  });

  it('tells the instances who asks, whatever the browser says, and keeps the figures inside', () => {
    expect(settings).toMatch(/^ {2}http-request set-header X-Forwarded-For %\[src\]$/m);
    expect(settings).toMatch(/^ {2}http-request return status 404 if \{ path \/metrics \}$/m);
    expect(service(cluster, 'app-a').environment).toMatchObject({ TRUST_PROXY: '1' });
  });

  it('has an answer to whether it is well', () => {
    const [, address = '', path = ''] = /http:\/\/([\d.:]+)(\/\w+)/.exec(JSON.stringify(service(cluster, 'proxy').healthcheck)) ?? [];
    expect(settings).toContain(`  bind ${address}\n`);
    expect(settings).toContain(`  monitor-uri ${path}\n`);
  });
});

describe('the table of settings', () => {
  const settings = documentedSettings();
  const inTable = (reader: string): ReadonlySet<string> =>
    new Set(settings.filter(({ readBy }) => readBy.includes(reader)).map(({ name }) => name));

  /** Asked for by the program when it reads its environment. */
  const readByProgram = (): ReadonlySet<string> => {
    const asked = new Set<string>();
    for (const set of [{}, { DATABASE_URL: 'postgres://db/jieli', EVENTSTORE_URL: 'esdb://node?tls=false' }] as Environment[]) {
      readConfig(new Proxy(set, { get: (target, name) => (asked.add(String(name)), Reflect.get(target, name)) }));
    }
    return asked;
  };

  it('has every variable that the program reads, and no other', () => {
    expect([...readByProgram()].filter((name) => !inTable('program').has(name))).toEqual([]);
    expect([...inTable('program')].filter((name) => !readByProgram().has(name))).toEqual([]);
  });

  it('names each once, with the default that holds', () => {
    expect(settings.map(({ name }) => name)).toEqual([...new Set(settings.map(({ name }) => name))]);
    const { port, sessionHours, sessionIdleMinutes, drainSeconds, shutdownSeconds } = readConfig({});
    const defaults = {
      PORT: port,
      SESSION_HOURS: sessionHours,
      SESSION_IDLE_MINUTES: sessionIdleMinutes,
      DRAIN_SECONDS: drainSeconds,
      SHUTDOWN_SECONDS: shutdownSeconds,
    };
    for (const [name, value] of Object.entries(defaults)) {
      expect(settings.find((setting) => setting.name === name)?.fallback).toMatch(new RegExp(`^${value}\\b`));
    }
    const fallbacks = files.flatMap(({ text }) => variablesIn(text)).filter(({ fallback }) => fallback !== undefined);
    for (const { name, fallback = '' } of fallbacks) {
      if (name === 'TLS_FOLDER') continue; // told from the folder of the file, and in the table from that of the repository
      expect({ name, fallback: settings.find((setting) => setting.name === name)?.fallback.replaceAll('`', '') }).toEqual({
        name,
        fallback,
      });
    }
  });

  it('has every variable that reaches an instance', () => {
    const told = of(isOurs).flatMap(({ service: { environment = {} } }) => Object.keys(environment));
    expect(told.filter((name) => !inTable('program').has(name))).toEqual([]);
  });

  it('and docker/.env.example have every variable of the Compose files, and no other of theirs', () => {
    const passedOn = services.flatMap(({ service: { environment = {} } }) =>
      Object.entries(environment).flatMap(([name, value]) => (value === null ? [name] : [])),
    );
    const used = new Set([...files.flatMap(({ text }) => variablesIn(text)).map(({ name }) => name), ...passedOn]);
    const offered = [...textOf('docker/.env.example').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name = '']) => name);
    expect(new Set(offered)).toEqual(used);
    expect([...used].filter((name) => !settings.some((setting) => setting.name === name))).toEqual([]);
    expect([...inTable('containers')].filter((name) => !used.has(name))).toEqual([]);
  });
});
