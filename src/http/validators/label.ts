const LABELS = new WeakMap<object, Map<string, string>>();

/** The name of a field as the form shows it; error sentences begin with it. */
export const Label =
  (text: string): PropertyDecorator =>
  (prototype, property) => {
    const labels = LABELS.get(prototype) ?? new Map<string, string>();
    labels.set(String(property), text);
    LABELS.set(prototype, labels);
  };

/** The label of a field of a body, inherited ones included. */
export const labelOf = (target: object, property: string): string | undefined => {
  for (let prototype: unknown = Object.getPrototypeOf(target); typeof prototype === 'object' && prototype !== null;) {
    const label = LABELS.get(prototype)?.get(property);
    if (label !== undefined) return label;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
};
