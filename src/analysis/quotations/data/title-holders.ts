/** What has a title or a name of its own: after or before it, marks hold that title. */
export const TITLE_HOLDERS: ReadonlySet<string> = new Set(
  (
    "show book film movie song album play novel series podcast column magazine documentary musical single poem essay " +
    "program article episode paper report blog newsletter game opera painting memoir biography drama sitcom comedy " +
    "host hosts author anchor co-host track hit soundtrack episode video trailer poster sequel franchise segment"
  ).split(" "),
);
