import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { mostRecipients } from '../mailing/mailing.ts';
import { shippedTemplate } from '../templates/shipped.ts';
import { prepareMailing as act } from './prepare-mailing.ts';

const found = [1, 2].map((n) => ({ caseId: uuid(n), personId: uuid(n + 10) }));
const state = (over: object = {}) => ({ template: shippedTemplate('general'), found, ...over });
const input = {
  name: 'Fællesmøde i marts',
  templateKey: 'general',
  words: 'Vi flytter til Nørregade 2.',
  reason: 'De bor tæt på',
  caseIds: [uuid(1), uuid(2), uuid(3)],
};

describe('prepare-mailing', () => {
  it('writes down whom it is to, and sends nothing', () => {
    const decision = decide(act, state(), input);
    expect(eventOf(decision)).toMatchObject({ data: { recipients: 2, templateVersion: 0 } });
    expect(JSON.stringify((eventOf(decision) as { data: object }).data)).not.toContain(uuid(1));
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'mailing', row: { state: 'prepared', recipients: 2 } },
      { table: 'mailing_recipient', row: { case_id: uuid(1) } },
      { table: 'mailing_recipient', row: { case_id: uuid(2) } },
    ]);
    expect(said(act, decision).staff).toEqual([
      'Brevet “Fællesmøde i marts” til 2 borgere blev gjort klar. Årsag: De bor tæt på',
    ]);
  });

  it('refuses when nobody can get it, and when they are too many', () => {
    expect(codeOf(decide(act, state({ found: [] }), input))).toBe('nobody');
    const many = Array.from({ length: mostRecipients + 1 }, () => found[0]);
    expect(codeOf(decide(act, state({ found: many }), input))).toBe('too-many');
  });

  it('wants words for a letter that has none of its own, and keeps none for one that has', () => {
    expect(codeOf(decide(act, state(), { ...input, words: '' }))).toBe('words-missing');
    const written = decide(act, state({ template: shippedTemplate('group-meeting') }), { ...input, words: '' });
    expect(writesOf(act, written)[0]).toMatchObject({ row: { words: null } });
  });

  it('takes only letters that are meant for many', () => {
    expect(act.input.safeParse({ ...input, templateKey: 'summons' }).success).toBe(false);
    expect(act.input.safeParse({ ...input, caseIds: `${uuid(1)},${uuid(2)}` }).success).toBe(true);
    expect(act.input.safeParse({ ...input, caseIds: '' }).success).toBe(false);
  });
});
