import type { Browser, BrowserContext, Locator, Page, Response } from 'playwright-core';
import { type PageChecks, wide } from './page-checks.ts';
import { readHtml } from './read-html.ts';

export interface VisitorOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly javaScript?: boolean;
}

// Chromium says this itself of every answer that is not 2xx; which answers are right, the journey asks.
const ownNoise = /^Failed to load resource/;

/** Somebody in front of a browser of their own. Each page they come to is looked at by the checks of the file. */
export class Visitor {
  readonly page: Page;
  /** Errors in scripts, styles that were refused, parts that did not come. */
  readonly complaints: string[] = [];
  readonly #context: BrowserContext;
  readonly #checks: PageChecks;
  readonly #base: string;
  readonly #scripted: boolean;
  #answer: Response | null = null;

  private constructor(context: BrowserContext, page: Page, house: House, scripted: boolean) {
    this.#context = context;
    this.page = page;
    this.#checks = house.checks;
    this.#base = house.url;
    this.#scripted = scripted;
    page.on('console', (message) => {
      if (message.type() === 'error' && !ownNoise.test(message.text())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('response', (answer) => {
      if (answer.request().isNavigationRequest()) this.#answer = answer;
      else if (answer.status() >= 400) this.complaints.push(`${answer.status()} ${answer.url()}`);
    });
  }

  static async enter(house: House, { viewport = wide, javaScript = true }: VisitorOptions = {}): Promise<Visitor> {
    const context = await house.browser.newContext({ viewport, javaScriptEnabled: javaScript });
    context.setDefaultTimeout(15_000);
    return new Visitor(context, await context.newPage(), house, javaScript);
  }

  /** Types an address. Answers the status of what came. */
  async go(path: string): Promise<number> {
    await this.page.goto(new URL(path, this.#base).href);
    return this.arrived();
  }

  /** Presses a link or a button that leads to a page. Answers its status. */
  async press(what: Locator): Promise<number> {
    await Promise.all([this.page.waitForEvent('load'), what.click()]);
    return this.arrived();
  }

  readonly link = (name: string | RegExp) => this.page.getByRole('link', { name, exact: typeof name === 'string' });
  readonly button = (name: string | RegExp) => this.page.getByRole('button', { name, exact: typeof name === 'string' });

  /** Looks at the page as it stands. */
  async arrived(): Promise<number> {
    const status = this.#answer?.status() ?? 0;
    await (this.#scripted ? this.#checks.look(this.page, status) : this.#lookWithScript(status));
    return status;
  }

  /** Logs in with the button of the demo's login page. The page itself is looked at in login.test.ts. */
  async logInAs(name: string): Promise<void> {
    await this.page.goto(new URL('/log-ind', this.#base).href);
    await this.press(this.button(`Log ind som ${name}`).first());
  }

  /** Logs out with the button that stands on every page, here and at the login provider. */
  async logOut(): Promise<void> {
    await this.button('Log af').first().click();
    await this.page.waitForURL('**/logget-af');
    await this.arrived();
  }

  async sessionCookie(): Promise<string | undefined> {
    const cookies = await this.#context.cookies();
    return cookies.find(({ name }) => name === 'session')?.value;
  }

  /** What stands on the page, as it is read. */
  readonly text = (): Promise<string> => this.page.locator('main').innerText();

  async leave(): Promise<void> {
    await this.#context.close();
  }

  // Without timers axe cannot run: the very same page is shown to it in a window of its own.
  async #lookWithScript(status: number): Promise<void> {
    const html = await this.page.content();
    const words = readHtml(html);
    this.#checks.readWords(words, this.page.url());
    if (!this.#checks.isNew(words, this.page.url(), status)) return;
    const browser = this.#context.browser();
    if (!browser) throw new Error('the browser has gone');
    const window = await browser.newContext({ viewport: this.page.viewportSize() ?? wide });
    const copy = await window.newPage();
    const address = this.page.url();
    await copy.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    await copy.goto(address);
    await this.#checks.look(copy, status);
    await window.close();
  }
}

/** What a visitor enters. */
export interface House {
  readonly url: string;
  readonly browser: Browser;
  readonly checks: PageChecks;
}
