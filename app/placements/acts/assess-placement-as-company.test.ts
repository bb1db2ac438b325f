import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { answerWith, carl, runningWith, thePlacement } from '../testing/placement.ts';
import { assessPlacementAsCompany as act } from './assess-placement-as-company.ts';

const link = { id: uuid(950), name: 'Carl Café', party: 'company', purpose: 'assessment', isOpen: true } as const;
const go = (isOpen = true) =>
  decide(
    act,
    answerWith(runningWith(), { link: { ...link, isOpen } }),
    {
      placementId: thePlacement,
      came: 'all',
      offered: 'job',
      hours: '37',
      contract: 'permanent',
      startsOn: '2026-12-07',
      again: 'yes',
    },
    { actor: carl },
  );

describe('assess-placement-as-company', () => {
  it('is kept as the company’s, with what it offers, and uses the link up', () => {
    expect(writesOf(act, go())).toMatchObject([
      {
        table: 'placement_assessment',
        row: { party: 'company', channel: 'link', offered: 'job', contract: 'permanent', again: true },
      },
      { table: 'company_link' },
      { table: 'placement_outcome', row: { kind: 'job', from_on: '2026-12-07', at_this_company: true } },
    ]);
    expect(said(act, go()).citizen[0]).toBe(
      'Carl Café skrev, hvordan det gik med praktik hos Café Nord. Der er tilbudt et job.',
    );
    expect(codeOf(go(false))).toBe('link-over');
  });
});
