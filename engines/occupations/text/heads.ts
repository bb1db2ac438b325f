const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Danish words for somebody who does something, as they end compounds; ESCO's labels hold many of them only inside longer words. */
export const agents = list(`
  administrator agent analytiker ansvarlig arbejder arkitekt assistent assurandør bager behandler bestyrer betjent binder biolog bisidder
  brygger bud bygger chauffør chef coach controller dame danser designer direktør dommer drejer dreng driver dækker ejer ekspedient
  ekspert elev fejer fisker foged forhandler formand formidler forvalter forsker fotograf frisør fuldmægtig funktionær fører gartner
  giver graver handler hjælp hjælper holder håndværker indehaver ingeniør inspektør installatør instruktør jomfru kok koordinator
  konsulent konstruktør kontrollør kone kunstner kvinde laborant leder leverandør lektor lægger læge lærer lærling maler
  manager mand medarbejder medhjælper mekaniker mester montør musiker mægler måler operatør opsamler opsynsmand pakker passer pige
  pilot planlægger plejer polerer presser producent programmør psykolog pudser pædagog redaktør redder registrator rengører reparatør
  repræsentant revisor rådgiver sagsbehandler sanger sekretær sergent skriver skærer slagter sliber smed snedker specialist
  sorterer spiller steward stuepige studerende supporter svejser svend sygeplejerske sælger sætter tager taksator tegner tekniker
  teknolog terapeut tilrettelægger tilsynsførende tilskærer tjener tolk trykker træner tømrer udvikler underviser vagt vasker vejleder
  vikar vært værkfører vægter vejer arrangør butler blæser brænder fræser former støber smelter syer strikker
  væver farver garver kedelpasser maskinfører matros styrmand skipper præst degn organist komponist forfatter oversætter journalist
  advokat jurist økonom kemiker fysiker geolog matematiker statistiker aktuar arkivar bibliotekar kurator konservator opdrætter
  avler fodermester landmand dyrlæge jordemoder portør optiker farmaceut apoteker kiropraktor diætist
`);

/** First parts of two letters; shorter stretches are otherwise never a part. */
export const shortFirsts = list('by el tv øl pc hr pr is ur');

/** Never a part of a compound, though they begin many words. */
export const neverParts = list('med for til fra ved den der som ner ter ler ser ger ker ing isk lig ens hed');

/** Endings that say woman, man or person where the job is the same. */
export const samePerson = list('mand kvinde person dame kone pige jomfru dreng mænd fyr');
