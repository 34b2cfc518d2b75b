import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from "discord-api-types/v10";
import type { Block, PictureBlock } from "#interactions/block.ts";
import type { Command } from "#interactions/command.ts";
import { button } from "#interactions/control.ts";
import type { Reply, Tone } from "#interactions/reply.ts";
import { truncate } from "#text/truncate.ts";
import { wellFormed } from "#text/well-formed.ts";
import { buttonRows } from "./button-rows.ts";
import { createBlockDrawer, type DrawBlock, type WordingStyle } from "./create-block-drawer.ts";
import { fitBlocks } from "./fit-blocks.ts";
import { joinTexts } from "./join-texts.ts";
import { menuRows } from "./menu-rows.ts";
import type { DiscordMessage, MessageFile } from "./outcome.ts";

export interface RenderParts {
  readonly commands: readonly Command[];
  readonly wording: WordingStyle;
  readonly drawPicture: (picture: PictureBlock["picture"]) => Promise<DrawnPicture | null>;
}

export interface DrawnPicture {
  readonly png: Uint8Array;
  /** The same in words, for those who do not see it. */
  readonly alt: string;
}

export interface RenderedReply {
  readonly message: DiscordMessage;
  readonly files: readonly MessageFile[];
}

/** A reply as a Components V2 message: one container with an accent of the reply's tone. */
export async function renderReply(
  reply: Reply & { readonly files?: readonly MessageFile[] },
  parts: RenderParts,
): Promise<RenderedReply> {
  const draw = createBlockDrawer(parts.wording);
  const { blocks, limit } = fitBlocks(reply.blocks, draw, parts.wording.say);
  const files: MessageFile[] = [];
  const inside: APIComponentInContainer[] = [];
  for (const block of blocks) {
    if (block.type === "picture") inside.push(...(await gallery(block, parts, files)));
    else inside.push(...components(block, limit, draw, parts));
  }
  for (const file of reply.files ?? []) {
    files.push(file);
    inside.push({ type: ComponentType.File, file: { url: `attachment://${file.name}` } });
  }
  const container: APIMessageTopLevelComponent = {
    type: ComponentType.Container,
    accent_color: ACCENTS[reply.tone],
    components: joinTexts(inside),
  };
  const message: DiscordMessage = {
    flags: MessageFlags.IsComponentsV2,
    components: [container],
    attachments: files.map(({ name }, at) => ({ id: String(at), filename: name })),
    allowed_mentions: { parse: [] },
  };
  return { message, files };
}

/** Colours only repeat what the words say. */
const ACCENTS: Readonly<Record<Tone, number>> = {
  answer: 0x3b82b8,
  caution: 0xd9a03c,
  refusal: 0x80848e,
  notice: 0xd9a03c,
  fault: 0xc9453f,
};

function components(
  block: Exclude<Block, PictureBlock>,
  limit: number,
  draw: DrawBlock,
  { commands }: RenderParts,
): readonly APIComponentInContainer[] {
  if (block.type === "buttons") return buttonRows(block.buttons, commands);
  if (block.type === "menu") return menuRows(block, commands);
  if (block.type === "form") {
    return buttonRows([button(block.title, { ...block.action, place: "aside" })], commands);
  }
  if (block.type === "divider") {
    return [{ type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small }];
  }
  const content = wellFormed(draw(block, limit));
  return content.trim() === "" ? [] : [{ type: ComponentType.TextDisplay, content }];
}

async function gallery(
  { picture }: PictureBlock,
  { drawPicture }: RenderParts,
  files: MessageFile[],
): Promise<readonly APIComponentInContainer[]> {
  const drawn = await drawPicture(picture);
  if (drawn === null) return [];
  const name = `${picture.kind}-${files.length + 1}.png`;
  files.push({ name, contentType: "image/png", bytes: drawn.png });
  const media = { url: `attachment://${name}` };
  const description = truncate(wellFormed(drawn.alt), LONGEST_ALT);
  return [{ type: ComponentType.MediaGallery, items: [{ media, description }] }];
}

const LONGEST_ALT = 1024;
