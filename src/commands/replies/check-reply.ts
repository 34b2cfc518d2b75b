import type { CheckAnswer, Difference, Hit, Verdict } from "#answers/answer.ts";
import { type Block, buttons, heading, note, text } from "#interactions/block.ts";
import { bold, type Inline, type Run, strike, words } from "#interactions/inline.ts";
import type { Reply, Tone } from "#interactions/reply.ts";
import type { Story } from "#story/story.ts";
import { sliceSpan } from "#text/span.ts";
import { hitBlock } from "./hit-block.ts";
import { notOnRecord } from "./not-on-record.ts";
import { passageButton } from "./passage-button.ts";

export interface Claim {
  readonly quote: string;
  /** Who is said to have said it, as typed. */
  readonly person: string | null;
}

/** The verdict on a quotation that somebody claims. */
export function checkReply(answer: CheckAnswer, claim: Claim, story: Story): Reply {
  const hit = answer.hits[0];
  const stranger = answer.claimedFor === null && claim.person !== null ? claim.person : null;
  const unknown = stranger === null ? [] : [note([bold(stranger), " is nobody on record here."])];
  if (answer.verdict === "not-on-record" || hit === undefined) {
    const refusal = notOnRecord(
      ["Nobody is on record with “", claim.quote, "”."],
      answer.hits,
      story,
    );
    return { ...refusal, blocks: [...refusal.blocks, ...unknown] };
  }
  return {
    tone: TONES[answer.verdict],
    blocks: [
      heading(TITLES[answer.verdict]),
      text(explanation(answer, hit)),
      ...claimed(answer, claim),
      ...changes(answer.differences, hit),
      note("On record:"),
      onRecord(answer, hit, story),
      ...unknown,
      buttons([passageButton(hit, story)]),
    ],
  };
}

const TITLES: Readonly<Record<Verdict, string>> = {
  verbatim: "Verbatim",
  altered: "Altered",
  "other-speaker": "Said by someone else",
  paraphrase: "Paraphrase on record",
  "not-on-record": "Not on record",
};

const TONES: Readonly<Record<Verdict, Tone>> = {
  verbatim: "answer",
  altered: "caution",
  "other-speaker": "caution",
  paraphrase: "caution",
  "not-on-record": "refusal",
};

function explanation({ verdict, claimedFor }: CheckAnswer, hit: Hit): Inline {
  const speaker: Run = hit.speaker === null ? "an unnamed speaker" : bold(hit.speaker.name);
  switch (verdict) {
    case "verbatim":
      return ["These are the words of ", speaker, " on record."];
    case "altered":
      return ["The words of ", speaker, " on record differ from the claim."];
    case "other-speaker":
      return claimedFor === null
        ? ["These words are on record from ", speaker, "."]
        : ["These words are on record from ", speaker, ", not from ", bold(claimedFor.name), "."];
    default:
      return ["An article reports this of ", speaker, " in its own words; it is no quotation."];
  }
}

/** The claim, what differs struck out. */
function claimed({ differences, verdict }: CheckAnswer, { quote }: Claim): readonly Block[] {
  if (verdict !== "altered" || differences.length === 0) return [text(["Claimed: “", quote, "”"])];
  const runs = differences
    .filter((each) => each.claimed !== "")
    .flatMap((each): Run[] => [" ", each.kind === "same" ? each.claimed : strike(each.claimed)]);
  return [text(["Claimed: “", ...runs.slice(1), "”"])];
}

/** Each change in words: `“neither” became “any”`. */
function changes(differences: readonly Difference[], hit: Hit): readonly Block[] {
  const all = differences.filter(({ kind }) => kind !== "same");
  if (all.length === 0) return [];
  const listed = all
    .slice(0, MOST)
    .flatMap((each, at): Run[] => [...(at === 0 ? [] : ["; "]), ...change(each, hit)]);
  const rest = all.length > MOST ? [`; and ${all.length - MOST} more`] : [];
  return [text([...listed, ...rest, "."])];
}

const MOST = 6;

function change({ kind, claimed, onRecord, note: about }: Difference, { article }: Hit): Run[] {
  const held: readonly Run[] = onRecord === null ? [] : ["“", words({ article, ...onRecord }), "”"];
  const what: readonly Run[] =
    kind === "missing"
      ? [...held, " was left out"]
      : kind === "added"
        ? [`“${claimed}” was added`]
        : [...held, ` became “${claimed}”`];
  return [...what, ...(about === null ? [] : [` (${ABOUT[about]})`])];
}

const ABOUT = { negation: "a negation", number: "a number", name: "a name" } as const;

/** The words on record, those that differ set off. */
function onRecord({ differences }: CheckAnswer, hit: Hit, story: Story): Block {
  const block = hitBlock(hit, story);
  const apart = differences.flatMap(({ kind, onRecord: span }) =>
    kind !== "same" && span !== null && sliceSpan(hit.article.text, span) !== "" ? [span] : [],
  );
  return { ...block, emphasis: apart };
}
