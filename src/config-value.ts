/** A setting that cannot be used. The message is one Chinese sentence that names the variable, its value and what is allowed. */
export class ConfigError extends Error {
  constructor(variable: string, value: string, allowed: string) {
    super(`环境变量 ${variable} 的值“${value}”不可用：${allowed}。`);
    this.name = 'ConfigError';
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The value without surrounding white space; an empty value counts as not set. */
export const textOf = (env: Environment, variable: string): string | undefined => {
  const value = env[variable]?.trim();
  return value === '' ? undefined : value;
};

export const integerOf = (env: Environment, variable: string, fallback: number, min: number, max: number): number => {
  const value = textOf(env, variable);
  if (value === undefined) return fallback;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
  if (!(number >= min && number <= max)) throw new ConfigError(variable, value, `应为 ${min} 到 ${max} 之间的整数`);
  return number;
};

const SWITCH: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['yes', true],
  ['on', true],
  ['0', false],
  ['false', false],
  ['no', false],
  ['off', false],
]);

export const switchOf = (env: Environment, variable: string, fallback: boolean): boolean => {
  const value = textOf(env, variable);
  if (value === undefined) return fallback;
  const on = SWITCH.get(value.toLowerCase());
  if (on === undefined) throw new ConfigError(variable, value, '应为 1 或 0（也可写 true、false）');
  return on;
};

export const choiceOf = <Choice extends string>(
  env: Environment,
  variable: string,
  fallback: Choice,
  choices: readonly Choice[],
): Choice => {
  const value = textOf(env, variable);
  if (value === undefined) return fallback;
  const choice = choices.find((candidate) => candidate === value.toLowerCase());
  if (choice === undefined) throw new ConfigError(variable, value, `应为以下之一：${choices.join('、')}`);
  return choice;
};

/** Something that only those who are told may know; the sentence never shows it. */
export const secretOf = (env: Environment, variable: string): string | undefined => {
  const value = textOf(env, variable);
  if (value !== undefined && !/^[\x21-\x7e]{16,512}$/.test(value)) {
    throw new ConfigError(variable, '***', '应为 16 到 512 个不含空格的英文字母、数字或符号');
  }
  return value;
};

/** An absolute URL of one of the protocols (with colon). A password in the URL never appears in the sentence. */
export const urlOf = (env: Environment, variable: string, protocols: readonly string[]): string | undefined => {
  const value = textOf(env, variable);
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !protocols.includes(url.protocol) || url.hostname === '') {
    const shown = value.replace(/\/\/[^@/]*@/, '//***@');
    throw new ConfigError(variable, shown, `应为以 ${protocols.map((protocol) => `${protocol}//`).join(' 或 ')} 开头的完整地址`);
  }
  return value;
};
