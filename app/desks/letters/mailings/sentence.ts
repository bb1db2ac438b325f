import { type Instant, instant } from '@fodfaeste/law/dates';
import { formatDateTime } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { canRecall, type Mailing } from '../../../letters/index.ts';
import { letterPageText } from '../text.ts';

/** Where a mailing stands, as a sentence. */
export function mailingSentence(mailing: Mailing, readerId: string, now: Instant, lang: Lang): string {
  const t = letterPageText(lang);
  const at = (moment: string | null) => (moment === null ? '' : formatDateTime(lang, instant(moment), now));
  const navn = mailing.decidedByName ?? '';
  switch (mailing.state) {
    case 'prepared':
      return mailing.preparedBy === readerId
        ? t('mail.prepared.own', { tid: at(mailing.preparedAt) })
        : t('mail.prepared', { navn: mailing.preparedByName, tid: at(mailing.preparedAt) });
    case 'approved':
      return canRecall(mailing, now)
        ? t('mail.approved', { navn, tid: at(mailing.releaseAt) })
        : t('mail.going', { navn });
    case 'sent':
      return t('mail.sent', { navn, tid: at(mailing.releaseAt) });
    case 'recalled':
      return mailing.decisionNote === null
        ? t('mail.recalled')
        : t('mail.recalled.why', { grund: mailing.decisionNote });
    case 'rejected':
      return t('mail.rejected', { navn, grund: mailing.decisionNote ?? '' });
  }
}
