import { describe, expect, it } from 'vitest';
import { anna, codeOf, decide, eventOf, said, today, writesOf } from '../../people/testing/decide.ts';
import { maja, openingWith } from '../testing/decisions.ts';
import { exemption, withdrawal } from '../testing/kinds.ts';
import { askFor } from './ask-for.ts';

const act = askFor(exemption);
const input = { why: 'it', askedWords: 'Jeg har ingen computer' };

describe('ask-for', () => {
  it('opens a decision that lies with the contact person', () => {
    const decision = decide(act, openingWith(), input, { actor: maja });
    expect(eventOf(decision)).toMatchObject({
      type: 'decisions.opened',
      data: { askedOn: today, askedHow: 'here', bySelf: true },
    });
    expect(JSON.stringify(eventOf(decision).data)).not.toContain('computer');
    expect(writesOf(act, decision)[0]).toMatchObject({
      row: { asked_words: 'Jeg har ingen computer', prepared_by: anna.id, prepared_by_name: anna.name },
    });
    expect(said(act, decision)).toEqual({
      citizen: ['Du bad os tage stilling til, om du kan slippe for selv at booke.'],
      staff: ['Borgeren bad om en afgørelse: Fritagelse for at booke (it).'],
    });
  });

  it('lies with the municipality where there is no contact person', () => {
    const decision = decide(act, openingWith({ contact: null }), { why: 'it' }, { actor: maja });
    expect(writesOf(act, decision)[0]).toMatchObject({
      row: { asked_words: null, prepared_by_name: maja.organisation },
    });
  });

  it.each([
    ['case-closed', openingWith({ closed: true }), 'Din sag er lukket'],
    ['already-open', openingWith({ open: [{ kind: 'test-exemption', terms: { why: 'it' } }] }), 'Du har allerede bedt'],
  ])('refuses in words for the citizen: %s', (code, state, words) => {
    const decision = decide(act, state, input, { actor: maja });
    expect(codeOf(decision)).toBe(code);
    expect(decision).toMatchObject({ text: { da: expect.stringContaining(words) } });
  });

  it('is made for what can be asked for alone', () => {
    expect(() => askFor(withdrawal)).toThrow('not asked for');
  });
});
