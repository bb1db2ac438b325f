import type { PlainDate } from '@fodfaeste/law/dates';
import { type Course, listsOn, seatsLeft, type TrainingClass } from '../../training/index.ts';

const modes = { attended: 'onsite', mixed: 'blended', remote: 'online' } as const;
const kroner = (oere: number): number => oere / 100;

interface Described {
  readonly course: Course;
  readonly classes: readonly TrainingClass[];
  /** Names of the occupations it leads to. */
  readonly occupations: readonly string[];
  /** The address of the course's own page. */
  readonly page: string;
  readonly today: PlainDate;
}

/** A course in the words of schema.org (Course and CourseInstance). What is not known is left out. */
export function courseJsonLd({ course, classes, occupations, page, today }: Described) {
  const told = <T>(name: string, value: T | null) => (value === null ? {} : { [name]: value });
  const { fullPriceOere, priceYear } = course;
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': page,
    url: page,
    name: course.title,
    inLanguage: 'da',
    ...told('description', course.goal),
    ...told('courseCode', course.code),
    ...told('coursePrerequisites', course.entry),
    ...told('educationalCredentialAwarded', course.certificate),
    ...told('timeRequired', course.days === null ? null : `P${course.days}D`),
    ...told('sameAs', course.source.url),
    provider: { '@type': 'Organization', name: course.providerName },
    occupationalCategory: [...course.iscoCodes.map((code) => `ISCO-08 ${code}`), ...occupations],
    // On a positive list today: a grant may pay it. Which one, for whom, is answered by "Hvem betaler?".
    ...told('financialAidEligible', listsOn(course, today).length > 0 ? true : null),
    ...told(
      'offers',
      fullPriceOere === null
        ? null
        : {
            '@type': 'Offer',
            price: kroner(fullPriceOere),
            priceCurrency: 'DKK',
            ...told('validFrom', priceYear === null ? null : `${priceYear}-01-01`),
          },
    ),
    hasCourseInstance: classes
      .filter(({ state }) => state !== 'cancelled')
      .map((held) => ({
        '@type': 'CourseInstance',
        ...told('identifier', held.classKey),
        startDate: held.startsOn,
        endDate: held.endsOn,
        courseMode: modes[held.delivery],
        inLanguage: held.language,
        location: {
          '@type': 'Place',
          name: held.place,
          ...told(
            'address',
            held.postalCode === null
              ? null
              : { '@type': 'PostalAddress', postalCode: held.postalCode, addressCountry: 'DK' },
          ),
        },
        ...told('maximumAttendeeCapacity', held.seatsMax),
        ...told('remainingAttendeeCapacity', seatsLeft(held)),
      })),
    dateModified: course.source.day,
    version: course.source.version,
  };
}
