import type { Child } from 'hono/jsx';
import { sql } from 'kysely';
import { complaintUntil, type Decision, isBurden, isOpen } from '../../decisions/index.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import {
  decisionLetterFacts,
  decisionWay,
  letterHouse,
  letterPages,
  recipientOf,
  templatesNow,
  writeLetter,
} from '../../letters/index.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { usePage } from '../../ui/context.ts';
import { LetterBody } from '../letters/letter-body.tsx';
import { documentPath, documentPdfPath } from '../person/documents/paths.ts';
import type { DecisionView } from './page/read.ts';
import { decisionPageText } from './text.ts';

/** The draft as it would stand if it were signed now. */
const asSigned = ({ decision, weighed: { ground, today } }: DecisionView): Decision => ({
  ...decision,
  ground,
  decidedOn: today,
  complaintUntil: decision.result !== null && isBurden(decision.result) ? complaintUntil(today) : null,
});

async function preview(tx: Tx, view: DecisionView): Promise<Child> {
  const { decision, kind, opened, weighed } = view;
  if (decision.result === null) return null;
  const home = opened.held.authorityId;
  const recipient = await recipientOf(tx, home, decision.caseId);
  const template = (await templatesNow(tx, home)).find(({ key }) => key === decisionWay(decision));
  if (!recipient || !template) return null;
  const words = {
    about: kind.aboutWords(decision.terms),
    result: kind.resultWords(decision.terms, decision.result),
    body: kind.complaint.body,
    today: weighed.today,
  };
  const { subject, body } = writeLetter(template, {
    recipient,
    house: await letterHouse(tx, home),
    today: weighed.today,
    link: letterPages.letters,
    decision: decisionLetterFacts(asSigned(view), words, recipient),
  });
  return (
    <>
      <h3 lang={recipient.language}>{subject}</h3>
      <LetterBody body={body} lang={recipient.language} level={3} />
    </>
  );
}

/** The letter that the signature sent, however many ways it went. */
async function sentLetter(tx: Tx, authorityId: number, decision: Decision): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from outgoing
    where authority_id = ${authorityId} and case_id = ${decision.caseId} and subject_id = ${decision.id}
      and purpose = ${decisionWay(decision)} and channel in ('digital-post', 'paper')
    order by made_at desc, id limit 1`.execute(tx);
  return rows[0]?.id ?? null;
}

function Sent({ caseId, id }: { readonly caseId: string; readonly id: string }) {
  const t = decisionPageText(usePage().lang);
  return (
    <div class="ff-actions">
      <LinkButton href={documentPdfPath(caseId, id)} icon="download">
        {t('letter.pdf')}
      </LinkButton>
      <a href={documentPath(caseId, id)}>{t('letter.read')}</a>
    </div>
  );
}

/** As it will be sent, before it is signed; afterwards the way to the one that was sent. */
export async function letterOf(tx: Tx, view: DecisionView): Promise<Child> {
  const { decision, opened } = view;
  if (isOpen(decision)) return preview(tx, view);
  const id = decision.state === 'signed' ? await sentLetter(tx, opened.held.authorityId, decision) : null;
  return id ? <Sent caseId={decision.caseId} id={id} /> : null;
}
