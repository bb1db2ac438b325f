export { sliderRoutes } from './routes.tsx';
export { SlidersLink } from './sliders-link.tsx';
