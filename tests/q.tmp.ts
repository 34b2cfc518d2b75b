import { VERB_FORMS } from "#analysis/document/verb-forms.ts";
import { CUE_VERBS } from "#analysis/quotations/data/cue-verbs.ts";

console.log([...CUE_VERBS.keys()].filter((v) => !VERB_FORMS.has(v)).join(" "));
