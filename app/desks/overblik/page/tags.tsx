import type { PlainDate } from '@fodfaeste/law/dates';
import { formatShortDate } from '../../../kernel/text/format.ts';
import { Tag } from '../../../ui/index.ts';
import type { CaseRow } from '../queries/rows.ts';
import { overviewText } from '../text.ts';
import { ageOf, interpreterWords, type Reader, reasonWords } from '../words/row-words.ts';

/** What is being decided: the complaint first, then what the citizen is asked, then the decision itself. */
function matterTags(row: CaseRow, { lang, viewer }: Reader) {
  const t = overviewText(lang);
  const dato = (day: PlainDate) => formatShortDate(lang, day, viewer.today);
  const { complaintDue, hearingUntil, decisionDue, decisionsOpen } = row;
  const decision = decisionDue ? t('tag.decision.due', { dato: dato(decisionDue) }) : t('tag.decision');
  return [
    ...(complaintDue ? [<Tag tone="attention">{t('tag.complaint', { dato: dato(complaintDue) })}</Tag>] : []),
    ...(hearingUntil ? [<Tag>{t('tag.hearing', { dato: dato(hearingUntil) })}</Tag>] : []),
    ...(decisionsOpen > 0 && !hearingUntil ? [<Tag>{decision}</Tag>] : []),
  ];
}

/** Why the case presses, and what to remember before one calls or writes. Null when there is nothing. */
export function tagsOf(row: CaseRow, reader: Reader, short: boolean) {
  const t = overviewText(reader.lang);
  const sprog = interpreterWords(row, reader.lang);
  const late = row.reason === 'law-overdue' || row.reason === 'law-due-soon' ? row.reason : null;
  const reason = short && late ? t(`why.short.${late}`) : reasonWords(row, reader);
  const tags = [
    ...(reason ? [<Tag tone={row.level === 'urgent' ? 'urgent' : 'attention'}>{reason}</Tag>] : []),
    ...(row.protected ? [<Tag tone="attention">{t('tag.protected')}</Tag>] : []),
    ...(row.ownStaff ? [<Tag tone="attention">{t('tag.ownStaff')}</Tag>] : []),
    ...(ageOf(row, reader) < 18 ? [<Tag tone="attention">{t('tag.under18')}</Tag>] : []),
    ...(sprog ? [<Tag tone="info">{t('tag.interpreter', { sprog })}</Tag>] : []),
    ...(row.channel === 'exempt' ? [<Tag tone="info">{t('tag.exempt')}</Tag>] : []),
    ...matterTags(row, reader),
    ...(row.access ? [<Tag>{t(`tag.${row.access}`)}</Tag>] : []),
  ];
  return tags.length > 0 ? tags.flatMap((tag) => [tag, ' ']) : null;
}
