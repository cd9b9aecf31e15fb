import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** Debian's Chromium, or that of `$CHROMIUM`, with a new profile. */
export const launchChromium = (): Promise<Browser> => {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(`${executablePath} is not there: apt-get install -y chromium fonts-noto-cjk, or name another Chromium in $CHROMIUM`);
  }
  return chromium.launch({ executablePath, args: FLAGS });
};
