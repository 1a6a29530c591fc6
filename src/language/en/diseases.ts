/** Names of diseases and of what carries them: written as names are, and nobody's. */
const DISEASES: ReadonlySet<string> = new Set(
  `ebola zika hiv aids covid covid-19 coronavirus sars mers h1n1 h5n1 h7n9 nipah dengue chikungunya mpox monkeypox
alzheimer alzheimer's alzheimer’s parkinson's parkinson’s asperger's asperger’s crohn's crohn’s hodgkin's hodgkin’s
salmonella legionnaires legionella listeria anthrax e.coli`.split(/\s+/),
);

/** What follows the name of what carries a disease, wherever that was found first: "the Marburg virus". */
export const CARRIED = /^ (?:virus|viruses|disease|syndrome|fever)\b/i;

export const isDisease = (word: string): boolean => DISEASES.has(word.toLowerCase());
