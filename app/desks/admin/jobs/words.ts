import type { ActRegistry } from '../../../kernel/act/registry.ts';
import type { DeadLetter } from '../../../kernel/jobs/dead-letters.ts';
import { deadLetterText } from '../../../kernel/jobs/dead-letters.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import type { EventBehind } from './queries.ts';
import type { jobsText } from './text.ts';

type Say = ReturnType<typeof jobsText>;

/** "40 sekunder", "12 minutter", "3 timer": as exact as somebody needs it. */
export function span(seconds: number | null, t: Say): string {
  if (seconds === null) return t('span.none');
  if (seconds < 90) return t('span.seconds', { antal: seconds });
  if (seconds < 5_400) return t('span.minutes', { antal: Math.round(seconds / 60) });
  return t('span.hours', { antal: Math.round(seconds / 3_600) });
}

const knownSchedules = ['end-expired-sessions', 'forget-finished-work'] as const;

/** Regular work in words; work of a module that has no words here is shown by its own name. */
export function scheduleName(name: string, t: Say): string {
  const known = knownSchedules.find((one) => one === name);
  return known ? t(`schedule.${known}`) : name;
}

export const queueName = (queue: string, t: Say): string =>
  queue === 'listeners' || queue === 'schedules' ? t(`queue.${queue}`) : queue;

export function errorWords(letter: DeadLetter, lang: Lang): string {
  const known = deadLetterText(letter);
  return known ? inLang(known, lang) : letter.error;
}

/** The act a piece of work followed, by its title. */
export function actBehind(event: EventBehind | undefined, acts: ActRegistry, lang: Lang): string | null {
  if (!event) return null;
  const act = acts.get(event.act);
  return act ? inLang(act.title, lang) : event.act;
}
