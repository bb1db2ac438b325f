import type { Instant } from '@fodfaeste/law/dates';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDateTime } from '../../../kernel/text/format.ts';
import type { UnreadNotice } from '../../../people/index.ts';
import { Button, Card, Form, NewsList, usePage } from '../../../ui/index.ts';
import { overviewText } from '../text.ts';
import { path, savedQuery, type View } from '../view/view.ts';

/** So many at a time; the rest come when these are seen. */
export const newsAtOnce = 5;

interface NewsProps {
  readonly news: readonly UnreadNotice[];
  readonly view: View;
}

/** What has happened to one's own citizens since one last looked. Nothing new: nothing shown. */
export function News({ news, view }: NewsProps) {
  const { lang, now } = usePage();
  const t = overviewText(lang);
  if (news.length === 0) return null;
  const seen = (
    <Form action={`${path}/nyt/set`}>
      <input type="hidden" name="visning" value={savedQuery(view)} />
      {news.map(({ id }) => (
        <input type="hidden" name="nyt" value={id} />
      ))}
      <Button>{t('news.seen')}</Button>
    </Form>
  );
  return (
    <Card heading={t('news.title')} actions={seen}>
      <NewsList
        items={news.map(({ caseId, createdAt, text }) => ({
          sentence: <a href={`/borger/${caseId}`}>{inLang(text, lang)}</a>,
          note: formatDateTime(lang, createdAt as Instant, now),
        }))}
      />
    </Card>
  );
}
