/** Kinds of bodies by the noun that names them. */

/**
 * Kinds of bodies, read off the words of their names and the nouns that describe them, so that "the company" is never a
 * ministry. A body of which nothing tells the kind may be any.
 */
export const KINDS: Readonly<Record<string, string>> = {
  state: `government ministry department agency council parliament senate congress court tribunal police army navy military
    assembly cabinet administration commission bureau office municipality authority embassy house regime force`,
  union: 'union federation confederation association league society guild',
  party: 'party alliance front movement coalition bloc faction militia',
  company: `company firm corporation corp inc ltd plc group holdings airline airlines airways bank motors line lines energy
    oil gas insurer retailer manufacturer maker lender carrier`,
  press: 'news times post herald journal tribune magazine newspaper agency weekly daily mail gazette guardian',
  learning: 'university college school institute academy',
  faith: 'church mosque diocese temple synagogue',
  team: 'team club side squad united city rovers',
};
