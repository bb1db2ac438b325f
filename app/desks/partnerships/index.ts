export { invitationRoutes } from './citizen/routes.tsx';
export { ownPartnershipRoutes } from './own/routes.tsx';
export { partnershipRoutes } from './staff/routes.tsx';
