import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventsOf, said, writesOf } from '../../people/testing/decide.ts';
import { answerWith, confirmationWith, maja, placementWith, thePlacement } from '../testing/placement.ts';
import { answerPlacement as act } from './answer-placement.ts';

const asMaja = { actor: maja };
const yes = { placementId: thePlacement, answer: 'yes' };

describe('answer-placement', () => {
  it('is one yes of three, and waits for the others', () => {
    const decision = decide(act, answerWith(), { ...yes, words: 'Det vil jeg gerne' }, asMaja);
    expect(eventsOf(decision).map(({ type }) => type)).toEqual(['placements.answered']);
    expect(writesOf(act, decision)).toMatchObject([
      {
        table: 'placement_confirmation',
        set: { state: 'yes', channel: 'own-page', words: 'Det vil jeg gerne', ratio_kept: null },
      },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Du sagde ja til praktik hos Café Nord.'],
      staff: ['Borgeren (Maja Østergaard) sagde ja til praktik hos Café Nord.'],
    });
  });

  it('stops it with a no, and stays there for staff to see', () => {
    const decision = decide(act, answerWith(), { ...yes, answer: 'no' }, asMaja);
    expect(writesOf(act, decision)).toMatchObject([{ table: 'placement_confirmation', set: { state: 'no' } }]);
  });

  const lastOf = (kind: 'praktik' | 'smaajob') =>
    placementWith({
      kind,
      confirmations: [confirmationWith('citizen'), confirmationWith('company', { state: 'yes' })],
    });

  it('is the municipality’s turn when the last one says yes', () => {
    const decision = decide(act, answerWith(lastOf('praktik')), yes, asMaja);
    expect(eventsOf(decision).map(({ type }) => type)).toEqual(['placements.answered', 'placements.ready']);
    expect(writesOf(act, decision)).toContainEqual(
      expect.objectContaining({ table: 'placement', set: expect.objectContaining({ state: 'ready' }) }),
    );
  });

  it('settles a small job: no decision, and the card is agreed', () => {
    const decision = decide(act, answerWith(lastOf('smaajob')), yes, asMaja);
    expect(eventsOf(decision).map(({ type }) => type)).toEqual([
      'placements.answered',
      'placements.agreed',
      'plan.card-updated',
    ]);
    expect(said(act, decision).citizen[1]).toBe(
      'Du har et job: Medhjælper i køkkenet hos Café Nord fra 7. december 2026.',
    );
  });

  it.each([
    ['case-closed', answerWith(placementWith(), { closed: true })],
    ['not-asked', answerWith(placementWith({ state: 'draft' }))],
    ['not-asked', answerWith(placementWith({ state: 'granted' }))],
    ['same', answerWith(placementWith({ confirmations: [confirmationWith('citizen', { state: 'yes' })] }))],
  ])('refuses: %s', (code, state) => {
    expect(codeOf(decide(act, state, yes, asMaja))).toBe(code);
  });
});
