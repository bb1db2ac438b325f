import type { PageContext } from '../context.ts';
import { Checkbox } from '../form/checkbox.tsx';
import { CheckboxGroup } from '../form/checkbox-group.tsx';
import { DateField } from '../form/date-field.tsx';
import { Form } from '../form/form.tsx';
import type { FieldProblem, FormValues } from '../form/form-context.ts';
import { RadioGroup } from '../form/radio-group.tsx';
import { Select } from '../form/select.tsx';
import { Submit } from '../form/submit.tsx';
import { TextArea } from '../form/text-area.tsx';
import { TextField } from '../form/text-field.tsx';
import { TimeChoice } from '../form/time-choice.tsx';
import { CitizenPage } from '../layout/citizen-page.tsx';
import { citizenNav } from './navs.ts';
import { sayIn } from './sample.ts';

export interface CitizenFormProps {
  readonly context: PageContext;
  readonly values?: FormValues;
  readonly problems?: readonly FieldProblem[];
}

/** Every field in a form of its own kind. */
export function CitizenForm({ context, values = {}, problems = [] }: CitizenFormProps) {
  const say = sayIn(context.lang);
  return (
    <CitizenPage
      context={context}
      title={say('Fortæl om dit mål', 'Tell us about your goal')}
      nav={citizenNav(say)}
      back={{ href: '/citizen', label: say('Tilbage til forsiden', 'Back to the front page') }}
      problems={problems}
    >
      <h1>{say('Fortæl om dit mål', 'Tell us about your goal')}</h1>
      <p class="ff-lead">
        {say(
          'Skriv det, som du ville sige det. Du kan altid rette det.',
          'Write it as you would say it. You can change it at any time.',
        )}
      </p>
      <Form action="/echo" once="once-1" version={3} values={values} problems={problems} warnUnsaved>
        <TextArea
          name="goal"
          label={say('Hvad vil du gerne?', 'What would you like to do?')}
          hint={say('Med dine egne ord.', 'In your own words.')}
          maxLength={200}
          required
          why={{
            text: say(
              'Din plan begynder med det, du selv vil. Din kontaktperson kan se målet og hjælpe dig på vej.',
              'Your plan begins with what you want. Your contact person sees the goal and helps you on the way.',
            ),
            paragraph: { label: 'Lov om en aktiv beskæftigelsesindsats § 39', url: 'https://example.org/lab' },
          }}
        />
        <DateField name="from" label={say('Hvornår kan du begynde?', 'When can you begin?')} value="2027-02-01" />
        <RadioGroup
          name="contact"
          label={say('Hvordan vil du helst mødes?', 'How would you like to meet?')}
          required
          boxed
          choices={[
            { value: 'phone', label: say('På telefon', 'By phone'), hint: say('Vi ringer til dig.', 'We call you.') },
            { value: 'video', label: say('På video', 'By video') },
            {
              value: 'office',
              label: say('På kontoret', 'At the office'),
              hint: say('Der er kaffe på kanden.', 'There is coffee.'),
            },
          ]}
        />
        <TimeChoice
          name="time"
          label={say('Hvilken tid passer dig?', 'Which time suits you?')}
          required
          value="2026-11-26T10:00"
          groups={[
            {
              heading: say('Torsdag den 26. november', 'Thursday 26 November'),
              times: [
                { value: '2026-11-26T09:00', label: '9.00' },
                { value: '2026-11-26T10:00', label: '10.00' },
              ],
            },
            {
              heading: say('Fredag den 27. november', 'Friday 27 November'),
              times: [{ value: '2026-11-27T09:00', label: '9.00', hint: say('hos Jonas', 'with Jonas') }],
            },
          ]}
        />
        <CheckboxGroup
          name="help"
          label={say('Hvad vil du gerne have hjælp til?', 'What would you like help with?')}
          values={['cv']}
          choices={[
            { value: 'cv', label: say('CV og ansøgninger', 'CV and applications') },
            { value: 'course', label: say('Kurser og uddannelse', 'Courses and education') },
            {
              value: 'health',
              label: say('Helbred i hverdagen', 'Health in everyday life'),
              hint: say('Vi skriver kun det, du selv vil have med.', 'We only write what you want included.'),
            },
          ]}
        />
        <Select
          name="language"
          label={say('Hvilket sprog taler du bedst?', 'Which language do you speak best?')}
          choices={[
            { value: 'da', label: 'Dansk' },
            { value: 'tr', label: 'Türkçe' },
            { value: 'uk', label: say('Ukrainsk', 'Ukrainian') },
          ]}
        />
        <TextField
          name="phone"
          label={say('Telefonnummer', 'Phone number')}
          type="tel"
          autocomplete="tel"
          width="s"
          prefix="+45"
        />
        <TextField
          name="hours"
          label={say('Timer om ugen', 'Hours a week')}
          numeric
          width="xs"
          suffix={say('timer', 'hours')}
        />
        <TextField
          name="address"
          label={say('Adresse', 'Address')}
          hint={say('Hentet automatisk fra folkeregistret.', 'Fetched automatically from the civil register.')}
          value="Østergade 12, 9800 Hjørring"
          readOnly
          required
          width="xl"
        />
        <Checkbox
          name="share"
          label={say('Mit mål må deles med Børnehuset', 'My goal may be shared with Børnehuset')}
          required
        />
        <Submit cancelHref="/citizen">{say('Gem målet', 'Save the goal')}</Submit>
      </Form>
    </CitizenPage>
  );
}

/** What is wrong with a sent form: enough to show every kind of error. */
export function problemsOf(values: FormValues, context: PageContext): readonly FieldProblem[] {
  const say = sayIn(context.lang);
  return [
    ...(values['goal']
      ? []
      : [{ field: 'goal', message: say('Skriv, hvad du gerne vil.', 'Write what you would like to do.') }]),
    ...(values['from.month'] === '13'
      ? [{ field: 'from', message: say('Der er ingen måned 13.', 'There is no month 13.') }]
      : []),
    ...(values['contact']
      ? []
      : [{ field: 'contact', message: say('Vælg, hvordan I skal mødes.', 'Choose how to meet.') }]),
    ...(values['hours'] === 'mange'
      ? [{ field: 'hours', message: say('Skriv timerne som et tal.', 'Write the hours as a number.') }]
      : []),
    ...(values['share']
      ? []
      : [
          {
            field: 'share',
            message: say('Sæt kryds, hvis målet må deles.', 'Tick the box if the goal may be shared.'),
          },
        ]),
  ];
}
