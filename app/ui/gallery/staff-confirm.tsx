import type { PageContext } from '../context.ts';
import { Confirm } from '../form/confirm.tsx';
import { TextArea } from '../form/text-area.tsx';
import { StaffPage } from '../layout/staff-page.tsx';
import { staffNav } from './navs.ts';
import { sayIn } from './sample.ts';

export function StaffConfirm({ context }: { readonly context: PageContext }) {
  const say = sayIn(context.lang);
  return (
    <StaffPage context={context} title={say('Luk sagen?', 'Close the case?')} nav={staffNav(say)} current="/staff">
      <Confirm
        heading={say('Luk sagen for Amina Yıldız Sørensen?', 'Close the case of Amina Yıldız Sørensen?')}
        action="/echo"
        submitLabel={say('Luk sagen', 'Close the case')}
        cancelHref="/staff/person"
        danger
        once="once-3"
      >
        <p>
          {say(
            'Amina kan stadig læse sin plan. Hun får besked om, hvorfor sagen er lukket.',
            'Amina can still read her plan. She is told why the case is closed.',
          )}
        </p>
        <TextArea
          name="reason"
          label={say('Hvorfor lukker du sagen?', 'Why do you close the case?')}
          required
          maxLength={500}
        />
      </Confirm>
    </StaffPage>
  );
}
