/** Words that stand right before or after a name, or look like one, and are none of it. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Whoever is addressed so is a person. */
export const COURTESY = words('mr mrs ms miss mme mlle messrs');

/** Work that a person is named by and that is no part of the name. */
export const WORK = words(`
skipper coach manager striker defender goalkeeper batsman bowler analyst economist forecaster owner founder prosecutor detective
constable inspector nurse teacher spokeswoman`);

/** Offices that end no body's name. */
export const HOLDERS = words(
  'premier president chancellor minister governor mayor treasurer ambassador governor-general',
);

/** What may stand between a place and an office: "Tasmanian Deputy Premier". */
export const BEFORE_OFFICES = words(`
prime deputy vice lord foreign finance first acting assistant former interior defence defense health education justice
transport environment home state federal chief attorney`);

/** As the text has them after an hour. */
export const TIME_ZONE = /^(?:A[CEW][DS]T|NZ[DS]T|[CEMP][DS]T|[CE]ES?T|GMT|UTC|BST|IST|JST|HKT|[EW]AT|SAST)$/;

/** After the name of somebody who has the honour. */
export const HONOURS = words('QC KC SC MBE OBE CBE PhD MD');
