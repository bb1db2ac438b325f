/** What the wiring uses of the pages of paths. The card of the chosen path is taken from its own file: desks of courses and paths show each other. */
export { needRoutes, ownNeedRoutes } from './need/routes.tsx';
export { casePathRoutes, ownPathRoutes } from './routes.tsx';
