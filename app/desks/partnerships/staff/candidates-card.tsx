import { type Instant, instant, toCopenhagen } from '@fodfaeste/law/dates';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatCount, formatDate, formatRelativeDays } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { type Invitation, type Step, stepLabels, type WholePartnership } from '../../../partnerships/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { NewsList } from '../../../ui/content/news-list.tsx';
import { usePage } from '../../../ui/context.ts';
import { partnershipPaths } from '../paths.ts';
import { partnershipDeskText } from '../text.ts';

interface Props {
  readonly whole: WholePartnership;
  readonly invitations: readonly Invitation[];
  readonly steps: readonly Step[];
  /** By case; those the reader may not see have none. */
  readonly names: ReadonlyMap<string, string>;
}

/** Where somebody stands, in sentences. */
function standing(one: Invitation, now: Instant, lang: Lang): string {
  const t = partnershipDeskText(lang);
  if (one.hire)
    return t('candidates.hired', {
      virksomhed: one.hire.companyName,
      dato: formatDate(lang, one.hire.on),
      timer: formatCount(lang, one.hire.hours),
    });
  if (one.notHiredAt !== null) return t('candidates.notHired');
  if (one.state === 'asked') {
    const hvornaar = formatRelativeDays(lang, toCopenhagen(instant(one.askedAt)).date, toCopenhagen(now).date);
    return t('candidates.asked', { hvornaar });
  }
  if (one.state !== 'yes') return t(`candidates.${one.state}`);
  return one.declaration
    ? t('candidates.declared', {
        virksomhed: one.declaration.companyName,
        dato: formatDate(lang, one.declaration.from),
      })
    : t('candidates.yes');
}

/** What staff may write of one of them. */
function waysOn(one: Invitation, { partnership }: WholePartnership) {
  const til = partnershipPaths.one(partnership.id);
  const form = (act: string) =>
    `/handling/${act}?${new URLSearchParams({ sag: one.caseId, invitationId: one.id, til })}`;
  const after = partnership.state !== 'forming' && partnership.state !== 'open';
  if (one.state === 'asked') return [{ key: 'record' as const, href: form('record-class-answer') }];
  if (one.state !== 'yes') return [];
  return [
    ...(one.hire ? [] : [{ key: 'step' as const, href: form('note-class-step') }]),
    ...(after && !one.hire ? [{ key: 'hire' as const, href: form('note-hire') }] : []),
    ...(after && !one.hire && one.notHiredAt === null ? [{ key: 'talk' as const, href: form('note-not-hired') }] : []),
    ...(one.enrolmentId === null
      ? []
      : [{ key: 'course' as const, href: `/borger/${one.caseId}/uddannelse/${one.enrolmentId}` }]),
  ];
}

/** Whoever was asked, in the order in which they were: nobody is ranked. */
export function CandidatesCard({ whole, invitations, steps, names }: Props) {
  const { lang, now } = usePage();
  const t = partnershipDeskText(lang);
  const shownSteps = (id: string) =>
    steps
      .filter(({ invitationId }) => invitationId === id)
      .map(({ kind, on, companyName }) =>
        [inLang(stepLabels[kind], lang), companyName, formatDate(lang, on)].filter((part) => part !== null).join(', '),
      );
  return (
    <Card heading={t('candidates.heading')}>
      {invitations.length === 0 ? <p>{t('candidates.none')}</p> : null}
      <NewsList
        items={invitations.map((one) => {
          const name = names.get(one.caseId);
          return {
            sentence:
              name === undefined ? (
                t('candidates.hidden')
              ) : (
                <>
                  <a href={`/borger/${one.caseId}`}>{name}</a>. {standing(one, now, lang)}
                </>
              ),
            note:
              name === undefined
                ? undefined
                : [...shownSteps(one.id), one.answerWords ?? ''].filter(Boolean).join('. '),
            actions:
              name === undefined
                ? undefined
                : waysOn(one, whole).map(({ key, href }) => (
                    <a href={href} aria-label={t('candidates.do', { hvad: t(`candidates.${key}`), navn: name })}>
                      {t(`candidates.${key}`)}
                    </a>
                  )),
          };
        })}
      />
    </Card>
  );
}
