import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { heldForm } from './input.ts';

const today = plainDate('2026-11-24');
const step = {
  id: 's',
  words: 'Ring til Børnehuset',
  onDay: plainDate('2026-12-01'),
  whose: 'both',
  setAt: '',
  setByName: '',
} as const;
const asShown = {
  stepWords: step.words,
  stepWhose: 'both',
  'stepOn.day': '1',
  'stepOn.month': '12',
  'stepOn.year': '2026',
};
const names = (form: object) => Object.keys(form).toSorted();

describe('what the page of a talk sends on', () => {
  it('leaves out a step that nobody touched, also one whose day has passed and is not shown', () => {
    expect(names(heldForm({ note: 'x', ...asShown }, { step }, today))).toEqual(['note']);
    const past = { ...step, onDay: plainDate('2026-11-01') };
    const empty = { ...asShown, 'stepOn.day': '', 'stepOn.month': '', 'stepOn.year': '' };
    expect(names(heldForm(empty, { step: past }, today))).toEqual([]);
  });

  it('keeps a step of which words, day or whose turn it is changed', () => {
    expect(heldForm({ ...asShown, stepWords: 'Skriv' }, { step }, today)).toMatchObject({ stepWords: 'Skriv' });
    expect(names(heldForm({ ...asShown, 'stepOn.day': '2' }, { step }, today))).toContain('stepOn.day');
    expect(names(heldForm({ ...asShown, stepWhose: 'citizen' }, { step }, today))).toContain('stepWords');
    expect(names(heldForm(asShown, null, today))).toContain('stepWords');
  });

  it('sends the area of no agreement that was not made, no goal without words and no form without a time', () => {
    const form = {
      agreement1: 'vi mødes',
      agreement1Area: 'job',
      agreement2: ' ',
      agreement2Area: 'health',
      agreement2Whose: 'both',
      goalWords: '',
      goalAim: 'job',
      nextSlot: '',
      nextForm: 'phone',
    };
    expect(names(heldForm(form, null, today))).toEqual(['agreement1', 'agreement1Area', 'agreement2', 'nextSlot']);
    expect(names(heldForm({ nextSlot: 'x', nextForm: 'phone' }, null, today))).toEqual(['nextForm', 'nextSlot']);
  });
});
