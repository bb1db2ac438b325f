import type { HowSure } from '../../../outlook/index.ts';
import { usePage } from '../../../ui/context.ts';
import { outlookText } from '../text.ts';
import { oneDecimal, periodName } from '../words.ts';

// Of 80 promised; a few less are chance.
const tooFew = 70;

/** What came when the last year was hidden: the ground to believe the bands, or not to. */
export function HowSureSection({ sure }: { readonly sure: HowSure }) {
  const { lang } = usePage();
  const t = outlookText(lang);
  const beside = { vores: oneDecimal(lang, sure.miss), naiv: oneDecimal(lang, sure.naiveMiss) };
  return (
    <section class="ff-section">
      <h2>{t('sure.title')}</h2>
      <p>
        {t('sure.miss', { tre: oneDecimal(lang, sure.missAfter3), tolv: oneDecimal(lang, sure.missAfter12) })}{' '}
        {t('sure.inside', { andel: Math.round(sure.inside80) })} {sure.inside80 < tooFew ? t('sure.narrow') : ''}
      </p>
      <p>
        {sure.miss < sure.naiveMiss ? t('sure.better', beside) : t('sure.worse', beside)}{' '}
        {t('sure.of', { antal: sure.series, fra: periodName(lang, sure.from), til: periodName(lang, sure.to) })}
      </p>
    </section>
  );
}
