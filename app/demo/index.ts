/** The door of the demo: what server, commands, benchmarks and browser tests use. */

export { demoFigures, demoReady, personaLines, seedNational } from './command.ts';
export { demoPeople, type KeyedPersona, personas } from './personas/people.ts';
