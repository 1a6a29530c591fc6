import { expect, it } from 'vitest';
import { clauseOf } from '../../../../src/analysis/events/clause';
import { treeOf } from '../../../../src/analysis/events/tree';
import { parsed, wordsOf } from './paragraph';

/** Subject and lead of the clause that tells a deed, as a line has them. */
function before(text: string, deed: string): string | null {
  const [sentence] = parsed(text).sentences;
  if (!sentence) return null;
  const at = sentence.tokens.findIndex((token) => token.text === deed);
  const clause = clauseOf(treeOf(sentence), at, { start: at, end: at + 1, head: at });
  return (
    clause &&
    [clause.subject, ...(clause.lead ? [clause.lead] : [])].map((part) => wordsOf(text, sentence, part)).join(' | ')
  );
}

it.each([
  ['Counting is proceeding very slowly in the valley.', 'proceeding', 'Counting | is'],
  ['Ten dockers were arrested after the march.', 'arrested', 'Ten dockers | were'],
  ['The ministry has repeatedly refused to meet the strikers.', 'refused', 'The ministry | has repeatedly'],
  ['Norheim and Tresk have decided to withdraw their troops.', 'withdraw', 'Norheim and Tresk | have decided to'],
  ['The mayor was questioned and then arrested.', 'arrested', 'The mayor | was'],
  ['The minister, Ana Brisk, rejected the offer.', 'rejected', 'The minister, Ana Brisk,'],
  ['Six guards were hurt in the blast, which destroyed the customs house.', 'destroyed', 'the blast'],
  [
    'Envoys of Norheim, Tresk, Velland and Orsia will meet in May.',
    'meet',
    'Envoys of Norheim, Tresk, Velland and Orsia | will',
  ],
  ['Ana Brisk yesterday teamed with her rival.', 'teamed', 'Ana Brisk'],
  ['At 5:00am today Speaker Brisk declared a result.', 'declared', 'Speaker Brisk'],
  [
    'Hundreds of anti-government fighters are scouring the hills.',
    'scouring',
    'Hundreds of anti-government fighters | are',
  ],
  ['People living near the plant blocked the road.', 'blocked', 'People living near the plant'],
  [
    'Four of the seven on deck have so far been questioned by the court.',
    'questioned',
    'Four of the seven on deck | have so far been',
  ],
  [
    'Three raiders of the Velland Front had seized the bus, shot the driver in the leg and demanded fuel.',
    'demanded',
    'Three raiders of the Velland Front',
  ],
  ['Ward director Ana Brisk thanked them, waived fees and agreed to meet Monday.', 'agreed', 'Ward director Ana Brisk'],
  ['There was a brawl in which two Velland sailors were hurt.', 'hurt', 'two Velland sailors | were'],
  ['In exchange it lifted its blockade of the harbour.', 'lifted', 'it'],
  ['A day after 900 guards were ordered to report, he quit.', 'ordered', '900 guards | were'],
  ['Raiders on motorbikes killed six herders near Tresk and left a note.', 'killed', 'Raiders on motorbikes'],
  [
    "A group of young men in the rival's T-shirts pelted her car.",
    'pelted',
    "A group of young men in the rival's T-shirts",
  ],
  ['After an hour\u2019s delay the guests heard a lecture.', 'heard', 'the guests'],
  ['In the meantime 12 Velland Rangers have been called to the station.', 'called', '12 Velland Rangers | have been'],
  [
    'In 1996 she led the dockers out on strike for weeks, then broke with the union to back a deal.',
    'broke',
    'she | then',
  ],
  ['Brisk, who runs a ward for the charity Open Hand, said she was treating six victims.', 'treating', 'she | was'],
  ['A man who posed as the nephew of the owner signed it.', 'posed', 'A man'],
  ['Police on Monday raided the house.', 'raided', 'Police'],
  ['Up to 300 nurses are expected to have left.', 'expected', 'Up to 300 nurses | are'],
  [
    'One clerk died after a Royal Harbour Service (RHS) plane crashed near the port.',
    'crashed',
    'a Royal Harbour Service (RHS) plane',
  ],
  ['The study shows the part Norheim Bank played in the sale, and names its clerks.', 'names', 'The study'],
  [
    'Saying "the harbour" is at risk, Minister Ana Brisk has ordered a review of the port.',
    'ordered',
    'Minister Ana Brisk | has',
  ],
  [
    'Heavy winds at all three ports -- Norheim, Tresk and Velland -- resulted in delays.',
    'resulted',
    'Heavy winds at all three ports',
  ],
  [
    "New Norheim, the county's third-largest port and a Brisk stronghold in 2008, is likely to lose two lines.",
    'lose',
    'New Norheim | is likely to',
  ],
  [
    'It troubles me, for all I know, that after the fire the clerks are leaving the port.',
    'leaving',
    'the clerks | are',
  ],
  [
    'Someone named Vasek, who was considered ill and had been questioned about a fire, seized a boat.',
    'questioned',
    'Someone named Vasek | had been',
  ],
  [
    '"It is over," says Ana Brisk, a friend who first met Vasek in Tresk and is now a nurse.',
    'met',
    'Ana Brisk | first',
  ],
  ['All four clerks of a Tresk bank that has failed in the valley have been paid.', 'failed', 'a Tresk bank | has'],
  ['She says Mr Vasek wanted to know more but left after a week.', 'left', 'Mr Vasek'],
  ['Vasek -- a clerk at the port -- helped carry the boxes.', 'carry', 'Vasek | helped'],
  ['The head of the port \u2013 a friend of hers \u2013 resigned on Monday.', 'resigned', 'The head of the port'],
])('%s %s', (text, trigger, said) => expect(before(text, trigger)).toBe(said));

