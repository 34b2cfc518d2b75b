/** The exit status of a bench that ran, and did not reach what was aimed at. */
export const AIM_MISSED = 2;
