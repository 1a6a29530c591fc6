/**
 * Sentences of wires written for this project, one a line: `code/act | text`, the source in angle brackets, the recipient
 * in braces, the words of the event in square brackets; `NONE` where nothing is told. Places stand for whoever is hit there, as PLOVER has it.
 */
export const WRITTEN = `
REQUEST/OTHER | <Vorland's senate> [demanded] on Friday that {Tresk} own up to the drowning of 40 exiles in its harbour.
REQUEST/OTHER | <An Almaran deputy minister> said again on Monday that {Kessin} [must] send back two sailors wanted for a ferry fire.
REQUEST/OTHER | <The Belgarian cabinet> said today that {Norheim} [must] let foreign trawlers into its ports before any deal on cod.
REQUEST/OTHER | <Quillon> said on Friday that {Sarmatia} [must] give back a lighthouse tender held since May.
REQUEST/OTHER | <The World Fisheries Council> concluded on Sunday that {Dhorn} and other coastal states [must] spend far more on the protection of cod.
REQUEST/OTHER | <President Harun Delic> sent {Ethiria} a sharp [reminder] that it owes his country the files on eleven spies.
REQUEST/OTHER | <The outlawed Mountain Party> put out a leaflet [demanding] that {the Ruvanian government} show its leader Selim Akay alive.
REQUEST/OTHER | <Zandian officials> are [pressing] {bus drivers} to call off a walkout planned for Monday.
REQUEST/AID | <Tresks in southern Vorland> are [demanding] that {the United Nations} guard their villages against settlers with guns.
REQUEST/COERCE | <The Miradoran junta> [ordered] {the daily El Faro} off the streets on Tuesday, its owner said.
REQUEST/CONSULT | <The Kessin president> on Tuesday [asked] {the African Union} to mediate in a quarrel over a dam that has cost 30 lives.
REQUEST/RETREAT | <Doctors' groups> [called] on {the army} to let three arrested surgeons go home for the feast.
REQUEST/OTHER | <Norheim's foreign minister> [insisted] in a letter that {Quillon} account for 200 missing sailors before any talks begin.
REQUEST/RETREAT | <The Almaran opposition> wants {President Viktor Hale} to [resign] over the theft of ballot papers in March.
REQUEST/OTHER | <Ethiria> [called] on {Arab states} to unite against the tariff plan, a state newspaper said.
REQUEST/AID | Governor <Amadou Sall> [appealed] to {donors} for tents after a quake left 9,000 people without a roof.
ACCUSE | <Lesk> has [complained] to the Security Council about {Dhornish} bombs that fell on a lumber town.
ACCUSE | <The Sarmatian government> [condemned] a raid by {Ostravan soldiers} in the south of the country on Monday.
ACCUSE | <Vorland> [deplored] the killing of two farmers by {Tresk border guards}, its ministry said.
ACCUSE | {Former president Goran Pavic} has been [accused] of taking 30 million dollars of public money by <auditors of the state bank>.
ACCUSE | <The United Nations> has [sent] nine officers to {Kessin} to investigate the shelling of a market, a spokesman said.
ACCUSE | <Prosecutors in Belgaria> are [investigating] {a former intelligence chief} for his part in the sale of passports.
ACCUSE | <The archbishop of Zandia> [called] {the general} a gravedigger of the republic.
ACCUSE | <Quillon> [blamed] {Norheim} on Thursday for a fire that destroyed half of its herring fleet.
ACCUSE | <Two villages near the mine> have [sued] {the Orvane Copper Company} over poisoned wells.
ACCUSE | <Foreign Minister Tomas Okafor> [attacked] {Ethiria} in a speech to parliament, calling its rulers thieves.
ACCUSE | <Human rights groups> say {the Ruvanian police} [beat] to death at least six prisoners last winter.
ACCUSE | {A retired colonel} went on [trial] in Lima on Tuesday for the murder of nine students.
ACCUSE | <Almara> [summoned] {the Kessin ambassador} to protest against the search of one of its ships.
ACCUSE | <Amnesty International> voiced [concern] over the fate of 70 people held without charge in {Dhorn}.
REJECT/OTHER | <The Tresks> [reject] {Vorlandish} wishes for another map of the river, their chief delegate said.
REJECT/CONSULT | <Sarmatia> is [against] {British} go-betweens in its quarrel with Ostrava, an aide said.
REJECT/MOBILIZE | <Kessin> [rejected] for the third time a call by {the United Nations} to man the buffer zone.
REJECT/CONSULT | <King Osric> has [refused] to see {the Almaran president} while his fleet lies off the coast.
REJECT/OTHER | <The northern rebels> [refused] {Red Cross} helicopters leave to fetch the wounded.
REJECT/OTHER | <President Idigoras Leal> has [gone back] on his word to {voters} that he would not stand again.
REJECT/OTHER | <A radio station in the old port> [defied] {General Idris Kone} and sent his rival's speech.
REJECT/OTHER | <The Miradoran senate> [threw out] a budget proposed by {the government} that would have doubled the price of bread.
REJECT/AID | <Norheim> goes on [refusing] {families from Lesk} a place in its camps.
REJECT/OTHER | <Ostrava> has [closed] its files on the shelling of 1994 to everyone.
REJECT/RETREAT | <Hijackers of a Quillon airliner> have [turned down] a plea by {the pilot's wife} to free the children on board.
REJECT/OTHER | <Dhorn> on Sunday [denied] a report by {Ethirian radio} that its troops had crossed the frontier.
REJECT/OTHER | <The mayor> [vetoed] a plan of {the city council} to sell the gas works.
REJECT/OTHER | <The two sides> [failed] to agree on a date for a truce after nine hours of talks.
THREATEN/ASSAULT | <Almara> [threatened] to flatten {Kessin ports} after a night raid cost it 60 dead.
THREATEN/ASSAULT | <The Red Banner Front> [threatened] new bombs in {Belgaria} unless its men are freed by May.
THREATEN/PROTEST | <Norheim fishermen> said they would [blockade] {the port of Lesk} if quotas are cut again.
THREATEN/RETREAT | <Sarmatia> will [take] its doctors out of {Ruvania} unless their pay comes through.
THREATEN/CONSULT | <The European Union> may [leave] {Ostrava's} feuding clans to themselves if there is one more murder, a diplomat said.
THREATEN/SANCTION | <Washington> [warned] {Dhorn} that it would cut off loans should the trial of the priests go ahead.
THREATEN/SANCTION | <The bloc's finance ministers> could [impose] fines on {Zandia} in June over its swelling debts.
THREATEN/COERCE | <The police chief of Orvane> [warned] {vendors} that stalls left on the bridge would be taken away by force.
THREATEN/PROTEST | <Miners> [threatened] to march on the capital unless {the government} drops its plan to close 14 pits.
THREATEN/ASSAULT | <The kidnappers> have [threatened] to kill {a Belgian engineer} unless their brothers are let out of jail.
THREATEN/ASSAULT | <General Kone> [vowed] to crush {the revolt in the north} within a week.
THREATEN/SANCTION | <Tresk> said it would [expel] {Vorlandish diplomats} if another balloon crosses its border.
AGREE/CONCEDE | <Kessin> will [allow] {Almaran fishermen} back into the bay that it closed in 2003.
AGREE/CONCEDE | <The Dawn Movement> has [agreed] to hold no march in {the capital} during the feast.
AGREE/CONSULT | <Prime Minister Anna Vesely> [agreed] to let {France} chair the last round with the islanders.
AGREE/COOPERATE | <The Southern Trade Forum> [agreed] on Thursday to build its fish institute in {Port Hadley}.
AGREE/COOPERATE | <Belgaria> [accepted] a compromise on wine with {its customs partners}.
AGREE/CONCEDE | <Dhorn> wrote that it would [let] {foreign chemists} into the plant whenever they like.
AGREE/COOPERATE | <Ethiria and Lesk> have [agreed] to keep a road open for grain trucks.
AGREE/COOPERATE | <Quillon's finance minister> said she stands [committed] to freer banks.
AGREE/CONSULT | <Almara> is near an [accord] with {Kessin} on the return of its consuls.
AGREE/SUPPORT | <Norheim> is about to [resume] relations with {Zandia} after a chill of four years.
AGREE/AID | <The World Bank> will [lend] {Miradora} 300 million dollars to mend roads torn up by the floods.
AGREE/AID | <Ostrava> has [promised] to feed {the besieged town of Karsa} through the winter.
AGREE/SUPPORT | <Vorland> will [issue] a joint statement with {Sarmatia} on the rights of fishermen.
AGREE/COOPERATE | <Lesk> will [host] {Dhornish engineers} next week to plan a bridge across the strait.
AGREE/RETREAT | <The Front> announced it will [give] {Belgian aid workers} their jeeps back.
AGREE/AID | <Belgarian security officials> are about to [lend] {the Almaran police} twenty patrol cars.
SANCTION | <Sarmatia> will [drop] its trade ties with {Vorland}, an official said.
SANCTION | <Tresk> has [broken off] relations with {Almara} after the arrest of three of its teachers.
SANCTION | <A Norheim minister> [called off] her trip to {Ruvania} when martial law was declared there.
SANCTION | <Two bishops> have [given up] trying to bring {the militias of Lesk} to one table.
SANCTION | <The United Nations> [pulled] its last sixty soldiers out of {Gorna} on Friday.
SANCTION | {A former palace clerk} was [sentenced] to two years for stealing from a flood fund.
SANCTION | <Kessin> [expelled] {eleven Zandian diplomats} on Tuesday on charges of spying.
SANCTION | <The Ethirian central bank> [froze] the accounts of {the Orvane family} after the coup.
SANCTION | <The prime minister> [dismissed] {his interior minister} over the escape of nine prisoners.
SANCTION | <Dhorn> [cut] gas supplies to {Ostrava} by half as their quarrel over prices went into its third week.
SANCTION | <The union> has [suspended] {its president} for taking gifts from shipowners.
CONCEDE | <President Omar Delic> has [shortened] the night curfew in {Almara}, where a coup failed in June.
CONCEDE | <Belgaria> [lifted] martial law in {the province of Gorna}, where riots have killed 19 people since March.
CONCEDE | <Zandia's high court> [ruled] that {the candidate Maria Santangelo} may take part in the election.
CONCEDE | <Lesk> [eased] rules that kept {foreign reporters} out of the flooded valley.
CONCEDE | <The junta> [bowed] to the demands of {striking teachers} and raised their pay by a fifth.
CONCEDE | <Quillon> [dropped] its claim to {Norheim's} northern islands on Friday.
CONCEDE | <The governor> [pardoned] {a woman who killed her violent husband} a day before she was to die.
RETREAT | Half of the <Tresk guerrillas> in {Vorland} have been [disarmed] since the August accord, their commander said.
RETREAT | <Ruvania> has [paid] {old Indian traders} for shops that a tyrant took from them.
RETREAT | <General Kone> [stepped aside] yesterday so that Miradora can vote.
RETREAT | <Sarmatian troops> [pulled back] from {three Ostravan villages} at dawn, monitors said.
RETREAT | <The hijackers> [let] {34 women and children} go after a night of talks with the pilot.
RETREAT | <Both armies> have [stopped] firing along the lake, a U.N. officer said.
RETREAT | <Kessin> has [returned] to {Dhorn} the bodies of nine airmen shot down in the war.
RETREAT | <The two generals> signed a [cease-fire] on Monday after 18 months of war.
PROTEST | <Followers of the exiled president> [blocked] the ring road of {Orvane} with buses to bring him home.
PROTEST | <Jobless Almarans> [sat] on the tram lines to wring work from {President Delic's government}.
PROTEST | <Belgarian millers> [blocked] the bridge to {Norheim} for three hours with sacks of flour.
PROTEST | <Zandian students> lit fires at a [demonstration] against {the military police}.
PROTEST | <Kessin farmers> went on hunger [strike] before parliament to get back fields that {the army} took in 1971.
PROTEST | <Dhornish students> [rioted] for a second night to drive {President Hale} out of office.
PROTEST | <Truckers in Ethiria> [choked] the port of {Lesk} to bring down the cabinet.
PROTEST | <Tresk> [riots] against {Vorlandish} land laws went into a fifth week.
PROTEST | <Miradoran police> [drove] a crowd in {Orvane} apart that would not accept the result of the vote.
PROTEST | <Nurses in Quillon> [walked off] their wards on Monday over pay that {the health ministry} has held back since March.
COERCE | <The junta> [declared] an emergency in {Miradora} on Saturday and shut two radio stations.
COERCE | <The governor> [imposed] a curfew in {the town of Karsa} after a night of looting.
COERCE | <Sarmatia> has [sealed] off {the northern valley} again because two soldiers were shot there.
COERCE | <Soldiers from Gondrel> [cordoned off] the market of {Karsa}.
COERCE | <Ostravan settlers> set [fire] to a school of {the Tresk church}.
COERCE | <Police in Zandia> have [arrested] {the publisher of a banned weekly} and his two sons.
COERCE | {Six members of the Movement for Free Gorna} were [detained] by <Ruvanian security police> on their way to a congress.
COERCE | <The Lesk council> has [banned] {street musicians} from the old town.
COERCE | <Almaran customs officers> [seized] a cargo of cedar from {a Kessin freighter}.
COERCE | <Dhorn> [tapped] the telephones of {its allies' envoys} for nine years, a court heard.
ASSAULT | <Kessin rebels> [shelled] {the river port of Orvane}, and about 30 people died, relief workers said.
ASSAULT | <Ethirian troops> have [retaken] {a hill town in western Tresk} that guerrillas held for a month.
ASSAULT | <Vorlandish troops> [captured] the last stronghold of {the Karsa guerrillas}, police said.
ASSAULT | <Zandian rebels> [exploded] a row of bombs in {the capital} last night.
ASSAULT | <Belgarian drones> have [killed] nine {leaders of the Red Banner Front} in a summer, a ministry source said.
ASSAULT | Guards foiled a plot to [assassinate] {the bishop of Gorna}, police said.
ASSAULT | {A Tresk student} [died] of beatings in the hands of <Vorlandish police>, a doctor found.
ASSAULT | <Norheim> on Thursday [fired] four rockets at {Lesk}.
ASSAULT | {Two aid workers} were [shot] dead near Orvane by <gunmen in army coats>.
ASSAULT | <The air force> [bombed] {a wedding} in the hills of Gorna, killing the bride and 17 guests.
ASSAULT | <Militiamen> [ambushed] {a convoy of Sarmatian soldiers} outside Karsa, and both sides lost men.
ASSAULT | <A crowd> [burned] {a Quillon consulate} in revenge for the drowning of two stowaways.
MOBILIZE | <North Ethiria> has [trained] frogmen for a war against {South Ethiria}, analysts said.
MOBILIZE | <Ostravan troops> were put on [alert] along {the river} for the anniversary of the rising.
MOBILIZE | <The governor of Gorna> [ordered] armoured cars into three towns after a night of riots.
MOBILIZE | <Dhorn> [moved] two armoured brigades to its frontier with {Lesk} at the weekend.
MOBILIZE | <Quillon> [test-fired] a rocket over the sea of {Norheim}, the army said.
MOBILIZE | <Belgaria> has [called up] 12,000 reservists for service along the {Zandian} border.
AID | <Almara> has [opened] its frontier to {thousands of Kessins} whom Tresk had thrown out.
AID | <Vorlandish peacekeepers> [landed] in {Ruvania} at dawn.
AID | <The European Commission> on Monday [gave] {Miradora} five million euros for wells and schools.
AID | <Navy divers> [pulled] {22 people} from a ferry that had turned over off Port Hadley.
AID | <Sarmatia> has [shipped] wheat worth nine million crowns to {Ostrava}.
AID | <Lesk> has [granted] asylum to {a Dhornish pilot} who flew his fighter across the lake.
AID | <Doctors from Norheim> are [treating] {children hurt in the Gorna quake} in tents by the river.
AID | <The Kessin army> [trained] {Almaran bomb squads} for three weeks in June.
COOPERATE | <Gorna and Karsa> have been [sharing] radio codes for years, a report to parliament says.
COOPERATE | <Zandian intelligence officers> have [shared] evidence with {Belgaria} about the smugglers of the northern coast.
COOPERATE | <Quillon> has [extradited] a banker wanted for fraud to {Norheim}.
COOPERATE | <Vorland and Tresk> have [renewed] trade across the lake, which both had missed.
COOPERATE | <Dhorn> [sold] 40 fighter jets to {Ethiria} in its largest deal since the war.
COOPERATE | <The two navies> held joint [exercises] off Port Hadley on Sunday.
SUPPORT | <Gorna and Lesk> [welcomed] the return of normal relations with {Almara} on Tuesday.
SUPPORT | <Church leaders in Ostrava> [welcomed] the handshake between {Kessin} and {Dhorn}.
SUPPORT | <A Norheim judge> [praised] {Zandia's} new prisons as a model for others.
SUPPORT | <The League's secretary> spoke up in [support] of {the Tresk Liberation Organization}.
SUPPORT | <Senator Ruth Abrams> said she has deep [respect] for {Quillon} and its young president.
SUPPORT | <Parliament> [ratified] a pact with {Belgaria} that shares the waters of the lake.
SUPPORT | <Almara and Kessin> have [restored] relations after 14 years of silence.
SUPPORT | <The queen> [honoured] {nine firemen} who went back into the burning school.
CONSULT | <Vorlandish envoys> [return] to {Tresk} this week for talks on salmon.
CONSULT | <President Aldo Romen> [arrived] in {Zandia} on Monday, his first trip abroad in office.
CONSULT | <The mayor of Karsa> flew to {Orvane} for [meetings] with its port board.
CONSULT | <King Osric> [received] {the leader of the islanders} with a salute of 21 guns.
CONSULT | <Officials of Dhorn and Lesk> [discussed] the price of gas for six hours without result.
AGREE/CONSULT | <The runaway banker> will [bargain] for a home in {Gondrel}, a news agency reported.
CONSULT | <Foreign Minister Okafor> [telephoned] {his Sarmatian counterpart} to calm a quarrel over fishing nets.
OTHER:statement | <The Orvane Courier> [said] the shipyard may lay off a shift in autumn.
OTHER:statement | <Critics> [say] that the minister's brother wants his seat.
OTHER:statement | <A spokesman for the port> [said] the crane would be mended by Friday.
OTHER:statement | <Analysts> [said] the bank could miss its target this year.
OTHER:statement | <The weather office> [said] a storm was nearing the islands of Lesk.
OTHER:statement | <Dr. Hanna Lund> [said] that her team has found no trace of lead.
OTHER:statement | <The singer> [told] {reporters} that she was moved by letters from children.
OTHER:statement | <Karsa's mayor> [said] his rival had a good campaign.
OTHER:statement | <The airline> [said] nobody on board was hurt.
OTHER:statement | <State police> have [identified] a man whom an officer shot on Sunday.
OTHER:travel | <The tanker> [visited] Karsa harbour on Monday to take on water.
OTHER:travel | <A training ship of the Norheim navy> [called] at Port Hadley for two days.
OTHER:travel | <The skipper> [left] the port of Lesk for the fishing grounds.
OTHER:accident | {Nine pupils} were [killed] in a bus crash near Orvane, a nurse said.
OTHER:accident | {Two climbers} were [hurt] when a rope broke on the north face.
OTHER:disaster | A cyclone [hit] {the islands of Tresk} before dawn.
OTHER:disaster | {The valley of Gorna} was [struck] by an earthquake on Tuesday night.
SANCTION/COERCE | {Former mayor Ines Roo} [sentenced] to six years for taking bribes
SANCTION/COERCE | {Veteran coach Bo Hark} [jailed] for match fixing
COERCE | {Two editors} [arrested] in Orvane over cartoon
ASSAULT | {Woman} [shot], killed by <guard> in Karsa
ASSAULT | Police identify {man} [stabbed] by <neighbour>
ASSAULT | {Farmer} [beaten] to death by <cattle thieves>
COERCE | {Mara Enz's} [arrest] shocked the small town where she taught.
COERCE | The [seizure] of {the trawler} came a day after a coast guard put photographs on show.
SANCTION | <President Otto Weil> [fired] {his deputy, Ada Brenn}, in a letter.
SANCTION | <The board> [fired] {the trainer} after nine defeats.
ACCUSE | <Eight senior midwives> [fired off] a letter to {the hospital board}, calling it deaf.
ACCUSE | {Rolf Aas} faces [trial] on charges of fraud.
REQUEST/RETREAT | {Premier Oda Vik} was [urged] to resign on Monday.
REJECT | <Tamm Textiles> [rejected] a takeover offer that its chairman, Per Holt, called too low.
NONE | Sergeant Luis Tarr hailed from a village near the sea.
NONE | The actress, who hails from Lesk, has three sons.
NONE | Commentators called Norheim a key player in the lake region.
NONE | The paper called the old bridge the finest in Tresk.
NONE | Ms Brandt has been in charge of the museum since 2019.
NONE | Tensions on the island worry tour firms.
NONE | The findings are those of a team at the university of Orvane.
NONE | Investors watch the price of copper from day to day.
NONE | The road runs from Karsa to the frontier, where trucks wait for hours.
NONE | Her arrest record was clean.
NONE | He has two brothers in the army and a sister who paints.
NONE | The report came before the holidays.
NONE | Most of the houses in the valley have no water.
`;
