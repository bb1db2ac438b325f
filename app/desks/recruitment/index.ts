export { caseJobRoutes } from './case-routes.tsx';
export { ownJobRoutes } from './citizen-routes.tsx';
export { ownOrderRoutes } from './company-routes.tsx';
export { companyJobRoutes } from './company-tab.tsx';

export { orderRoutes } from './staff-routes.tsx';
