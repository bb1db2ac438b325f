import { describe, expect, it } from 'vitest';
import { decide, eventsOf, said } from '../../people/testing/decide.ts';
import { caseWithOffer, theParticipation } from '../testing/offers.ts';
import { recordOfferAnswer as act } from './record-offer-answer.ts';

describe('record-offer-answer', () => {
  it('is the citizen’s answer, with how it was heard and who wrote it down', () => {
    const input = { participationId: theParticipation, answer: 'yes', heardBy: 'telephone' };
    const decision = decide(act, { ...caseWithOffer(), duty: null }, input);
    expect(eventsOf(decision)[0]).toMatchObject({ data: { answer: 'yes', heardBy: 'telephone' } });
    const told = said(act, decision);
    expect(told.citizen).toEqual(['Du sagde ja til Jobstart.']);
    expect(told.staff[0]).toBe('Borgeren sagde ja til Jobstart. Anna Holm skrev svaret ned. I telefonen.');
  });
});
