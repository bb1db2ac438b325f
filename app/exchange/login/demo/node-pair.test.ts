import { describe, expect, it } from 'vitest';
import { nodePair } from './node-pair.ts';

const publicUrl = new URL('https://demo.example');

describe('nodePair', () => {
  it('hands the request over as node has it, under the mount', async () => {
    const source = new Request('http://localhost/demo-login/token?x=1', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: 'a=1' },
      body: 'code=abc',
    });
    const { request, response, answered } = await nodePair(source, '/demo-login', publicUrl);
    let body = '';
    for await (const chunk of request) body += String(chunk);
    expect([request.method, request.url, body]).toEqual(['POST', '/token?x=1', 'code=abc']);
    expect(request.headers).toMatchObject({ host: 'demo.example', 'x-forwarded-proto': 'https', cookie: 'a=1' });
    response.statusCode = 201;
    response.setHeader('Set-Cookie', ['a=2', 'b=3']);
    response.setHeader('Content-Type', 'text/plain');
    response.end('made');
    const answer = await answered;
    expect([answer.status, await answer.text()]).toEqual([201, 'made']);
    expect(answer.headers.getSetCookie()).toEqual(['a=2', 'b=3']);
  });
});
