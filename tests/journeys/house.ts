import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { type AppProcess, type Environment, startApp } from '../setup/app-process.ts';
import { launchBrowser } from '../setup/browser.ts';
import { temporaryDataFolder } from '../setup/data-folder.ts';
import { fillWithDemo } from '../setup/prepared-demo.ts';
import { type Cast, readCast } from './cast.ts';
import { PageChecks } from './page-checks.ts';
import { Visitor, type VisitorOptions } from './visitor.ts';

// Læsø: the smallest demo that has everybody in it.
const municipality = 825;

/** The running program with its people, and a browser before it, for one test file. */
export function useHouse(settings: Environment = {}) {
  const { dataDir, remove } = temporaryDataFolder('journey');
  const checks = new PageChecks();
  let app: AppProcess | undefined;
  let browser: Browser | undefined;
  let cast: Cast | undefined;
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    await fillWithDemo(inject('demos'), municipality, dataDir);
    app = await startApp(dataDir, ['--municipality', String(municipality)], settings);
    [cast, browser] = await Promise.all([readCast(dataDir, municipality), launchBrowser()]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
    remove();
    console.log(`[journey] ${checks.summary()}`);
  });

  const open = async (options: VisitorOptions = {}): Promise<Visitor> => {
    if (!app || !browser) throw new Error('the house is open only while tests run');
    const visitor = await Visitor.enter({ url: app.url, browser, checks }, options);
    visitors.push(visitor);
    return visitor;
  };

  return {
    dataDir,
    checks,
    get cast(): Cast {
      if (!cast) throw new Error('the cast is known only while tests run');
      return cast;
    },
    /** A browser of its own, logged in as nobody. */
    open,
    /** The same, logged in as one of the cast. */
    async as(part: keyof Cast, options: VisitorOptions = {}): Promise<Visitor> {
      const visitor = await open(options);
      await visitor.logInAs(this.cast[part].name);
      return visitor;
    },
    /** What browsers have complained of since the last time; everybody goes home. */
    async closeUp(): Promise<readonly string[]> {
      const complaints = visitors.flatMap((visitor) => visitor.complaints);
      for (const visitor of visitors.splice(0)) await visitor.leave();
      return complaints;
    },
  };
}
