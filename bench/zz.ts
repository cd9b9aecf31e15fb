import { canonicalJson as a } from '../src/kernel/canonical-json.js';
import { canonicalJson as o } from './zzold.js';
import { NO_STREAM } from '../src/event-store/event-store.js';
import { newStream, sampleEvent } from './sample-file.js';
const s = newStream(); const e = sampleEvent(); const v = {stream:s,version:1,...e,prevHash:NO_STREAM.hash};
const t = (n: string, f: () => unknown) => { for (let i=0;i<20000;i++) f(); let best=1e9; for (let k=0;k<20;k++){ const c=process.cpuUsage(); for (let i=0;i<2000;i++) f(); const d = process.cpuUsage(c); best=Math.min(best,(d.user+d.system)/2000);} console.log(n, best.toFixed(2),'us'); };
console.log(a(v)===o(v)); for (let i=0;i<3;i++) { t('old', () => o(v)); t('new', () => a(v)); }
