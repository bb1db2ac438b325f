import { toCopenhagen } from '@fodfaeste/law/dates';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { type PathChoice, pathLabels } from '../../paths/index.ts';
import { Card } from '../../ui/content/card.tsx';
import { usePage } from '../../ui/context.ts';
import type { Reader } from './cells.tsx';
import { chosenThenPath } from './paths.ts';
import { pathsDeskText } from './text.ts';

interface ChosenPathProps {
  readonly choice: PathChoice;
  readonly reader: Reader;
  /** The page with the paths. */
  readonly here: string;
  /** On that page itself the figures of the day are one press away; elsewhere the paths are. */
  readonly onPage?: boolean | undefined;
}

/** The path that was chosen, why, by whom, and on which figures. */
export function ChosenPathCard({ choice, reader, here, onPage }: ChosenPathProps) {
  const { lang } = usePage();
  const t = pathsDeskText(lang);
  const dato = formatDate(lang, toCopenhagen(choice.at).date);
  const by = choice.together
    ? t('chosen.by.together', { navn: choice.chosenByName, dato })
    : t(reader === 'you' ? 'chosen.by.you' : 'chosen.by.citizen', { dato });
  return (
    <Card
      kicker={t('chosen.heading')}
      heading={t('chosen.line', { vej: inLang(pathLabels[choice.path], lang), job: choice.occupationTitle })}
      look="next"
      actions={
        onPage ? <a href={chosenThenPath(here, choice.id)}>{t('chosen.then')}</a> : <a href={here}>{t('chosen.see')}</a>
      }
    >
      <p>“{choice.words}”</p>
      <p class="ff-muted">
        {by} {t('chosen.data', { dato: formatDate(lang, choice.dataOn), lov: choice.lawVersion })}
      </p>
    </Card>
  );
}
