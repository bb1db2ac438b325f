import type { PlainDate } from '@fodfaeste/law/dates';
import {
  type AnyDecisionKind,
  type Complaint,
  type Decision,
  type DecisionKinds,
  isOpen,
  isWithUs,
} from '../../../decisions/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { Card } from '../../../ui/content/card.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { decisionPaths } from '../paths.ts';
import { decisionPageText } from '../text.ts';
import { dayOf, dueOf, waitsWords } from '../words.ts';

export interface CaseDecisions {
  readonly caseId: string;
  readonly decisions: readonly Decision[];
  readonly complaints: readonly Complaint[];
  readonly kinds: DecisionKinds;
  /** The kinds that this reader can open here. */
  readonly offered: readonly AnyDecisionKind[];
  readonly today: PlainDate;
}

function Row({ decision, list }: { readonly decision: Decision; readonly list: CaseDecisions }) {
  const { lang } = usePage();
  const t = decisionPageText(lang);
  const { caseId, kinds, complaints, today } = list;
  const kind = kinds.get(decision.kind);
  const due = isOpen(decision) ? dueOf(decision, today) : null;
  const complaint = complaints.find(({ decisionId }) => decisionId === decision.id);
  const dato = due ? formatDate(lang, due.on) : '';
  return (
    <li>
      <p>
        <a href={decisionPaths.one(caseId, decision.id)}>
          <strong>{kind ? inLang(kind.name, lang) : decision.kind}</strong>
        </a>{' '}
        {decision.round > 1 ? <Tag>{t('list.round', { nr: decision.round })}</Tag> : null}{' '}
        {decision.result && decision.state === 'signed' ? (
          <Tag tone="info">{t(`result.${decision.result}`)}</Tag>
        ) : null}{' '}
        {due ? (
          <Tag tone={due.over ? 'urgent' : 'attention'}>{t(due.over ? 'list.due.over' : 'list.due', { dato })}</Tag>
        ) : null}{' '}
        {complaint ? (
          <a href={decisionPaths.complaint(complaint.id)}>
            {isWithUs(complaint)
              ? t('list.complaint.due', { dato: formatDate(lang, complaint.dueOn) })
              : t('list.complaint')}
          </a>
        ) : null}
      </p>
      {kind ? <p>{inLang(kind.termsWords(decision.terms), lang)}</p> : null}
      <p class="ff-muted">{stateWords(decision, today, lang)}</p>
    </li>
  );
}

function stateWords(decision: Decision, today: PlainDate, lang: 'da' | 'en'): string {
  const t = decisionPageText(lang);
  if (isOpen(decision)) return `${t(`state.${decision.state}`)} · ${waitsWords(decision, today, lang)}`;
  if (decision.withdrawnAt) return t('list.withdrawn', { dato: formatDate(lang, dayOf(decision.withdrawnAt)) });
  const decided = decision.decidedOn
    ? t('list.decided', { dato: formatDate(lang, decision.decidedOn), navn: decision.decidedByName ?? '' })
    : '';
  return decision.replacedBy ? `${decided} · ${t('list.replaced')}` : decided;
}

function Offered({ list }: { readonly list: CaseDecisions }) {
  const { lang } = usePage();
  const t = decisionPageText(lang);
  if (list.offered.length === 0) return null;
  return (
    <Card heading={t('list.new')}>
      <p class="ff-muted">{t('list.new.text')}</p>
      <ul class="nobullet-list ff-decision-kinds">
        {list.offered.map((kind) => (
          <li>
            <a href={decisionPaths.open(list.caseId, kind.kind)}>
              <strong>{inLang(kind.name, lang)}</strong>
            </a>
            <p>{inLang(kind.lead, lang)}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The tab of a person: what is in progress first, then what was decided, and what can be begun. */
export function CaseDecisionsTab(list: CaseDecisions) {
  const t = decisionPageText(usePage().lang);
  const [open, closed] = [list.decisions.filter(isOpen), list.decisions.filter((one) => !isOpen(one))];
  return (
    <div class="ff-with-aside">
      <div class="ff-stack">
        {open.length === 0 ? (
          <EmptyState heading={t('list.open.empty')}>
            <p>{t('list.open.empty.text')}</p>
          </EmptyState>
        ) : (
          <Card heading={t('list.open')} look="next">
            <ul class="nobullet-list ff-decision-list">
              {open.map((decision) => (
                <Row decision={decision} list={list} />
              ))}
            </ul>
          </Card>
        )}
        {closed.length > 0 ? (
          <Card heading={t('list.closed')}>
            <ul class="nobullet-list ff-decision-list">
              {closed.map((decision) => (
                <Row decision={decision} list={list} />
              ))}
            </ul>
          </Card>
        ) : null}
      </div>
      <div class="ff-aside ff-column">
        <Offered list={list} />
      </div>
    </div>
  );
}
