/** A browser without a screen: keeps cookies, follows redirects by hand, logs in as a persona. For tests and benchmarks of a running server. */
export interface WebClient {
  readonly get: (path: string) => Promise<Response>;
  readonly postForm: (path: string, form: Readonly<Record<string, string>>) => Promise<Response>;
  readonly act: (name: string, input: object, onceKey: string) => Promise<Response>;
  readonly cookies: () => string;
}

export function webClient(base: string): WebClient & { logInAs: (subject: string) => Promise<void> } {
  const jar = new Map<string, string>();
  let csrf = '';
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

  async function send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...(init.headers as Record<string, string>), cookie: cookies(), origin: base };
    const response = await fetch(new URL(path, base), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }

  async function follow(response: Response): Promise<{ response: Response; url: string }> {
    let current = response;
    let url = response.url;
    while (current.status >= 300 && current.status < 400) {
      url = new URL(current.headers.get('location') ?? '/', url).href;
      current = await send(url);
    }
    return { response: current, url };
  }

  const postForm = (path: string, form: Readonly<Record<string, string>>) =>
    send(path, { method: 'POST', body: new URLSearchParams({ _csrf: csrf, ...form }) });

  return {
    cookies,
    get: (path) => send(path),
    postForm,
    act: (name, input, onceKey) =>
      send(`/api/acts/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-csrf-token': csrf, 'idempotency-key': onceKey },
        body: JSON.stringify(input),
      }),
    async logInAs(subject) {
      const asked = await follow(await send('/log-ind/start'));
      const entered = await follow(await postForm(new URL(asked.url).pathname, { person: subject }));
      const page = await entered.response.text();
      csrf = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
      if (csrf === '') throw new Error(`Not logged in as ${subject}: ${entered.response.status} at ${entered.url}`);
    },
  };
}
