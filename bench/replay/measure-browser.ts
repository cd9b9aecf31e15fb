import type { Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../src/access/index.js';
import { launchChromium } from '../../test/browser/support/chromium.js';

const SCRUB_MS = 5_000;

export interface Scrubbed {
  /** Frames drawn per second. */
  readonly fps: number;
  /** Tasks that held the page for more than 50 ms, and the longest of them in milliseconds. */
  readonly longTasks: number;
  readonly longest: number;
}
export interface InBrowser {
  /** Milliseconds from the click to the first frame that can be used, in the open application, of a file that the server has not read before. */
  readonly first: number;
  /** The same file by its address, with the whole application to be loaded before. */
  readonly byAddress: number;
  /** Milliseconds from the click to the page of the file, with its timeline, in the open application. */
  readonly casePage: number;
  readonly keyboard: Scrubbed;
  readonly mouse: Scrubbed;
  readonly nodes: number;
}

/** Counts frames and long tasks while something is done to the page. */
const watched = async (page: Page, act: () => Promise<void>): Promise<Scrubbed> => {
  await page.evaluate(`(() => {
    const seen = { frames: 0, tasks: [], from: performance.now(), on: true };
    window.benchSeen = seen;
    const count = () => { if (seen.on) { seen.frames += 1; requestAnimationFrame(count); } };
    requestAnimationFrame(count);
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => seen.tasks.push(duration))).observe({ type: 'longtask' });
  })()`);
  await act();
  return page.evaluate<Scrubbed>(`(() => {
    const seen = window.benchSeen;
    seen.on = false;
    return { fps: seen.frames / ((performance.now() - seen.from) / 1000), longTasks: seen.tasks.length, longest: Math.max(0, ...seen.tasks) };
  })()`);
};

/**
 * Opens the replay of a file of each kind in turn and scrubs through it; `kinds` has as many files of each kind as there are rounds,
 * so that every first opening is one.
 */
export const measureBrowser = async (url: string, kinds: readonly (readonly string[])[]): Promise<readonly (readonly InBrowser[])[]> => {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, baseURL: url });
    context.setDefaultTimeout(120_000);
    await context.addInitScript(NOTES_WHEN_USABLE);
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.getByLabel('用户名', { exact: true }).fill('yq-jbr1');
    await page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const results: InBrowser[][] = kinds.map(() => []);
    const rounds = Math.min(...kinds.map(({ length }) => length));
    for (let round = 0; round < rounds; round += 1)
      for (const [index, files] of kinds.entries()) results[index]?.push(await measureFile(page, files[round] ?? ''));
    return results;
  } finally {
    await browser.close();
  }
};

/** Looks at every frame that is drawn, in the page itself: a question from outside comes up to half a second late. */
const NOTES_WHEN_USABLE = `(() => {
  const parts = { replay: ['.replay-body[aria-busy=false] .replay-step-text', '.replay-step'], cases: ['.case-page .timeline-entry'] };
  const look = () => {
    const wanted = parts[location.pathname.endsWith('/replay') ? 'replay' : 'cases'];
    if (wanted.every((part) => document.querySelector(part))) document.documentElement.dataset.usable = performance.now();
    else requestAnimationFrame(look);
  };
  window.benchLook = () => { delete document.documentElement?.dataset.usable; requestAnimationFrame(look); };
  window.benchLook();
})()`;

const usable = async (page: Page): Promise<number> => {
  await page.locator('html[data-usable]').waitFor({ state: 'attached' });
  return page.evaluate<number>('Number(document.documentElement.dataset.usable)');
};

/** Milliseconds since the navigation, by the clock of the page. */
const openedByAddress = async (page: Page, caseId: string): Promise<number> => {
  await page.goto('about:blank');
  await page.goto(`/cases/${caseId}/replay`, { waitUntil: 'commit' });
  return usable(page);
};

/** Milliseconds since the route of the open application changed, as a link changes it. */
const openedInside = async (page: Page, path: string): Promise<number> => {
  await page.goto('/cases');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(1_000); // its own reads are over
  const start = await page.evaluate<number>(`(() => {
    const start = performance.now();
    window.benchLook();
    history.pushState(null, '', '${path}');
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
    return start;
  })()`);
  return (await usable(page)) - start;
};

const measureFile = async (page: Page, caseId: string): Promise<InBrowser> => {
  const first = await openedInside(page, `/cases/${caseId}/replay`);
  const byAddress = await openedByAddress(page, caseId);
  await page.waitForTimeout(1_000);
  const nodes = await page.locator('.replay-step').count();
  const slider = page.getByRole('slider', { name: '回放进度' });
  const keyboard = await watched(page, async () => {
    await slider.focus();
    for (const until = performance.now() + SCRUB_MS; performance.now() < until;) {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(33); // a key that is held down repeats thirty times a second
    }
  });
  const mouse = await watched(page, () => drag(page));
  const casePage = await openedInside(page, `/cases/${caseId}`);
  return { first, byAddress, casePage, keyboard, mouse, nodes };
};

const drag = async (page: Page): Promise<void> => {
  const box = await page.locator('.replay-controls .ant-slider').boundingBox();
  const handle = await page.getByRole('slider', { name: '回放进度' }).boundingBox();
  if (box === null || handle === null) throw new Error('there is no slider to drag');
  const y = handle.y + handle.height / 2;
  await page.mouse.move(handle.x + handle.width / 2, y);
  await page.mouse.down();
  for (const start = performance.now(); performance.now() < start + SCRUB_MS;) {
    const part = (1 - Math.cos(((performance.now() - start) / SCRUB_MS) * 4 * Math.PI)) / 2; // there and back, twice
    await page.mouse.move(box.x + part * box.width, y);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
};
