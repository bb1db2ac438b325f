import type { Lang } from '../../../kernel/text/language.ts';
import type { LoginText } from '../text.ts';
import type { Persona } from './persona.ts';

interface Props {
  readonly t: LoginText;
  readonly lang: Lang;
  readonly action: string;
  readonly csrfToken: string | undefined;
  readonly personas: readonly Persona[];
  readonly query: string;
  /** What the search found; null when nobody searched. */
  readonly found: readonly Persona[] | null;
}

const groups = [
  { group: 'citizen', title: 'demo.citizens' },
  { group: 'staff', title: 'demo.staff' },
  { group: 'organisation', title: 'demo.organisations' },
] as const;

export function PersonaPage({ t, lang, action, csrfToken, personas, query, found }: Props) {
  const list = (people: readonly Persona[]) => (
    <PersonaList t={t} lang={lang} action={action} csrfToken={csrfToken} people={people} />
  );
  return (
    <>
      <h1>{t('demo.title')}</h1>
      <p class="ff-lead">{t('demo.lead')}</p>
      {groups.map(({ group, title }) => {
        const people = personas.filter((persona) => persona.group === group);
        return people.length === 0 ? null : (
          <section class="ff-section" aria-labelledby={`demo-${group}`}>
            <h2 id={`demo-${group}`}>{t(title)}</h2>
            {list(people)}
          </section>
        );
      })}
      <section class="ff-section" aria-labelledby="demo-search">
        <h2 id="demo-search">{t('demo.search')}</h2>
        <form method="get" action={`${action}#demo-search`}>
          <div class="form-group">
            <label class="form-label" for="navn">
              {t('demo.searchLabel')}
            </label>
            <span class="form-hint" id="navn-hint">
              {t('demo.searchHint')}
            </span>
            <input class="form-input" type="search" id="navn" name="navn" value={query} aria-describedby="navn-hint" />
          </div>
          <p class="ff-actions">
            <button type="submit" class="button button-secondary">
              {t('demo.searchButton')}
            </button>
          </p>
        </form>
        {found ? (
          <>
            <p role="status">
              {found.length === 0 ? t('demo.foundNone', { query }) : t('demo.found', { count: found.length, query })}
            </p>
            {list(found)}
          </>
        ) : null}
      </section>
    </>
  );
}

interface ListProps extends Pick<Props, 't' | 'lang' | 'action' | 'csrfToken'> {
  readonly people: readonly Persona[];
}

function PersonaList({ t, lang, action, csrfToken, people }: ListProps) {
  return (
    <div class="ff-columns-3">
      {people.map((persona) => (
        <article class="ff-card">
          <p class="ff-kicker">{persona.role[lang]}</p>
          <h3 class="ff-card-heading">{persona.name}</h3>
          <p class="ff-card-body">{persona.sentence[lang]}</p>
          <form method="post" action={action} class="ff-actions">
            {csrfToken ? <input type="hidden" name="_csrf" value={csrfToken} /> : null}
            <input type="hidden" name="person" value={persona.subject} />
            <button type="submit" class="button button-primary">
              {t('demo.choose', { name: persona.name })}
            </button>
          </form>
        </article>
      ))}
    </div>
  );
}
