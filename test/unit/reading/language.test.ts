import { expect, it } from 'vitest';
import { languageOf } from '../../../src/reading/language';
import { writtenSentences } from '../../../src/training/events/wire/writtenSentences';

it.each([
  [
    'President Olga Brandt met Prime Minister Tom Marsh in Lakeford. Union leader Rune Holm met Mayor Anna Kessler.',
    'en',
  ],
  ['Kessler met Brandt in Port Daro on Tuesday and they signed the pact.', 'en'],
  ['MAYOR MEETS UNION LEADER OVER PAY IN THE OLD HARBOUR OF THE TOWN', 'en'],
  ['Rovers won. Police arrested two men. Shares fell on Monday.', 'en'],
  ['Ana Brisk met Karl Roll in Paris.', 'en'],
  ['Holm met Brandt at Lakeford.', 'en'],
  ['Jan Wit won in Gouda.', 'en'],
  ['Van Aalst and Dekker signed the pact in Gouda.', 'en'],
  ['Minister sprak met Karl Roll in Gouda.', 'nl'],
  ['Der Kanzler war am Montag in Bremen.', 'de'],
  ['Le ministre a visité Lyon avec le maire.', 'fr'],
  ['Borgmesteren mødte lederne af fagforeningen i rådhuset i tirsdags og lovede dem en ny aftale.', 'da'],
  ['Burmistrz spotkał się we wtorek z przywódcami związku i obiecał im nową umowę przed latem.', 'pl'],
  ['Borgmästaren träffade fackets ledare i stadshuset i tisdags och lovade dem ett nytt avtal.', 'sv'],
  ['Wali kota bertemu para pemimpin serikat pekerja pada hari Selasa dan menjanjikan kesepakatan baru.', 'ms'],
  ['Kaupunginjohtaja tapasi ammattiliiton johtajat tiistaina ja lupasi heille uuden sopimuksen.', 'fi'],
  ['De burgemeester ontmoette dinsdag de leiders van de vakbond en beloofde hun een nieuw akkoord.', 'nl'],
  ['Belediye başkanı salı günü sendika liderleriyle görüştü ve onlara yeni bir anlaşma sözü verdi.', 'tr'],
  ['国家主席星期二在北京会见了来访的外国领导人,双方就贸易和安全问题交换了意见。', 'zh'],
  [
    'Der Bürgermeister nannte den Plan am Dienstag "the best from the past", und die Gewerkschaft gab ihm nach langem Streit recht.',
    'de',
  ],
  ['Thorbjørnsen og Sækkevik said that the Hålogaland and Vesterålen ferries would sail from Bodø with Ødegård.', 'en'],
  ['Ο δήμαρχος συνάντησε την Τρίτη τους ηγέτες του συνδικάτου στο λιμάνι.', 'el'],
  ['시장은 화요일 시청에서 노조 지도자들을 만나 새 협약을 약속했다.', 'ko'],
  ['ראש העיר נפגש ביום שלישי עם מנהיגי האיגוד והבטיח להם הסכם חדש.', 'he'],
  ['นายกเทศมนตรีพบผู้นำสหภาพแรงงานเมื่อวันอังคาร', 'th'],
  ['The mayor quoted a line from Ομήρου to the union leaders on Tuesday night.', 'en'],
  ['市長は火曜日に市役所で組合の指導者と会い、新しい協定を約束した。', 'ja'],
  ['Three words only', 'und'],
  ['', 'und'],
])('%s', (text, code) => expect(languageOf(text)).toBe(code));

it('does not take an article in another language that quotes English for English', () => {
  const german =
    'Der Bürgermeister nannte den Plan am Dienstag im Rathaus gut, und die Gewerkschaft gab ihm recht. '.repeat(4);
  expect(languageOf(`${german}"The best from the past for this town", sagte er.`)).toBe('de');
  const english = 'Thorbjørnsen said that the Hålogaland ferry would sail from Bodø with the crew of Sækkevik. '.repeat(
    5,
  );
  expect(languageOf(english)).toBe('en');
});

it('takes no written sentence for another language', () => {
  const texts = writtenSentences().map(({ text }) => text);
  const wrong = texts.filter((text) => !['en', 'und'].includes(languageOf(text)));
  expect(texts.length).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});
