/** The door of the sliders: what desks and the wiring may use. */

export { labPockets, type Pockets } from './pockets.ts';
