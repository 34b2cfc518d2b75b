import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { sharedPath } from "../helpers/shared.ts";

/** Discord's own description of its interface, read in place; needs `../shared`. */

export type Sent = "commands" | "callback" | "follow-up" | "edit" | "message";

/** What is wrong with something sent to Discord, by its own description. */
export type SpecCheck = (sent: Sent, body: unknown) => readonly string[];

export function loadSpec(): SpecCheck {
  const spec: { components: { schemas: object } } = JSON.parse(
    readFileSync(sharedPath("discord/openapi.json"), "utf8"),
  );
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  // The default export of a CommonJS module.
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addFormat("snowflake", true);
  ajv.addFormat("nonce", true);
  ajv.addSchema({ $id: "discord", components: spec.components });
  const compiled = new Map<string, ValidateFunction>();
  const check = (name: string, body: unknown): readonly string[] => {
    const schema =
      compiled.get(name) ?? ajv.compile({ $ref: `discord#/components/schemas/${name}` });
    compiled.set(name, schema);
    if (schema(body)) return [];
    return (schema.errors ?? []).map(
      ({ instancePath, message }) => `${name}${instancePath} ${message}`,
    );
  };
  return (sent, body) => {
    if (sent === "commands") {
      return (body as readonly unknown[]).flatMap((each) =>
        check("ApplicationCommandUpdateRequest", withNumericPermissions(each)),
      );
    }
    if (sent === "follow-up") return check("IncomingWebhookRequestPartial", body);
    if (sent === "message") return check("MessageCreateRequest", body);
    if (sent === "edit") return check("IncomingWebhookUpdateRequestPartial", body);
    return check(callbackSchema((body as { type: number }).type), body);
  };
}

/** Discord takes the permissions as text too, as its own libraries send them. */
function withNumericPermissions(body: unknown): unknown {
  const { default_member_permissions: bits, ...rest } = body as Record<string, unknown>;
  return bits === undefined ? rest : { ...rest, default_member_permissions: Number(bits) };
}

function callbackSchema(type: number): string {
  if (type === 1) return "PongInteractionCallbackRequest";
  if (type === 4 || type === 5) return "CreateMessageInteractionCallbackRequest";
  if (type === 6 || type === 7) return "UpdateMessageInteractionCallbackRequest";
  return type === 8
    ? "ApplicationCommandAutocompleteCallbackRequest"
    : "ModalInteractionCallbackRequest";
}
