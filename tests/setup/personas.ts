/** The subject of a persona by its key, read from the login page as anybody can. */
export async function personaSubject(url: string, key: string): Promise<string> {
  const jar: string[] = [];
  let address = `${url}/log-ind/start`;
  for (let hop = 0; hop < 8; hop += 1) {
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie: jar.join('; ') } });
    for (const line of answer.headers.getSetCookie()) jar.push(line.split(';')[0] ?? '');
    const next = answer.headers.get('location');
    if (next) {
      address = new URL(next, address).href;
      continue;
    }
    const page = await answer.text();
    const found = new RegExp(`data-persona="${key}"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*data-persona="${key}"`).exec(page);
    const subject = found?.[1] ?? found?.[2];
    if (subject) return subject;
    throw new Error(`The login page has no persona ${key}`);
  }
  throw new Error('The login never came to a page');
}
