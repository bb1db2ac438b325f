export const da = {
  'resend.title': 'Send til indekset igen',
  'resend.lead': 'Ændringen bliver skrevet på ny og sendt inden for et par minutter.',
  'resend.submit': 'Send igen',
  'resend.ids': 'Ændringer',
  'resend.refused.none': 'Ingen af ændringerne er afvist mere.',
  'resend.said': '{antal|Én afvist ændring|# afviste ændringer} blev sendt til sagsindekset igen.',
  'rules.title': 'Ret reglerne for journalen',
  'rules.lead':
    'Det gælder for nye sager og dokumenter. De gamle bliver rettet i sagsindekset i løbet af nogle minutter.',
  'rules.submit': 'Gem reglerne',
  'rules.course': 'Skal sagen om borgerens forløb bevares?',
  'rules.document': 'Skal breve og notater bevares?',
  'rules.decision': 'Skal afgørelser bevares?',
  'rules.retention.help': 'Spørg jeres arkiv, hvis I er i tvivl. Det, der er kasseret, kan ikke hentes igen.',
  'rules.facet': 'Handlingsfacet i KLE',
  'rules.facet.help': 'Ét bogstav og to cifre, fx G01.',
  'rules.facet.wrong': 'Skriv ét stort bogstav og to cifre, fx G01.',
  'rules.refused.same': 'Der er ikke ændret noget.',
  'rules.said':
    'Reglerne for journalen blev ændret: forløb {forloeb}, dokumenter {dokumenter}, afgørelser {afgoerelser}, facet {facet}.',
} as const;
