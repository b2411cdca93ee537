import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { expectAccessible } from "../../test/accessibility.js";
import { courseOfLateCase, jointCase, lateCase, lateCaseForSupervisor } from "../../test/case-of-exposed-rubbish.js";
import { find, focused, heard, one, openPanel, shows, textIn, textsIn } from "../../test/case-panel-on-page.js";
import { offline } from "../../test/fake-server.js";
import { drawn } from "../../test/mount.js";
import { picture } from "../../test/picture.js";
import "../define.js";

test("axe finds nothing to object to, in both languages", async () => {
  for (const lang of ["zh-CN", "en"]) {
    document.documentElement.lang = lang;
    const { panel } = await openPanel(lateCase);
    await expectAccessible(panel);
  }
});

describe("the head", () => {
  test("says what it is, how late, by which limit, whose turn, where", async () => {
    document.documentElement.lang = "zh-CN";
    const { panel } = await openPanel(lateCase);
    expect(textIn(panel, "#case-title")).toBe("农贸市场周边暴露垃圾");
    expect(textIn(panel, ".due")).toBe("逾期 已超 2 天 处置时限：应于3月2日周一 15:30前完成 限 4 个工作时只计工作时间");
    expect(textIn(panel, ".turn")).toContain("天宁区城市管理局 处置人员 处置中 3月2日周一 10:00起");
    expect(textIn(panel, ".whereabouts")).toContain("小东门桥社区菜市场东门天宁区 › 天宁街道 › 小东门桥社区 › 小东门桥社区第1网格");
    expect(textsIn(panel, ".badge")).toEqual(["退回 1 次"]);
  });

  test("shows the steps as progress, with supervision beside the way", async () => {
    document.documentElement.lang = "en";
    const { panel } = await openPanel(lateCase);
    expect(textsIn(panel, ".steps li")).toEqual([
      "Collect and report done",
      "Verify and file done",
      "Dispatch current",
      "Supervise has happened",
      "Report back to come",
      "Check and close to come",
    ]);
  });

  test("gives its number away; the button and the status say so", async () => {
    document.documentElement.lang = "zh-CN";
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const { panel } = await openPanel(lateCase);
    one(panel, ".number button").focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(textIn(panel, ".number button")).toBe("已复制"));
    expect(write).toHaveBeenCalledWith("CZ2026030200001");
    expect(textIn(panel, "[role=status]")).toBe("已复制编号 CZ2026030200001");
    await userEvent.keyboard("{Tab}");
    await vi.waitFor(() => expect(textIn(panel, ".number button")).toBe("复制"));
    write.mockRestore();
  });

  test("says that a due day may still change", async () => {
    document.documentElement.lang = "zh-CN";
    const { panel } = await openPanel({ ...lateCase, dueProvisional: true });
    expect(textIn(panel, ".due-notes")).toContain("节假日安排公布后可能调整");
  });
});

