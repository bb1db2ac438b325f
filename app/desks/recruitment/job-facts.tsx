import { inLang } from '../../kernel/text/bilingual.ts';
import { formatDate, formatPhone } from '../../kernel/text/format.ts';
import { conditionLabels, type JobOrder, kindLabels } from '../../recruitment/index.ts';
import { type Definition, DefinitionList } from '../../ui/content/definition-list.tsx';
import { usePage } from '../../ui/context.ts';
import { recruitmentDeskText } from './text.ts';
import { hoursWords, startWords } from './words.ts';

interface JobFactsProps {
  readonly order: JobOrder;
  /** Whom to talk to at the company: for those who may call. */
  readonly contact?: boolean;
}

/** What the job is, in the order one asks. */
export function JobFacts({ order, contact = false }: JobFactsProps) {
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  const place = [order.place, order.postalCode].filter((one) => one !== null).join(', ');
  const phone = order.contactPhone === null ? '' : ` · ${formatPhone(order.contactPhone)}`;
  const items: Definition[] = [
    { term: t('job.tasks'), value: order.tasks },
    ...(order.demands === null ? [] : [{ term: t('job.demands'), value: order.demands }]),
    { term: t('job.hours'), value: hoursWords(order, lang) },
    { term: t('job.kind'), value: inLang(kindLabels[order.kind], lang) },
    ...(place === '' ? [] : [{ term: t('job.place'), value: place }]),
    { term: t('job.start'), value: startWords(order, lang) },
    { term: t('job.seats'), value: t('job.seats.count', { antal: order.seats }) },
    ...(order.applyBy === null ? [] : [{ term: t('job.applyBy'), value: formatDate(lang, order.applyBy) }]),
    ...(order.conditions.length === 0
      ? []
      : [
          {
            term: t('job.conditions'),
            value: order.conditions.map((one) => inLang(conditionLabels[one], lang)).join(', '),
          },
        ]),
    ...(contact ? [{ term: t('job.contact'), value: `${order.contactName}${phone}` }] : []),
  ];
  return <DefinitionList items={items} />;
}
