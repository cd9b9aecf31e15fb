import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProblemError } from '../../api/problem';
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

/** Files that are checked one after the other, and imported only when the person says so. */
export const useLawImport = () => {
  const client = useQueryClient();
  const [files, setFiles] = useState<readonly LawFile[]>([]);
  const put = (id: string, change: Partial<LawFile>): void =>
    setFiles((before) => before.map((each) => (each.id === id ? { ...each, ...change } : each)));
  const step = useMutation<void, Error, { readonly files: readonly LawFile[]; readonly dryRun: boolean }>({
    mutationFn: async ({ files: wanted, dryRun }) => {
      for (const each of wanted) {
        put(each.id, { busy: true });
        const done = await send(each, dryRun).then(
          (report): Partial<LawFile> => ({ report }),
          (problem: unknown): Partial<LawFile> => ({ problem: problem as ProblemError }),
        );
        setFiles((before) =>
          before.map(({ report: _report, problem: _problem, ...kept }) =>
            kept.id === each.id ? { ...kept, ...done, busy: false } : { ...kept, ...rest(_report, _problem) },
          ),
        );
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
    put(file.id, { terms });
    step.mutate({ files: [{ ...file, terms }], dryRun: true });
  };
  const ready = files.filter(({ report }) => report !== undefined && !report.stored && report.outcome !== 'unchanged');
  return { files, ready, busy: step.isPending, choose, check, run: () => step.mutate({ files: ready, dryRun: false }) };
};

const rest = (report: LawImport | undefined, problem: ProblemError | undefined): Partial<LawFile> => ({
  ...(report === undefined ? {} : { report }),
  ...(problem === undefined ? {} : { problem }),
});
