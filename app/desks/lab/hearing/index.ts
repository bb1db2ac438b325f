export { HearingLink, HearingsLink } from './new-page.tsx';
export { hearingRoutes } from './routes.tsx';
