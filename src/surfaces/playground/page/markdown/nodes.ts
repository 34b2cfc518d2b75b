/** What a message's text consists of, as Discord reads it. */
export type Block =
  | { readonly kind: "paragraph" | "subtext"; readonly children: readonly Inline[] }
  | {
      readonly kind: "heading";
      readonly level: 1 | 2 | 3;
      readonly children: readonly Inline[];
    }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  | {
      readonly kind: "list";
      /** The first number of an ordered list; null for bullets. */
      readonly start: number | null;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: "codeBlock"; readonly language: string; readonly text: string };

export type Style = "bold" | "italic" | "underline" | "strike" | "spoiler";

export type Inline =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: Style; readonly children: readonly Inline[] }
  | { readonly kind: "link"; readonly href: string; readonly children: readonly Inline[] }
  /** Seconds since 1970 and one of Discord's letters for how to write them. */
  | { readonly kind: "time"; readonly seconds: number; readonly style: string }
  | { readonly kind: "user" | "role" | "channel"; readonly id: string }
  | { readonly kind: "command"; readonly name: string }
  | { readonly kind: "emoji"; readonly name: string };