describe("what was told", () => {
  test("stands under the forms that asked it; a telephone number can be dialled; what is personal is marked", async () => {
    document.documentElement.lang = "zh-CN";
    const { panel } = await openPanel(lateCase);
    expect(textsIn(panel, ".answered-form h4")).toEqual(["问题上报", "核实", "退回", "督办要求"]);
    expect(one(panel, "a[href^='tel:']").getAttribute("href")).toBe("tel:13800138000");
    expect(textsIn(panel, ".personal")).toEqual(["个人信息", "个人信息", "敏感个人信息，查看有记录"]);
    expect(getComputedStyle(one(panel, ".told")).whiteSpaceCollapse).toBe("preserve-breaks");
  });

  test("what the reader may not see is said to be there", async () => {
    document.documentElement.lang = "zh-CN";
    const { panel } = await openPanel(lateCaseForSupervisor);
    expect(textsIn(panel, ".withheld")).toEqual(["仅经办人员可见", "仅经办人员可见", "仅经办人员可见"]);
    expect(find(panel, ".thumbnail")).toBeNull();
  });

  test("what people wrote is text, whatever it looks like", async () => {
    const answers = lateCase.answers.map((form) => ({
      ...form,
      fields: form.fields.map((field) => (field.id === "description" ? { ...field, value: "<img src=x onerror=alert(1)>" } : field)),
    }));
    const { panel } = await openPanel({ ...lateCase, answers });
    expect(textIn(panel, ".told")).toBe("<img src=x onerror=alert(1)>");
    expect(find(panel, "img")).toBeNull();
  });

  test("a photo opens large by keyboard, the arrow keys leaf, Escape closes and gives the focus back", async () => {
    document.documentElement.lang = "zh-CN";
    const { panel } = await openPanel(lateCase);
    await shows(panel, ".thumbnail.ready");
    const thumbnail = one(panel, ".thumbnail");
    thumbnail.focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitUntil(() => find(panel, "dialog[open]"));
    await expectAccessible(panel);
    await vi.waitFor(() => expect(one(panel, ".whole-photo")).toMatchObject({ width: 40, height: 30 }));
    expect(focused(panel)?.closest("dialog")).not.toBeNull();
    expect(textIn(panel, "dialog [role=status]")).toBe("第 1 张，共 2 张");
    await userEvent.keyboard("{ArrowRight}");
    await vi.waitFor(() => expect(textIn(panel, "dialog [role=status]")).toBe("第 2 张，共 2 张"));
    await userEvent.keyboard("{Escape}");
    await vi.waitFor(() => expect(focused(panel)).toBe(thumbnail));
  });

  test("a photo that could not be read says so and can be asked for again", async () => {
    document.documentElement.lang = "zh-CN";
    const { panel, server } = await openPanel(lateCase, { "GET attachments/*": offline });
    await shows(panel, ".thumbnail.failed");
    server.change({ "GET attachments/*": async () => await picture() });
    one(panel, ".thumbnail.failed").focus();
    await userEvent.keyboard("{Enter}");
    await shows(panel, ".thumbnail.ready");
  });
});

describe("supervision", () => {
  test.each([
    [
      "zh-CN",
      [
        "2 到期催办 3月2日周一 15:30 督促 天宁区城市管理局（处置人员、部门负责人） 系统自动 按规则第 2 级：到期时",
        "3 黄牌警告 昨天 15:30 督促 天宁区城市管理局（处置人员、部门负责人） 系统自动 按规则第 3 级：超期满 1 个工作日 应于明天 15:30前回复",
        "6 现场督办 一级 今天 18:30 督促 天宁区城市管理局（部门负责人） 告知 天宁区网格化服务管理中心（督查员） 抄送 天宁区（分管领导） 人工发起 规则第 6 级 应于3月6日周五 09:00前回复",
        "7 下一级 专题调度 3月16日周一 15:30自动触发（还剩 11 天） 按规则第 7 级：超期满 10 个工作日",
      ],
    ],
    [
      "en",
      [
        "2 Urge Mon 2 Mar, 15:30 Pressed Tianning Urban Management Bureau (Handler, Head of department) By the system Rule, rung 2: when due",
        "3 Yellow card yesterday, 15:30 Pressed Tianning Urban Management Bureau (Handler, Head of department) By the system Rule, rung 3: 1 working day overdue Answer due tomorrow, 15:30",
        "6 On-site supervision degree 1 today, 18:30 Pressed Tianning Urban Management Bureau (Head of department) Told Tianning Grid Service Centre (Supervisor) Copy to Tianning District (Leader in charge) By hand Rule, rung 6 Answer due Fri 6 Mar, 09:00",
        "7 Next Dispatch meeting Fires by itself Mon 16 Mar, 15:30 (11 days left) Rule, rung 7: 10 working days overdue",
      ],
    ],
  ])("is a ladder of who was pressed, when, by which rule, and what comes next: %s", async (lang, rungs) => {
    document.documentElement.lang = lang;
    const { panel } = await openPanel(lateCase);
    expect(textsIn(panel, ".supervision > .chain .rung")).toEqual(rungs);
  });

  test("says how high it has come, which rungs were passed by, what is still ahead, and whose rules they are", async () => {
    document.documentElement.lang = "zh-CN";
    const { panel } = await openPanel(lateCase);
    expect(textIn(panel, ".chain h4")).toBe("处置超期督办 已到第 6 级，共 8 级");
    expect(textIn(panel, ".chain-watch")).toBe("监督“处置时限” 应于3月2日周一 15:30前完成");
    expect(textIn(panel, ".chain-passed")).toBe("未触发即已越过：临期预警、红牌警告、督查督办");
    expect(textIn(panel, ".chain-ahead")).toBe("其后还有 1 级 通报 由有权人员发起");
    expect(textIn(panel, ".chain-source")).toBe("规则出自流程 six-step 第 1 版");
    expect(textIn(panel, ".supervision > details summary")).toBe("已结束的督办（1）");
  });

  test("a rung whose time was over before the chain began is passed by, not still ahead", async () => {
    document.documentElement.lang = "zh-CN";
    const chains = lateCase.chains.map((chain) => ({
      ...chain,
      fired: [],
      next: { rung: "urge", measure: "urge" as const, at: "2026-03-05T15:30:00+08:00" },
    }));
    const { panel } = await openPanel({ ...lateCase, chains });
    expect(textIn(panel, ".chain h4")).toBe("处置超期督办 尚未触发");
    expect(textIn(panel, ".chain-passed")).toBe("未触发即已越过：临期预警");
    expect(textIn(panel, ".chain-ahead summary")).toBe("其后还有 6 级");
  });

  test("an answer that is overdue, or given, is said so", async () => {
    document.documentElement.lang = "zh-CN";
    const chains = lateCase.chains.map((chain) => ({
      ...chain,
      fired: chain.fired.map((rung) =>
        rung.rung === "yellow-card" ? { ...rung, replyDueAt: "2026-03-04T12:00:00+08:00" } : { ...rung, repliedAt: lateCase.at },
      ),
    }));
    const { panel } = await openPanel({ ...lateCase, chains });
    expect(textsIn(panel, ".supervision > .chain .rung-reply")).toEqual([
      "今天 18:30已回复",
      "应于今天 12:00前回复，已超期",
      "今天 18:30已回复",
    ]);
  });
});

