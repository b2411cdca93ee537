import type { TestRunner } from "../../src/host/conformance/suite.js";
import { approvalSuite } from "./approval-suite.js";
import { citizenSuite } from "./citizen-suite.js";
import { clockSuite } from "./clock-suite.js";
import { duplicateSuite } from "./duplicate-suite.js";
import { jointSuite } from "./joint-suite.js";
import { ladderSuite } from "./ladder-suite.js";
import { pressureSuite } from "./pressure-suite.js";
import { Scene, type Stage } from "./scene.js";

/** Plays a scene with its own clock; whatever it says, its server is stopped. */
export type Play = (name: string, course: (scene: Scene) => Promise<void>) => void;

/**
 * Every operation and every kind of rung, through the interface, on whatever database is given: one after the other, since each has
 * its own clock and all of them one database.
 */
export function describeOperations(name: string, stage: () => Stage, { describe, test }: TestRunner): void {
  const play: Play = (title, course) =>
    test(title, async () => {
      const scene = await Scene.open(stage());
      try {
        await course(scene);
      } finally {
        await scene.end();
      }
    });
  describe(`operations on ${name}`, () => {
    for (const part of [clockSuite, approvalSuite, citizenSuite, jointSuite, duplicateSuite, pressureSuite, ladderSuite]) part(play);
  });
}
