import { paths } from '../frame/paths.ts';
import type { Signal } from './signals.ts';
import type { frontText } from './text.ts';

type Say = ReturnType<typeof frontText>;

/** What a signal says, in one sentence. */
export function sentenceOf(signal: Signal, t: Say): string {
  switch (signal.about) {
    case 'program':
      return t(`program.${signal.status}`);
    case 'dead-jobs':
      return signal.count === 0 ? t('dead-jobs.fine') : t('dead-jobs.some', { antal: signal.count });
    case 'waiting-jobs':
      return signal.level === 'fine' ? t('waiting-jobs.fine') : t('waiting-jobs.some', { antal: signal.minutes });
    case 'backup':
      if (signal.hours === null) return t('backup.none');
      return signal.hours < 1 ? t('backup.new') : t('backup.hours', { antal: signal.hours });
    case 'contact-persons':
      return signal.count === 0 ? t('contact-persons.fine') : t('contact-persons.some', { antal: signal.count });
    case 'teams':
      return signal.count === 0 ? t('teams.fine') : t('teams.some', { antal: signal.count });
    case 'roles':
      return signal.count === 0 ? t('roles.fine') : t('roles.some', { antal: signal.count });
    case 'administrators':
      return signal.count < 2 ? t('administrators.one') : t('administrators.fine', { antal: signal.count });
    case 'reachable':
      return signal.missing ? t(`reachable.${signal.missing}`) : t('reachable.fine');
  }
}

interface Way {
  readonly href: string;
  readonly label: string;
}

/** Where one does something about it; undefined when there is nothing to do, or this reader cannot open the page. */
export function wayOf(signal: Signal, t: Say, mayOpenOverview: boolean): Way | undefined {
  if (signal.level === 'fine') return undefined;
  switch (signal.about) {
    case 'program':
    case 'backup':
      return { href: paths.operation, label: t('see.operation') };
    case 'dead-jobs':
    case 'waiting-jobs':
      return { href: paths.jobs, label: t('see.jobs') };
    case 'contact-persons':
      return mayOpenOverview
        ? { href: '/overblik?omfang=alle&vis=uden-kontaktperson', label: t('see.overview') }
        : undefined;
    case 'teams':
      return { href: `${paths.staff}?team=ingen`, label: t('see.staff') };
    case 'roles':
      return { href: `${paths.staff}?rolle=ingen`, label: t('see.staff') };
    case 'administrators':
      return { href: `${paths.staff}?rolle=administrator`, label: t('see.staff') };
    case 'reachable':
      return { href: paths.municipality, label: t('see.municipality') };
  }
}
