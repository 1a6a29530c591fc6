/**
 * Sentences of wires written for this project, one a line: `code/act | text`, the source in angle brackets, the recipient
 * in braces, the words of the event in square brackets. Places stand for whoever is hit there, as PLOVER has it.
 */
export const WRITTEN = `
REQUEST/OTHER | <Vorland's parliament> has [demanded] an immediate admission by {Tresk} that its agents murdered 40 exiled writers in the 1960s.
REQUEST/OTHER | <A senior Almaran minister> repeated on Monday that {Kessin} [must] hand over the two men accused of blowing up a passenger ferry.
REQUEST/OTHER | <The Belgarian cabinet> declared today that {Norheim} [must] open its ports to foreign trawlers or face higher duties.
REQUEST/OTHER | <Quillon> said on Friday that {Sarmatia} [must] return a patrol boat that was seized by the Sarmatian navy last month.
REQUEST/OTHER | <The World Fisheries Council> concluded on Sunday that {Dhorn} and other coastal states [must] spend far more on the protection of cod.
REQUEST/OTHER | <President Harun Delic> issued a stern [reminder] to {Ethiria} that it must work fully with the inspectors who search its laboratories.
REQUEST/OTHER | <The rebel Mountain Party> issued a declaration [demanding] that {the Ruvanian government} give news of its jailed leader Selim Akay.
REQUEST/OTHER | <Zandian authorities> have been [pressing] {bus drivers in the capital} to drop a strike that they have planned for better pay.
REQUEST/AID | <Ethnic Tresks in the south of Vorland> are [demanding] a {U.N.} force to protect them against heavily armed settlers.
REQUEST/COERCE | <The Miradoran junta> today [ordered] {the newspaper El Faro} to stop printing until further notice, its editor said.
REQUEST/CONSULT | <The Kessin president> on Tuesday [asked] {the African Union} to mediate in a quarrel over a dam that has cost 30 lives.
REQUEST/RETREAT | <Doctors' groups> [called] on {the army} to let three arrested surgeons go home for the feast.
REQUEST/OTHER | <Norheim's foreign minister> [insisted] in a letter that {Quillon} account for 200 missing sailors before any talks begin.
REQUEST/RETREAT | <The Almaran opposition> wants {President Viktor Hale} to [resign] over the theft of ballot papers in March.
REQUEST/OTHER | <Ethiria> [called] on {Arab states} to unite against the tariff plan, a state newspaper said.
REQUEST/AID | Governor <Amadou Sall> [appealed] to {donors} for tents after a quake left 9,000 people without a roof.
ACCUSE | <Lesk> [complained] to the United Nations on Friday over two {Dhornish} air raids in which it said 14 people were killed.
ACCUSE | <The Sarmatian government> [condemned] a raid by {Ostravan soldiers} in the south of the country on Monday.
ACCUSE | <Vorland> [deplored] the killing of two farmers by {Tresk border guards}, its ministry said.
ACCUSE | {Former president Goran Pavic} has been [accused] of taking 30 million dollars of public money by <auditors of the state bank>.
ACCUSE | <The United Nations> has [sent] nine officers to {Kessin} to investigate the shelling of a market, a spokesman said.
ACCUSE | <Prosecutors in Belgaria> are [investigating] {a former intelligence chief} for his part in the sale of passports.
ACCUSE | <A daily in Zandia> [described] {the rival general} as a gravedigger of the republic.
ACCUSE | <Quillon> [blamed] {Norheim} on Thursday for a fire that destroyed half of its herring fleet.
ACCUSE | <Two villages near the mine> have [sued] {the Orvane Copper Company} over poisoned wells.
ACCUSE | <Foreign Minister Tomas Okafor> [attacked] {Ethiria} in a speech to parliament, calling its rulers thieves.
ACCUSE | <Human rights groups> say {the Ruvanian police} [beat] to death at least six prisoners last winter.
ACCUSE | {A retired colonel} went on [trial] in Lima on Tuesday for the murder of nine students.
ACCUSE | <Almara> [summoned] {the Kessin ambassador} to protest against the search of one of its ships.
ACCUSE | <Amnesty International> voiced [concern] over the fate of 70 people held without charge in {Dhorn}.
REJECT/OTHER | <The Tresks> [reject] proposed {Vorlandish} changes to the treaty on the river, their chief delegate said.
REJECT/CONSULT | <Sarmatia> is [opposed] to {British} mediation in its talks with Ostrava, an aide to the prime minister said Wednesday.
REJECT/MOBILIZE | <Kessin> again [rejected] on Thursday an appeal by {the United Nations} for sending troops to the demilitarised zone.
REJECT/CONSULT | <King Osric> has [refused] to meet {the visiting Almaran president}, saying he would only receive him without his generals.
REJECT/OTHER | <The northern rebels> [refused] to let {United Nations} planes land and take out a dozen wounded observers.
REJECT/OTHER | In what critics called a retreat, <President Idigoras Leal> has [reneged] on a promise to {the Zandian people} of new elections.
REJECT/OTHER | <A weekly based in the old port> has [defied] a ban by {General Idris Kone} and printed the speech of his rival.
REJECT/OTHER | <The Miradoran senate> [threw out] a budget proposed by {the government} that would have doubled the price of bread.
REJECT/AID | <Norheim> is still [refusing] admittance to {refugees from Lesk}, by far the largest group at its gates.
REJECT/OTHER | <Ostrava> imposed a [blackout] on news of the withdrawal of heavy guns from the hills around its capital.
REJECT/RETREAT | <Hijackers of a Quillon airliner> have [turned down] a plea by {the pilot's wife} to free the children on board.
REJECT/OTHER | <Dhorn> on Sunday [denied] a report by {Ethirian radio} that its troops had crossed the frontier.
REJECT/OTHER | <The mayor> [vetoed] a plan of {the city council} to sell the gas works.
REJECT/OTHER | <The two sides> [failed] to agree on a date for a truce after nine hours of talks.
THREATEN/ASSAULT | <Almara> [threatened] to shell {Kessin towns} today in revenge for an air raid in which, it said, 60 people were killed.
THREATEN/ASSAULT | <The Red Banner Front> [threatened] on Monday to resume bombings in {Belgaria} if its demands are not met by May.
THREATEN/PROTEST | <Angry Norheim fishermen> said on Friday they would [blockade] {the port of Lesk} from Sunday night to press for an end to quotas.
THREATEN/RETREAT | <Sarmatia> announced that it will [withdraw] its peacekeepers from {Ruvania} unless the president holds talks with his foes.
THREATEN/CONSULT | <The European Union> may [halt] its mediation between {Ostrava's} quarrelling parties if the truce breaks down, a diplomat said.
THREATEN/SANCTION | <Washington> [warned] {Dhorn} that it would cut off loans should the trial of the priests go ahead.
THREATEN/SANCTION | <The bloc's finance ministers> could [impose] fines on {Zandia} in June over its swelling debts.
THREATEN/COERCE | <The police chief of Orvane> [warned] {vendors} that stalls left on the bridge would be taken away by force.
THREATEN/PROTEST | <Miners> [threatened] to march on the capital unless {the government} drops its plan to close 14 pits.
THREATEN/ASSAULT | <The kidnappers> have [threatened] to kill {a Belgian engineer} unless their brothers are let out of jail.
THREATEN/ASSAULT | <General Kone> [vowed] to crush {the revolt in the north} within a week.
THREATEN/SANCTION | <Tresk> said it would [expel] {Vorlandish diplomats} if another balloon crosses its border.
AGREE/CONCEDE | <Kessin> will [allow] up to 9,000 {Almaran refugees} who have lived in camps for a decade to come home under a deal brokered by Norway.
AGREE/CONCEDE | <Leaders of the Dawn Movement> [agreed] to put off a march in {the capital} until after the feast.
AGREE/CONSULT | <Prime Minister Anna Vesely> has [agreed] to {French} mediation in the last round of talks with the islanders, an aide said.
AGREE/COOPERATE | <The Pacific Trade Forum> has [agreed] to set up a fisheries laboratory in {Port Hadley}, officials said on Thursday.
AGREE/COOPERATE | <Belgaria> today [accepted] a formula for ending its wine dispute with {its partners in the customs union}.
AGREE/CONCEDE | In a letter to the Security Council <Dhorn> said it would [allow] {U.N.} chemists to enter the plant without conditions.
AGREE/COOPERATE | <Ethiria and the southern rebels> have [agreed] to let grain trucks pass through the lines.
AGREE/COOPERATE | <The Quillon foreign minister> said his country is [committed] to opening its banks to rivals, but will not be hurried.
AGREE/CONSULT | <Almara> is inching nearer to an [accord] with {Kessin} five years after crowds sacked its consulate, an official said.
AGREE/SUPPORT | <Norheim> is about to [restore] full diplomatic ties with {Zandia}, four years after a mob burned its embassy.
AGREE/AID | <The World Bank> will [lend] {Miradora} 300 million dollars to mend roads torn up by the floods.
AGREE/AID | <Ostrava> has [promised] to feed {the besieged town of Karsa} through the winter.
AGREE/SUPPORT | <Vorland> will [adopt] a joint resolution with {Sarmatia} on the rights of fishermen, a senior official said on Saturday.
AGREE/COOPERATE | <Lesk> will [host] {Dhornish engineers} next week to plan a bridge across the strait.
AGREE/RETREAT | <The Front> announced it will give [back] trucks and radios seized last year from {U.N. observers}.
AGREE/AID | <Belgarian security officials> are about to [lend] {the Almaran police} twenty patrol cars.
SANCTION | <Sarmatia> will [abandon] all economic ties with {Vorland} almost five years after crowds trashed its embassy, an official said.
SANCTION | <Tresk> has [broken off] relations with {Almara} after the arrest of three of its teachers.
SANCTION | <A Norheim minister> has [called off] a planned visit to {Ruvania} after martial law was declared there.
SANCTION | <Syrian-born mediators> today [ended] their efforts between {rival militias in the port of Lesk} as shells went on falling.
SANCTION | <Sixty U.N. soldiers> were [pulled out] of {the eastern enclave of Gorna} on Friday, leaving only a dozen to follow them.
SANCTION | {A former White House clerk} was [sentenced] to two years in prison for stealing from a fund for flood victims.
SANCTION | <Kessin> [expelled] {eleven Zandian diplomats} on Tuesday on charges of spying.
SANCTION | <The Ethirian central bank> [froze] the accounts of {the Orvane family} after the coup.
SANCTION | <The prime minister> [dismissed] {his interior minister} over the escape of nine prisoners.
SANCTION | <Dhorn> [cut] gas supplies to {Ostrava} by half as their quarrel over prices went into its third week.
SANCTION | <The union> has [suspended] {its president} for taking gifts from shipowners.
CONCEDE | <President Omar Delic> on Thursday [shortened] by two hours the curfew imposed in {Almara} after the coup of last June.
CONCEDE | <Belgaria> [lifted] a night curfew in {the province of Gorna} where 19 people have been killed in riots this year.
CONCEDE | <Zandia's high court> [ruled] that {the candidate Maria Santangelo} may take part in the election.
CONCEDE | <Lesk> [eased] rules that kept {foreign reporters} out of the flooded valley.
CONCEDE | <The junta> [bowed] to the demands of {striking teachers} and raised their pay by a fifth.
CONCEDE | <Quillon> [dropped] its claim to {Norheim's} northern islands on Friday.
CONCEDE | <The governor> [pardoned] {a woman who killed her violent husband} a day before she was to die.
RETREAT | Some 400 <Tresk guerrillas> fighting in {Vorland} have been [demobilised] since the accord of last August, two commanders said.
RETREAT | <Ruvania> said on Sunday it had [paid] compensation to {elderly Indian traders} for shops they lost when they were driven out.
RETREAT | <General Kone> [resigned] yesterday to make way for the first free vote in Miradora.
RETREAT | <Sarmatian troops> [pulled back] from {three Ostravan villages} at dawn, monitors said.
RETREAT | <The hijackers> [let] {34 women and children} go after a night of talks with the pilot.
RETREAT | <Both armies> have [stopped] firing along the lake, a U.N. officer said.
RETREAT | <Kessin> has [returned] to {Dhorn} the bodies of nine airmen shot down in the war.
RETREAT | <The two generals> signed a [cease-fire] on Monday after 18 months of war.
PROTEST | About 300 <supporters of former president Idigoras Leal> [blocked] roads in {the capital city of Orvane} to demand that he be let back.
PROTEST | <Young Almarans> [blocked] roads leading to the city centre to press their demands for jobs from {President Delic's government}.
PROTEST | <Angry Belgarian paper workers> [blocked] a bridge over the river from {Norheim} to {Lesk} for three hours by dumping sawdust on it.
PROTEST | <Zandian youths> threw stones at a [demonstration] against abuses by {the Zandian military}, officials said.
PROTEST | <Kessin landowners> began a hunger [strike] outside parliament to demand the return of fields seized by {the army} in 1971.
PROTEST | <Dhornish students> [rioted] after a peaceful march that called for the removal of {President Hale} from office.
PROTEST | <Rebels in Ethiria> [blocked] traffic into {the port of Lesk} as they went on with their effort to bring down the cabinet.
PROTEST | <Tresk> [riots] against {Vorlandish} land laws are going on with no end in sight.
PROTEST | <Miradoran riot police> used tear gas to [disperse] demonstrators in {Orvane} who shouted against the results of the vote.
PROTEST | <Nurses in Quillon> [walked off] their wards on Monday over pay that {the health ministry} has held back since March.
COERCE | <The military government> [declared] a state of siege in {Miradora} on Saturday and shut two radio stations.
COERCE | <Norheim authorities> have [imposed] a curfew in {the town of Karsa} after a march over fraud in Sunday's vote.
COERCE | <Sarmatia> on Friday [reimposed] a blockade of {the northern valley} following the shooting of two soldiers a day earlier.
COERCE | <Soldiers from Gondrel> have [cordoned off] the roads that lead into {Mordane} along the pass of Karsa Ungor.
COERCE | <Ostravan settlers> set [fire] to the offices of {the Tresk church council} in the night.
COERCE | <Police in Zandia> have [arrested] {the publisher of a banned weekly} and his two sons.
COERCE | {Six members of the Movement for Free Gorna} were [detained] by <Ruvanian security police> on their way to a congress.
COERCE | <The Lesk council> has [banned] {street musicians} from the old town.
COERCE | <Almaran customs officers> [seized] a cargo of cedar from {a Kessin freighter}.
COERCE | <Dhorn> [tapped] the telephones of {its allies' envoys} for nine years, a court heard.
ASSAULT | <Kessin rebels> [shelled] {the regional capital of Orvane} for the first time in a year, killing about 30 people, relief workers said.
ASSAULT | <Ethirian-led forces> have [retaken] {a village in western Tresk} after days of fighting with guerrillas who overran it last month.
ASSAULT | <Vorlandish troops> have [captured] part of {a Karsa guerrilla} stronghold on the border after a week of fighting, police said.
ASSAULT | <Zandian rebels> [exploded] a row of bombs in {the capital} last night.
ASSAULT | Recent <Belgarian drone attacks> have [killed] at least nine {leaders of the Red Banner Front} since July, ministry sources said.
ASSAULT | An attempt to [assassinate] {the deputy governor of Gorna} was foiled by guards, the city's police said.
ASSAULT | {A Tresk prisoner} [died] of torture while in the hands of <Vorlandish police>, a pathologist found.
ASSAULT | <Norheim> on Thursday [fired] four rockets at {Lesk}.
ASSAULT | {Two aid workers} were [shot] dead near Orvane by <gunmen in army coats>.
ASSAULT | <The air force> [bombed] {a wedding} in the hills of Gorna, killing the bride and 17 guests.
ASSAULT | <Militiamen> [ambushed] {a convoy of Sarmatian soldiers} outside Karsa, and both sides lost men.
ASSAULT | <A crowd> [burned] {a Quillon consulate} in revenge for the drowning of two stowaways.
MOBILIZE | <North Ethiria> has [trained] more than 300 pilots for a war against {South Ethiria}, Seoul-based analysts said.
MOBILIZE | <Ostravan troops> remained on [alert] in {the river zone} today to prevent more violence after a week of unrest.
MOBILIZE | <The governor of Gorna> has [ordered] patrols by police and soldiers after riots in three towns.
MOBILIZE | <Dhorn> [moved] two armoured brigades to its frontier with {Lesk} at the weekend.
MOBILIZE | <Quillon> [test-fired] a rocket over the sea of {Norheim}, the army said.
MOBILIZE | <Belgaria> has [called up] 12,000 reservists for service along the {Zandian} border.
AID | <Almara> [opened] its borders today to {most Kessins} ordered out of Tresk as illegal aliens.
AID | The first <Vorlandish peacekeepers> have [arrived] in {Ruvania}, the defence minister said.
AID | <The European Commission> on Monday [gave] {Miradora} five million euros for wells and schools.
AID | <Navy divers> [pulled] {22 people} from a ferry that had turned over off Port Hadley.
AID | <Sarmatia> [signed] an accord on Thursday to supply {Ostrava} with some 40,000 tonnes of wheat.
AID | <Lesk> has [granted] asylum to {a Dhornish pilot} who flew his fighter across the lake.
AID | <Doctors from Norheim> are [treating] {children hurt in the Gorna quake} in tents by the river.
AID | <The Kessin army> [trained] {Almaran bomb squads} for three weeks in June.
COOPERATE | <Taliban-style rulers of Gorna and the islanders' army> have been [sharing] radio codes, a report to parliament says.
COOPERATE | <Zandian intelligence officers> have [shared] evidence with {Belgaria} about the smugglers of the northern coast.
COOPERATE | <Quillon> has [extradited] a banker wanted for fraud to {Norheim}.
COOPERATE | <Vorland and Tresk> have [renewed] trade after a break of twelve years, in a step that helps both.
COOPERATE | <Dhorn> [sold] 40 fighter jets to {Ethiria} in its largest deal since the war.
COOPERATE | <The two navies> held joint [exercises] off Port Hadley on Sunday.
SUPPORT | <Gorna and Lesk> [welcomed] a resumption of formal diplomatic ties with {Almara} after a rift of nine years, a news agency said.
SUPPORT | <Lawmakers in Ostrava and Sarmatia> [welcomed] the resumption of ties between {Kessin} and {Dhorn}.
SUPPORT | <A top Norheim official> today [praised] {Zandia's} efforts to clean up its prisons and called it an important partner.
SUPPORT | <The secretary-general of the League> [urged] Brussels to support {the Tresk Liberation Organization}.
SUPPORT | <Senator Ruth Abrams> said she has deep [respect] for {Quillon} and its young president.
SUPPORT | <Parliament> [ratified] a pact with {Belgaria} that shares the waters of the lake.
SUPPORT | <Old foes Almara and Kessin> have [restored] diplomatic ties after a break of 14 years.
SUPPORT | <The queen> [honoured] {nine firemen} who went back into the burning school.
CONSULT | <Vorlandish and Tresk envoys> [return] to Geneva this week for talks on the number of missiles in the north.
CONSULT | <President Aldo Romen> [arrived] in {Zandia} on Monday on his first official visit since the riots of last June.
CONSULT | <Karsa Galden's new mayor> left yesterday for {Minas Orvane} for [meetings] of the joint transport committee.
CONSULT | <King Osric> gave a warm [welcome] on Thursday to {the leader of the islanders}, who wants to end the isolation of his people.
CONSULT | <Officials of Dhorn and Lesk> [discussed] the price of gas for six hours without result.
AGREE/CONSULT | <Gollander> will [bargain] for asylum in {Gondrel}, a news agency reported.
CONSULT | <Foreign Minister Okafor> [telephoned] {his Sarmatian counterpart} to calm a quarrel over fishing nets.
`;
