/** The pages of meetings, for the wiring and the person's page. */

export { calendarRoutes } from './calendar/routes.tsx';
export { meetingPages } from './citizen/routes.tsx';
export { feedRoutes } from './feed/routes.ts';
export { holdMeetingRoutes } from './hold/routes.tsx';
export { meetingsTab } from './person/meetings-tab.tsx';
export { personMeetingRoutes } from './person/routes.tsx';
export { roomsRoutes } from './rooms/routes.tsx';
