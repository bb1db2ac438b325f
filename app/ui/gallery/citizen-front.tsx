import { Button, LinkButton } from '../content/button.tsx';
import { Card } from '../content/card.tsx';
import { ContactCard } from '../content/contact-card.tsx';
import { Goal } from '../content/goal.tsx';
import { LinkTiles } from '../content/link-tiles.tsx';
import { NewsList } from '../content/news-list.tsx';
import type { PageContext } from '../context.ts';
import { Form } from '../form/form.tsx';
import { CitizenPage } from '../layout/citizen-page.tsx';
import { citizenNav } from './navs.ts';
import { type Say, sayIn } from './sample.ts';

/** Order: goal, next step, person, news. */
export function CitizenFront({ context }: { readonly context: PageContext }) {
  const say = sayIn(context.lang);
  return (
    <CitizenPage context={context} title={say('Forside', 'Front page')} nav={citizenNav(say)} current="/citizen">
      <h1>{say('Hej Amina', 'Hello Amina')}</h1>
      <div class="ff-stack">
        <Goal
          kicker={say('Dit mål', 'Your goal')}
          words={say(
            'Jeg vil arbejde med børn og have en uddannelse, inden min søn starter i skole.',
            'I want to work with children and have an education before my son starts school.',
          )}
          facts={[say('Pædagogisk assistent', 'Childcare assistant'), say('inden august 2027', 'by August 2027')]}
          action={<a href="/citizen/form">{say('Ret målet', 'Change the goal')}</a>}
        />
        <div class="ff-with-aside">
          <Card
            look="next"
            kicker={say('Næste skridt', 'Next step')}
            heading={say(
              'Besøg i Børnehuset, tirsdag den 24. november kl. 10',
              'Visit to Børnehuset, Tuesday 24 November at 10:00',
            )}
            actions={
              <>
                <LinkButton href="/citizen/content" kind="primary">
                  {say('Se, hvad I skal', 'See what you will do')}
                </LinkButton>
                <LinkButton href="/citizen/content" kind="tertiary">
                  {say('Jeg kan ikke den dag', 'I cannot that day')}
                </LinkButton>
              </>
            }
          >
            <p>
              {say(
                'Karen fra Børnehuset viser dig rundt. Mette tager med, hvis du vil have det.',
                'Karen from Børnehuset shows you around. Mette comes along if you like.',
              )}
            </p>
          </Card>
          <div class="ff-aside">
            <ContactCard
              kicker={say('Din kontaktperson', 'Your contact person')}
              name="Mette Kjærgaard"
              note={say('Din siden 3. marts 2026', 'Yours since 3 March 2026')}
              actions={
                <>
                  <LinkButton href="/citizen/content" icon="chat">
                    {say('Skriv', 'Write')}
                  </LinkButton>
                  <LinkButton href="/citizen/content" icon="phone">
                    {say('Ring til mig', 'Call me')}
                  </LinkButton>
                  <LinkButton href="/citizen/content" icon="calendar">
                    {say('Find en tid', 'Find a time')}
                  </LinkButton>
                </>
              }
            />
          </div>
          <section>
            <h2>{say('Nyt siden sidst', 'New since last time')}</h2>
            <News say={say} />
          </section>
        </div>
        <LinkTiles
          label={say('Videre herfra', 'Where to next')}
          items={[
            { href: '/citizen/content', label: say('Din plan', 'Your plan'), icon: 'flag', count: 3 },
            { href: '/citizen/content', label: say('Beskeder', 'Messages'), icon: 'chat' },
            { href: '/citizen/content', label: say('Møder', 'Meetings'), icon: 'calendar' },
            { href: '/citizen/content', label: say('Mine oplysninger', 'My information'), icon: 'person' },
            {
              href: '/citizen/content',
              label: say('Hvem har set mine oplysninger?', 'Who has seen my information?'),
              icon: 'visibility',
            },
          ]}
        />
      </div>
    </CitizenPage>
  );
}

function News({ say }: { readonly say: Say }) {
  return (
    <NewsList
      items={[
        {
          sentence: say(
            'Mette foreslår to ugers praktik i Børnehuset.',
            'Mette suggests two weeks of work experience in Børnehuset.',
          ),
          note: say(
            'Hvorfor? Du vil prøve arbejdet, før du vælger uddannelse.',
            'Why? You want to try the work before you choose an education.',
          ),
          actions: (
            <Form
              action="/echo"
              idPrefix="proposal"
              class="ff-actions"
              label={say('Svar på forslaget', 'Answer the proposal')}
            >
              <Button name="answer" value="yes">
                {say('Ja tak', 'Yes please')}
              </Button>
              <Button name="answer" value="no">
                {say('Nej tak', 'No thanks')}
              </Button>
              <Button name="answer" value="talk" kind="tertiary">
                {say('Lad os tale om det', 'Let us talk about it')}
              </Button>
            </Form>
          ),
        },
        {
          sentence: (
            <>
              {say('Noten fra jeres samtale i går er klar.', 'The note from your talk yesterday is ready.')}{' '}
              <a href="/citizen/content">{say('Læs noten', 'Read the note')}</a>
            </>
          ),
        },
      ]}
    />
  );
}
