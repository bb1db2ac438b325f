import { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

export interface NodePair {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** What was answered, when it has been. */
  readonly answered: Promise<Response>;
}

/**
 * A web request as the request and response of node's http, for a library that knows only those. No socket is opened, so it also
 * works where this process cannot reach its own public address (behind a proxy, in a container, in a test).
 */
export async function nodePair(source: Request, mount: string, publicUrl: URL): Promise<NodePair> {
  const { pathname, search } = new URL(source.url);
  const written: Buffer[] = [];
  const socket = new Duplex({
    read() {},
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk);
      done();
    },
  }) as Socket;
  const request = new IncomingMessage(socket);
  request.method = source.method;
  request.url = `${pathname.slice(mount.length)}${search}`;
  // The library works out where it is mounted from this.
  Object.assign(request, { originalUrl: `${pathname}${search}` });
  for (const [name, value] of source.headers) request.headers[name] = value;
  request.headers['host'] = publicUrl.host;
  request.headers['x-forwarded-proto'] = publicUrl.protocol.replace(':', '');
  const body = Buffer.from(await source.arrayBuffer());
  if (body.length > 0) {
    request.headers['content-length'] = String(body.length);
    request.push(body);
  }
  request.push(null);
  request.complete = true;

  const response = new ServerResponse(request);
  response.useChunkedEncodingByDefault = false;
  response.shouldKeepAlive = false;
  response.assignSocket(socket);
  const answered = new Promise<Response>((resolve, reject) => {
    response.once('finish', () => resolve(webResponse(response, Buffer.concat(written))));
    response.once('error', reject);
  });
  return { request, response, answered };
}

function webResponse(response: ServerResponse, wire: Buffer): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(response.getHeaders())) {
    for (const one of [value ?? []].flat()) headers.append(name, String(one));
  }
  headers.delete('content-length');
  const body = wire.subarray(wire.indexOf('\r\n\r\n') + 4);
  const empty = body.length === 0 || response.statusCode === 204 || response.statusCode === 304;
  return new Response(empty ? null : new Uint8Array(body), { status: response.statusCode, headers });
}
