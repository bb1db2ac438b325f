import type { PlainDate } from '@fodfaeste/law/dates';
import { toCopenhagen } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { decisionKind } from '../../decisions/index.ts';
import type { ActContext, Choice } from '../../kernel/act/act.ts';
import { field } from '../../kernel/act/field.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { fields } from '../../people/index.ts';
import { optionalDay } from '../fields.ts';
import { meetingForms } from '../labels.ts';
import { lab } from '../paragraphs.ts';
import { allMeetings } from '../queries/meetings.ts';
import { both, bothBy } from '../text.ts';
import { timeInWords } from '../times/in-words.ts';
import type { Meeting } from '../types.ts';
import { assumed, complaint, dayIn, faultAt, judged, takeBack, talksKle, tellAll } from './shared.ts';

/** A booked talk as the form names it: its id and its day, so that the decision stands by itself. */
const talkShape = /^[0-9a-f-]{36}\|\d{4}-\d{2}-\d{2}$/;
const talkCode = ({ id, startsAt }: Pick<Meeting, 'id' | 'startsAt'>): string => `${id}|${toCopenhagen(startsAt).date}`;

const terms = z.object({
  talk: field(fields.blankAsNone(z.string().regex(talkShape).optional()), {
    label: both('moedeform.talk'),
    help: both('moedeform.talk.help'),
    control: 'select',
  }),
  day: optionalDay(both('moedeform.day'), both('moedeform.day.help')),
});
type Terms = z.output<typeof terms>;

/** The meeting that is decided about, where one is booked already. */
export const talkIdOf = ({ talk }: Terms): string | null => talk?.split('|')[0] ?? null;

/** The day of the talk; null only before the particulars have been checked. */
export const talkDayOf = ({ talk, day }: Terms): PlainDate | null => dayIn(talk?.split('|')[1]) ?? day ?? null;

const dayWords = (given: Terms) => (lang: 'da' | 'en') => {
  const day = talkDayOf(given);
  return { dato: day ? formatDate(lang, day) : '' };
};

/** LAB § 33, stk. 2: in a certain talk the municipality needs to meet the citizen, who else chooses. */
export const moedeform = decisionKind({
  kind: 'moedeform',
  name: both('moedeform.name'),
  title: both('moedeform.title'),
  lead: both('moedeform.lead'),
  kle: talksKle,
  mandate: 'talks',
  basis: lab('§ 33, stk. 2'),
  asked: 'authority',
  // `granted` in a later round: the demand falls, and the citizen chooses again.
  results: ['imposed', 'granted'],
  terms,
  rule: 'form.samtale.krav_om_fremmoede',
  discretion: true,
  question: both('moedeform.question'),
  test(given, result, on) {
    if (result === 'granted') return { assume: [], lawful: ['no', 'refused', 'allowed'] };
    const samtaledag = talkDayOf(given);
    const decided = samtaledag ? [assumed('fremmoede_besluttet', { myndighed: 'kommune', samtaledag }, on)] : [];
    return { assume: [...decided, judged('form.behov_for_fremmoede', true, on)], lawful: ['allowed'] };
  },
  fault(given, { today }) {
    const day = talkDayOf(given);
    if (day === null) return faultAt('talk', 'talk-missing', both('moedeform.fault.missing'));
    if (given.talk && given.day && given.day !== day)
      return faultAt('day', 'two-days', both('moedeform.fault.two-days'));
    return day < today ? faultAt(given.talk ? 'talk' : 'day', 'day-passed', both('moedeform.fault.passed')) : null;
  },
  resultWords: (given, result) =>
    bothBy(result === 'granted' ? 'moedeform.result.granted' : 'moedeform.result.imposed', dayWords(given)),
  aboutWords: (given) => bothBy('moedeform.about', dayWords(given)),
  termsWords: (given) => bothBy('moedeform.terms', dayWords(given)),
  complaint,
  ids: 2,
  effects(given, effect, frame) {
    const before = takeBack(frame, effect, ['fremmoede_besluttet', 'vurdering']);
    const samtaledag = talkDayOf(given);
    if (effect.result === 'granted' || samtaledag === null) return before;
    return [
      ...before,
      ...tellAll(frame, effect, [
        { kind: 'fremmoede_besluttet', value: { myndighed: 'kommune', samtaledag }, to: null },
        { kind: 'vurdering', value: { spoergsmaal: 'form.behov_for_fremmoede', svar: true }, to: null },
      ]),
    ];
  },
  choices: async (tx, context, caseId) => ({ talk: await talkChoices(tx, context, caseId) }),
});

/** The talks ahead that LAB § 33 is about and that the citizen wants by phone or video. */
async function talkChoices(tx: Tx, { home, now }: ActContext, caseId: string): Promise<readonly Choice[]> {
  const meetings = await allMeetings(tx, home, caseId);
  return meetings
    .filter(({ state, startsAt, form }) => state === 'booked' && startsAt > now && form !== 'in-person')
    .filter(({ kind, hostAuthorityId }) => jobTalks.has(kind) && hostAuthorityId === home)
    .toReversed()
    .map((meeting) => ({
      value: talkCode(meeting),
      label: say(
        `${timeInWords('da', meeting.startsAt)}, ${meetingForms[meeting.form].da.toLocaleLowerCase('da')}`,
        `${timeInWords('en', meeting.startsAt)}, ${meetingForms[meeting.form].en.toLocaleLowerCase('en')}`,
      ),
    }));
}

const jobTalks: ReadonlySet<Meeting['kind']> = new Set(['job-talk', 'joint-talk']);
