/** English words that say how a sentence is built and not what it is about; folded. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here
  and or but nor so if then than because as while until
  of in on at to for from by with about into onto over under up down out off through during
  i me my mine you your yours he him his she her hers it its we us our ours they them their theirs
  myself yourself himself herself itself ourselves themselves
  is am are was were be been being do does did done doing have has had having
  will would can could shall should may might must
  what which who whom whose when where why how
  not no yes too also very just only any some all each both such more most much many other another
  im ive youre youve youd youll hes hed shes its itd itll weve wed were well theyre
  theyve theyd theyll thats theres whats whos isnt arent wasnt werent dont doesnt didnt havent
  hasnt hadnt wont wouldnt cant couldnt shouldnt mustnt`.split(/\s+/),
);
