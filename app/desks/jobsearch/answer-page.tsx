import { addDays, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { RawForm } from '../../kernel/act/form-data.ts';
import { formatDate, formatRelativeDays } from '../../kernel/text/format.ts';
import { Details } from '../../ui/content/details.tsx';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import type { FieldProblem } from '../../ui/form/form-context.ts';
import { Select } from '../../ui/form/select.tsx';
import { Submit } from '../../ui/form/submit.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { jobSearchDeskText } from './text.ts';

const daysBack = 13;
const more = [
  { n: 2, heading: 'answer.second' },
  { n: 3, heading: 'answer.third' },
] as const;

function dayChoices(today: PlainDate, lang: 'da' | 'en') {
  return Array.from({ length: daysBack + 1 }, (_, back) => {
    const day = addDays(today, -back);
    const label = back < 2 ? formatRelativeDays(lang, day, today) : formatDate(lang, day);
    return { value: day, label };
  });
}

interface LineProps {
  readonly n: 1 | 2 | 3;
  readonly days: ReturnType<typeof dayChoices>;
}

function Line({ n, days }: LineProps) {
  const t = jobSearchDeskText(usePage().lang);
  return (
    <>
      <TextField
        name={`title${n}`}
        label={t('answer.title')}
        hint={n === 1 ? t('answer.title.hint') : undefined}
        required={n === 1}
        maxLength={120}
        width="l"
        autocomplete="off"
      />
      <TextField name={`company${n}`} label={t('answer.company')} maxLength={120} width="l" autocomplete="off" />
      <Select name={`day${n}`} label={t('answer.day')} choices={days} value={days[0]?.value} placeholder={false} />
    </>
  );
}

interface AnswerPageProps {
  readonly action: string;
  readonly once: string;
  readonly typed: RawForm | undefined;
  readonly problems: readonly FieldProblem[];
}

/** The question, and nothing about anybody: whoever holds the link may not be the one it was sent to. */
export function AnswerPage({ action, once, typed, problems }: AnswerPageProps) {
  const { lang, now } = usePage();
  const t = jobSearchDeskText(lang);
  const today = toCopenhagen(now).date;
  const days = dayChoices(today, lang);
  return (
    <div class="ff-narrow">
      <h1>
        {t('answer.hello')}
        <br />
        {t('answer.question')}
      </h1>
      <p class="ff-lead">{t('answer.lead')}</p>
      <Form action={action} once={once} values={typed} problems={problems} warnUnsaved>
        <Line n={1} days={days} />
        {more.map(({ n, heading }) => (
          <Details summary={t(heading)} open={Boolean(typed?.[`title${n}`] || typed?.[`company${n}`])}>
            <Line n={n} days={days} />
          </Details>
        ))}
        <Submit>{t('answer.submit')}</Submit>
      </Form>
    </div>
  );
}

export function ThanksPage() {
  const t = jobSearchDeskText(usePage().lang);
  return (
    <div class="ff-narrow">
      <h1>{t('answer.thanks.title')}</h1>
      <p class="ff-lead">{t('answer.thanks.text')}</p>
    </div>
  );
}

/** For a link that is unknown, used or too old: the same page, so that it tells nothing. */
export function GonePage() {
  const t = jobSearchDeskText(usePage().lang);
  return (
    <div class="ff-narrow">
      <h1>{t('answer.gone.title')}</h1>
      <p class="ff-lead">{t('answer.gone.text')}</p>
      <p>
        <a href="/log-ind">{t('answer.gone.login')}</a>
      </p>
    </div>
  );
}
