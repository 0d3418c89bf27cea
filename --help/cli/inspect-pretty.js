const require_model = require("./model.js");
const require_inspect = require("./inspect.js");
const require_terminal = require("./terminal.js");
// lib/src/report/inspect-pretty.js
const WIDTH = 72;
function inspectPretty(path, model, palette) {
	const { dockerfile, stages } = model;
	const counts = [count(stages.length, "stage"), count(dockerfile.instructions.length, "instruction")];
	if (dockerfile.escape !== "\\") counts.push(`escape ${dockerfile.escape}`);
	const parts = [`${palette.bold(require_terminal.visibleLine(path))}  ${palette.dim(counts.join(" · "))}`];
	const globals = model.globalArgs.map(({ name, value }) => value === null ? name : `${name}=${value}`);
	if (globals.length > 0) parts.push(`  ${palette.dim("build arguments")}  ${require_terminal.visibleLine(globals.join(" "))}`);
	for (const stage of stages) parts.push(stageBlock(model, stage, palette));
	if (model.problems.length > 0) parts.push(problemBlock(model, palette));
	return `${parts.join("\n\n")}\n`;
}
function count(number, what) {
	return `${number} ${what}${number === 1 ? "" : "s"}`;
}
function stageBlock(model, stage, palette) {
	const { source } = model.dockerfile;
	const name = stage.name === null ? "" : ` ${stage.name}`;
	const platform = stage.platform === null ? "" : ` on ${stage.platform}`;
	const line = `line ${require_model.lineAt(source, stage.from.span.start)}`;
	const lines = [`  ${palette.bold(require_terminal.visibleLine(`${stage.index}${name}`))}  ${require_terminal.visibleLine(`FROM ${baseLabel(stage)}${platform}`)}  ${palette.dim(line)}`];
	for (const edge of stage.edges) if (edge.via !== "FROM") lines.push(edgeLine(model, edge, palette));
	lines.push(...runLines(model, stage, palette), ...imageLines(stage.config, palette));
	return lines.join("\n");
}
function baseLabel(stage) {
	const { base } = stage;
	if (base.kind === "stage") return `stage ${base.stage.index}${base.stage.name ? ` ${base.stage.name}` : ""}`;
	if (base.kind === "invalid") return `${base.reference || "nothing"} (no image)`;
	return require_inspect.baseName(stage);
}
function edgeLine(model, edge, palette) {
	const line = `line ${require_model.lineAt(model.dockerfile.source, edge.span.start)}`;
	return `     ${palette.dim("takes from")} ${require_terminal.visibleLine(sourceLabel(edge))}  ${palette.dim(`${edge.via}, ${line}`)}`;
}
function sourceLabel({ source }) {
	if (source.kind === "stage") return `stage ${source.stage.index}${source.stage.name ? ` ${source.stage.name}` : ""}`;
	return source.kind === "image" ? `image ${source.reference}` : `${source.reference} (neither stage nor image)`;
}
function runLines(model, stage, palette) {
	const rows = stage.instructions.filter((instruction) => instruction.keyword === "RUN").map((run) => {
		const state = stage.states[run.index - stage.from.index - 1];
		return {
			run,
			who: `${state?.user || "root"} in ${state?.workdir ?? "/"}`
		};
	});
	const width = Math.min(Math.max(0, ...rows.map(({ who }) => who.length)), 40);
	return rows.map(({ run, who }) => {
		const line = `line ${require_model.lineAt(model.dockerfile.source, run.span.start)}`;
		return `     ${require_terminal.visibleLine(who).padEnd(width)}  ${commandText(run)}  ${palette.dim(line)}`;
	});
}
function commandText({ written, command }) {
	const whole = command.form === "shell" ? command.script.text : command.words.map(({ text }) => quoted(text)).join(" ");
	const text = require_terminal.visibleLine(whole.replace(/\s+/g, " ").trim());
	return `${require_terminal.visibleLine(written)} ${text.length > WIDTH ? `${text.slice(0, 71)}…` : text}`;
}
function imageLines(config, palette) {
	const started = [...config.Entrypoint ?? [], ...config.Cmd ?? []];
	return [
		["image", `user ${config.User || "root"} · workdir ${config.WorkingDir || "/"}`],
		["starts", started.map(quoted).join(" ")],
		["shell", (config.Shell ?? []).map(quoted).join(" ")],
		["ports", config.ExposedPorts.slice(0, 20).join(" ") + (config.ExposedPorts.length > 20 ? " …" : "")],
		["volumes", config.Volumes.join(" ")],
		["health", healthText(config)],
		["signal", config.StopSignal],
		["env", config.Env.filter((entry) => !entry.startsWith("PATH=")).join(" ")],
		["onbuild", config.OnBuild.join(" ; ")]
	].flatMap(([name = "", text = ""]) => text === "" ? [] : [`     ${palette.dim(name.padEnd(7))} ${shortened(require_terminal.visibleLine(text))}`]);
}
function quoted(word) {
	return /^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word);
}
function healthText({ Healthcheck: check }) {
	if (!check) return "";
	const [kind = "", ...words] = check.Test;
	return kind === "NONE" ? "none" : words.join(" ");
}
function shortened(text) {
	return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
function problemBlock({ problems, dockerfile }, palette) {
	const lines = problems.map(({ message, suggestion, span }) => {
		const { line, column } = require_model.positionAt(dockerfile.source, span.start);
		const hint = suggestion === null ? "" : ` Did you mean ${suggestion}?`;
		return `     ${line}:${column}  ${require_terminal.visibleLine(message + hint)}`;
	});
	return [`  ${palette.red("BuildKit refuses")}`, ...lines].join("\n");
}
exports.inspectPretty = inspectPretty;