describe("the rest", () => {
  test("deadlines that run stand first, past ones on demand", async () => {
    document.documentElement.lang = "zh-CN";
    const { panel } = await openPanel(jointCase);
    expect(textsIn(panel, "[part=deadlines] > .deadlines strong:first-child")).toEqual([
      "处置时限",
      "首次联系时限",
      "协办时限",
      "结案时限",
    ]);
    expect(textsIn(panel, "[part=deadlines] > .deadlines .notes")[2]).toBe("限 3 个工作日3月2日周一 10:00开始计时已延期 1 次");
    expect(textIn(panel, "[part=deadlines] summary")).toBe("已结束的时限（1）");
  });

  test("of several units the lead stands first", async () => {
    document.documentElement.lang = "zh-CN";
    const { panel } = await openPanel(jointCase);
    expect(textIn(panel, "[part=tickets] .section-head")).toBe("联合办理 2 个单位，已答复 1 个");
    expect(textsIn(panel, ".ticket")).toEqual([
      "牵头 天宁区城市管理局 办理中，3月2日周一 10:00交办 即将到期 协办时限 应于明天 10:00前完成",
      "协办 天宁街道综合执法中队 今天 18:30已答复",
    ]);
  });

  test("what the clockwork recorded is shown on demand", async () => {
    const { panel } = await openPanel(lateCase);
    const shown = (): number => (find(panel, "gridloop-case-timeline") as HTMLElementTagNameMap["gridloop-case-timeline"]).entries.length;
    expect(shown()).toBe(courseOfLateCase.length - 1);
    one(panel, ".section-head button").focus();
    await userEvent.keyboard("{Enter}");
    await drawn(panel);
    expect(shown()).toBe(courseOfLateCase.length);
    expect(one(panel, ".section-head button").getAttribute("aria-pressed")).toBe("true");
  });

  test("closing is the page's to do: it hears of it", async () => {
    const closed = heard("gridloop-close");
    const { panel } = await openPanel(lateCase, {}, { closable: true });
    one(panel, "[part=close]").focus();
    await userEvent.keyboard("{Enter}");
    expect(closed).toHaveBeenCalledOnce();
    expect(find(panel, "#case-title")).not.toBeNull();
  });

  test("what a page puts into the travel slot is shown after the course", async () => {
    const { panel } = await openPanel(lateCase);
    const viewer = document.createElement("p");
    viewer.slot = "travel";
    panel.append(viewer);
    expect(viewer.assignedSlot?.previousElementSibling?.localName).toBe("gridloop-case-timeline");
  });
});
