import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

const require = createRequire(import.meta.url);

/** Chromium as the tests use it. `CHROMIUM_PATH` names another one. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) throw new Error(`No Chromium at ${executablePath}. Set CHROMIUM_PATH.`);
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/**
 * What axe finds on the page as it stands, one line each: impact, rule, and where.
 * The script is put in from outside the page, so a strict content security policy stays as it is.
 */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(await axeSource());
  const run = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`;
  const violations = await page.evaluate<readonly Violation[]>(run);
  return violations.map(({ id, impact, help, nodes }) => {
    const places = nodes.map(({ target, failureSummary = '' }) => `${target.join(' ')} (${failureSummary})`);
    return `${impact ?? 'minor'} ${id}: ${help} — ${places.join('; ')}`;
  });
}

let source: string | undefined;

async function axeSource(): Promise<string> {
  source ??= await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}
