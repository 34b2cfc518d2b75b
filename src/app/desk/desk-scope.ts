/** Whose desk it is. */
export interface DeskScope {
  /** Null for the operator, whose corrections hold for everybody. */
  readonly server: string | null;
  readonly story: string;
  /** Discord's id of the person; at the terminal the operator. */
  readonly user: string;
}
