import type { StageListMessages } from "./messages.js";

export const en: StageListMessages = {
  name: "Stages of the workflow",
  empty: "The workflow has no stages yet.",
  first: "First stage",
  end: "The case ends here",
  stuck: "No way on: a case would stay here for ever",
  unreachable: "Cannot be reached from the first stage",
  waysOn: (stage) => `${stage}: ways on`,
  forward: (number, stage) => `to ${number}, ${stage}`,
  back: (number, stage) => `back to ${number}, ${stage}`,
  nowhere: (id) => `leads to “${id}”, which does not exist`,
};
