/** The pages around places in companies: what the wiring and other desks use. */

export { placementNews, placementTile } from './citizen/front.tsx';
export { ownPlacementRoutes } from './citizen/routes.tsx';
export { companyPlacementRoutes } from './company/routes.tsx';
export { staffAgreementRoutes } from './company/staff-routes.tsx';
export { flowRoutes } from './flow/routes.tsx';
export { followUpRoutes } from './follow-up/routes.tsx';
export { placementRoutes } from './person/routes.tsx';
export { placementsTab } from './person/tab.tsx';
