import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, writesOf } from '../../people/testing/decide.ts';
import { strengthOf } from '../finding.ts';
import { asEffect } from '../own.ts';
import { contentWith, typedFinding } from '../testing/findings.ts';
import { addEvidence as act } from './add-evidence.ts';

describe('add-evidence', () => {
  it('puts the finding and its first version into the bank', () => {
    const decision = decide(act, {}, typedFinding);
    expect(eventOf(decision).data).toMatchObject({ number: 1, content: contentWith() });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'evidence', row: { size_low: 1.5, size_high: 4, state: 'active', number: 1 } },
      {
        op: 'insert',
        table: 'evidence_version',
        row: { what: 'added', number: 1, why: null, written_by_name: 'Anna Holm' },
      },
    ]);
    expect(said(act, decision).staff).toEqual([
      'Anna Holm lagde ny viden i banken: Samtaler på video gav lige så mange i job som fremmøde.',
    ]);
  });

  it('reckons the strength from the design and from who read it', () => {
    const none = () => ({ da: '', en: '' });
    const strength = (over: object) => strengthOf(asEffect({ ...contentWith(over), id: 'a' }, none));
    expect(strength({ design: 'rct' })).toBe('strong');
    expect(strength({ design: 'matching' })).toBe('medium');
    expect(strength({ design: 'before-after' })).toBe('weak');
    expect(strength({ design: 'rct', seen: false })).toBe('weak');
  });

  it('takes a finding without a difference without an interval', () => {
    const { sizeLow: _, sizeHigh: __, unit: ___, ...rest } = typedFinding;
    expect(decide(act, {}, { ...rest, direction: 'none' }).ok).toBe(true);
  });

  it.each([
    ['no-interval', 'sizeLow', { sizeLow: '', sizeHigh: '' }],
    ['no-interval', 'sizeHigh', { sizeHigh: '' }],
    ['wrong-order', 'sizeHigh', { sizeHigh: '1' }],
    ['no-unit', 'unit', { unit: '' }],
    ['no-source', 'link', { year: '' }],
  ])('refuses: %s (%s)', (code, field, given) => {
    const decision = decide(act, {}, { ...typedFinding, ...given });
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it.each([
    ['no source', { study: ' ' }],
    ['no group', { groups: [] }],
    ['no design', { design: undefined }],
    ['an own strength as design', { design: 'strong' }],
    ['a script for a link', { link: 'javascript:alert(1)' }],
    ['half an address', { link: 'www.star.dk' }],
    ['a word for a number', { sizeLow: 'lidt' }],
    ['somebody’s number', { effect: 'Virkede for 010203-1234' }],
  ])('does not read %s', (_, given) => {
    expect(act.input.safeParse({ ...typedFinding, ...given }).success).toBe(false);
  });
});
