import type { AnyAct, Choice } from '../../../kernel/act/act.ts';
import { formModel } from '../../../kernel/act/form-model.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { ActField } from '../../acts/act-fields.tsx';
import { personMeetingText } from './text.ts';

export interface ExtraProps {
  readonly act: AnyAct;
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
}

/** Fields the page draws itself, or that nobody chooses. */
const drawn: ReadonlySet<string> = new Set(['caseId', 'meetingId', 'slot', 'form', 'topics', 'citizenWants']);

/** The fields of the act that are seldom needed (a room, somebody else at the table), folded away. */
export function ExtraFields({ act, choices }: ExtraProps) {
  const { lang } = usePage();
  const model = formModel(act, { values: {}, choices, errors: {}, refusal: undefined });
  const rest = model.fields.filter(
    ({ name, control, choices: found }) =>
      !drawn.has(name) && !(found.length === 0 && (control === 'select' || control === 'radio')),
  );
  if (rest.length === 0) return null;
  return (
    <Details summary={personMeetingText(lang)('book.more')}>
      {rest.map((field) => (
        <ActField field={field} lang={lang} />
      ))}
    </Details>
  );
}
