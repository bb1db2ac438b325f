import type { Found, TitleAnswer } from '../../occupations/index.ts';
import { groupCode } from '../../occupations/index.ts';
import { usePage } from '../../ui/context.ts';
import { pagePath } from './paths.ts';
import { Attribution, SearchForm } from './search-form.tsx';
import { occupationText } from './text.ts';

interface SearchPageProps {
  readonly title: string;
  /** Null before anything was asked. */
  readonly answer: TitleAnswer | null;
}

function FoundItem({ title, found }: { readonly title: string; readonly found: Found }) {
  const t = occupationText(usePage().lang);
  const { uri, label, because, met } = found;
  const why = {
    'own-name': () => t('because.own-name'),
    'other-name': () => t('because.other-name', { titel: title }),
    star: () => t('because.star', { titel: title }),
    'english-name': () => t('because.english-name', { navn: met }),
    'read-as': () => t('because.read-as', { titel: title, navn: met }),
  }[because]();
  return (
    <li class="ff-found">
      <a href={pagePath(uri)} lang="da">
        {label}
      </a>
      <span class="ff-muted">
        {why}
        {groupCode(uri) === null ? null : ` ${t('because.group')}`}
      </span>
    </li>
  );
}

function Answer({ title, answer }: { readonly title: string; readonly answer: TitleAnswer }) {
  const t = occupationText(usePage().lang);
  const { sureness, found } = answer;
  if (sureness === 'unknown')
    return (
      <section class="ff-section ff-narrow">
        <h2>{t('answer.unknown', { titel: title })}</h2>
        <p>{t('answer.unknown.text')}</p>
      </section>
    );
  return (
    <section class="ff-section ff-narrow">
      <h2>{t(`answer.${sureness}`)}</h2>
      {sureness === 'doubtful' ? <p>{t('answer.doubtful.text', { titel: title })}</p> : null}
      {found.length > 1 ? <p>{t('answer.choose')}</p> : null}
      <ul class="ff-found-list">
        {found.map((one) => (
          <FoundItem title={title} found={one} />
        ))}
      </ul>
    </section>
  );
}

/** Type a title, see which occupations it may be, and why. */
export function SearchPage({ title, answer }: SearchPageProps) {
  const t = occupationText(usePage().lang);
  return (
    <>
      <h1>{t('title')}</h1>
      <p class="ff-lead">{t('lead')}</p>
      <SearchForm title={title} />
      {answer === null ? null : <Answer title={title} answer={answer} />}
      <Attribution />
    </>
  );
}
