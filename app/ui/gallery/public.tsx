import { Button, LinkButton } from '../content/button.tsx';
import { Card } from '../content/card.tsx';
import type { PageContext } from '../context.ts';
import { Form } from '../form/form.tsx';
import { HiddenField } from '../form/hidden-field.tsx';
import { PublicPage } from '../layout/public-page.tsx';
import { sayIn } from './sample.ts';

export function Login({ context }: { readonly context: PageContext }) {
  const say = sayIn(context.lang);
  const personas = [
    {
      name: 'Amina Yıldız Sørensen',
      text: say('Borger på kontanthjælp, vil arbejde med børn', 'Citizen on kontanthjælp, wants to work with children'),
    },
    { name: 'Mette Kjærgaard', text: say('Sagsbehandler i jobcentret', 'Caseworker in the job centre') },
    {
      name: 'Hanne Lund',
      text: say('Leder, vil se om folk kommer videre', 'Manager, wants to see whether people move on'),
    },
  ];
  return (
    <PublicPage context={context} title={say('Log ind', 'Log in')}>
      <h1>{say('Hvem vil du være i dag?', 'Who do you want to be today?')}</h1>
      <p class="ff-lead">
        {say(
          'Vælg en opdigtet person, og se Fodfæste med deres øjne.',
          'Choose a made-up person and see Fodfæste through their eyes.',
        )}
      </p>
      <div class="ff-columns-3">
        {personas.map(({ name, text }, index) => (
          <Card
            heading={name}
            actions={
              <Form action="/echo" idPrefix={`persona-${index}`}>
                <HiddenField name="persona" value={index} />
                <Button kind="primary" icon="arrow-forward">
                  {say(`Log ind som ${name.split(' ')[0]}`, `Log in as ${name.split(' ')[0]}`)}
                </Button>
              </Form>
            }
          >
            <p>{text}</p>
          </Card>
        ))}
      </div>
    </PublicPage>
  );
}

export function NotFound({ context }: { readonly context: PageContext }) {
  const say = sayIn(context.lang);
  return (
    <PublicPage context={context} title={say('Siden findes ikke', 'The page does not exist')}>
      <h1>{say('Vi kan ikke finde siden', 'We cannot find the page')}</h1>
      <p class="ff-lead">
        {say(
          'Måske er den flyttet. Dine oplysninger er, hvor de plejer at være.',
          'It may have moved. Your information is where it always was.',
        )}
      </p>
      <LinkButton href="/" kind="primary">
        {say('Gå til forsiden', 'Go to the front page')}
      </LinkButton>
    </PublicPage>
  );
}
