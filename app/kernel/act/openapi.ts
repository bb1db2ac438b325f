import { z } from 'zod';
import type { AnyAct } from './act.ts';
import { fieldMeta, type Mandatory } from './field.ts';

type Json = Record<string, unknown>;

const bilingual = {
  type: 'object',
  required: ['da', 'en'],
  properties: { da: { type: 'string' }, en: { type: 'string' } },
};
const texts = { type: 'object', additionalProperties: { $ref: '#/components/schemas/Text' } };

const whyText = (mandatory: Mandatory): string =>
  mandatory.because === 'law'
    ? `Required by ${mandatory.law} ${mandatory.paragraph}.`
    : 'Required: the act says nothing without it.';

function inputSchema(act: AnyAct): Json {
  const schema = z.toJSONSchema(act.input, { io: 'input', unrepresentable: 'any' }) as Json & {
    properties?: Record<string, Json>;
  };
  delete schema['$schema'];
  for (const [name, part] of Object.entries(act.input.shape as Record<string, z.ZodType>)) {
    const meta = fieldMeta(part);
    const property = schema.properties?.[name];
    if (!meta || !property) continue;
    property['title'] = meta.label.en;
    property['description'] = [meta.help?.en, meta.mandatory && whyText(meta.mandatory)].filter(Boolean).join(' ');
  }
  return { ...schema, additionalProperties: false };
}

const answer = (description: string, properties: Json) => ({
  description,
  content: {
    'application/json': { schema: { type: 'object', properties: { kind: { type: 'string' }, ...properties } } },
  },
});

/** What stands in the way before any act is looked at; the same for every endpoint. */
const before = (description: string) =>
  answer(description, { text: { $ref: '#/components/schemas/Text' }, requestId: { type: 'string' } });

function path(act: AnyAct): Json {
  const basis =
    act.basis === 'none' ? 'No paragraph: an act of good practice.' : `${act.basis.law} ${act.basis.paragraph}`;
  const who = act.who.map((one) => `${one.roles.join(' or ')} as ${one.relations.join(' or ')}`).join('; ');
  return {
    post: {
      operationId: act.name,
      summary: act.title.en,
      description: `${act.lead?.en ?? ''}\n\nBasis: ${basis}\n\nWho: ${who}`.trim(),
      tags: [act.aspect],
      parameters: [
        {
          name: 'X-CSRF-Token',
          in: 'header',
          required: true,
          schema: { type: 'string' },
          description: 'The token of the session, as it stands in `_csrf` of every form.',
        },
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: { type: 'string', maxLength: 100 },
          description: 'The same key twice is the same act.',
        },
        {
          name: 'If-Match',
          in: 'header',
          required: false,
          schema: { type: 'string' },
          description: 'The version of the case the caller has seen, e.g. "7".',
        },
      ],
      requestBody: { required: true, content: { 'application/json': { schema: inputSchema(act) } } },
      responses: {
        '200': answer('Done', {
          caseVersion: { type: ['integer', 'null'] },
          repeated: { type: 'boolean' },
          events: { type: 'array', items: { $ref: '#/components/schemas/Event' } },
        }),
        '400': answer('The input is not right; says which field', { fields: texts }),
        '401': before('No session, or it has ended'),
        '403': answer('Not allowed', { code: { type: 'string' }, text: { $ref: '#/components/schemas/Text' } }),
        '404': answer('No such case for you', {}),
        '409': answer('Somebody changed the same part meanwhile', {
          currentVersion: { type: 'integer' },
          since: { type: 'array', items: { $ref: '#/components/schemas/Since' } },
        }),
        '413': before('The body is over 1 MB'),
        '422': answer('Refused by a rule', {
          code: { type: 'string' },
          text: { $ref: '#/components/schemas/Text' },
          fields: texts,
        }),
        '429': {
          ...before('Over 1,200 acts in a minute'),
          headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } },
        },
      },
    },
  };
}

/** The OpenAPI 3.1 description, made from the acts themselves. */
export function openApi(acts: readonly AnyAct[], version: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Fodfæste',
      version,
      description: 'Everything that changes a case is an act; each act is one endpoint.',
      license: { name: 'MPL-2.0', identifier: 'MPL-2.0' },
    },
    paths: Object.fromEntries(acts.map((act) => [`/api/acts/${act.name}`, path(act)])),
    components: {
      schemas: {
        Text: bilingual,
        Event: {
          type: 'object',
          required: ['id', 'type', 'caseId'],
          properties: {
            id: { type: 'string', format: 'uuid' },
            type: { type: 'string' },
            caseId: { type: ['string', 'null'] },
          },
        },
        Since: {
          type: 'object',
          required: ['at', 'actorName', 'act', 'type'],
          properties: {
            at: { type: 'string', format: 'date-time' },
            actorName: { type: 'string' },
            act: { type: 'string' },
            type: { type: 'string' },
          },
        },
      },
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-session',
          description: 'The session of somebody who has logged in. A demo on plain http names the cookie `session`.',
        },
      },
    },
    security: [{ session: [] }],
  };
}
