import { type CaseRelation, permittedBy } from '../../../kernel/act/permission.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { webOf } from '../../../kernel/http/web.ts';
import { documentById, documentsOf, letterHouse, sentLetterPdf } from '../../../letters/index.ts';
import { mayReadPerson } from '../../../people/index.ts';
import { recordsOf } from '../../../records/index.ts';
import { sendForbidden, sendNotFound } from '../../frame/problem-pages.tsx';
import { sendLetterPdf } from '../../letters/send-pdf.ts';
import { readPerson } from '../queries.ts';
import { DocumentPage } from './document-page.tsx';
import { DocumentsPage } from './documents-page.tsx';
import { Journal } from './journal.tsx';
import { isLetter } from './words.ts';

type Held = Pick<CaseRelation, 'parts' | 'authorityId'>;

/** Letters tell of everything in a case: they are for whoever sees all of it. */
const seesDocuments = ({ parts }: Pick<CaseRelation, 'parts'>): boolean => parts === 'all';

/** What stands under the tab: /borger/<case>/dokumenter. */
export async function documentsTab(tx: Tx, caseId: string, held: Held) {
  const documents = seesDocuments(held) ? await documentsOf(tx, held.authorityId, caseId) : [];
  const records = seesDocuments(held) ? await recordsOf(tx, held.authorityId, caseId) : [];
  const body = (
    <>
      <DocumentsPage caseId={caseId} documents={documents} />
      <Journal records={records} />
    </>
  );
  return { body, place: 'person-documents' };
}

/** One of them: /borger/<case>/dokumenter/<id>. */
export async function documentTab(tx: Tx, caseId: string, held: Held, id: string) {
  const found = seesDocuments(held) && isId(id) ? await documentById(tx, held.authorityId, caseId, id) : null;
  return { body: <DocumentPage caseId={caseId} document={found} />, place: 'outbox-message' };
}

interface Found {
  readonly letter: NonNullable<Awaited<ReturnType<typeof documentById>>>;
  readonly house: Awaited<ReturnType<typeof letterHouse>>;
  readonly name: string;
}
type Answer = Found | { readonly barred: CaseRelation['barred'] } | null;

/** The same on paper: /borger/<case>/breve/<id>.pdf. Without the address: that is on the envelope only. */
export async function sendDocumentPdf(c: WebContext, caseId: string, id: string) {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  if (!isId(caseId) || !isId(id)) return sendNotFound(c);
  const answer = await reading<Answer>(kernel, actor, c.get('requestId'), async (tx) => {
    const held = await kernel.access.relationTo(tx, actor, caseId);
    if (held?.barred) return { seen: null, value: { barred: held.barred } };
    const relation = held && permittedBy(mayReadPerson, actor, held);
    if (!held || !relation || !seesDocuments(held)) return { seen: null, value: null };
    const { authorityId, personId } = held;
    const [letter, person] = [
      await documentById(tx, authorityId, caseId, id),
      await readPerson(tx, authorityId, caseId),
    ];
    if (!letter || !isLetter(letter) || !person) return { seen: null, value: null };
    const seen = { action: 'export' as const, place: 'letter-pdf', personIds: [personId], relation, authorityId };
    return { seen, value: { letter, house: await letterHouse(tx, authorityId), name: person.name } };
  });
  if (!answer) return sendNotFound(c);
  if ('barred' in answer) return sendForbidden(c, answer.barred?.text);
  const { letter, house, name } = answer;
  const { publicUrl } = webOf(c).settings;
  return sendLetterPdf(c, await sentLetterPdf({ letter, house, recipient: [name], publicUrl }));
}
