/** Pages about citizens' courses: for staff, for the citizen, for the school. */

export { courseNews, courseTile } from './citizen/front.tsx';
export { ownCourseRoutes } from './citizen/routes.tsx';
export { courseFollowUpRoutes } from './follow-up/routes.tsx';
export { schoolParticipantRoutes } from './school/routes.tsx';
export { caseCourseRoutes } from './staff/routes.tsx';
export { coursesTab } from './staff/tab.tsx';
