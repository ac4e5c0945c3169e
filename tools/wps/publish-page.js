/* global btoa, document, fetch, location, setTimeout */
/*
 * Talks to the service that WPS runs on this machine, as the page of `wpsjs publish` does: an order
 * is JSON in base64, the answer to a good one is "OK" or nothing.
 */
(() => {
  const addin = document.getElementById("addin").dataset;
  const service =
    location.protocol === "https:" ? "https://127.0.0.1:58891" : "http://127.0.0.1:58890";
  const START = "ksoWPSCloudSvr://start=RelayHttpServer";
  const TRIES = 4;
  const said = document.getElementById("said");
  const buttons = [...document.querySelectorAll("button")];

  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const packed = (order) => btoa(unescape(encodeURIComponent(JSON.stringify(order))));
  const say = (text) => {
    said.textContent = text;
  };

  async function ask(path, body = "") {
    const answer = await fetch(service + path, { method: "POST", body });
    const text = await answer.text();
    if (!answer.ok) throw new Error(text || String(answer.status));
    return text;
  }

  /** Starts WPS's service when it doesn't answer; a browser allows that after a click only. */
  async function awake() {
    for (let tried = 0; tried < TRIES; tried++) {
      try {
        return await ask("/version");
      } catch {
        if (tried === 0) location.href = START;
        await wait(1000);
      }
    }
    throw new Error("请允许浏览器打开 WPS Office，再点一次。");
  }

  async function installed() {
    const own = JSON.parse((await ask("/publishlist")) || "[]").find(
      ({ name, addonType }) => name === addin.name && addonType === "et",
    );
    return own && own.enable !== "false" ? own : null;
  }

  async function order(cmd, done) {
    buttons.forEach((button) => (button.disabled = true));
    say("正在通知 WPS……");
    try {
      await awake();
      const { name, url } = (cmd === "disable" && (await installed())) || addin;
      const answer = await ask(
        "/deployaddons/runParams",
        packed({ cmd, name, url, addonType: "et", online: "true" }),
      );
      if (answer !== "OK" && answer !== "") throw new Error(answer);
      if (Boolean(await installed()) !== (cmd === "enable")) throw new Error("WPS 没有记下来。");
      say(done);
    } catch (error) {
      say(`没有成功：${error.message} 请看下面的办法。`);
    } finally {
      buttons.forEach((button) => (button.disabled = false));
    }
  }

  document
    .getElementById("install")
    .addEventListener("click", () =>
      order("enable", "已安装。请完全退出 WPS 再打开，表格里会有“绩效自评”选项卡。"),
    );
  document
    .getElementById("remove")
    .addEventListener("click", () => order("disable", "已卸载。重新打开 WPS 后生效。"));

  installed().then(
    (own) => {
      if (!own) say("还没有安装。");
      else if (own.url === addin.url) say("已经安装。");
      else say("装的是另一个地址上的，点“安装”改到这个地址。");
    },
    () => say("WPS 没有应答：点“安装”会先打开 WPS。"),
  );
})();
