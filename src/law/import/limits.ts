/** Bytes of one file; the longest statute of the country has a tenth of it. */
export const LAW_FILE_BYTES = 5 * 1024 * 1024;
