import { instant } from '@fodfaeste/law/dates';
import type { Lang } from '../kernel/text/language.ts';
import type { PageContext } from './context.ts';
import type { FormValues } from './form/form-context.ts';
import { CitizenContent } from './gallery/citizen-content.tsx';
import { CitizenForm, problemsOf } from './gallery/citizen-form.tsx';
import { CitizenFront } from './gallery/citizen-front.tsx';
import { Login, NotFound } from './gallery/public.tsx';
import { caseworker, citizen, sampleContext, sayIn } from './gallery/sample.ts';
import { StaffComponents } from './gallery/staff-components.tsx';
import { StaffConfirm } from './gallery/staff-confirm.tsx';
import { StaffOverview } from './gallery/staff-overview.tsx';
import { StaffPerson } from './gallery/staff-person.tsx';

type Over = Partial<PageContext>;

const asCitizen = (lang: Lang, path: string, over: Over = {}) =>
  sampleContext(lang, path, {
    actor: citizen(sayIn(lang)),
    sessionExpiresAt: instant('2026-11-23T10:12:00Z'),
    ...over,
  });
const asStaff = (lang: Lang, path: string, over: Over = {}) =>
  sampleContext(lang, path, {
    actor: caseworker(sayIn(lang)),
    sessionExpiresAt: instant('2026-11-23T10:12:00Z'),
    ...over,
  });

/** Every component in every state, page by page: address → what stands there. */
export const gallery = {
  '/citizen': (lang: Lang) => <CitizenFront context={asCitizen(lang, '/citizen')} />,
  '/citizen/form': (lang: Lang) => <CitizenForm context={asCitizen(lang, '/citizen/form')} />,
  '/citizen/form-errors': (lang: Lang) => {
    const context = asCitizen(lang, '/citizen/form');
    const values = {
      goal: '',
      'from.day': '1',
      'from.month': '13',
      'from.year': '2027',
      help: ['cv', 'course'],
      hours: 'mange',
    };
    return <CitizenForm context={context} values={values} problems={problemsOf(values, context)} />;
  },
  '/citizen/content': (lang: Lang) => (
    <CitizenContent
      context={asCitizen(lang, '/citizen/content', {
        flash: { kind: 'success', text: sayIn(lang)('Dit mål er gemt.', 'Your goal is saved.') },
      })}
    />
  ),
  '/staff': (lang: Lang) => <StaffOverview context={asStaff(lang, '/staff')} />,
  '/staff/empty': (lang: Lang) => <StaffOverview context={asStaff(lang, '/staff')} empty />,
  '/staff/person': (lang: Lang) => <StaffPerson context={asStaff(lang, '/staff/person')} />,
  '/staff/components': (lang: Lang) => (
    <StaffComponents
      context={asStaff(lang, '/staff/components', {
        flash: {
          kind: 'warning',
          text: sayIn(lang)('36 af 38 borgere er tildelt.', '36 of 38 citizens are assigned.'),
        },
      })}
    />
  ),
  '/staff/confirm': (lang: Lang) => <StaffConfirm context={asStaff(lang, '/staff/confirm')} />,
  '/public/login': (lang: Lang) => <Login context={sampleContext(lang, '/public/login')} />,
  '/public/not-found': (lang: Lang) => (
    <NotFound context={sampleContext(lang, '/public/not-found', { banner: undefined })} />
  ),
} as const;

export type GalleryPath = keyof typeof gallery;

/** What a form answers that was sent with errors: the same page with what was typed and what is wrong. */
export function sentForm(lang: Lang, values: FormValues) {
  const context = asCitizen(lang, '/citizen/form');
  return <CitizenForm context={context} values={values} problems={problemsOf(values, context)} />;
}
