/** The option of every command for everyone that names another story than the place's own. */
export const STORY_OPTION = "story";
