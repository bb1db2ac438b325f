import { request } from 'node:http';

/** Bytes on the wire for one address, compressed as a browser asks for it; headers not counted. */
function bytesOf(url: URL, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const wants = { cookie, 'accept-encoding': 'br, gzip' };
    request(url, { headers: wants }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => resolve(bytes));
    })
      .on('error', reject)
      .end();
  });
}

/** A page with its stylesheet, scripts and icon, but without fonts. */
export async function transferredBytes(base: string, path: string, cookie: string): Promise<number> {
  const html = await (await fetch(new URL(path, base), { headers: { cookie } })).text();
  const files = new Set([...html.matchAll(/(?:href|src)="(\/static\/[^"]+)"/g)].map((found) => found[1] ?? ''));
  const wanted = [path, ...[...files].filter((file) => !file.endsWith('.woff2'))];
  const sizes = await Promise.all(wanted.map((one) => bytesOf(new URL(one, base), cookie)));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}
