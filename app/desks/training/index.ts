/** What the wiring and other desks may use of the pages of training. */
export { ownTrainingRoutes } from './own-routes.tsx';
export { trainingRoutes } from './routes.tsx';
export { schoolTrainingRoutes } from './school-routes.tsx';
