/** Words at the end of the names of firms. */

export const COMPANY = new Set(
  `inc corp corporation company co ltd limited plc llc ag sa gmbh group holdings airlines airways motors bank party
  magazine newspaper university foundation institute center centre agency news online movement organization
  organisation association federation international entertainment technologies systems media club fc`.split(/\s+/),
);
