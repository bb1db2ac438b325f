import { describe, expect, it } from 'vitest';
import { openApi } from '../../../kernel/act/openapi.ts';
import { lawActs } from '../../../law/index.ts';
import { peopleActs } from '../../../people/index.ts';
import { describeApi, typeWords } from './endpoints.ts';

describe('the guide for developers', () => {
  const document = openApi([...peopleActs, ...lawActs], '0.1.0');
  const api = describeApi(document);

  it('has every endpoint with its fields', () => {
    expect(api.endpoints.map(({ path }) => path).toSorted()).toEqual(
      Object.keys(document['paths'] as object).toSorted(),
    );
    const assign = api.endpoints.find(({ id }) => id === 'assign-contact-person');
    expect(assign?.fields.map(({ name }) => name)).toEqual(['caseId', 'staffId', 'reason', 'handoverNote']);
    expect(assign?.fields.every(({ required, title }) => required && title !== '')).toBe(true);
    expect(api.endpoints.every(({ summary, tag, description }) => summary && tag && description.length > 0)).toBe(true);
  });

  it('tells the answers and headers once, because they are the same everywhere', () => {
    const paths = Object.values(
      document['paths'] as Record<string, { post: { responses: object; parameters: unknown } }>,
    );
    for (const { post } of paths) {
      expect(Object.keys(post.responses)).toEqual(api.answers.map(({ status }) => status));
      expect(post.parameters).toEqual(paths[0]?.post.parameters);
    }
    expect(api.headers.map(({ name }) => name)).toContain('Idempotency-Key');
  });

  it('says in words what a schema lets through', () => {
    expect(typeWords({ type: 'string', format: 'uuid' })).toBe('string (uuid)');
    expect(typeWords({ enum: ['a', 'b'] })).toBe('one of a, b');
    expect(typeWords({ type: 'array', items: { type: 'string' } })).toBe('list of string');
    expect(typeWords({ type: ['integer', 'null'] })).toBe('integer or null');
    expect(typeWords({ anyOf: [{ type: 'string' }, { type: 'string' }, { const: 3 }] })).toBe('string or 3');
    expect(typeWords({})).toBe('any');
  });

  it('of no acts is empty, not broken', () => {
    expect(describeApi(openApi([], '0'))).toEqual({ endpoints: [], headers: [], answers: [] });
  });
});
