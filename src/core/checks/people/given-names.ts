// SPDX-License-Identifier: EUPL-1.2

/** Given names that most people in Italy bear, folded. Data: those that are words of an office too («Vittoria») do no harm
 * where a heading says that persons are meant. */
const NAMES = `
adele adriana adriano agata agnese agostino alba alberta alberto aldo alessandra alessandro alessia alessio alfonso
alfredo alice amalia amedeo ambra amelia andrea angela angelica angelo anita anna annalisa annamaria antonella antonia
antonietta antonino antonio arianna armando arturo asia attilio augusto aurora barbara beatrice benedetta benedetto
bernardo bianca bruna bruno camilla carla carlo carlotta carmela carmelo carmen carmine carolina caterina cecilia cesare
chiara cinzia clara claudia claudio clelia concetta corrado costantino costanza cristian cristiana cristiano cristina
dalila damiano daniela daniele danilo dario davide debora deborah delia denis diana diego dina domenica domenico donata
donatella donato dora edda edoardo elena eleonora elia eliana elio elisa elisabetta elvira emanuela emanuele emilia
emiliano emilio emma enrica enrico enzo erica erika ermanno ernesto ester eugenia eugenio eva evelina fabio fabiola
fabrizia fabrizio fausta fausto federica federico felice ferdinando fernanda fernando filippo filomena fiorella fiorenza
flavia flavio franca francesca francesco franco fulvia fulvio gabriele gabriella gaetano gaia gennaro gerardo germana
giacomo giada gianfranco gianluca gianluigi gianmarco gianna gianni gianpaolo gilda gina gino gioia giordano giorgia
giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppa giuseppe giuseppina gloria grazia graziano graziella
greta guglielmo guido ida ignazio ilaria ileana immacolata ines irene iris isabella ivan ivana ivano jacopo jessica katia
lara laura lea leonardo leone letizia lia liana licia lidia liliana lino lisa livia livio loredana lorella lorena lorenza
lorenzo luca lucia luciana luciano lucio lucrezia ludovica ludovico luigi luigia luigina luisa maddalena manuel manuela
mara marcella marcello marco margherita maria marianna mariano mariarosa mariella marilena marina mario marisa marta
martina martino massimiliano massimo matilde matteo mattia maura maurizia maurizio mauro melissa micaela michela michele
milena mimmo mirco mirella miriam mirko moira monia monica nadia natale natalia nicola nicole nicoletta niccolo nicolo nino
noemi norma nunzia nunzio olga orazio oreste orietta ornella orsola oscar osvaldo ottavio pamela paola paolo pasquale
patrizia patrizio piera pierangelo pierluigi piero pierpaolo pietro pina pino rachele raffaele raffaella raimondo rebecca
remo renata renato renzo riccardo rita roberta roberto rocco romano romina rosa rosalba rosalia rosanna rosaria rosario
rosita rossana rossella ruggero sabina sabrina salvatore samanta samantha samuele sandra sandro sara saverio sebastiano
serena sergio silvana silvano silvia silvio simona simone simonetta sofia sonia stefania stefano susanna tamara tania
teresa tiziana tiziano tommaso ugo umberto valentina valentino valeria valerio vanessa vera veronica vincenza vincenzo
virginia vito vittoria vittorio viviana walter zeno
`;

export const GIVEN_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));
