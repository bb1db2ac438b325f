export const da = {
  'thanks.title': 'Tak for svaret',
  'thanks.text': 'Vi har fået jeres svar. Du kan lukke siden.',
  'thanks.more': 'Er der noget, du vil tale om? Ring til {navn} på {telefon}.',
  'gone.title': 'Linket virker ikke mere',
  'gone.text': 'Måske har I svaret allerede, eller linket er for gammelt. Det gør ikke noget: ring, så hjælper vi.',
  'gone.call': 'Ring til {navn} på {telefon}',
  'gone.login': 'I kan også logge på og svare på jeres egen side.',
  'gone.login.link': 'Log på',
} as const;
