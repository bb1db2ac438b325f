import { instant } from '@fodfaeste/law/dates';
import { testNow } from '../../people/testing/world.ts';
import type { Mailing } from '../mailing/mailing.ts';

const other = '00000000-0000-4000-8000-000000000777';

/** A mailing that somebody else than the test's own actor prepared. */
export const mailingWith = (over: Partial<Mailing> = {}): Mailing => ({
  id: '00000000-0000-4000-8000-000000000700',
  name: 'Fællesmøde i marts',
  templateKey: 'general',
  templateVersion: 0,
  reason: 'De bor tæt på',
  words: null,
  wordsEn: null,
  state: 'prepared',
  preparedBy: other,
  preparedByName: 'Bo Dahl',
  preparedAt: instant(testNow),
  decidedBy: null,
  decidedByName: null,
  decidedAt: null,
  decisionNote: null,
  releaseAt: null,
  recipients: 12,
  ...over,
});
