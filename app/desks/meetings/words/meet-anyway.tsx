import type { Meeting } from '../../../meetings/index.ts';
import { usePage } from '../../../ui/context.ts';
import { Checkbox } from '../../../ui/form/checkbox.tsx';
import { wordsText } from './text.ts';

interface MeetAnywayProps {
  /** The field of the act that says so. */
  readonly field: string;
  readonly name: string;
  /** What the citizen chose; nothing is asked of those who meet anyway. */
  readonly chosen: Meeting['form'] | null;
  /** Where attendance is decided; undefined for those who may not. */
  readonly decideHref: string | undefined;
}

/** A meeting with somebody who chose the phone or video: their own wish this time, or a decision (LAB § 33, stk. 2). */
export function MeetAnyway({ field, name, chosen, decideHref }: MeetAnywayProps) {
  const words = wordsText(usePage().lang);
  if (chosen === null || chosen === 'in-person') return null;
  return (
    <>
      <Checkbox name={field} label={words('meet.wanted', { navn: name })} hint={words('meet.wanted.hint')} />
      {decideHref ? (
        <p>
          {words('meet.decide.text', { navn: name })} <a href={decideHref}>{words('meet.decide.action')}</a>
        </p>
      ) : null}
    </>
  );
}
