import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { say } from '../text/bilingual.ts';
import { act } from './act.ts';
import { accept } from './decision.ts';
import { field, optionalText, writtenText } from './field.ts';
import { inputFromForm } from './form-data.ts';
import { formModel } from './form-model.ts';
import { openApi } from './openapi.ts';
import { ActRegistry } from './registry.ts';

const input = z.object({
  name: field(writtenText(10), {
    label: say('Navn', 'Name'),
    control: 'text',
    mandatory: { because: 'meaningless-without' },
  }),
  from: field(z.string().optional(), { label: say('Fra', 'From'), control: 'date' }),
  kind: field(z.enum(['a', 'b']).optional(), {
    label: say('Slags', 'Kind'),
    control: 'radio',
    choices: { a: say('En', 'One'), b: say('To', 'Two') },
  }),
  parts: field(z.array(z.string()).optional(), { label: say('Dele', 'Parts'), control: 'checkboxes' }),
  yes: field(z.boolean().optional(), { label: say('Ja', 'Yes'), control: 'checkbox' }),
  note: field(optionalText(50), {
    label: say('Note', 'Note'),
    control: 'textarea',
    help: say('Kort', 'Short'),
    mandatory: { because: 'law', law: 'LAB', paragraph: '§ 40' },
  }),
});
const sample = act({
  name: 'sample',
  title: say('Prøve', 'Sample'),
  submit: say('Gem', 'Save'),
  input,
  who: [{ roles: ['caseworker'], relations: ['contact-person'] }],
  basis: { law: 'LAB (LBK 280/2024)', paragraph: '§ 40' },
  aspect: 'plan',
  minutes: 1,
  caseOf: null,
  locks: () => [],
  load: async () => ({}),
  guards: [],
  decide: () => accept(),
  writes: () => [],
  sentences: {},
});

describe('inputFromForm', () => {
  it('puts three boxes together to one date and pads them', () => {
    expect(inputFromForm(sample, { 'from.day': '4', 'from.month': '3', 'from.year': '2026' })).toMatchObject({
      from: '2026-03-04',
    });
    expect(inputFromForm(sample, { 'from.day': '', 'from.month': '', 'from.year': '' })).not.toHaveProperty('from');
  });
  it('keeps what cannot be a date, so that it can be shown again', () => {
    expect(inputFromForm(sample, { 'from.day': 'x', 'from.month': '3', 'from.year': '26' })).toMatchObject({
      from: '0026-03-x',
    });
  });
  it('reads one or several ticks, an empty box and line ends', () => {
    expect(inputFromForm(sample, { parts: 'a', note: 'en\r\nto', name: '' })).toEqual({
      parts: ['a'],
      note: 'en\nto',
      yes: false,
    });
    expect(inputFromForm(sample, { parts: ['a', 'b'], yes: 'on' })).toMatchObject({ parts: ['a', 'b'], yes: true });
  });
  it('leaves out what is not the act’s', () => {
    expect(inputFromForm(sample, { _csrf: 'x', authority_id: '1' })).not.toHaveProperty('_csrf');
  });
});

describe('formModel', () => {
  it('shows values, choices and errors by field', () => {
    const model = formModel(sample, {
      values: { name: 'Bo' },
      choices: { kind: [{ value: 'c', label: say('Tre', 'Three') }] },
      errors: { name: say('Nej', 'No') },
    });
    expect(model.fields.map(({ name }) => name)).toEqual(['name', 'from', 'kind', 'parts', 'yes', 'note']);
    expect(model.fields[0]).toMatchObject({ value: 'Bo', error: say('Nej', 'No') });
    expect(model.fields[2]?.choices).toEqual([{ value: 'c', label: say('Tre', 'Three') }]);
  });
});

describe('openApi', () => {
  it('tells every answer there is, also those given before an act is looked at, and what the session cookie is called', () => {
    const api = openApi([sample], '0.1.0') as unknown as {
      paths: Record<string, { post: { responses: Record<string, { headers?: object }> } }>;
      components: { securitySchemes: { session: { name: string; description: string } } };
    };
    const responses = api.paths['/api/acts/sample']?.post.responses ?? {};
    expect(Object.keys(responses)).toEqual(['200', '400', '401', '403', '404', '409', '413', '422', '429']);
    expect(responses['429']?.headers).toHaveProperty('Retry-After');
    const { name, description } = api.components.securitySchemes.session;
    expect([name, description]).toEqual(['__Host-session', expect.stringContaining('`session`')]);
  });

  it('describes each act with its fields, its paragraph and who may', () => {
    const api = openApi([sample], '0.1.0') as unknown as {
      openapi: string;
      paths: Record<
        string,
        {
          post: {
            description: string;
            requestBody: {
              content: Record<
                string,
                { schema: { required: string[]; properties: Record<string, { description: string }> } }
              >;
            };
          };
        }
      >;
    };
    expect(api.openapi).toBe('3.1.0');
    const post = api.paths['/api/acts/sample']?.post;
    expect(post?.description).toContain('LAB (LBK 280/2024) § 40');
    expect(post?.description).toContain('caseworker as contact-person');
    const schema = post?.requestBody.content['application/json']?.schema;
    expect(schema?.required).toContain('name');
    expect(schema?.properties['note']?.description).toContain('Required by LAB § 40');
  });
});

describe('ActRegistry', () => {
  it('finds two acts of one name at start', () => {
    expect(() => new ActRegistry([sample, sample])).toThrow(/two acts are named sample/);
  });
});
