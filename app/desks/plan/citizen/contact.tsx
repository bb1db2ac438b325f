import { formatPhone } from '../../../kernel/text/format.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { ContactCard } from '../../../ui/content/contact-card.tsx';
import { usePage } from '../../../ui/context.ts';
import type { PersonRow } from '../../person/queries.ts';
import { writePath } from '../paths.ts';
import { planDeskText } from '../text.ts';

const telephone = (number: string) => `tel:${number.replaceAll(' ', '')}`;

interface WithPerson {
  readonly person: Pick<PersonRow, 'contact'>;
}

function Ways({ person }: WithPerson) {
  const { lang, authority } = usePage();
  const t = planDeskText(lang);
  const phone = person.contact?.phone ?? authority?.phone;
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
export function PlanContact({ person }: WithPerson) {
  const t = planDeskText(usePage().lang);
  if (!person.contact) return <DoorToPerson person={person} />;
  return <ContactCard kicker={t('contact.kicker')} name={person.contact.name} actions={<Ways person={person} />} />;
}

/** The door back to a person, last on every page of those who manage on their own, and of everybody else. */
export function DoorToPerson({ person }: WithPerson) {
  const t = planDeskText(usePage().lang);
  return (
    <div class="ff-section">
      <Card heading={t('door.heading')} look="quiet" actions={<Ways person={person} />}>
        <p>{person.contact ? t('door.contact', { navn: person.contact.name }) : t('door.nobody')}</p>
      </Card>
    </div>
  );
}
