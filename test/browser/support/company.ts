import type { Browser } from 'playwright-core';
import type { BuiltApp } from './built-app.js';
import { type Person, person } from './person.js';

/** Everybody who takes part: each signs in once, at a screen of their own, and stays. */
export interface Company {
  readonly people: ReadonlyMap<string, Person>;
  as(username: string): Promise<Person>;
  /** At this page, which says who is responsible; what it shows already is not loaded again. */
  at(username: string, path: string): Promise<Person>;
}

export const companyOf = (stage: () => { readonly browser: Browser; readonly app: BuiltApp }): Company => {
  const people = new Map<string, Person>();
  const as: Company['as'] = async (username) => {
    const known = people.get(username);
    if (known !== undefined) return known;
    const { browser, app } = stage();
    const arrived = await person(browser, app, username);
    people.set(username, arrived);
    return arrived;
  };
  return {
    people,
    as,
    at: async (username, path) => {
      const who = await as(username);
      if (new URL(who.page.url()).pathname !== path) await who.page.goto(path);
      await who.page.locator('.case-responsible, .dispute-responsible').waitFor();
      return who;
    },
  };
};
