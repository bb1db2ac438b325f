const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Words that join; they carry no meaning of their own in a title. */
export const joining = list(`
  og eller samt i på af til for fra med ved hos under om over inden indenfor der som den det de en et a an and of the in
  at ikke er har kan du vi din vores dit sin sit vedrørende omkring mellem mod uden efter pr herunder blandt andet andre anden
`);

/** Words after which a title no longer names the job but what it is about: "leder | af en kennel", "ingeniør | med speciale i bro". */
export const turning = list(
  'i på af til for fra med ved hos under om inden indenfor der som vedrørende omkring uden in of for',
);

/** What advertisements add to a title and what says nothing about the job itself. */
export const noise = list(`
  søges søger søg ansøg ledig ledige job jobbet stilling stillinger stillingen ansættelse fastansættelse vikariat barselsvikariat
  barselsvikar fuldtid fuldtids deltid deltids fuldtidsstilling deltidsstilling fast løs tidsbegrænset timelønnet timer timers time ugen
  uge ugentligt weekend weekender aften aftener nat nætter dag dage dagvagt aftenvagt nattevagt weekendvagt erfaren erfarne dygtig
  dygtige engageret engagerede frisk friske glad glade ny nye kollega kollegaer kolleger snarest hurtigst muligt opstart straks
  team teamet vores hjælp spændende attraktiv attraktive kommune region danmark dk a/s aps fleksjob flexjob løntilskud praktik
  virksomhedspraktik udlært faglært ufaglært uddannet autoriseret selvstændig års erfaring junior senior trainee
`);

/** Places that stand in advertisements' titles: the largest towns, the regions and parts of the country. */
export const places = list(`
  københavn københavns kbh storkøbenhavn frederiksberg århus odense ålborg esbjerg randers horsens kolding vejle roskilde herning silkeborg
  hørsholm helsingør næstved viborg fredericia køge holstebro tåstrup slagelse hillerød sønderborg holbæk svendborg hjørring
  frederikshavn nørresundby ringsted haderslev åbenrå skive ballerup lyngby gentofte gladsaxe herlev hvidovre rødovre brøndby glostrup
  albertslund ishøj greve solrød nykøbing nakskov maribo vordingborg kalundborg odsherred middelfart nyborg assens fåborg
  ringkøbing skjern ikast brande billund varde vejen tønder thisted mors struer lemvig grenå ebeltoft skanderborg odder hedensted
  bornholm rønne samsø læsø ærø langeland lolland falster sjælland fyn jylland midtjylland nordjylland sønderjylland syddanmark hovedstaden
  nordsjælland vestsjælland sydsjælland østjylland vestjylland
`);
