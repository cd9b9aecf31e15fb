import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { APP_ROLE } from '../src/database/app-role.js';
import { startEmbeddedPostgres } from '../src/database/embedded-postgres.js';
import { migrate } from '../src/database/migrate.js';
import { createPool } from '../src/database/pool.js';
import { Client } from 'pg';
import { perSecond, median } from './measure.js';
import { newStream, sampleEvent } from './sample-file.js';
import { NO_STREAM } from '../src/event-store/event-store.js';
import { PostgresEventStore } from '../src/event-store/postgres-event-store.js';
import { APPEND_ONE } from '../src/event-store/statements.js';
const folder = await mkdtemp('/tmp/jieli-bench-'); await chmod(folder, 0o711);
const server = await startEmbeddedPostgres({ folder: folder+'/postgres' });
await migrate(server.ownerUrl, server.appUrl);
const owner = new Client({connectionString: server.ownerUrl}); await owner.connect(); await owner.query('CREATE TABLE raw_events (LIKE events INCLUDING ALL)'); await owner.query('GRANT ALL ON raw_events TO jieli_app');
const W = Number(process.argv[2] ?? 16);
const pool = createPool({ url: server.appUrl, role: APP_ROLE, max: W+2 });
const store = new PostgresEventStore(pool);
const e = sampleEvent(); const c = [e.type, JSON.stringify(e.data), JSON.stringify(e.metadata), '0'.repeat(64), 'f'.repeat(64), e.metadata.recordedAt];
const st = () => Array.from({length: W}, () => ({ stream: newStream() as string, v: 0 }));
const mk = (name: string, text: string, hashes=true) => { const s = st(); return async (w: number) => { const a = s[w]!; a.v++; await pool.query({ name, text, values: [a.stream, a.v, randomUUID(), c[0], c[1], c[2], a.v===1? c[3] : c[4], c[4], c[5]] }); if (a.v===10) s[w] = { stream: newStream(), v: 0 }; }; };
const cols='stream, version, event_id, type, data, metadata, prev_hash, hash, recorded_at';
const cast='$1::text, $2::integer, $3::uuid, $4::text, $5::json, $6::json, $7::text, $8::text, $9::timestamptz';
const variants: Record<string, (w:number)=>Promise<unknown>> = {
  raw: mk('a', `INSERT INTO raw_events (${cols}) VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9)`),
  rawret: mk('b', `INSERT INTO raw_events (${cols}) VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9) RETURNING xid, position`),
  sel: mk('c', `INSERT INTO raw_events (${cols}) SELECT ${cast} RETURNING xid, position`),
  guard: mk('d', `INSERT INTO raw_events (${cols}) SELECT ${cast} WHERE $2 = 1 OR EXISTS (SELECT FROM raw_events WHERE stream = $1 AND version = $2 - 1 AND hash = $7) RETURNING xid, position`),
};
{ const s = Array.from({length: W}, () => ({ stream: newStream(), head: NO_STREAM }));
 variants.ours = async (w) => { const a = s[w]!; a.head = (await store.append(a.stream, [sampleEvent()], a.head)).head; if (a.head.version===10) s[w] = { stream: newStream(), head: NO_STREAM }; }; }
import { CommitSignal } from '../src/event-store/commit-signal.js';
const orig = CommitSignal.prototype.announce;
{ const s = Array.from({length: W}, () => ({ stream: newStream(), head: NO_STREAM }));
 const st2 = new PostgresEventStore(pool); (st2 as any); 
 variants.silent = async (w) => { CommitSignal.prototype.announce = () => {}; const a = s[w]!; a.head = (await st2.append(a.stream, [sampleEvent()], a.head)).head; if (a.head.version===10) s[w] = { stream: newStream(), head: NO_STREAM }; }; 
 const old = variants.ours!; variants.ours = async (w) => { CommitSignal.prototype.announce = orig; return old(w); }; 
 variants.guardev = mk('d2', `INSERT INTO events (${cols}) SELECT ${cast} WHERE $2 = 1 OR EXISTS (SELECT FROM events WHERE stream = $1 AND version = $2 - 1 AND hash = $7) RETURNING xid, position`);
 }
import { prepareAppend } from '../src/event-store/prepare-append.js';
const G = `INSERT INTO events (${cols}) SELECT ${cast} WHERE $2 = 1 OR EXISTS (SELECT FROM events WHERE stream = $1 AND version = $2 - 1 AND hash = $7) RETURNING xid, position`;
{ const s = st(); variants.sample = async (w) => { const e = sampleEvent(); const a = s[w]!; a.v++; await pool.query({ name:'d2', text: G, values: [a.stream, a.v, e.metadata.eventId, c[0], c[1], c[2], a.v===1? c[3] : c[4], c[4], c[5]] }); if (a.v===10) s[w] = { stream: newStream(), v: 0 }; }; }
{ const s = st(); variants.strfy = async (w) => { const e = sampleEvent(); const a = s[w]!; a.v++; await pool.query({ name:'d2', text: G, values: [a.stream, a.v, e.metadata.eventId, c[0], JSON.stringify(e.data), JSON.stringify(e.metadata), a.v===1? c[3] : c[4], c[4], c[5]] }); if (a.v===10) s[w] = { stream: newStream(), v: 0 }; }; }
{ const s = Array.from({length: W}, () => ({ stream: newStream(), head: NO_STREAM })); variants.prep = async (w) => { const e = sampleEvent(); const a = s[w]!; const p = prepareAppend(a.stream, [e], a.head)[0]!; await pool.query({ name:'d2', text: G, values: [a.stream, p.version, e.metadata.eventId, c[0], c[1], c[2], p.prevHash, p.hash, c[5]] }); a.head = {version: p.version, hash: p.hash}; if (p.version===10) s[w] = { stream: newStream(), head: NO_STREAM }; }; }
import { readFileSync, readdirSync } from 'node:fs';
const pgcpu = () => { let t = 0; for (const p of readdirSync('/proc').filter((x) => /^\d+$/.test(x))) { try { const f = readFileSync(`/proc/${p}/stat`, 'utf8').split(') ')[1]!.split(' '); if (Number(f[1]) === server.pid) t += Number(f[11]) + Number(f[12]); } catch {} } return t * 10000; };
const res: Record<string, number[][]> = {};
for (let r=0;r<7;r++) for (const [n,f] of Object.entries(variants).filter(([n]) => !process.argv[3] || process.argv[3].split(',').includes(n))) { let ops = 0; const c0 = process.cpuUsage(); const g0 = pgcpu(); const rate = await perSecond(W, 1000, async (w) => { ops++; await f(w); }); const c1 = process.cpuUsage(c0); const g1 = pgcpu(); (res[n] ??= []).push([rate, c1.user / ops, c1.system / ops, (g1 - g0) / ops]); }
for (const [n,v] of Object.entries(res)) console.log(n.padEnd(8), [0,1,2,3].map((k) => Math.round(median(v.slice(1).map((x) => x[k]!))).toString().padStart(7)).join(' '));
await store.close(); await pool.end(); await owner.end(); await server.stop(); await rm(folder,{recursive:true});
