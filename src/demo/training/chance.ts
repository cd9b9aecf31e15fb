/** Numbers from 0 to 1 that are the same for the same seed, so that a demonstration looks the same everywhere (mulberry32). */
export const chanceFrom = (seed: string): (() => number) => {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** One of them, each as likely as the others; undefined of none. */
export const oneOf = <T>(values: readonly T[], chance: () => number): T | undefined => values[Math.floor(chance() * values.length)];
