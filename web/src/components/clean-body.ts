/** What was left empty in a form is left out of the body; texts lose the space around them. The rules of the form have checked the rest. */
export const cleanBody = <Body = unknown>(values: unknown): Body => clean(values) as Body; // eslint-disable-line @typescript-eslint/no-unnecessary-type-parameters -- the one place where a form becomes a body

const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(clean).filter((item) => !isEmpty(item));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, item]) => [name, clean(item)] as const)
        .filter(([, item]) => !isEmpty(item)),
    );
  }
  return value;
};

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
