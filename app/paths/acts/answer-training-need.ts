import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { type Bilingual, say } from '../../kernel/text/bilingual.ts';
import { occupations } from '../../occupations/index.ts';
import { fields } from '../../people/index.ts';
import type { NeedAnswered } from '../events.ts';
import { needAnswerLabels } from '../labels.ts';
import { organisationName } from '../queries/answers.ts';
import { needsWithin, usualReach } from '../queries/needs.ts';
import { needSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { needAnswerWrites } from '../writes.ts';

const input = z.object({
  isco: field(z.string().regex(/^\d{4}$/), {
    label: both('answer.isco'),
    control: 'select',
    mandatory: { because: 'meaningless-without' },
  }),
  answer: fields.choice(both('answer.answer'), needAnswerLabels),
  words: fields.reason(both('answer.words.field'), both('answer.words.help')),
});

interface State {
  readonly organisationId: string;
  readonly organisationName: string;
  /** Null where there is no such group. */
  readonly occupation: Bilingual | null;
}

/** The work of a group, as it stands in a sentence; null where there is no such group. */
function nameOf(isco: string): Bilingual | null {
  const group = occupations().group(isco);
  return group && say(group.title.toLowerCase(), (group.titleEn || group.title).toLowerCase());
}

/** A school answers where people are lacking and no class is held: it plans one, or says why not. No case is concerned. */
export const answerTrainingNeed = act<typeof input, State, NeedAnswered>({
  name: 'answer-training-need',
  title: both('answer.title'),
  lead: both('answer.lead'),
  submit: both('answer.submit'),
  input,
  who: [{ roles: ['school-user'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'training-need',
  minutes: 1,
  caseOf: null,
  locks: () => [],
  async load(tx, { isco }, { home, actor }) {
    const { organisationId } = actor;
    const name = organisationId === undefined ? null : await organisationName(tx, home, organisationId);
    if (organisationId === undefined || name === null) return null;
    return { organisationId, organisationName: name, occupation: nameOf(isco) };
  },
  // Where the page names no work, everything that stands on the list can be answered.
  async choices(tx, { home, today }, _caseId, given) {
    const asked = typeof given?.['isco'] === 'string' ? given['isco'] : null;
    const codes =
      asked === null
        ? (await needsWithin(tx, home, { ...usualReach, today, postalCode: null })).flatMap(({ isco }) => isco ?? [])
        : [asked];
    return {
      isco: codes.flatMap((value) => {
        const label = nameOf(value);
        return label === null ? [] : [{ value, label }];
      }),
    };
  },
  guards: [],
  decide({ organisationId, organisationName, occupation }, { isco, answer, words }, { newId, actor }) {
    if (occupation === null) return refuse('unknown-group', both('answer.refused.group'));
    return accept({
      type: 'paths.need-answered',
      caseId: null,
      data: {
        answerId: newId(),
        byName: actor.name,
        ...{ isco, occupation, organisationId, organisationName, answer, words },
      },
    });
  },
  writes: needAnswerWrites,
  sentences: needSentences,
});
