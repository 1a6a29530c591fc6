/** Fillers of the slots in the patterns; names of states and groups are partly invented, so that no list can help. */
const list = (text: string): readonly string[] => text.trim().split(/\s*\|\s*/);

export const STATES = list(
  'Iran|Israel|Turkey|Serbia|Peru|Kenya|Pakistan|Georgia|Lebanon|Egypt|Ukraine|Sudan|Cuba|Nepal|Croatia|Chad|Vorland|Tresk|Almara|Kessin|Ostrava|Belgaria|Norheim|Quillon|Sarmatia|Dhorn|Ethiria|Mirador|Zandia|Ruvania|the United States|South Korea|North Korea|the European Union|the United Nations|Saudi Arabia|the African Union|NATO|France|Britain',
);
export const NATIONALS = list(
  'Iranian|Israeli|Turkish|Serbian|Peruvian|Kenyan|Pakistani|Georgian|Lebanese|Egyptian|Ukrainian|Sudanese|Cuban|Nepalese|Croatian|Almaran|Vorlandish|Belgarian|Sarmatian|Palestinian|Kurdish|British|French|U.S.|U.N.|Iraqi|Afghan|Russian|Chinese',
);
export const BODIES = list(
  'army|government|parliament|police|navy|military|authorities|troops|security forces|cabinet|Supreme Court|border guards|president|foreign minister|prime minister|officials|opposition|rebels|lawmakers|diplomats|soldiers|militia|defense ministry',
);
export const PEOPLE = list(
  'President Harun Delic|Prime Minister Anna Vesely|Foreign Minister Tomas Okafor|Secretary of State Joan Marlow|General Idris Kone|Maria Santangelo|opposition leader Viktor Hale|rebel leader Amadou Sall|King Osric|U.N. envoy Piet Larsen|Senator Ruth Abrams|Defense Minister Goran Pavic',
);
export const GROUPS = list(
  "the Red Banner Front|Muslim rebels|militants|separatist guerrillas|opposition parties|farmers|students|thousands of people|hundreds of protesters|textile workers|teachers|human rights groups|the Workers Party|the World Bank|a group of doctors|ethnic Tresk fighters|the rebel People's Army|leaders of the Unity coalition|prisoners|refugees from the north|two journalists|a human rights lawyer|three suspected militants|five foreign aid workers|members of the banned Dawn Movement|villagers|residents of the capital|the Catholic Church|miners|demonstrators",
);
export const SLOTS: Readonly<Record<string, readonly string[]>> = {
  P: list(
    'Belgrade|Nairobi|the capital|Lima|the southern city of Orvane|Gaza|Kabul|the border town of Lesk|Geneva|the north|Tripoli|Port Hadley',
  ),
  T: list(
    'on Monday|on Tuesday|Wednesday|last week|on Friday|today|yesterday|late Thursday|this week|in March|over the weekend|earlier this month',
  ),
  later: list('next week|on Sunday|next month|in the coming days|later this year|by June'),
  topic: list(
    'the border dispute|water rights|the nuclear program|trade|energy supplies|the peace process|fishing rights|election reform|oil prices|climate policy|a new constitution|the disputed islands|debt relief',
  ),
  said: list(
    'a spokesman said|officials said on Tuesday|state radio reported|the foreign ministry said|a diplomat said|according to local media',
  ),
  aid: list(
    'food aid|emergency loans|medical supplies|tents and blankets|military aid|humanitarian assistance|a grant of 40 million dollars|economic aid|fuel and grain|10 million euros of aid',
  ),
  money: list('20 million dollars|a million dollars|500 million euros|3 billion dollars|80,000 pounds'),
  weapons: list(
    'missiles|tanks|rifles and ammunition|fighter jets|nuclear weapons|anti-tank rockets|long-range missiles',
  ),
  disaster: list('a powerful earthquake|the floods|a cyclone|the drought|a cholera outbreak'),
  conflict: list('the civil war|the fighting|months of violence|the conflict in the east|the uprising'),
  pact: list('trade agreement|peace treaty|defense pact|cooperation accord|border agreement|fishing treaty'),
  ban: list('an embargo|a ban|sanctions|a travel ban|the trade embargo|a blockade'),
  suspects: list(
    'two suspects|political prisoners|a fugitive banker|suspected rebels|captured soldiers|the hostages|a former minister',
  ),
  number: list('two|five|a dozen|17|40|300|three|twenty|1,200'),
  goods: list('oil|wheat|steel|computers|beef|weapons|natural gas|fishing boats|documents|cattle'),
  misdeed: list(
    'the attack|the killing of civilians|a border raid|human rights abuses|the shooting of a student|the bombing|corruption|the failure of the talks|its nuclear tests|delays in aid deliveries',
  ),
  misdeeds: list(
    'supporting terrorism|harboring rebels|spying|breaking a truce|torturing prisoners|rigging the vote|stealing public money|blocking aid|planning a coup|arming militants',
  ),
  crime: list('treason|corruption|war crimes|murder|fraud|spying|terrorism|money laundering'),
  condition: list(
    'its demands are met|the attacks stop|the prisoners are freed|talks fail|its troops leave|wages are raised',
  ),
};
