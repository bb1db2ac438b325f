import type { FoundCompany } from '../../../companies/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { actPath } from '../paths.ts';
import { partnershipDeskText } from '../text.ts';

interface Props {
  readonly partnershipId: string;
  readonly page: string;
  readonly words: string;
  readonly found: readonly FoundCompany[];
}

/** Schools, unions and the state are few and stand in a list; companies are searched for. */
export function AskParties({ partnershipId, page, words, found }: Props) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  return (
    <>
      <p>
        <LinkButton href={actPath('invite-party', page, { partnershipId })}>{t('parties.ask')}</LinkButton>
      </p>
      <Details summary={t('parties.ask.company')} open={words !== ''}>
        <Form action={page} method="get" idPrefix="find" label={t('parties.ask.company')}>
          <TextField name="q" label={t('parties.ask.search')} value={words} />
          <Submit kind="secondary">{t('parties.ask.find')}</Submit>
        </Form>
        {words !== '' && found.length === 0 ? <p>{t('parties.ask.none')}</p> : null}
        <ul>
          {found.map(({ id, name, city }) => (
            <li>
              <a href={actPath('invite-party', page, { partnershipId, organisationId: id })}>
                {city === null ? name : `${name}, ${city}`}
              </a>
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
}
