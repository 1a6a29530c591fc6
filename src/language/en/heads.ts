/** Nouns at the head of a phrase, by what they stand for. */

export const HUMAN =
  `man woman people person child boy girl civilian member leader official soldier militant suspect reporter journalist activist
  protester demonstrator student worker resident villager gunman insurgent rebel president minister king queen premier chancellor general
  ambassador envoy lawmaker senator governor mayor spokesman spokeswoman chief judge lawyer doctor teacher farmer fighter terrorist
  policeman officer guard troop prisoner hostage refugee victim patient citizen voter candidate witness expert analyst scientist
  researcher player team coach critic supporter opponent investigator prosecutor family brother sister father mother son daughter wife
  husband commander bomber attacker assailant pilgrim passenger driver diplomat legislator peacekeeper negotiator inspector monitor
  observer tribesman cleric priest bishop pope monk crowd hundred thousand dozen score million militiaman dissident delegate representative
  counterpart side party faction rival enemy ally visitor tourist migrant immigrant muslim christian jew inmate detainee defendant author
  director secretary adviser aide deputy mediator editor executive investor employee businessman owner gang mob youth infant
  individual foreigner national survivor hunter fisherman pilot crew miner singer actor athlete champion aircraft`.split(
    /\s+/,
  );

export const BODIES =
  `government army police military force authority council parliament court party group organization union company commission committee
  agency ministry country nation state administration opposition alliance coalition militia bank university hospital church congress
  senate house cabinet tribunal panel team embassy association federation movement network corporation firm assembly legislature
  troops navy guard security body bureau department office newspaper media station front brigade unit squad regime kingdom
  republic community tribe world west camp junta board institute`.split(/\s+/);

export const TIMES =
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december day week month year today yesterday tomorrow hour minute decade century morning evening night afternoon weekend time
  moment period past future midnight noon date quarter spring summer autumn winter season`.split(/\s+/);

export const PARTITIVE: ReadonlySet<string> = new Set(
  'hundred thousand dozen score million number group member series lot part majority one some most many all few several half couple wave spate total ten last first rest remainder handful column band duo trio pair'.split(
    ' ',
  ),
);
