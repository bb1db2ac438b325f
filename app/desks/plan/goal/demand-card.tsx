import { Card } from '../../../ui/content/card.tsx';
import { usePage } from '../../../ui/context.ts';
import { monthInWords } from '../../occupations/occupation-page.tsx';
import { pagePath } from '../../occupations/paths.ts';
import { BalanceLabel } from '../../outlook/balance/label.tsx';
import { balancePath } from '../../outlook/paths.ts';
import { planDeskText } from '../text.ts';
import type { JobDemand } from './demand.ts';

/** Beside the job title: are people looked for? Where there is no figure, that is what is said. */
export function DemandCard({ demand }: { readonly demand: JobDemand }) {
  const { lang } = usePage();
  const t = planDeskText(lang);
  const { failed, whole, found } = demand;
  return (
    <Card heading={t('demand.heading')} look="quiet">
      {failed ? (
        <>
          <p>{t('demand.failed', { antal: failed.attempts, titel: failed.title })}</p>
          <p class="ff-source">
            {t('demand.source', { kilde: failed.publisher, maaned: monthInWords(failed.period, lang) })}
          </p>
        </>
      ) : (
        <p>{t('demand.unknown')}</p>
      )}
      {whole.state === 'label' ? (
        <p>
          {t('demand.whole')} <BalanceLabel balance={whole} />
        </p>
      ) : null}
      <ul class="nobullet-list">
        {found[0] ? (
          <li>
            <a href={pagePath(found[0].uri)}>{t('demand.more')}</a>
          </li>
        ) : null}
        <li>
          <a href={balancePath}>{t('demand.outlook')}</a>
        </li>
      </ul>
    </Card>
  );
}
