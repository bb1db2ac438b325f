const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** How words about health begin: illnesses, body, medicine, treatment. */
export const healthStems = list(`
adhd autis asperger angst depress bipolar skizofren psykos psykot ptsd borderline personlighedsforstyr spiseforstyr anoreksi bulimi
demens alzheimer parkinson sclerose sklerose epilep diabet sukkersyg astma kræft cancer leukæmi tumor metastas blodprop apopleksi
hjerneblød hjernerystelse hjerneskade hjertesyg hjertefejl hjerteflim hjertestop hjerteanfald blodtryk kolesterol stofskifte
leddegigt slidgigt gigt artrose fibromyalgi osteoporose knogleskør diskus discus prolaps piskesmæld whiplash iskias skoliose
tennisalbue museskade karpaltunnel seneskede migræne hovedpine tinnitus allergi eksem psoriasis cøliaki crohn colitis tyktarm mavesår
hepatitis klamydia endometriose gravid abort menstruation overgangsalder infertil fertilitetsbeh
misbrug alkoholis alkoholproblem alkoholmis stofmis hashmis afvænning antabus metadon abstinens
medicin sovepille smertestillende panodil ipren morfin tramadol ritalin sertralin citalopram mirtazapin quetiapin antidepress
antipsykot insulin kemoterapi antibioti penicillin bivirkning vaccin dosering
opereret opereres operation indlagt indlæggelse hospital sygehus skadestue ambulatori psykiatri psykoterapi samtaleterapi
genoptræn fysioterapi ergoterapi kiropraktik akupunktur smerteklinik røntgen mr-scan mr-skan ct-scan blodprøve biopsi
lægeerklæring lægeattest helbredsattest helbredstilstand helbredsproblem speciallæge epikrise statusattest diagnose symptom
smerte rygskade rygproblem ryglidelse ryglidende nakkeproblem knæproblem skulderproblem hofteproblem svimmel kronisk lidelse
handicap funktionsnedsæt hørenedsæt synsnedsæt kørestol høreapparat stomi protese amputer lammelse hekseskud infektion betændelse
influenza feber opkast kvalme søvnløs søvnproblem søvnbesvær søvnapnø stressramt stresssyg udbrændt nervesammenbrud selvmord selvskad
panikanfald traume traumatis hallucin vrangforest psykisk covid`);

/** Whole words that are about health by themselves, though longer words that begin so are not. */
export const healthWords = new Set(
  list(
    'ocd kol hiv aids kemo terapi stress recept recepten recepter piller pillerne dosis brækket blind døv ondt lægen',
  ),
);

/** How words end that are about health: "nervemedicin", "lungesygdom". */
export const healthEndings = list(
  'medicin smerter smerte sygdom sygdomme kræft syndrom betændelse allergi lidelse operation',
);

/** Beginnings that look alike and are jobs, benefits, or places of work. */
export const notHealth = list(`
medicinal medicinstud operationel operationstekn operationssyge hospitalsserv hospitalsmed hospitalslab hospitalskøk
psykiatrisk-syge røntgensyge stressfri gravidvikar handicaphjælp handicapmed handicapomsorg handicapled vaccinationsmed
lidelsesfæl allergivenlig vaccinesyge radiograf`);

/** Who treats people. Whether one is a patient or wants to become one of them stands in the words before. */
export const healers = new Set(
  list(`læge lægen psykolog psykologen psykiater psykiateren fysioterapeut fysioterapeuten kiropraktor kiropraktoren
  tandlæge tandlægen terapeut terapeuten neurolog neurologen reumatolog kirurg kirurgen jordemoder jordemoderen ergoterapeut ergoterapeuten
  diætist diætisten psykiatrien`),
);
