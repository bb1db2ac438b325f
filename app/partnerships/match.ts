import type { JobOrder } from '../recruitment/index.ts';
import { type Partnership, type Pledge, pledgedJobs } from './partnership.ts';

const fullTime = 37;

/** The jobs behind a class as recruitment compares citizens with a job: the occupation, the hours that are pledged, where the class is. */
export function jobsOf(partnership: Partnership, pledges: readonly Pledge[]): JobOrder {
  const live = pledges.filter(({ state }) => state === 'pledged');
  const hours = live.map(({ hoursWeek }) => hoursWeek);
  const { authorityId, id, title, occupationUri, heldClass, seatsMax, workFrom } = partnership;
  return {
    authorityId,
    id,
    organisationId: live[0]?.organisationId ?? id,
    companyName: live[0]?.companyName ?? '',
    siteId: null,
    title,
    occupationUri,
    kind: 'ordinary',
    tasks: partnership.goal,
    demands: null,
    hoursMin: hours.length > 0 ? Math.min(...hours) : fullTime,
    hoursMax: hours.length > 0 ? Math.max(...hours) : fullTime,
    seats: Math.max(pledgedJobs(pledges), seatsMax),
    startsOn: workFrom,
    applyBy: null,
    standing: false,
    place: heldClass?.place ?? null,
    postalCode: heldClass?.postalCode ?? null,
    conditions: [],
    contactName: '',
    contactPhone: null,
    contactEmail: null,
    state: 'open',
    stateAt: partnership.stateAt,
    stateWords: null,
    madeBy: 'staff',
    madeByName: partnership.madeByName,
    madeAt: partnership.madeAt,
    staffId: partnership.staffId,
    staffName: partnership.staffName,
    firstAnswerAt: null,
    answerWords: null,
    firstSentAt: null,
    lastSentAt: null,
  };
}
