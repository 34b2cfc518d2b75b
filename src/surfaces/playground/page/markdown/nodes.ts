/** What a message's text consists of, as Discord reads it. */
export type BlockNode =
  | { readonly kind: "paragraph" | "subtext"; readonly children: readonly InlineNode[] }
  | {
      readonly kind: "heading";
      readonly level: 1 | 2 | 3;
      readonly children: readonly InlineNode[];
    }
  | { readonly kind: "quote"; readonly blocks: readonly BlockNode[] }
  | {
      readonly kind: "list";
      /** The first number of an ordered list; null for bullets. */
      readonly start: number | null;
      readonly items: readonly (readonly BlockNode[])[];
    }
  | { readonly kind: "codeBlock"; readonly language: string; readonly text: string };

export type Style = "bold" | "italic" | "underline" | "strike" | "spoiler";

export type InlineNode =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: Style; readonly children: readonly InlineNode[] }
  | { readonly kind: "link"; readonly href: string; readonly children: readonly InlineNode[] }
  /** Seconds since 1970 and one of Discord's letters for how to write them. */
  | { readonly kind: "time"; readonly seconds: number; readonly style: string }
  | { readonly kind: "user" | "role" | "channel"; readonly id: string }
  | { readonly kind: "command"; readonly name: string }
  | { readonly kind: "emoji"; readonly name: string };
