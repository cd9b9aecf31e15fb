import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError } from '../../api/problem';
import { transport } from '../../api/transport';
import { newUuid } from '../../api/uuid';
import type { LawImport } from './law-queries';

/** What the person adds to a file. */
export interface LawTerms {
  readonly inForceFrom?: string | undefined;
  readonly inForceTo?: string | undefined;
  readonly reason?: string | undefined;
}

/** A chosen file with what became of it last. */
export interface LawFile {
  readonly id: string;
  readonly file: File;
  readonly terms: LawTerms;
  readonly busy: boolean;
  readonly report?: LawImport;
  readonly problem?: ProblemError;
}

const send = async ({ file, terms }: Pick<LawFile, 'file' | 'terms'>, dryRun: boolean): Promise<LawImport> => {
  const form = new FormData();
  form.append('file', file);
  const url = new URL('/api/law/imports', window.location.origin);
  url.searchParams.set('dryRun', String(dryRun));
  for (const [name, value] of Object.entries(terms))
    if (typeof value === 'string' && value.trim() !== '') url.searchParams.set(name, value);
  const headers = { Accept: 'application/json', 'Idempotency-Key': newUuid() };
  const response = await transport(new Request(url, { method: 'POST', body: form, headers }));
  return (await response.json()) as LawImport;
};

/** A file with what became of it now, and nothing of what became of it before. */
const after = async ({ id, file, terms }: LawFile, dryRun: boolean): Promise<LawFile> => {
  const kept = { id, file, terms, busy: false };
  try {
    return { ...kept, report: await send({ file, terms }, dryRun) };
  } catch (error) {
    if (error instanceof ProblemError) return { ...kept, problem: error };
    throw error;
  }
};

/** Files that are checked one after the other, and imported only when the person says so. */
export const useLawImport = () => {
  const client = useQueryClient();
  const [files, setFiles] = useState<readonly LawFile[]>([]);
  const put = (file: LawFile): void => setFiles((before) => before.map((each) => (each.id === file.id ? file : each)));
  const step = useMutation({
    mutationFn: async ({ files: wanted, dryRun }: { readonly files: readonly LawFile[]; readonly dryRun: boolean }) => {
      for (const each of wanted) {
        put({ ...each, busy: true });
        put(await after(each, dryRun));
      }
      if (!dryRun) await client.invalidateQueries({ queryKey: ['law'] });
    },
  });
  const choose = (chosen: readonly File[]): void => {
    const added = chosen.map((file): LawFile => ({ id: newUuid(), file, terms: {}, busy: true }));
    setFiles((before) => [...before, ...added]);
    step.mutate({ files: added, dryRun: true });
  };
  const check = (file: LawFile, terms: LawTerms): void => {
    step.mutate({ files: [{ ...file, terms }], dryRun: true });
  };
  const ready = files.filter(({ report }) => report !== undefined && !report.stored && report.outcome !== 'unchanged');
  return { files, ready, busy: step.isPending, choose, check, run: () => step.mutate({ files: ready, dryRun: false }) };
};
