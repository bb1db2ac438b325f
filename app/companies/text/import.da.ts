/** An extract of the CVR register brought in. */
export const da = {
  'import.title': 'Hent virksomheder fra et CVR-udtræk',
  'import.lead':
    'Alt kommer ind, eller intet gør. Virksomheder, I kender, får nyt navn og adresse og bliver ikke dobbelt.',
  'import.submit': 'Hent filen',
  'import.content': 'Filens indhold',
  'import.fault.empty': 'Filen er tom.',
  'import.fault.quote': 'Et anførselstegn bliver ikke lukket.',
  'import.fault.column': 'Kolonnen {navn} mangler i første linje.',
  'import.fault.many': 'Filen har flere end {antal} linjer. Del den i to.',
  'import.fault.short': 'Linjen har {antal} felter, første linje {flere}.',
  'import.fault.cvr': 'CVR-nummeret {vaerdi} findes ikke: kontrolcifferet passer ikke.',
  'import.fault.pNumber': 'P-nummeret {vaerdi} har ikke ti cifre.',
  'import.fault.twice': 'P-nummeret {vaerdi} står også i linje {nummer}.',
  'import.fault.elsewhere': 'P-nummeret {vaerdi} hører her til {navn}, som har et andet CVR-nummer.',
  'import.fault.name': 'Navnet mangler.',
  'import.fault.names': 'CVR-nummeret {vaerdi} har et andet navn i linje {nummer}.',
  'import.fault.value': '{navn}: {vaerdi} kan ikke læses.',
  'import.fault.long': '{navn} er for lang.',
  'import.fault.cpr': '{navn} indeholder et CPR-nummer.',
  'import.line': 'Linje {nummer}: {fejl}',
  'import.more': '… og {antal|én fejl|# fejl} til.',
  'import.refused': 'Intet er hentet.\n{fejl}',
  'import.refused.same': 'Alt i filen er her i forvejen.',
  'import.said':
    '{hvem} hentede et CVR-udtræk: {nye|én ny virksomhed|# nye virksomheder}, {rettede|én rettet|# rettede}.',
} as const;
