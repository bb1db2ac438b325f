/** An extract of the CVR register brought in. */
export const en = {
  'import.title': 'Bring in companies from a CVR extract',
  'import.lead':
    'All of it comes in, or nothing does. Companies you know get a new name and address and are not doubled.',
  'import.submit': 'Bring in the file',
  'import.content': 'The content of the file',
  'import.fault.empty': 'The file is empty.',
  'import.fault.quote': 'A quotation mark is never closed.',
  'import.fault.column': 'The column {navn} is missing in the first line.',
  'import.fault.many': 'The file has more than {antal} lines. Divide it in two.',
  'import.fault.short': 'The line has {antal} fields, the first line {flere}.',
  'import.fault.cvr': 'There is no CVR number {vaerdi}: the check digit does not fit.',
  'import.fault.pNumber': 'The P-number {vaerdi} does not have ten digits.',
  'import.fault.twice': 'The P-number {vaerdi} also stands in line {nummer}.',
  'import.fault.elsewhere': 'The P-number {vaerdi} belongs here to {navn}, which has another CVR number.',
  'import.fault.name': 'The name is missing.',
  'import.fault.names': 'The CVR number {vaerdi} has another name in line {nummer}.',
  'import.fault.value': '{navn}: {vaerdi} cannot be read.',
  'import.fault.long': '{navn} is too long.',
  'import.fault.cpr': '{navn} contains a CPR number.',
  'import.line': 'Line {nummer}: {fejl}',
  'import.more': '… and {antal|one fault|# faults} more.',
  'import.refused': 'Nothing was brought in.\n{fejl}',
  'import.refused.same': 'Everything in the file is here already.',
  'import.said':
    '{hvem} brought in a CVR extract: {nye|one new company|# new companies}, {rettede|one corrected|# corrected}.',
} as const;
