import type { Browser } from 'playwright-core';
import type { BuiltApp } from './built-app.js';
import { type Person, arrival, person } from './person.js';

/** Everybody who takes part: each signs in once, at a screen of their own, and stays. */
export interface Company {
  readonly people: ReadonlyMap<string, Person>;
  /** At the page of their daily work, when they were not there before. */
  as(username: string): Promise<Person>;
  /** At this page, loaded anew. */
  open(username: string, path: string): Promise<Person>;
  /** At this page, which says who is responsible; what it shows already is not loaded again. */
  at(username: string, path: string): Promise<Person>;
}

export const companyOf = (stage: () => { readonly browser: Browser; readonly app: BuiltApp }): Company => {
  const people = new Map<string, Person>();
  const known = async (username: string, arrive: typeof person): Promise<Person> => {
    const { browser, app } = stage();
    const who = people.get(username) ?? (await arrive(browser, app, username));
    people.set(username, who);
    return who;
  };
  return {
    people,
    as: (username) => known(username, person),
    open: async (username, path) => {
      const who = await known(username, arrival);
      await who.page.goto(path);
      return who;
    },
    at: async (username, path) => {
      const who = await known(username, arrival);
      const { page } = who;
      if (!URL.canParse(page.url()) || new URL(page.url()).pathname !== path) await page.goto(path);
      await page.locator('.case-responsible, .dispute-responsible').waitFor();
      return who;
    },
  };
};
