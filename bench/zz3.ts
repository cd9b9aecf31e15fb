import { readFileSync } from 'node:fs';
const p = JSON.parse(readFileSync(process.argv[2]!, 'utf8')); const byId = new Map<number, any>(p.nodes.map((n: any) => [n.id, n])); const parent = new Map<number, number>(); for (const n of p.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
const incl = new Map<string, number>(); let tot = 0;
const from = p.timeDeltas.reduce((a: number, b: number) => a + b, 0) * 0.5; let acc = 0;
p.samples.forEach((id: number, i: number) => { acc += p.timeDeltas[i]; if (acc < from) return; const dt = p.timeDeltas[i]; const n0 = byId.get(id); if (n0.callFrame.functionName === '(idle)') return; tot += dt; const seen = new Set<string>(); for (let x: number | undefined = id; x !== undefined; x = parent.get(x)) { const c = byId.get(x).callFrame; const k = `${c.functionName || '(anon)'} ${c.url.split('/').slice(-2).join('/')}:${c.lineNumber}`; if (!seen.has(k)) { seen.add(k); incl.set(k, (incl.get(k) ?? 0) + dt); } } });
for (const [k, v] of [...incl].sort((a, b) => b[1] - a[1]).slice(0, 45)) console.log((v / tot * 100).toFixed(1).padStart(5), k);
