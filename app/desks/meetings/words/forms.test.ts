import { describe, expect, it } from 'vitest';
import { formsOffered, usualForm } from './forms.ts';

describe('how a talk can be held', () => {
  it('is by phone only with a number, and on video only where the house has it', () => {
    expect(formsOffered({ phone: true, video: true })).toEqual(['in-person', 'phone', 'video']);
    expect(formsOffered({ phone: false, video: false })).toEqual(['in-person']);
  });
  it('begins with the first wish that can be had', () => {
    expect(usualForm({ phone: true, video: false }, 'video', 'phone')).toBe('phone');
    expect(usualForm({ phone: false, video: false }, null, 'phone')).toBe('in-person');
  });
});
