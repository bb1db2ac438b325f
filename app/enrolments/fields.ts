import type { Choice } from '../kernel/act/act.ts';
import { say } from '../kernel/text/bilingual.ts';
import { formatDate } from '../kernel/text/format.ts';
import { fields } from '../people/index.ts';
import type { TrainingClass } from '../training/index.ts';
import { both } from './text.ts';

export const enrolmentId = () => fields.hiddenId(both('field.enrolment'));
export const courseId = () => fields.hiddenId(both('field.course'));

/** Classes to choose among, by day and place. */
export const classChoices = (classes: readonly TrainingClass[]): readonly Choice[] =>
  classes.map(({ id: value, startsOn, endsOn, place }) => {
    const words = (lang: 'da' | 'en') => `${formatDate(lang, startsOn)} – ${formatDate(lang, endsOn)}, ${place}`;
    return { value, label: say(words('da'), words('en')) };
  });

export const checkId = () => fields.hiddenId(both('field.check'));
