import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { StartError } from './kernel/config/start-error.ts';

type Handle = (request: Request, env: object) => Response | Promise<Response>;

export interface Listening {
  readonly port: number;
  /** Takes no more requests, and answers when those under way are done (or after `patienceMs`). */
  stop(patienceMs: number): Promise<void>;
}

const sentences: Readonly<Record<string, (host: string, port: number) => { da: string; en: string }>> = {
  EADDRINUSE: (_host, port) => ({
    da: `Port ${port} er optaget af et andet program. Vælg en anden med --port, f.eks. --port ${port + 1}.`,
    en: `Port ${port} is taken by another program. Choose another with --port, e.g. --port ${port + 1}.`,
  }),
  EACCES: (_host, port) => ({
    da: `Der må ikke lyttes på port ${port}. Vælg en over 1023 med --port.`,
    en: `Port ${port} may not be listened on. Choose one above 1023 with --port.`,
  }),
  EADDRNOTAVAIL: (host) => ({
    da: `Maskinen har ikke adressen ${host}. Ret FODFAESTE_HOST.`,
    en: `The machine does not have the address ${host}. Correct FODFAESTE_HOST.`,
  }),
};

/** @throws StartError when the port cannot be had */
export async function portCanBeHad(hostname: string, port: number): Promise<void> {
  await (await listen(hostname, port, () => new Response(null, { status: 503 }))).stop(0);
}

/** @throws StartError when the port cannot be had */
export function listen(hostname: string, port: number, handle: Handle): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: handle as never, hostname, port }, (info: AddressInfo) =>
      resolve({ port: info.port, stop }),
    ) as Server;
    const stop = (patienceMs: number) =>
      new Promise<void>((done) => {
        const impatient = setTimeout(() => server.closeAllConnections(), patienceMs);
        server.close(() => {
          clearTimeout(impatient);
          done();
        });
        server.closeIdleConnections();
      });
    server.once('error', (error: NodeJS.ErrnoException) => {
      const say = sentences[error.code ?? ''];
      reject(say ? new StartError('port-taken', say(hostname, port), 1) : error);
    });
  });
}
