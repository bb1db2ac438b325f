import { type DecisionKinds, type DecisionPolicy, rsl, usualPolicy } from '../../../decisions/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { usePage } from '../../../ui/context.ts';
import { WhyAsked } from '../../../ui/form/why-asked.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { decisionDeskText } from './text.ts';

interface PolicyPageProps {
  readonly kinds: DecisionKinds;
  readonly policies: ReadonlyMap<string, DecisionPolicy>;
  /** The way to change one kind; undefined for those who only read. */
  readonly changeHref: (kind: string) => string | undefined;
}

/** How the municipality wants each kind decided. */
export function PolicyPage({ kinds, policies, changeHref }: PolicyPageProps) {
  const { lang } = usePage();
  const t = decisionDeskText(lang);
  const rows = kinds.all.map((kind) => ({
    kind,
    policy: policies.get(kind.kind) ?? usualPolicy,
    chosen: policies.has(kind.kind),
  }));
  const { law, paragraph, url } = rsl('§ 3, stk. 2');
  return (
    <>
      <h1>{t('policy.title')}</h1>
      <p class="ff-lead">{t('policy.lead')}</p>
      <WhyAsked
        summary={t('policy.law')}
        text={t('policy.law.text')}
        paragraph={{ label: `${law}, ${paragraph}`, url }}
      />
      <Table
        caption={t('policy.title')}
        hideCaption
        rows={rows}
        columns={[
          {
            header: t('title'),
            rowHeader: true,
            cell: ({ kind, chosen }) => (
              <>
                {inLang(kind.name, lang)}
                {chosen ? null : <span class="ff-muted"> ({t('policy.saved.usual')})</span>}
              </>
            ),
          },
          { header: t('policy.people'), cell: ({ policy }) => t(policy.twoPersons ? 'policy.two' : 'policy.one') },
          {
            header: t('policy.deadline'),
            cell: ({ kind, policy }) =>
              policy.deadlineDays !== null
                ? t('policy.days', { antal: policy.deadlineDays })
                : t(kind.asked === 'citizen' ? 'policy.deadline.none' : 'policy.deadline.notAsked'),
          },
          { header: t('policy.hearing'), cell: ({ policy }) => t('policy.days', { antal: policy.hearingDays }) },
          {
            header: t('policy.change'),
            cell: ({ kind }) => {
              const href = changeHref(kind.kind);
              return href ? (
                <a href={href}>
                  {t('policy.change')}{' '}
                  <span class="sr-only">{t('policy.change.which', { slags: inLang(kind.name, lang) })}</span>
                </a>
              ) : null;
            },
          },
        ]}
      />
    </>
  );
}
