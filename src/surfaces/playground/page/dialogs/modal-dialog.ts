import type {
  APIModalInteractionResponseCallbackData,
  APIModalSubmission,
  APIModalSubmissionComponent,
  APIStringSelectComponent,
  APITextInputComponent,
  ModalSubmitComponent,
} from "discord-api-types/v10";
import { ComponentType } from "../discord/names.ts";
import { element, freshId } from "../element.ts";
import { drawMarkdown, type Mentions } from "../markdown/draw-markdown.ts";
import { openDialog } from "./dialog.ts";

interface Field {
  readonly drawn: Node;
  /** What is submitted for it. */
  readonly read: () => APIModalSubmissionComponent;
}

type ModalComponent = APIModalInteractionResponseCallbackData["components"][number];

/** Opens the form that a bot answered with; submitting gives what was written, by custom_id. */
export function openModalDialog(
  modal: APIModalInteractionResponseCallbackData,
  mentions: Mentions,
  onSubmit: (submission: APIModalSubmission) => void,
): void {
  const fields = modal.components.map((component, index) =>
    drawField(component, index + 1, mentions),
  );
  const cancel = element("button", { type: "button", class: "button secondary" }, "Cancel");
  const form = element(
    "form",
    { method: "dialog" },
    ...fields.map(({ drawn }) => drawn),
    element(
      "footer",
      {},
      cancel,
      element("button", { type: "submit", class: "button primary" }, "Submit"),
    ),
  );
  const dialog = openDialog(modal.title, "modal-dialog", form);
  form.querySelector<HTMLElement>("input, textarea, select")?.focus();
  cancel.addEventListener("click", () => dialog.close());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const components = fields.map(({ read }) => read());
    dialog.close();
    onSubmit({ custom_id: modal.custom_id, components });
  });
}

function drawField(component: ModalComponent, id: number, mentions: Mentions): Field {
  switch (component.type) {
    case ComponentType.TextDisplay: {
      const drawn = drawMarkdown(component.content, mentions);
      return { drawn, read: () => ({ type: component.type, id }) };
    }
    case ComponentType.Label: {
      const { drawn, read } = drawInput(
        component.component,
        component.label,
        component.description,
      );
      return { drawn, read: () => ({ type: component.type, id, component: read() }) };
    }
    default: {
      const [input] = component.components;
      if (!input) throw new Error("Cannot show the modal: an action row in it is empty");
      const { drawn, read } = drawText(input, input.label ?? "", undefined);
      return { drawn, read: () => ({ type: component.type, id, components: [read()] }) };
    }
  }
}

interface Input<Submitted> {
  readonly drawn: Node;
  readonly read: () => Submitted;
}

type LabelComponent = Extract<ModalComponent, { component: unknown }>["component"];

function drawInput(
  component: LabelComponent,
  label: string,
  description: string | undefined,
): Input<ModalSubmitComponent> {
  if (component.type === ComponentType.TextInput) return drawText(component, label, description);
  if (component.type === ComponentType.StringSelect)
    return drawSelect(component, label, description);
  throw new Error(`Cannot show the modal: it holds a component of type ${component.type}`);
}

type TextSubmission = Extract<ModalSubmitComponent, { value: string; type: 4 }>;

function drawText(
  component: APITextInputComponent,
  label: string,
  description: string | undefined,
): Input<TextSubmission> {
  const { custom_id, style, required = true, value = "", placeholder = "" } = component;
  const input = element(style === 2 ? "textarea" : "input", {
    id: freshId("field"),
    required,
    placeholder,
    minlength: component.min_length ?? null,
    maxlength: component.max_length ?? 4000,
  });
  input.value = value;
  return {
    drawn: drawLabelled(input, label, description, required),
    read: () => ({ type: ComponentType.TextInput, id: 1, custom_id, value: input.value }),
  };
}

function drawSelect(
  component: APIStringSelectComponent,
  label: string,
  description: string | undefined,
): Input<ModalSubmitComponent> {
  const { custom_id, options, required = true, max_values: most = 1 } = component;
  const select = element(
    "select",
    { id: freshId("field"), required, multiple: most > 1 },
    ...options.map((option) =>
      element("option", { value: option.value, selected: option.default ?? false }, option.label),
    ),
  );
  const read = () => ({
    type: ComponentType.StringSelect,
    id: 1,
    custom_id,
    values: [...select.selectedOptions].map((option) => option.value),
  });
  return { drawn: drawLabelled(select, label, description, required), read };
}

function drawLabelled(
  input: HTMLElement,
  label: string,
  description: string | undefined,
  required: boolean,
): HTMLElement {
  return element(
    "div",
    { class: "field" },
    element(
      "label",
      { for: input.id },
      label,
      required ? element("span", { class: "required", "aria-hidden": "true" }, " *") : null,
    ),
    description ? element("p", { class: "field-description" }, description) : null,
    input,
  );
}
