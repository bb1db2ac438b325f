import type { RecordView } from '../../capacity/index.ts';
import { usePage } from '../../ui/context.ts';
import { staffCompanyPath } from '../companies/company-frame.tsx';
import { recordText } from './record-text.ts';
import { leadSentences, signalSentence } from './record-words.ts';

/**
 * What places at a company led to, for whoever is about to agree on another (mission C3): shown once a company is chosen, and never a
 * stop. Read it with `recordOf` of app/capacity.
 */
export function RecordBeforePlacement({ record, level = 2 }: { readonly record: RecordView; readonly level?: 2 | 3 }) {
  const { lang } = usePage();
  const t = recordText(lang);
  const Heading = level === 2 ? 'h2' : 'h3';
  const { signals, organisationId } = record;
  const worth = signals.filter(({ kind }) => kind !== 'hired');
  return (
    <section class={worth.length > 0 ? 'ff-card' : 'ff-card ff-card-quiet'}>
      <Heading class="ff-card-heading">{t('before.heading')}</Heading>
      <div class="ff-card-body">
        <p>{leadSentences(record, lang).join(' ')}</p>
        {signals.length > 0 ? (
          <ul>
            {signals.map((signal) => (
              <li>{signalSentence(signal, lang)}</li>
            ))}
          </ul>
        ) : null}
        {worth.length > 0 ? <p>{t('person.decides')}</p> : null}
        <p>
          <a href={staffCompanyPath(organisationId, 'figures')}>{t('before.more')}</a>
        </p>
      </div>
    </section>
  );
}
