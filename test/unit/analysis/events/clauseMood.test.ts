import { expect, it } from 'vitest';
import { told } from './told';

const deed = (text: string, trigger: string) => told(text).find((event) => event.trigger === trigger);

it.each([
  ['The army will close the crossing if rebels attack the patrols.', 'attack', 'possible'],
  ['Rebels attacked the patrols near the crossing.', 'attacked', 'asserted'],
  ['The union will reject the offer on Friday.', 'reject', 'planned'],
  ['Norheim will sue the firm and arrest its owner.', 'sue', 'planned'],
  ['The rebels are going to attack the town.', 'attack', 'planned'],
])('%s: %s is %s', (text, trigger, modality) => expect(deed(text, trigger)?.modality).toBe(modality));

it.each([
  ['Neither minister met the rebels.', 'met', 'negative'],
  ['Nobody attacked the convoy.', 'attacked', 'negative'],
  ['None of the parties signed the agreement.', 'signed', 'negative'],
  ['No soldier was arrested in the town.', 'arrested', 'negative'],
  ['The police arrested nobody but two ministers met the rebels.', 'met', 'positive'],
  ['The firm didn\u2019t sign the agreement.', 'sign', 'negative'],
])('%s: %s is %s', (text, trigger, polarity) => expect(deed(text, trigger)?.polarity).toBe(polarity));

it('what hangs on a condition that stands before it is supposed', () => {
  const supposed = (text: string, trigger: string) => deed(text, trigger)?.supposed;
  expect(supposed('If soldiers find the man, they will arrest him.', 'arrest')).toBe(true);
  expect(supposed('The count will not start until soldiers arrest the man.', 'arrest')).toBe(true);
  expect(supposed('Until the soldiers arrest the man, it would be wrong to start the count.', 'arrest')).toBe(true);
  expect(supposed('Before soldiers could arrest the man, he left.', 'arrest')).toBe(true);
  expect(supposed('He is angry when soldiers arrest a man.', 'arrest')).toBe(true);
  expect(supposed('The army must wait until it has arrested the man.', 'arrested')).toBe(true);
  expect(supposed('Perhaps the soldiers arrested the man.', 'arrested')).toBe(true);
  expect(supposed('The soldiers have reportedly arrested the man.', 'arrested')).toBe(false);
  expect(supposed('Before soldiers arrested the man, he wrote a note.', 'arrested')).toBe(false);
  expect(supposed('The count started when soldiers arrested the man.', 'arrested')).toBe(false);
  expect(supposed('The soldiers will arrest the man if they find him.', 'arrest')).toBe(false);
});
it('says that a deed is denied only where a word denies it', () => {
  expect(deed('Norheim denied that it attacked the convoy.', 'attacked')?.modality).toBe('denied');
  expect(deed('They heard that another plane had hit the tower.', 'hit')?.modality).not.toBe('denied');
});
