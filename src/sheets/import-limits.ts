/** Bounds of one file; they leave room for every list of a county and keep a hostile file harmless. */
export const IMPORT_LIMITS = {
  /** Bytes as uploaded. */
  fileBytes: 10 * 1024 * 1024,
  /** Bytes of one part, and of all parts, once unpacked. */
  partBytes: 64 * 1024 * 1024,
  unpackedBytes: 128 * 1024 * 1024,
  parts: 500,
  /** Rows of all sheets together, headings left out. */
  rows: 20_000,
  columns: 60,
} as const;
