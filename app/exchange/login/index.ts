export { citizenSearch } from './demo/citizen-search.ts';
export { type DemoOptions, type DemoProvider, demoProvider } from './demo/demo-provider.ts';
export { citizenClaims, type DemoPeople, type Persona, professionalClaims } from './demo/persona.ts';
export { type ClaimNames, type LoginConfig, nemLogInClaims, paths as loginPaths } from './login-config.ts';
export type { LoginContact, LoginDeps } from './login-deps.ts';
export { loginRoutes } from './login-routes.tsx';
export { type LoginProvider, loginProvider } from './provider.ts';
