/** Past participles, for deeds told without a doer. Irregular verbs as data; the rest is spelling. */

/** base past participle */
const IRREGULAR = `beat beat beaten; become became become; begin began begun; bite bit bitten; blow blew blown; break broke broken;
bring brought brought; build built built; burst burst burst; buy bought bought; catch caught caught; choose chose chosen;
come came come; cut cut cut; deal dealt dealt; draw drew drawn; drive drove driven; fall fell fallen; feel felt felt;
fight fought fought; find found found; flee fled fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten;
forgive forgave forgiven; freeze froze frozen; get got got; give gave given; go went gone; hang hung hung; hear heard heard;
hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; know knew known; lay laid laid; lead led led;
leave left left; lend lent lent; let let let; lose lost lost; make made made; mean meant meant; meet met met; oversee oversaw overseen;
overthrow overthrew overthrown; pay paid paid; put put put; quit quit quit; read read read; ride rode ridden; rise rose risen;
run ran run; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent; set set set; shoot shot shot;
show showed shown; shut shut shut; sink sank sunk; sit sat sat; slay slew slain; speak spoke spoken; spend spent spent;
spread spread spread; stand stood stood; steal stole stolen; strike struck struck; swear swore sworn; sweep swept swept;
take took taken; teach taught taught; tear tore torn; tell told told; think thought thought; throw threw thrown;
undertake undertook undertaken; wear wore worn; win won won; withdraw withdrew withdrawn; withhold withheld withheld; write wrote written`;

interface Forms {
  readonly past: string;
  readonly participle: string;
}

const FORMS: ReadonlyMap<string, Forms> = new Map(
  IRREGULAR.split(/;\s*/).flatMap((line) => {
    const [base = '', past = '', participle = ''] = line.trim().split(' ');
    const forms = { past, participle };
    const stem = base.endsWith('e') ? base.slice(0, -1) : doubled(base);
    const s = /(?:[sxz]|[cs]h|o)$/.test(base) ? `${base}es` : base.endsWith('y') ? thirdOfY(base) : `${base}s`;
    return [base, past, participle, s, `${stem}ing`].map((form): [string, Forms] => [form, forms]);
  }),
);

/** "stop" as "stopp"; longer words keep their last letter, for most are stressed elsewhere. */
function doubled(word: string): string {
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word) || /(?:begin|forget|forbid)$/.test(word)
    ? word + word.at(-1)
    : word;
}

function thirdOfY(word: string): string {
  return /[aeiou]y$/.test(word) ? `${word}s` : `${word.slice(0, -1)}ies`;
}

/** True for "taken" and "slain", which tell nothing active without an auxiliary; "met" and "shot" may be either. */
export function isBareParticiple(word: string): boolean {
  const forms = FORMS.get(word);
  return forms !== undefined && forms.participle === word && forms.past !== word && !isBase(word);
}

const isBase = (word: string): boolean => /^(?:become|come|run)$/.test(word);

/** True for a form that tells what was done: "killed", "shot". */
export function isPast(word: string): boolean {
  const forms = FORMS.get(word);
  return forms ? forms.past === word || forms.participle === word : word.endsWith('ed');
}

/** "killing", "kills" and "kill" as "killed"; of a phrase ("hand over") the first word changes. */
export function participleOf(phrase: string): string {
  const [verb = '', ...rest] = phrase.split(' ');
  return [participle(verb), ...rest].join(' ');
}

/** "ending" as "ended", "taking" as "took"; of a phrase the first word changes. */
export function pastOf(phrase: string): string {
  const [verb = '', ...rest] = phrase.split(' ');
  return [FORMS.get(verb)?.past ?? participle(verb), ...rest].join(' ');
}

function participle(word: string): string {
  const forms = FORMS.get(word);
  if (forms) return forms.participle;
  if (word.endsWith('ed')) return word;
  if (word.length > 4 && word.endsWith('ing')) return regular(word.slice(0, -3), false);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}ied`;
  if (/(?:[sxz]|[cs]h)es$/.test(word)) return regular(word.slice(0, -2), false);
  return regular(word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word, true);
}

function regular(stem: string, isWhole: boolean): string {
  if (stem.endsWith('e')) return `${stem}d`;
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ied`;
  return `${isWhole ? doubled(stem) : stem}ed`;
}
