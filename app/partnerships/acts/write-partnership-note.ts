import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import type { NoteWritten } from '../events.ts';
import { partnershipId } from '../fields.ts';
import type { AgreedPartnership } from '../partnership.ts';
import { agreedPartnership } from '../queries/partnerships.ts';
import { both } from '../text.ts';
import { ownParty, runsPartnerships } from '../who.ts';
import { about, isParty, municipalityName, onPartnership, ownPartyOf } from './shared.ts';

const input = z.object({
  partnershipId: partnershipId(),
  words: fields.reason(both('note.words'), both('note.words.help')),
});

/** How it goes, in the words of one party; all the others read it. */
export const writePartnershipNote = act<typeof input, AgreedPartnership, NoteWritten>({
  ...onPartnership,
  name: 'write-partnership-note',
  title: both('note.title'),
  submit: both('note.submit'),
  input,
  who: [ownParty, runsPartnerships],
  minutes: 1,
  load: (tx, given, { home }) => agreedPartnership(tx, home, given.partnershipId),
  decide(whole, { words }, context) {
    const { actor, newId } = context;
    const own = ownPartyOf(whole, actor);
    if (isParty(actor) && own === undefined) return refuse('not-a-party', both('refused.party'));
    return accept<NoteWritten>({
      type: 'partnerships.note-written',
      caseId: null,
      data: {
        ...about(whole.partnership, context),
        noteId: newId(),
        organisationId: own?.organisationId ?? null,
        fromName: own?.name ?? municipalityName(actor),
        words,
      },
    });
  },
});
