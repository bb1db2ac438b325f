import { formatPhone } from '../../../kernel/text/format.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { ContactCard } from '../../../ui/content/contact-card.tsx';
import { usePage } from '../../../ui/context.ts';
import type { PersonRow } from '../../person/queries.ts';
import { writePath } from '../paths.ts';
import { planDeskText } from '../text.ts';

const telephone = (number: string) => `tel:${number.replaceAll(' ', '')}`;

interface WithContact {
  readonly contact: { readonly name: string; readonly phone: string } | null;
}

function Ways({ contact }: WithContact) {
  const { lang, authority } = usePage();
  const t = planDeskText(lang);
  const phone = contact?.phone ?? authority?.phone;
  return (
    <>
      <LinkButton icon="chat" href={writePath()}>
        {t('contact.write')}
      </LinkButton>
      {phone ? (
        <LinkButton icon="phone" href={telephone(phone)}>
          {t('contact.call', { telefon: formatPhone(phone) })}
        </LinkButton>
      ) : null}
    </>
  );
}

/** The one person to turn to, beside the plan. */
export function PlanContact({ person: { contact } }: { readonly person: Pick<PersonRow, 'contact'> }) {
  const t = planDeskText(usePage().lang);
  if (!contact) return <DoorToPerson contact={null} />;
  return <ContactCard kicker={t('contact.kicker')} name={contact.name} actions={<Ways contact={contact} />} />;
}

/** The door back to a person, last on every page of those who manage on their own, and of everybody else. */
export function DoorToPerson({ contact }: WithContact) {
  const t = planDeskText(usePage().lang);
  return (
    <div class="ff-section">
      <Card heading={t('door.heading')} look="quiet" actions={<Ways contact={contact} />}>
        <p>{contact ? t('door.contact', { navn: contact.name }) : t('door.nobody')}</p>
      </Card>
    </div>
  );
}
