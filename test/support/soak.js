// npm run soak -- [--minutes 5] [--record postgresql|eventstoredb]: kills instances under load for a long time.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' }, record: { type: 'string', default: '' } } });
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    'test/faults/many-instances.spec.ts',
    '--testNamePattern',
    `record in ${values.record}.*killed again and again`,
  ],
  { stdio: 'inherit', env: { ...process.env, JIELI_SOAK_SECONDS: String(Number(values.minutes) * 60) } },
);
process.exitCode = status ?? 1;
