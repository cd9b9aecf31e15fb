import type { FormInstance } from 'antd';
import { useEffect } from 'react';
import { ProblemError } from '../api/problem';

/** `parties.0.name` or `parties[0].name` as the path of a form item. */
export const fieldPath = (field: string): (string | number)[] =>
  field
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

const startsWith = (path: readonly (string | number)[], prefix: readonly (string | number)[]): boolean =>
  prefix.length > 0 && prefix.every((part, index) => path[index] === part);

/** The form item that shows an error of this path: the item itself, or the one that holds it. */
const itemOf = (form: FormInstance, field: string): (string | number)[] | undefined => {
  const path = fieldPath(field);
  const names = form.getFieldsError().map(({ name }) => name);
  return names.filter((name) => startsWith(path, name)).toSorted((a, b) => b.length - a.length)[0];
};

/**
 * Puts the field errors of a refusal onto their form items. Returns what is left to show above the form: nothing when every
 * error found its item.
 */
export const useServerErrors = <Values>(form: FormInstance<Values>, error: ProblemError | null): ProblemError | undefined => {
  useEffect(() => {
    for (const { field, message } of error?.problem.errors ?? []) {
      const name = itemOf(form, field);
      if (name !== undefined) form.setFields([{ name: name as never, errors: [message] }]);
    }
    const first = error?.problem.errors?.map(({ field }) => itemOf(form, field)).find((name) => name !== undefined);
    if (first !== undefined) form.scrollToField(first, { focus: true, block: 'center' });
  }, [form, error]);
  if (error === null) return undefined;
  const errors = error.problem.errors ?? [];
  const left = errors.filter(({ field }) => itemOf(form, field) === undefined);
  return new ProblemError({ ...error.problem, errors: left }, error.retryAfter);
};
