import { Problem } from './problem.js';

const FORM = /^(?:W\/)?"(\d{1,9})"$/;

/** The version in an If-Match header; undefined without one. Throws a 400 problem for any other form than `W/"<version>"`. */
export const parseIfMatch = (header: string | undefined): number | undefined => {
  if (header === undefined) return undefined;
  const version = FORM.exec(header.trim())?.[1];
  if (version === undefined) throw new Problem(400, 'request/bad-if-match');
  return Number(version);
};

/** The ETag of a version, as If-Match expects it back. */
export const etagOf = (version: number): string => `W/"${version}"`;
