import type { Page } from 'playwright-core';

/** Texts of the headings of the first level that can be seen. */
export const headings = (page: Page): Promise<string[]> => page.locator('h1:visible').allInnerTexts();

/** Elements that reach beyond the right edge when the page scrolls sideways; none when it does not. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => element.tagName.toLowerCase() + '.' + [...element.classList].join('.'))
      .slice(0, 8);
  })()`);

/** Fields without a name for those who cannot see what stands beside them. */
export const unlabelled = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const named = (field) =>
      field.labels?.length > 0 || field.getAttribute('aria-label') || field.getAttribute('title') ||
      (field.getAttribute('aria-labelledby') ?? '').split(' ').some((id) => document.getElementById(id)?.textContent);
    return [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]
      .filter((field) => field.checkVisibility({ visibilityProperty: true }) && field.getAttribute('aria-hidden') !== 'true' && !named(field))
      .map((field) => field.outerHTML.slice(0, 160));
  })()`);

/** Two characters that look different, and neither like the box for a character that no font has. */
export const drawsChinese = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>(`(() => {
    const drawn = (text) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 40 });
      const context = canvas.getContext('2d');
      context.font = '32px ' + getComputedStyle(document.querySelector('h1')).fontFamily;
      context.fillText(text, 2, 34);
      return canvas.toDataURL();
    };
    return new Set([drawn('案'), drawn('卷'), drawn('\\uffff')]).size === 3;
  })()`);

export const topBarHeight = (page: Page): Promise<number> =>
  page.evaluate<number>(`Math.round(document.querySelector('.top-bar').getBoundingClientRect().height)`);

/** Whether the tabulator key alone gets from the top of the page to this button or link. */
export const tabTo = async (page: Page, name: string, presses = 150): Promise<boolean> => {
  await page.evaluate('document.activeElement?.blur()');
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate<boolean>(`document.activeElement?.innerText?.trim() === ${JSON.stringify(name)}`)) return true;
  }
  return false;
};
