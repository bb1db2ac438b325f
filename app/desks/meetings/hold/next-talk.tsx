import { addDays, toCopenhagen } from '@fodfaeste/law/dates';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { Button } from '../../../ui/content/button.tsx';
import { usePage } from '../../../ui/context.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { formsOffered, usualForm } from '../words/forms.ts';
import { MeetAnyway } from '../words/meet-anyway.tsx';
import { fewTimes, timesWithDay } from '../words/slots.ts';
import { wordsText } from '../words/text.ts';
import { dayInWords, whenInWords } from '../words/when.ts';
import type { HoldProps } from './page.tsx';
import { holdText } from './text.ts';

const offered = 6;

function Wishes({ name, preferredForm, rules, next }: HoldProps) {
  const { lang, now } = usePage();
  const t = holdText(lang);
  const today = toCopenhagen(now).date;
  const said = [
    next.booked ? t('next.booked', { naar: whenInWords(lang, next.booked, now) }) : null,
    next.invitation ? t('next.invited', { navn: name, dag: dayInWords(lang, next.invitation.bookBy, today) }) : null,
    rules?.due ? t(rules.due < today ? 'next.passed' : 'next.due', { dag: dayInWords(lang, rules.due, today) }) : null,
    preferredForm ? t('next.wish', { navn: name, form: wordsText(lang)(`way.${preferredForm}`) }) : null,
  ].filter((one) => one !== null);
  return said.length > 0 ? <p class="ff-muted">{said.join(' ')}</p> : null;
}

/** A few times from both calendars; other weeks without losing what is typed, since the button sends the same form. */
export function NextTalk(props: HoldProps) {
  const { lang, now } = usePage();
  const t = holdText(lang);
  const { name, next, rules, preferredForm, ways, decideHref } = props;
  const today = toCopenhagen(now).date;
  const times = fewTimes(next.slots, offered);
  return (
    <fieldset class="ff-part">
      <legend class="ff-part-heading">{t('next.heading')}</legend>
      <Wishes {...props} />
      {times.length === 0 ? <p>{t('next.empty')}</p> : null}
      <RadioGroup
        name="nextSlot"
        label={t('next.label', { navn: name })}
        required
        value=""
        choices={[
          { value: '', label: t('next.none'), hint: t('next.none.hint', { navn: name }) },
          ...timesWithDay(times, lang, today),
        ]}
      />
      <div class="ff-actions">
        <Button kind="tertiary" name="_from" value={addDays(next.from, 14)}>
          {t('next.later')}
        </Button>
      </div>
      {rules && !rules.formFree ? (
        <p>{t('next.form.bound', { hvorfor: inLang(rules.formWhy, lang) })}</p>
      ) : (
        <>
          <RadioGroup
            name="nextForm"
            label={t('next.form')}
            required
            value={usualForm(ways, preferredForm, 'phone')}
            choices={formsOffered(ways).map((form) => ({ value: form, label: wordsText(lang)(`form.${form}`) }))}
          />
          <MeetAnyway field="nextWanted" name={name} chosen={preferredForm} decideHref={decideHref} />
        </>
      )}
    </fieldset>
  );
}
