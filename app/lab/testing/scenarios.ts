import { labShelf } from '../shelf.ts';

export const shelf = labShelf;

/** A question that is reckoned in no time: four weeks of one municipality. */
export const shortScenario = `format: 1
id: kort
title:
  da: Kort
  en: Short
weeks: 4
municipalities:
  - Hjørring
from:
  - week: 0
    saving: 10 %
`;
export const wrongScenario = shortScenario.replace('10 %', '-10 %');
