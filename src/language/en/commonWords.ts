/** Words of four letters and more that stand in any article: they tell nothing about what it is about. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `about above according across added after again against ahead already also although always among another anyone around asked
  away back became because become been before began behind being below between both came come comes coming could called day days
  despite does doing done down during each early earlier either else even ever every expected few first five former found four from
  full gave give given gets goes going gone good great half happened hard have having held help here high himself herself hours
  however hundreds into issue itself just keep kept know known large last late later latest least left less like likely little long
  look made main major make makes making many matter meanwhile might minutes month months more morning most much must name near
  nearly need never news next night nine nothing number often once only other others over part past people percent place plan plans
  point possible previous previously public quite rather read really recent recently remain remains right said same saying says
  second seen set seven several shall should show showed since sixth some something soon still such take taken takes taking tell
  than that their them themselves then there these they thing things think third this those though thousands three through thus time
  times today together told tomorrow took toward towards under until upon used using very wanted want week weeks well went were what
  when where whether which while whole whom whose will with within without work working would year years yesterday yet your
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december`.split(/\s+/),
);
