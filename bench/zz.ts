import { canonicalJson as a } from '../src/kernel/canonical-json.js';
import { canonicalJson as b } from './zzcj.js';
import { NO_STREAM } from '../src/event-store/event-store.js';
import { newStream, sampleEvent } from './sample-file.js';
const t = (n: string, f: () => unknown) => { for (let i=0;i<20000;i++) f(); let best=1e9; for (let k=0;k<7;k++){ const s=performance.now(); for (let i=0;i<5000;i++) f(); best=Math.min(best,(performance.now()-s)/5);} console.log(n, best.toFixed(2),'us'); };
const s = newStream(); const e = sampleEvent(); const v = {stream:s,version:1,...e,prevHash:NO_STREAM.hash};
console.log(a(v)===b(v));
t('old', () => a(v)); t('new', () => b(v)); t('old', () => a(v)); t('new', () => b(v)); t('stringify', () => JSON.stringify(v));