it.each([
  ['does not tell what somebody is told to do', 'The court ordered the firm to release the workers.', 'release'],
  [
    'does not tell of two what one of them did',
    'Ana Brisk and Vasek shared a cab, before Vasek, on Monday, sold the boat.',
    'sold',
  ],
  [
    'does not tell of all what a part did',
    "Ana Brisk won in a poll which saw 60 per cent of the port's more than 900 clerks vote.",
    'vote',
  ],
  ['does not tell which thing is meant', 'The town spent half of the oil that was released.', 'released'],
  ['does not tell what is denied', 'The army denied that it attacked the village.', 'attacked'],
  ['does not tell the second of two that are one', 'Ten sheds were burned or damaged by rioters.', 'damaged'],
  ['does not take a participle for a clause', 'The number of clerks being counted is small.', 'counted'],
  [
    'takes no verb of another clause into the subject',
    'Norline managers and unions representing the ferry\u2019s crews will meet again today after long talks last night failed to end a wage quarrel.',
    'failed',
  ],
  ['does not tell what only ought to be', 'It’s important Brisk delivers for the town and for the port.', 'delivers'],
  [
    'does not guess which of two nouns a clause after a comma is said of',
    'Crews watch a blaze at the farm, which broke through the fence yesterday.',
    'broke',
  ],
  [
    'does not tell what somebody is only charged with',
    'Brisk is charged with undergoing the same training, receiving the same funds and pledging the same service.',
    'pledging',
  ],
  [
    'takes nobody who says it for who it is said of',
    'Colonel Brisk, says a relative in Bologna, has been arrested.',
    'arrested',
  ],
  [
    'takes no noun before an infinitive of another verb for who does it',
    'The office is urging people hit by cuts at the paper and the firm Marlo to seek information.',
    'seek',
  ],
  ['does not take who is held for who holds', 'Radio reports Velland rebels held prisoner in Tresk.', 'held'],
  [
    'joins no verb over a noun between',
    'The raids came a day after Ana Brisk, angry at the mayor, who had freed two men, ordered her guards to shoot.',
    'ordered',
  ],
  ['does not tell which one is meant', 'The plan that was adopted is the best one.', 'adopted'],
  ['does not tell what stands before it', 'They heard what that man was trying to do.', 'trying'],
  [
    'takes nothing between two commas for the deed of a sentence',
    'One clerk, suspected to be a spy, was sent to the port.',
    'suspected',
  ],
  ['is said of nobody who is only told to do it', 'The pact commits all three to cease fire.', 'cease'],
  ['takes no time for who did it', 'Last night was forced to head back to the port.', 'forced'],
  ['tells no half of a description', 'The settlement of a claim lodged years ago was signed.', 'lodged'],
  ['does not tell what is asked', 'Has the union accused the minister?', 'accused'],
  ['does not tell what is only hoped for', 'Vasek rushed to the fair, hoping to win a contract.', 'win'],
  ['does not tell what would have been', 'If they had won, the clerks would have lost a million crowns.', 'lost'],
  [
    'does not tell of anybody',
    'It is hard to prove that a person who was convicted in May is the same man.',
    'convicted',
  ],
  [
    'takes no office for who asks',
    'Ana Brisk, the clerk with the harbour office who questioned Vasek, left.',
    'questioned',
  ],
  ['does not tell how many did it', 'It is not clear how many of the dockers have fled the port.', 'fled'],
  ['does not tell what lacks its object', 'The ministry kept the rockets that it agreed to provide in May.', 'agreed'],
  [
    'takes no thing and a country for one subject',
    'The strike hit fuel -- a thing Norheim says it needs to fly but which it sells.',
    'says',
  ],
  ['does not tell of one what two do', 'My husband and I take them to the market at night.', 'take'],
])('%s', (_, text, trigger) => expect(before(text, trigger)).toBeNull());
it.each([
  ['She stayed in spite of letters from lawyers who were annoyed by the delay.', 'annoyed', 'lawyers | were'],
  [
    'The dead included children skating on the rink, who were buried in rubble.',
    'buried',
    'children skating on the rink | were',
  ],
  ['The plan was to weaken the harbour and spread the strike.', 'spread', 'The plan | was to'],
  ['One clerk, suspected to be a spy, was sent to the port.', 'sent', 'One clerk | was'],
  [
    'Leaders from Christian, Islamic and Jewish communities are meeting in Tresk.',
    'meeting',
    'Leaders from Christian, Islamic and Jewish communities | are',
  ],
])('%s %s', (text, trigger, said) => expect(before(text, trigger)).toBe(said));
