import type { PlainDate } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import {
  type Complaint,
  complaintsOf,
  type Decision,
  decisionsOf,
  isOpen,
  isWithUs,
} from '../../../decisions/index.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { Card, usePage } from '../../../ui/index.ts';
import { kinds } from '../../decisions/kinds.ts';
import { decisionPaths } from '../../decisions/paths.ts';
import { decisionPageText } from '../../decisions/text.ts';
import { dueOf, waitsWords } from '../../decisions/words.ts';

interface LinesProps {
  readonly decisions: readonly Decision[];
  /** With what each complains of. */
  readonly complaints: readonly (readonly [Complaint, Decision | undefined])[];
  readonly today: PlainDate;
}

/** What the kind is called; its own word where another installation declared it. */
function kindName(decision: Decision | undefined, lang: 'da' | 'en'): string {
  const found = decision && kinds.get(decision.kind);
  return found ? inLang(found.name, lang) : (decision?.kind ?? '');
}

/** "Afgørelse i gang: Fritagelse for at booke · frist 3. december 2026 · venter på partshøring …", each a way on. */
export function DecisionLines({ decisions, complaints, today }: LinesProps) {
  const { lang } = usePage();
  const t = decisionPageText(lang);
  return (
    <Card heading={t('line.heading')}>
      <ul class="nobullet-list">
        {decisions.map((decision) => {
          const due = dueOf(decision, today);
          const words = due ? [t(due.over ? 'line.due.over' : 'line.due', { dato: formatDate(lang, due.on) })] : [];
          return (
            <li>
              <a href={decisionPaths.one(decision.caseId, decision.id)}>
                {t('line.label', { slags: kindName(decision, lang) })}
              </a>{' '}
              <span class="ff-muted">· {[...words, waitsWords(decision, today, lang)].join(' · ')}</span>
            </li>
          );
        })}
        {complaints.map(([complaint, decision]) => (
          <li>
            <a href={decisionPaths.complaint(complaint.id)}>
              {t('line.complaint', { slags: kindName(decision, lang) })}
            </a>{' '}
            <span class="ff-muted">· {t('line.due', { dato: formatDate(lang, complaint.dueOn) })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The card of the person page; null when nothing is in progress. */
export async function decisionLine(tx: Tx, authorityId: number, caseId: string, today: PlainDate): Promise<Child> {
  const all = await decisionsOf(tx, authorityId, caseId);
  if (all.length === 0) return null;
  const open = all.filter(isOpen);
  const complaints = (await complaintsOf(tx, authorityId, caseId))
    .filter(isWithUs)
    .map((complaint) => [complaint, all.find(({ id }) => id === complaint.decisionId)] as const);
  return open.length + complaints.length === 0 ? null : (
    <DecisionLines decisions={open} complaints={complaints} today={today} />
  );
}
