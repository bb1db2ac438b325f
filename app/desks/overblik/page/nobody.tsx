import { EmptyState, LinkButton, usePage } from '../../../ui/index.ts';
import { overviewText } from '../text.ts';
import type { Scope } from '../view/keys.ts';
import { changed, inScopeOf, type View, viewPath } from '../view/view.ts';
import { chosenOf, withoutAny } from './chosen.tsx';

interface NobodyProps {
  readonly view: View;
  readonly hasTeam: boolean;
  /** How many fit among all citizens. */
  readonly amongAll: number;
  readonly newCitizenHref: string | null;
}

/** No rows: what would be here, or what stands in the way, and where to go instead. */
export function Nobody(props: NobodyProps) {
  const { view } = props;
  if (view.q) return <NobodyNamed {...props} />;
  return chosenOf(view, usePage().lang).length > 0 ? <NobodyMatches {...props} /> : <NobodyYet {...props} />;
}

function NobodyNamed({ view, amongAll, newCitizenHref }: NobodyProps) {
  const t = overviewText(usePage().lang);
  return (
    <EmptyState
      heading={t('empty.search', { navn: view.q })}
      action={
        <>
          {amongAll > 0 ? <SeeScope view={view} scope="alle" label={t('empty.lookAll')} /> : null}
          <LinkButton href={viewPath(changed(view, { q: '' }))}>{t('chosen.clear.search')}</LinkButton>
          {amongAll === 0 && newCitizenHref ? <LinkButton href={newCitizenHref}>{t('newCitizen')}</LinkButton> : null}
        </>
      }
    >
      <p>{t('empty.search.text')}</p>
    </EmptyState>
  );
}

function NobodyMatches({ view, amongAll }: NobodyProps) {
  const t = overviewText(usePage().lang);
  return (
    <EmptyState
      heading={t('empty.filtered')}
      action={
        <>
          <LinkButton href={viewPath(withoutAny(view))}>{t('chosen.clear')}</LinkButton>
          {amongAll > 0 ? <SeeScope view={view} scope="alle" label={t('empty.lookAll')} /> : null}
        </>
      }
    >
      <p>{t(amongAll > 0 ? 'empty.filtered.text' : 'empty.filtered.all')}</p>
    </EmptyState>
  );
}

function NobodyYet({ view, hasTeam, amongAll, newCitizenHref }: NobodyProps) {
  const t = overviewText(usePage().lang);
  const { scope } = view;
  return (
    <EmptyState
      heading={t(`empty.${scope}`)}
      action={
        <>
          {scope === 'mine' && hasTeam ? <SeeScope view={view} scope="team" label={t('empty.seeTeam')} /> : null}
          {amongAll > 0 ? <SeeScope view={view} scope="alle" label={t('empty.seeAll')} /> : null}
          {scope === 'alle' && newCitizenHref ? <LinkButton href={newCitizenHref}>{t('newCitizen')}</LinkButton> : null}
        </>
      }
    >
      <p>{t(`empty.${scope}.text`)}</p>
    </EmptyState>
  );
}

function SeeScope({ view, scope, label }: { readonly view: View; readonly scope: Scope; readonly label: string }) {
  return <LinkButton href={viewPath(inScopeOf(view, scope))}>{label}</LinkButton>;
}
