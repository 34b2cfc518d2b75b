/** Where people who run a site can read what asks them: put the project's own address here. */
const PROJECT = "https://verbatim.example/";

/** How the bot names itself to the sites it fetches from, as robots do. */
export const userAgent = `Mozilla/5.0 (compatible; Verbatim/0.1; +${PROJECT})`;
