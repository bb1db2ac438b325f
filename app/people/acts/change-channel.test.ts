import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, personWith, said, writesOf } from '../testing/decide.ts';
import { changeChannel as act } from './change-channel.ts';

const state = (channel: 'digital' | 'exempt' = 'digital', closed = false) => ({
  closed,
  person: personWith({ channel }),
});

describe('change-channel', () => {
  it('notes an exemption with its ground, in the words of the act', () => {
    const decision = decide(act, state(), { channel: 'exempt', ground: 'hindered' });
    expect(eventOf(decision).data).toEqual({ before: 'digital', after: 'exempt', ground: 'hindered' });
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'person', set: { channel: 'exempt' } },
      { table: 'case_overview', set: { channel: 'exempt' } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Du får nu breve fra os med posten.'],
      staff: [
        'Borgeren er fritaget for Digital Post: kan ikke modtage post digitalt på grund af særlige omstændigheder.',
      ],
    });
  });

  it('notes that the citizen gets Digital Post again', () => {
    const decision = decide(act, state('exempt'), { channel: 'digital' });
    expect(said(act, decision)).toEqual({
      citizen: ['Du får nu breve fra os i Digital Post.'],
      staff: ['Borgeren får Digital Post.'],
    });
  });

  it.each<[string, string | null, ReturnType<typeof state>, object]>([
    ['case-closed', null, state('digital', true), { channel: 'exempt', ground: 'abroad' }],
    ['ground-missing', 'ground', state(), { channel: 'exempt' }],
    ['ground-without-exemption', 'ground', state('exempt'), { channel: 'digital', ground: 'abroad' }],
    ['unchanged', null, state(), { channel: 'digital' }],
  ])('refuses: %s', (code, field, before, input) => {
    const decision = decide(act, before, input);
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });
});
