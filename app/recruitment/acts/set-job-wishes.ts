import { conditions } from '@fodfaeste/occupations';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { type CaseState, caseState, citizenSelf, fields, leads, sideOf } from '../../people/index.ts';
import { candidateWrites, type WishesSaid } from '../candidate-events.ts';
import { candidateSentences } from '../candidate-sentences.ts';
import { optionalHours, optionalWhole } from '../fields.ts';
import { conditionLabels, travelLabels } from '../labels.ts';
import { occupationOf } from '../occupation.ts';
import { jobWish } from '../queries/case.ts';
import { both, ofOrder } from '../text.ts';
import { findsPeople } from '../who.ts';
import type { PastWork } from '../wish.ts';

const past = (nr: number) => fields.optional(both('wish.experience', { nr: String(nr) }), 120);

const input = z.object({
  caseId: fields.caseId(),
  hoursLeast: optionalHours(both('wish.hoursLeast')),
  hoursMost: optionalHours(both('wish.hoursMost')),
  travel: fields.optionalChoice(both('wish.travel'), travelLabels),
  mostMinutes: optionalWhole(both('wish.mostMinutes'), 5, 180, both('wish.mostMinutes.wrong')),
  saysNoTo: fields.optionalSeveral(both('wish.saysNoTo'), conditionLabels, both('wish.saysNoTo.help')),
  experience1: past(1),
  experience2: past(2),
  experience3: past(3),
  cvWords: fields.optional(both('wish.cvWords'), 600, 'textarea', { help: both('wish.cvWords.help') }),
});

interface State extends CaseState {
  readonly experience: readonly PastWork[];
}

/** What a citizen has to say of work beside the goal; everything may be left open. Not health: only what one wants and does not want. */
export const setJobWishes = act<typeof input, State, WishesSaid>({
  name: 'set-job-wishes',
  title: both('wish.title'),
  lead: both('wish.lead'),
  submit: both('wish.submit'),
  input,
  who: [citizenSelf, ...leads('plan'), ...findsPeople],
  basis: 'none',
  aspect: 'job-wishes',
  minutes: 3,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, given, { home }) {
    const state = await caseState(tx, home, given.caseId);
    const titles = [given.experience1, given.experience2, given.experience3].filter((one) => one !== undefined);
    return state && { ...state, experience: titles.map((title) => ({ title, uri: occupationOf(title, undefined) })) };
  },
  async prefill(tx, { home }, caseId) {
    const wish = caseId === null ? null : await jobWish(tx, home, caseId);
    if (!wish) return {};
    const given = {
      hoursLeast: wish.hoursLeast,
      hoursMost: wish.hoursMost,
      travel: wish.travel,
      mostMinutes: wish.mostMinutes,
      cvWords: wish.cvWords,
      ...Object.fromEntries(wish.experience.map(({ title }, at) => [`experience${at + 1}`, title])),
    };
    return {
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)),
      saysNoTo: wish.saysNoTo,
    };
  },
  guards: [],
  decide(state, { hoursLeast, hoursMost, travel, mostMinutes, saysNoTo, cvWords }, { actor }) {
    if (state.closed) return refuse('case-closed', both('ask.refused.closed'));
    if (hoursLeast !== undefined && hoursMost !== undefined && hoursMost < hoursLeast) {
      const text = ofOrder('open.refused.hours');
      return refuse('hours-turned-round', text, { hoursMost: text });
    }
    return accept<WishesSaid>({
      type: 'recruitment.wishes-said',
      caseId: state.caseId,
      data: {
        wish: {
          hoursLeast: hoursLeast ?? null,
          hoursMost: hoursMost ?? null,
          travel: travel ?? null,
          mostMinutes: mostMinutes ?? null,
          saysNoTo: conditions.filter((one) => saysNoTo.includes(one)),
          experience: state.experience,
        },
        byCitizen: sideOf(actor) === 'citizen',
        byName: actor.name,
      },
      unrecorded: { cvWords: cvWords ?? null },
    });
  },
  writes: candidateWrites,
  sentences: { 'recruitment.wishes-said': candidateSentences['recruitment.wishes-said'] },
});
