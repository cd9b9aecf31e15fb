import { fileURLToPath } from 'node:url';

/** The register and the catalogue of the county as they are shipped; beside `src/` as well as beside `dist/`. */
export const SEED_FOLDER = fileURLToPath(new URL('../seed', import.meta.url));
