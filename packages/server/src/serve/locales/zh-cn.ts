import type { ServeMessages } from "./serve-message.js";

/** The server's words at start in Chinese. */
export const zhCn: ServeMessages = {
  faults: {
    "authentication-missing": ({ host }) =>
      `未设置身份认证，拒绝在 ${host} 上监听。请用 --auth FILE（或 GRIDLOOP_AUTH）给出设置，或改为监听 127.0.0.1。`,
    "authentication-invalid": ({ reason }) => `身份认证设置无法使用：${reason}。`,
    "notify-invalid": ({ reason }) => `消息发送设置无法使用：${reason}。`,
    "district-claim-missing": () => "有多个区：身份认证设置须指明哪个声明说明人员属于哪个区（claims.district）。",
    "demo-beyond-loopback": ({ host }) => `演示只在本机回环地址上监听，不能用 ${host}：任何人都可以任意身份登录。`,
    "demo-with-authentication": () => "演示自带登录方式，启动时请不要给出身份认证设置。",
    "fresh-without-demo": () => "--fresh 只能与 --demo 及数据文件夹一起使用：其他内容一律不删除。",
    "not-a-demo-database": () => "此数据库不是由 --demo 建立的，演示不会改动它。请用 --data 另选文件夹。",
    "is-a-demo-database": () => "此数据库由 --demo 建立，其中案件均为虚构。请用 --demo 启动，或用 --data 另选。",
    "port-taken": ({ port }) => `端口 ${port} 已被占用。请用 --port 另选，或停止占用它的程序。`,
    "port-forbidden": ({ port }) => `当前用户不能使用端口 ${port}。请用 --port 选择大于 1023 的端口。`,
    "address-unknown": ({ host }) => `${host} 不是本机地址。`,
    "data-folder-in-use": ({ folder }) => `数据文件夹 ${folder} 正被另一服务使用。请停止该服务，或用 --data 另选。`,
    "data-folder-unwritable": ({ folder }) => `数据文件夹 ${folder} 无法写入。`,
    "database-wrong": ({ reason }) => `数据库无法使用：${reason}。`,
    "district-unsound": ({ file, problems }) => `${file} 中的区定义无法发布：\n${problems}`,
    "workflow-immutable": ({ district, workflows }) =>
      `区 ${district}：${workflows} 已发布且内容不同。已发布的内容不可更改，请提高版本号。`,
    "no-district": () => "没有区：请用 --district 指定文件。",
    "pages-folder-missing": ({ folder }) => `没有页面文件夹 ${folder}。请用 --pages 指定已有的文件夹。`,
    "pages-prefix-wrong": ({ prefix }) => `页面不能放在 ${prefix} 下：前缀应写作 /名称，不得与接口自身的地址（/api）相同，且只能给出一次。`,
  },
  ready: ({ url }) => `Gridloop 已就绪：${url}`,
  address: ({ title, url }) => `  ${title}：${url}`,
  citizensPage: ({ url }) => `  群众端：${url}`,
  staffDesk: ({ url }) => `  工作台：${url}`,
  demo: ({ url }) => `  演示环境，案件均为虚构。可选身份：${url}`,
  seeding: ({ left }) => `  正在生成其余 ${left} 件演示案件，其间可以正常使用。`,
  seeded: ({ made }) => `  演示案件已备齐，共 ${made} 件。`,
  outdated: () => "演示数据库由较早的示例生成。请加 --fresh 重新生成，其他数据不受影响。",
  stale: ({ days }) => `演示案件是 ${days} 天前生成的，未结案件大多已超期。加 --fresh 启动可重新生成。`,
  embedded: ({ folder }) =>
    `  案件保存在 ${folder} 的内嵌数据库中。进程中断不会丢失数据，断电可能丢失；正式使用请用 PostgreSQL（--database）。`,
  published: ({ district, revision }) => `  区 ${district}：已发布第 ${revision} 版。`,
  databaseAway: ({ reason, seconds }) => `数据库没有响应（${reason}），${seconds} 秒后重试。`,
  databaseBack: () => "数据库已恢复响应。",
  stopping: () => "正在停止：完成正在办理的请求。",
};
