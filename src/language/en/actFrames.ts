/** Verbs, nouns and adjectives that frame an inner act: "refuses to meet", "a plan to attack", "is ready to help". */
export const FRAMES: Readonly<Record<string, string>> = {
  future: `plan intend prepare hope expect schedule aim set seek mean propose consider decide slate due likely ready willing prepared
    eager determined poised plan_noun intention about opt aspire arrange`,
  promise:
    'agree promise pledge vow offer commit consent undertake volunteer swear guarantee propose_to commitment agreement deal',
  threat: 'threaten warn threat warning',
  refuse:
    'refuse decline reject fail oppose deny rule_out balk resist stop_short unwilling reluctant unable refusal failure neglect forget avoid',
  ask: `urge ask demand call call_for call_on order request appeal press tell want require instruct beg invite command push advise
    encourage pressure force_to recommend insist propose suggest need must should plea petition
    exhort lobby direct warn seek summon`,
  stop: 'stop halt end suspend cease quit abandon cancel postpone delay break_off call_off discontinue freeze drop scrap',
  begin: 'begin start continue resume launch keep help proceed manage come go step_up intensify renew open restart',
  try: 'try attempt seek struggle work fight strive effort bid move push campaign aim endeavor',
  allow: 'allow permit let enable authorize authorise license entitle',
  force: 'force compel prompt cause lead make drive push',
  prevent: 'prevent block bar stop keep hinder prohibit ban forbid discourage deter',
  help: 'help assist aid',
  accuse:
    'accuse charge suspect blame convict sentence indict criticize arrest wanted condemn fault investigate acquit try allege',
  say: `say tell announce declare state add note report claim explain testify predict expect acknowledge confirm mention remark
    emphasize stress reiterate argue insist admit believe reveal disclose conclude estimate warn think show indicate suggest
    allege find learn hope fear know see assert maintain contend point_out write hear assume guess decide determine deny
    quote inform assure complain speculate forecast caution repeat`,
};
