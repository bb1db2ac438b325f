import type { DeadLetter } from '../../../kernel/jobs/dead-letters.ts';
import { formatDateTime } from '../../../kernel/text/format.ts';
import { DefinitionList } from '../../../ui/content/definition-list.tsx';
import { usePage } from '../../../ui/context.ts';
import { Confirm } from '../../../ui/form/confirm.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { paths } from '../frame/paths.ts';
import { discardPath } from './dead-letters.tsx';
import { jobsText } from './text.ts';
import { errorWords, scheduleName } from './words.ts';

interface DiscardPageProps {
  readonly letter: DeadLetter;
  readonly reason: string;
  readonly problem: string | undefined;
}

export function DiscardPage({ letter, reason, problem }: DiscardPageProps) {
  const { lang, now } = usePage();
  const t = jobsText(lang);
  return (
    <Confirm
      heading={t('discard.title')}
      action={discardPath(letter.id)}
      submitLabel={t('discard.submit')}
      cancelHref={paths.jobs}
      danger
    >
      <p>{t('discard.lead')}</p>
      <DefinitionList
        items={[
          { term: t('dead.what'), value: scheduleName(letter.name, t) },
          { term: t('dead.failed'), value: formatDateTime(lang, letter.failedAt, now) },
          { term: t('dead.error'), value: errorWords(letter, lang) },
        ]}
      />
      <TextArea
        name="grund"
        label={t('discard.reason')}
        hint={t('discard.reason.hint')}
        value={reason}
        error={problem}
        maxLength={500}
        required
      />
    </Confirm>
  );
}
