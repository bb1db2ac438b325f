export { caseWhoPaysRoutes } from './case-routes.tsx';
export { ownWhoPaysRoutes } from './own-routes.tsx';
export { caseWhoPaysPath, myWhoPaysPath, whoPaysPath } from './paths.ts';
export { whoPaysRoutes } from './public-routes.tsx';
