// Made by scripts/coref/make-lexicon.py from WordNet 3.1 (WordNet licence): nouns seen in its tagged texts whose first sense is a person
// (noun.person) or a group (noun.group), less those that mostly mean something else in news.

/** Nouns for one person. */
export const PERSON_NOUN_LIST = `
abbot abolitionist aborigine academic accomplice accountant acolyte actor actress adherent administrator admirer adolescent adonis adult adulterer
adventurer adversary advisor advocate aggressor aide alderman alien amateur ambassador amorist analyst anarchist ancestor antagonist antecedent
anthropologist apologist apothecary applicant appointee appraiser apprentice archaeologist archangel archbishop architect arianist artilleryman
artisan artist aspirant assassin assessor assignee assistant associate atheist athlete attacker attendant attorney aunt author auxiliary babe baby
bachelor backer ballerina balletomane ballplayer bandit banker banshee barbarian barkeep barnburner bartender basileus bastard bather batter beadle
beadsman bearer beatnik beau beggar beginner believer belle bellhop beneficiary besieger bidder biologist biophysicist bishop biter blackmailer
blacksmith bloke blonde bluestocking boatswain bobbysoxer bodybuilder bodyguard bogey bondsman booby bootlegger borrower boss boxer boy briber
bricklayer bride bridegroom brigadier broker brother brute buddy buffoon bully bullyboy bunkmate bunter burglar busboy bushwhacker businessman butler
buyer caliph caller camper campmate candidate capitalist captain captive captor cardinal caretaker carpenter cartoonist catcher caterer cattleman
cavalryman caveman celebrant celebrity chairman chambermaid champ champion chap character charlatan chela chemist chief chieftain child chiropractor
choirboy chorine chosen chump churchgoer churchman citizen civilian claimant classicist classifier classmate clergyman cleric clerk client clown coach
cobbler collaborator colleague collector collegian colonel colonial coloratura columnist comedian comer commander commando commentator commie
commissioner committeeman commoner companion compatriot competitor composer compulsive comrade concessionaire concierge conductor confessor confidant
confidante confrere congressman connoisseur conqueror conservative conspirator constable consultant consumer contemporary contestant contractor
contralto contributor controller convert conveyor convict cook coon coordinator cop coquette coroner corporal correspondent cosigner counsel counselor
countryman courier courtier cousin coward cowboy cowhand cowpuncher crackpot crafter craftsman criminal cripple critic crofter crone crony crook
culprit cultist cuss custodian customer cyclist cynic dad daddy dairyman dame dancer darling daughter deacon deadhead dealer dean deceased decedent
decorator defendant defender deity delegate demagogue demander demonstrator dentist dependent deportee depositor deputy dervish descendant descendent
designer desperate despoiler detective detractor developer devisee devotee diabetic diagnostician dignitary diplomat director disciple dissenter
distributor doctor donor doorman dragon dramatist draper dreamer drinker driver dropout drover drummer drunk drunkard duelist duffer duke dullard
dwarf dweller earl earthman eccentric economist editor educator egghead egotist elder elector electrotherapist employee employer engineer engraver
enrollee entertainer enthusiast entrepreneur epicure escort evangelist evildoer executioner executive executor existentialist experimenter expert
explorer exporter extern faker fanatic fantasist farmer father fella fellow felon fielder fieldhand fiend fighter fisher fisherman fishmonger fishwife
flapper flautist fledgling florist foe follower fool forefather foreigner foreman forerunner freeman freewheeler freshman friend fugitive fullback
gadfly gagwriter gallant gambler gamin gangster gardener general generalist geneticist genius gentleman geographer geologist girl girlfriend giver
gladiator glutton gnome goldsmith golfer goner gospeler gourmet governess governor graduate grammarian grandchild grandfather grandma grandmother
grandparent granny graybeard grocer groom grower grownup guard guardian guerrilla guest guide gunman gunner gunslinger guru guy gymnast gynecologist
hacker halfback handyman hater hawker headmaster headsman healer hearer heir hellion helper herald heretic hero heroine herpetologist highwayman
hijacker hillbilly historian hitter homesteader homosexual horseman host hostess hotelman hotshot housebreaker householder housewife huckster hulk
humanist humorist hunter hurler husband hypocrite idealist ideologist idiot idler ignoramus illustrator imbecile immigrant imp impressionist
incompetent incubus individualist infant infantryman infielder informant inhabitant inmate inquisitor inspector instructor instrumentalist
intellectual interne interpreter interviewer intruder invader invalid inventor investigator investor ironworker jackass janissary janitor jerk jeweler
jimdandy jimhickey jockey joker journalist judge jurist juror kid kidnapper killer king knight laborer lackey lad lady laggard landlord landowner
lasher lawman lawyer layman leader learner lecher lecturer lefty legatee legislator letterman liar liberal libertine librarian lieutenant linebacker
lineman linguist listener litigant logger longshoreman loser lover loyalist luminary lummox lunkhead lyricist ma machinist madam madman magician
magistrate maid maiden mailman maker malfeasant mama mamma man manager maniac manservant mantrap marksman marshal martyr masseur master matriarch
matron mayor mechanic member mercenary mercer merchant mermaid messenger midshipman miner minister minor minstrel misanthrope misogynist miss
missionary mistress mocker moderate modern mommy monarch moneymaker monk monologist monster monstrosity moralist mortician mother mourner moviegoer
murderer muscleman musician mutant mutineer namesake naprapath national native naturopath navigator neighbor nephew neurotic neutralist newcomer
newsboy newsman newspaperman niece nobody noncom nondriver notable novelist nun nurse nymph nymphomaniac observer occupant offender officer official
offspring ogress oldster onlooker operagoer opponent orator orderly ordinary organizer orphan outcast outfielder outlaw outsider overachiever
overnighter owner oyabun pa pagan painter pander papa paranoiac pardner parent parishioner parson participant partner passenger passerby pastor
pathologist patient patriot patroller patrolman patron patronne peasant peddler pensioner perfectionist performer personage personification pessimist
petitioner phantom pharmacist philanthropist philosopher phony physician physicist pianist picket pilgrim pilot pimp pioneer piper pirate pistoleer
pitcher pixie plainclothesman planner planter plasterer player playmate playwright plumber poet policeman politician pop pope porter portwatcher
poseur positivist posseman potter practitioner preacher predecessor president prey prick priest primate prince prisoner private procurer producer
professional professor promoter promulgator propagandist prophet proponent proprietor prosecutor prostitute protagonist protege prowler psychiatrist
psychologist psychopath psychopomp publicist puke puncher pundit punk punster pupil pursued pursuer purveyor quack quarterback questioner rabbi racist
racketeer ragamuffin rajah rancher rapist rascal reactionary reader realist receptionist recipient recluse recruit redcoat redheader referee refugee
registrant relative religionist repairman reporter representative reprobate researcher resident retailer reveller reverend reviewer rhetorician rider
rifleman rigger rival roarer robber rogue romantic roofer rookie roughneck rowdy ruffian ruler runner rustler safebreaker sage sailor saint salesgirl
saleslady salesman satirist savage saver schizophrenic scholar scholastic schoolboy schoolgirl schoolmarm schoolmaster schoolmate schoolmistress
scientist scoundrel scout sculptor seafarer seaman secessionist secretary secularist seeker seer segregationist selectman seminarian senator
sentimentalist sentinel sentry sergeant servant settler sharer sheepman shepherd sheriff shopkeeper shopper shortstop signore singer sinner sipper sir
sis sister skeptic skirmisher skunk slave sleeper sleepwalker slob slugger smuggler sniper socialist sociologist soldier soloist son songwriter sonny
soothsayer sophisticate sophomore soprano soul southpaw sovereign speaker specialist spectator spokesman sponsor sportsman sportswoman spouse sprinter
spy squire stager starlet statesman statistician stepchild stepmother steward stockbroker stockholder storekeeper storyteller straggler stranger
strategist student stupid stylist subjectivist subordinate suburbanite successor sucker sufferer suitor sultan superintendent supernatural supervisor
supplier supporter surgeon surveyor survivor suspect swami swashbuckler sweetheart symbolist tackle tailback taxidriver taxpayer teacher teammate
teamster tease technician teenager teetotaler telegrapher tenant terrorist theatregoer theologian theorist therapist thief thinker tiger tormentor
toter tourist townsman trader tradesman traditionalist tragedian trainman traitor tramp trapper traveler traveller treasurer troll trooper
troubleshooter trumpeter trustee tumbler tutor twin twirler tyrant uncle underachiever undergraduate underling undersecretary undertaker unfortunate
urchin user valet vandal vaquero vendor vet veteran vicar victim victor viewer villager villain violinist virgin virtuoso visitor vocalist volunteer
voter voyager wag waiter waitress wanderer ward warrior watcher watchmaker watchman watercolorist wearer westerner whale whiz wholesaler whore widow
widower wife wigmaker wildcatter windbag wingback wingman winner wisenheimer witch witness wizard woman woodcarver worker workman worshipper wrestler
wretch writer yokel youngster youth zombie
`;

/** Nouns for groups and bodies of people. */
export const GROUP_NOUN_LIST = `
academy aged agency ally aristocracy army assemblage association audience authorities aviation band battalion battery bevy bloc board bourgeoisie
brigade brokerage brood brush bureau bureaucracy business businessmen cadre cavalry charity choir church circus clan class clergy clientele clique
clod club coalition collective college colony combo commission committee community company conclave conference congregation contemporaries contingent
convoy corporation corps council country couple court crew crowd delegation demimonde denomination department dictatorship disabled division dynasty
economy elite enemy ensemble faction faithful family firm flank fleet folk folks formation foursome fraternity galaxy gang gathering gentry governed
government highschool homefolk horde household industry infantry ingroup institute institution judiciary jury labor labour laity leaders league legion
legislature manufacturer masses membership men military militia ministry minority mob musketry nation nationality navy network nobility orchestra
organization pantheon parish parliament partnership party patrol people personnel platoon police populace population posse proletariat public
publisher rabble regime regiment remuda republic school sect seminary senate social society soldiery sorority squad squadron staff subcommittee swad
syndicate team thicket throng tribunal troop troops troupe tuft tyranny underworld union university utility viewers village
`;
