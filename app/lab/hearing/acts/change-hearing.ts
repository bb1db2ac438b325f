import { z } from 'zod';
import { act } from '../../../kernel/act/act.ts';
import { accept, refuse } from '../../../kernel/act/decision.ts';
import { field } from '../../../kernel/act/field.ts';
import { fields } from '../../../people/index.ts';
import { ofLab } from '../../lab-act.ts';
import { mostHeading, mostText } from '../block.ts';
import type { HearingChanged } from '../events.ts';
import { type HearingState, hearingId, loadHearing, lockOf, meanwhile, seenVersion, writers } from '../hearing-act.ts';
import { hearingSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { hearingWrites } from '../writes.ts';

const noCpr = (text: string) => !fields.holdsCpr(text);
const cpr = { params: both('refused.cpr') };
const block = z.object({
  key: z.string().min(1).max(40),
  heading: z.string().trim().min(1).max(mostHeading).refine(noCpr, cpr),
  text: z
    .string()
    .max(mostText)
    .transform((text) => text.replaceAll('\r\n', '\n').trimEnd())
    .refine(noCpr, cpr),
});
const input = z.object({
  hearingId: hearingId(),
  version: seenVersion(),
  title: fields.written(both('field.title'), 200),
  blocks: field(z.array(block).min(1).max(40), {
    label: both('field.blocks'),
    control: 'hidden',
    mandatory: fields.meaning,
  }),
});

/** The answer as people write it. Refused when a colleague was faster: both texts are shown then, and nothing is lost. */
export const changeHearing = act<typeof input, HearingState, HearingChanged>({
  ...ofLab,
  name: 'change-hearing',
  title: both('change.title'),
  submit: both('change.submit'),
  input,
  who: writers,
  minutes: 5,
  locks: lockOf,
  load: (tx, { hearingId: id }, { home }) => loadHearing(tx, home, id),
  formElsewhere: true,
  decide({ hearing }, { hearingId: id, version, title, blocks }, { actor }) {
    if (hearing === null) return refuse('hearing-gone', both('refused.gone'));
    if (hearing.state === 'finished') return refuse('hearing-finished', both('refused.finished'));
    const late = meanwhile(hearing, version);
    if (late) return late;
    const keys = (of: readonly { readonly key: string }[]) => of.map(({ key }) => key).join(' ');
    if (keys(blocks) !== keys(hearing.blocks)) return refuse('other-blocks', both('refused.blocks'));
    if (title === hearing.title && JSON.stringify(blocks) === JSON.stringify(hearing.blocks.map(inOrder)))
      return refuse('nothing-changed', both('refused.same'));
    return accept<HearingChanged>({
      type: 'lab.hearing-changed',
      caseId: null,
      data: { hearingId: id, title, version: version + 1, byName: actor.name },
      unrecorded: { blocks },
    });
  },
  writes: hearingWrites,
  sentences: { 'lab.hearing-changed': hearingSentences['lab.hearing-changed'] },
});

// A database keeps the fields of an object in an order of its own.
const inOrder = ({ key, heading, text }: z.output<typeof block>) => ({ key, heading, text });
