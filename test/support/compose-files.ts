import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** A service of a Compose file, as far as the specification looks at it. */
export interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly user?: string;
  readonly environment?: Readonly<Record<string, string | null>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly networks?: readonly string[] | Readonly<Record<string, { readonly aliases?: readonly string[] } | null>>;
  readonly network_mode?: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly restart?: string;
  readonly stop_grace_period?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly cpus?: number;
  readonly pids_limit?: number;
  readonly logging?: { readonly options: Readonly<Record<string, string>> };
  readonly extends?: { readonly file: string; readonly service: string };
}

export interface ComposeFile {
  readonly path: string;
  readonly text: string;
  readonly services: ReadonlyMap<string, Service>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

interface Written {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: ComposeFile['networks'];
  readonly volumes: ComposeFile['volumes'];
}

/** With the services that it takes over from another file. Variables stay as they are written. */
export const composeFile = (path: string): ComposeFile => {
  const text = textOf(path);
  const { services, networks, volumes } = parse(text, { merge: true }) as Written;
  const complete = Object.entries(services).map(([name, service]) => [name, completed(path, name, service)] as const);
  return { path, text, services: new Map(complete), networks, volumes };
};

const completed = (path: string, name: string, { extends: base, ...own }: Service): Service => {
  if (base === undefined) return own;
  const taken = composeFile(join(dirname(path), base.file)).services.get(base.service);
  if (taken === undefined) throw new Error(`${path}: ${name} extends ${base.service}, which is not in ${base.file}`);
  return { ...taken, ...own };
};

export interface Variable {
  readonly name: string;
  /** What stands behind `:-`. */
  readonly fallback?: string;
  /** What stands behind `:?`. */
  readonly complaint?: string;
}

/** Every `${NAME}`, `${NAME:-fallback}` and `${NAME:?complaint}`. */
export const variablesIn = (text: string): readonly Variable[] =>
  [...text.matchAll(/\$\{(?<name>[A-Z_]+)(?::-(?<fallback>[^}]*)|:\?(?<complaint>[^}]*))?\}/g)].map(({ groups = {} }) => {
    const { name = '', fallback, complaint } = groups;
    return { name, ...(fallback === undefined ? {} : { fallback }), ...(complaint === undefined ? {} : { complaint }) };
  });

/** The text as Compose would have it with these values, else with the fallbacks. */
export const filledIn = (text: string, values: Readonly<Record<string, string>> = {}): string =>
  text.replace(/\$\{([A-Z_]+)(?::-([^}]*)|:\?[^}]*)?\}/g, (_, name: string, fallback?: string) => values[name] ?? fallback ?? '');

export interface Setting {
  readonly name: string;
  readonly readBy: readonly string[];
  readonly fallback: string;
}

/** The table of docs/operation.md. */
export const documentedSettings = (): readonly Setting[] =>
  [...textOf('docs/operation.md').matchAll(/^\| `([A-Z_]+)` \|([^|]*)\|([^|]*)\|/gm)].map(([, name = '', readBy = '', fallback = '']) => ({
    name,
    readBy: readBy.split(',').map((part) => part.trim()),
    fallback: fallback.trim(),
  }));
