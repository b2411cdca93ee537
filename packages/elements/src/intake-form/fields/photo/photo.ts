import { html, nothing } from "lit";
import { newKey } from "../../../connection/system-key.js";
import type { MakeFieldControl } from "../../../form/field-control.js";

/** Photos. */
export const photoControl: MakeFieldControl = ({ field, answer, connection }) => {
  let ids: readonly string[] = [];
  let uploading: Promise<void> | undefined;
  const upload = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      const taken = await connection()?.upload(file, file.name, { key: newKey() });
      if (taken) ids = [...ids, taken.id];
    }
    answer(ids);
  };
  const choose = ({ target }: Event): void => {
    uploading = upload([...((target as HTMLInputElement).files ?? [])]).catch(() => undefined);
  };
  return {
    pending: () => uploading,
    render: ({ id, wrong, describedBy }) =>
      html`<input
        type="file"
        id=${id}
        part="input"
        accept="image/*"
        ?multiple=${field.multiple === true}
        aria-invalid=${wrong ? "true" : nothing}
        aria-describedby=${describedBy || nothing}
        @change=${choose}
      />`,
  };
};
