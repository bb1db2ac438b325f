import { type Schedule, schedule } from '../../kernel/jobs/schedule.ts';
import { placesOf } from './places.ts';
import { refreshFigures } from './refresh.ts';

/** Early each morning: what the publishers have renewed. Nothing is asked for without a token. */
export const figureSchedules = (token: string | undefined, dataFolder: string): readonly Schedule[] =>
  token === undefined
    ? []
    : [
        schedule('figures-refresh', '40 5 * * *', async ({ database, now, log }) => {
          const placeOf = placesOf(dataFolder);
          for (const answer of await refreshFigures({ database, placeOf, token, fetch, now }))
            if (answer.kind === 'failed')
              log.warn({ source: answer.sourceId, why: answer.why.en }, 'figures not renewed');
            else
              log.info({ source: answer.sourceId, latest: answer.latest, changed: answer.changed }, 'figures renewed');
        }),
      ];
