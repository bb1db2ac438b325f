import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rootFolder } from '../kernel/config/root-folder.ts';

type Position = readonly [lon: number, lat: number];

/** A municipality on the map. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly centre: Position;
  /** Its islands and mainland, each as a ring of positions. */
  readonly outline: readonly (readonly Position[])[];
}

interface Feature {
  readonly properties: {
    readonly kommunekode: string;
    readonly navn: string;
    readonly region: string;
    readonly lon: number;
    readonly lat: number;
  };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] };
}

// Christiansø is run by the Ministry of Defence; there are no figures about it.
const noMunicipality = '0411';

let read: readonly Place[] | undefined;

/** The 98 municipalities, by name. Read from data/geo at first use. */
export function places(): readonly Place[] {
  read ??= readPlaces();
  return read;
}

function readPlaces(): readonly Place[] {
  const file = path.join(rootFolder(), 'data', 'geo', 'kommuner_simplified.geojson');
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { readonly features: readonly Feature[] };
  return features
    .filter(({ properties }) => properties.kommunekode !== noMunicipality)
    .map(
      ({ properties: { kommunekode, navn, region, lon, lat }, geometry }): Place => ({
        code: kommunekode,
        name: navn,
        region,
        centre: [lon, lat],
        outline: geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
      }),
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'da'));
}

let regions: readonly string[] | undefined;

/** The five regions, by name. */
export function regionNames(): readonly string[] {
  regions ??= [...new Set(places().map(({ region }) => region))].sort((a, b) => a.localeCompare(b, 'da'));
  return regions;
}
