import { type Instant, instantOfEpoch, toCopenhagen } from '@fodfaeste/law/dates';
import type { Hono } from 'hono';
import type { Clock } from '../time/clock.ts';
import type { WebEnv } from './context.ts';

/** A clock that starts now and moves only when told. */
export function movingClock(start = Date.now()): Clock & { advance(minutes: number): void } {
  let at = start;
  const now = (): Instant => instantOfEpoch(at);
  const advance = (minutes: number): void => {
    at += minutes * 60_000;
  };
  return { now, today: () => toCopenhagen(now()).date, advance };
}

interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A browser of the tests: keeps cookies by name and path, sends Origin as browsers do, and shows each hop. */
export class Browser {
  readonly cookies = new Map<string, { readonly value: string; readonly path: string }>();
  readonly #app: Hono<WebEnv>;
  readonly #origin: string;
  /** Every Set-Cookie line seen. */
  readonly setCookies: string[] = [];
  /** Every address visited, in order. */
  readonly visited: string[] = [];

  constructor(app: Hono<WebEnv>, origin: string) {
    this.#app = app;
    this.#origin = origin;
  }

  get(address: string, sent: Sent = {}): Promise<Response> {
    return this.#send('GET', address, sent);
  }

  post(address: string, sent: Sent = {}): Promise<Response> {
    const headers = { origin: this.#origin, 'sec-fetch-site': 'same-origin', ...sent.headers };
    return this.#send('POST', address, { ...sent, headers });
  }

  /** Goes where redirects lead, to the first page. */
  async follow(answer: Response): Promise<Response> {
    let now = answer;
    for (let hops = 0; now.status >= 300 && now.status < 400; hops++) {
      if (hops > 10) throw new Error(`redirects go in circles: ${this.visited.slice(-4).join(' ')}`);
      now = await this.get(now.headers.get('location') ?? '/');
    }
    return now;
  }

  async open(address: string): Promise<Response> {
    return this.follow(await this.get(address));
  }

  async #send(method: string, address: string, { headers = {}, form, body }: Sent): Promise<Response> {
    const url = new URL(address, this.#origin);
    if (url.origin !== this.#origin) throw new Error(`the browser was led to another site: ${url.href}`);
    this.visited.push(`${url.pathname}${url.search}`);
    const cookie = [...this.cookies]
      .filter(([, { path }]) => path === '/' || url.pathname === path || url.pathname.startsWith(`${path}/`))
      .map(([key, { value }]) => `${key.split('|')[0]}=${value}`)
      .join('; ');
    const answer = await this.#app.request(url.href, {
      method,
      headers: { accept: 'text/html', ...(cookie ? { cookie } : {}), ...headers },
      ...(form ? { body: new URLSearchParams(form) } : body === undefined ? {} : { body }),
    });
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    return answer;
  }

  #keep(line: string): void {
    this.setCookies.push(line);
    const [pair = '', ...attributes] = line.split(/;\s*/);
    const cut = pair.indexOf('=');
    const [name, value] = [pair.slice(0, cut), pair.slice(cut + 1)];
    const attribute = (wanted: string) =>
      attributes.find((one) => one.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const path = attribute('path') ?? '/';
    const gone = attribute('max-age') === '0' || Date.parse(attribute('expires') ?? '') < Date.now();
    if (gone) this.cookies.delete(`${name}|${path}`);
    else this.cookies.set(`${name}|${path}`, { value, path });
  }

  cookie(name: string): string | undefined {
    return [...this.cookies].find(([key]) => key.startsWith(`${name}|`))?.[1].value;
  }
}

/** The value of a hidden field of a page. */
export function hidden(html: string, name: string): string {
  const found = new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];
  if (found === undefined) throw new Error(`the page has no field ${name}`);
  return found;
}
