export { hearingRoutes } from './hearing/index.ts';
export { labRoutes } from './routes.tsx';
export { sliderRoutes } from './sliders/index.ts';
export { validationRoutes } from './validation/routes.tsx';
