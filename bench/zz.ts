import { canonicalJson as a } from '../src/kernel/canonical-json.js';
import { NO_STREAM } from '../src/event-store/event-store.js';
import { newStream, sampleEvent } from './sample-file.js';
import { hash, createHash } from 'node:crypto';
const PLAIN = /^[ !#-[\]-~\u00a0-\u2027\u202a-\ud7ff\ue000-\uffff]*$/;
const text = (t: string) => PLAIN.test(t) ? `"${t}"` : JSON.stringify(t);
const sorted = (keys: string[]) => { if (keys.length > 24) return keys.sort(); for (let i = 1; i < keys.length; i++) { const k = keys[i]!; let j = i - 1; while (j >= 0 && keys[j]! > k) { keys[j+1] = keys[j]!; j--; } keys[j+1] = k; } return keys; };
const b = (value: any): string => { switch (typeof value) { case 'string': return text(value); case 'number': return JSON.stringify(value); case 'boolean': return value ? 'true':'false'; default: if (value === null) return 'null'; if (Array.isArray(value)) { let j=''; for (const i of value) j += (j===''?'[':',') + b(i); return j === '' ? '[]' : j+']'; }
 let j=''; for (const k of sorted(Object.keys(value))) { const m = value[k]; if (m !== undefined) j += (j===''?'{':',') + text(k) + ':' + b(m); } return j === '' ? '{}' : j + '}'; } };
const d = (value: any): string => { switch (typeof value) { case 'string': return JSON.stringify(value); case 'number': return `${value}`; case 'boolean': return value ? 'true':'false'; default: if (value === null) return 'null'; if (Array.isArray(value)) { let j=''; for (const i of value) j += (j===''?'[':',') + d(i); return j === '' ? '[]' : j+']'; }
 let j=''; for (const k of sorted(Object.keys(value))) { const m = value[k]; if (m !== undefined) j += (j===''?'{"':',"') + k + '":' + d(m); } return j === '' ? '{}' : j + '}'; } };
const sortDeep = (v: any): any => { if (typeof v !== 'object' || v === null) return v; if (Array.isArray(v)) return v.map(sortDeep); const o: any = {}; for (const k of sorted(Object.keys(v))) o[k] = sortDeep(v[k]); return o; };
const s = newStream(); const e = sampleEvent(); const v = {stream:s,version:1,...e,prevHash:NO_STREAM.hash};
const t = (n: string, f: () => unknown) => { for (let i=0;i<20000;i++) f(); let best=1e9; for (let k=0;k<9;k++){ const s=performance.now(); for (let i=0;i<4000;i++) f(); best=Math.min(best,(performance.now()-s)/4);} console.log(n, best.toFixed(2),'us'); };
console.log(a(v)===b(v), a(v)===d(v), JSON.stringify(sortDeep(v))===a(v));
const txt = a(v); const flat = Buffer.from(txt);
for (let z=0;z<3;z++){t('cur', () => a(v)); t('ins', () => b(v));t('d', () => d(v));}
t('cur+hash', () => hash('sm3', a(v))); t('d+hash', () => hash('sm3', d(v)));
t('sm3', () => hash('sm3', txt)); t('sm3 buf', () => hash('sm3', flat)); t('createHash', () => createHash('sm3').update(txt).digest('hex')); t('sha256', () => hash('sha256', flat));
