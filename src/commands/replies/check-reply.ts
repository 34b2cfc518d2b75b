import type { CheckAnswer, Difference, Hit, Verdict } from "#answers/answer.ts";
import { type Block, heading, note, text } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { buttons } from "#interactions/control.ts";
import type { Reply, Tone } from "#interactions/reply.ts";
import type { Messages } from "#languages/en.ts";
import { bold, type Inline, type Run, strike, words } from "#languages/inline.ts";
import { type Span, spanContains } from "#text/span.ts";
import { correctMenu } from "./correct-menu.ts";
import { hitBlock } from "./hit-block.ts";
import { listed } from "./listed.ts";
import { notOnRecord } from "./not-on-record.ts";
import { passageButton } from "./passage-button.ts";

export interface Claim {
  readonly quote: string;
  /** Who is said to have said it, as typed. */
  readonly person: string | null;
}

/** The verdict on a quotation that somebody claims. */
export function checkReply(answer: CheckAnswer, claim: Claim, context: CommandContext): Reply {
  const { say } = context;
  const { beside } = answer;
  const hit = beside[0];
  const stranger = answer.claimedFor === null && claim.person !== null ? claim.person : null;
  const unknown = stranger === null ? [] : [note(say.check.unknownPerson(bold(stranger)))];
  if (answer.verdict === "not-on-record" || hit === undefined) {
    const refusal = notOnRecord(say.check.nobodySaid(claim.quote), answer.hits, context);
    return { ...refusal, blocks: [...refusal.blocks, ...unknown] };
  }
  return {
    tone: TONES[answer.verdict],
    blocks: [
      heading(say.check.verdicts[answer.verdict]),
      text(explanation(answer, hit, say)),
      ...claimed(answer, claim, say),
      ...changes(answer.differences, hit, say),
      note(say.check.onRecord),
      ...beside.map((each) => onRecord(answer, each, context)),
      ...unknown,
      buttons([passageButton(hit, context)]),
      ...correctMenu(
        beside.flatMap(({ quotation }) => quotation ?? []),
        context,
      ),
    ],
  };
}

const TONES: Readonly<Record<Verdict, Tone>> = {
  verbatim: "answer",
  altered: "caution",
  "other-speaker": "caution",
  paraphrase: "caution",
  "not-on-record": "refusal",
};

function explanation(
  { verdict, claimedFor }: CheckAnswer,
  hit: Hit,
  { check: say }: Messages,
): Inline {
  const speaker: Run = hit.speaker === null ? say.unnamedSpeaker : bold(hit.speaker.name);
  switch (verdict) {
    case "verbatim":
      return say.verbatim(speaker);
    case "altered":
      return say.altered(speaker);
    case "other-speaker":
      return claimedFor === null
        ? say.fromSpeaker(speaker)
        : say.fromOther(speaker, bold(claimedFor.name));
    default:
      return say.paraphrase(speaker);
  }
}

/** The claim, what differs struck out. */
function claimed(
  { differences, verdict }: CheckAnswer,
  { quote }: Claim,
  { check: say }: Messages,
): readonly Block[] {
  if (verdict !== "altered" || differences.length === 0) return [text(say.claimed(quote))];
  const runs = differences
    .filter((each) => each.claimed !== "")
    .map((each): Run => (each.kind === "same" ? each.claimed : strike(each.claimed)));
  return [text(say.claimed(listed(runs, " ")))];
}

/** Each change in words: `“neither” became “any”`. */
function changes(differences: readonly Difference[], hit: Hit, say: Messages): readonly Block[] {
  const all = differences.filter(({ kind }) => kind !== "same");
  if (all.length === 0) return [];
  const shown = listed(
    all.slice(0, MOST).map((each) => change(each, hit, say)),
    say.semicolon,
  );
  const more = all.length > MOST ? [say.andMore(all.length - MOST)] : [];
  return [text(say.check.changes([...shown, ...more]))];
}

const MOST = 6;

function change(
  { kind, claimed, onRecord, note: about }: Difference,
  { article }: Hit,
  { check: say }: Messages,
): Inline {
  const held: Run = onRecord === null ? "" : words({ article, ...onRecord });
  const touched = about === null ? [] : [say.touches[about]];
  if (kind === "missing") return [...say.leftOut(held), ...touched];
  if (kind === "added") return [...say.added(claimed), ...touched];
  return [...say.became(held, claimed), ...touched];
}

/** The words on record, those that differ set off. */
function onRecord({ differences }: CheckAnswer, hit: Hit, context: CommandContext): Block {
  const block = hitBlock(hit, context);
  const apart = differences.flatMap(({ kind, onRecord: span }) =>
    kind !== "same" && span !== null && isIn(hit, span) ? [span] : [],
  );
  return { ...block, emphasis: apart };
}

function isIn(hit: Hit, span: Span): boolean {
  return span.start < span.end && spanContains(hit, span);
}
