import { EmptyState, LinkButton, usePage } from '../../../ui/index.ts';
import { overviewText } from '../text.ts';
import type { Scope } from '../view/keys.ts';
import { changed, inScopeOf, type View, viewPath } from '../view/view.ts';
import { chosenOf, withoutAny } from './chosen.tsx';

interface NobodyProps {
  readonly view: View;
  readonly hasTeam: boolean;
  readonly newCitizenHref: string | null;
}

/** No rows: what would be here, or what stands in the way, and where to go instead. */
export function Nobody(props: NobodyProps) {
  const { view } = props;
  if (view.q) return <NobodyNamed {...props} />;
  return chosenOf(view, usePage().lang).length > 0 ? <NobodyMatches {...props} /> : <NobodyYet {...props} />;
}

function NobodyNamed({ view, newCitizenHref }: NobodyProps) {
  const t = overviewText(usePage().lang);
  const everywhere = view.scope === 'alle' || view.scope === 'afsluttede';
  return (
    <EmptyState
      heading={t('empty.search', { navn: view.q })}
      action={
        <>
          {everywhere ? null : <SeeScope view={view} scope="alle" label={t('empty.seeAll')} />}
          <LinkButton href={viewPath(withoutAny(view))}>{t('chosen.clear')}</LinkButton>
          {everywhere && newCitizenHref ? <LinkButton href={newCitizenHref}>{t('newCitizen')}</LinkButton> : null}
        </>
      }
    >
      <p>{t('empty.search.text')}</p>
    </EmptyState>
  );
}

function NobodyMatches({ view }: NobodyProps) {
  const t = overviewText(usePage().lang);
  const all = view.scope === 'alle';
  return (
    <EmptyState
      heading={t('empty.filtered')}
      action={
        <>
          <LinkButton href={viewPath(withoutAny(view))}>{t('chosen.clear')}</LinkButton>
          {all ? null : <SeeScope view={view} scope="alle" label={t('empty.seeAll')} />}
        </>
      }
    >
      <p>{t(all ? 'empty.filtered.all' : 'empty.filtered.text')}</p>
    </EmptyState>
  );
}

function NobodyYet({ view, hasTeam, newCitizenHref }: NobodyProps) {
  const t = overviewText(usePage().lang);
  const { scope } = view;
  return (
    <EmptyState
      heading={t(`empty.${scope}`)}
      action={
        <>
          {scope === 'mine' && hasTeam ? <SeeScope view={view} scope="team" label={t('empty.seeTeam')} /> : null}
          {scope === 'alle' ? null : <SeeScope view={view} scope="alle" label={t('empty.seeAll')} />}
          {scope === 'alle' && newCitizenHref ? <LinkButton href={newCitizenHref}>{t('newCitizen')}</LinkButton> : null}
        </>
      }
    >
      <p>{t(`empty.${scope}.text`)}</p>
    </EmptyState>
  );
}

function SeeScope({ view, scope, label }: { readonly view: View; readonly scope: Scope; readonly label: string }) {
  return <LinkButton href={viewPath(changed(inScopeOf(view, scope), { q: view.q }))}>{label}</LinkButton>;
}
