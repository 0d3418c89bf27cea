const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_review = require("./review.js");
const require_diff = require("./diff.js");
const require_escape = require("./escape.js");
const require_findings = require("./findings.js");
const require_place = require("./place.js");
// lib/src/report/markdown/graph.js
function stageGraph({ stages, dockerfile }) {
	if (stages.length < 2) return "";
	const ids = new Map(stages.map(({ name }, index) => [name, `s${index}`]));
	const nodes = stages.map(({ name }) => `  ${ids.get(name)}["${label(name)}"]`);
	const edges = new Set(stageEdges(dockerfile).flatMap(({ from, to }) => {
		const [source, target] = [ids.get(from), ids.get(to)];
		return source === void 0 || target === void 0 ? [] : [`  ${source} --> ${target}`];
	}));
	const shipped = stages.filter((stage) => stage.shipped).map(({ name }) => ids.get(name));
	const style = shipped.length === 0 ? [] : ["  classDef shipped stroke-width:3px", `  class ${shipped.join(",")} shipped`];
	return [
		"```mermaid",
		"flowchart LR",
		...nodes,
		...edges,
		...style,
		"```"
	].join("\n");
}
function label(name) {
	return name.slice(0, 60).replace(/[^\w .-]/gu, (character) => `#${character.codePointAt(0)};`);
}
function stageEdges(dockerfile) {
	const edges = [];
	let stage = null;
	for (const line of dockerfile.split(/\r?\n/)) {
		const from = /^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?\s*$/i.exec(line);
		if (from) {
			stage = from[2]?.toLowerCase() ?? null;
			if (stage !== null && from[1] !== void 0) edges.push({
				from: from[1].toLowerCase(),
				to: stage
			});
			continue;
		}
		if (stage === null) continue;
		for (const [, source] of line.matchAll(/(?:--from=|[,=]from=)([^\s,]+)/g)) if (source !== void 0) edges.push({
			from: source.toLowerCase(),
			to: stage
		});
	}
	return edges;
}
// lib/src/report/markdown/proposal.js
var proposal_exports = require_rolldown_runtime.__exportAll({ proposalMarkdown: () => proposalMarkdown });
function proposalMarkdown(file, proposal) {
	const options = {
		place: require_place.NOWHERE,
		depth: "complete",
		patch: null
	};
	return `${[`### ${require_escape.code(file.path)}`, ...proposalParts(file, proposal, options)].join("\n\n")}\n`;
}
function proposalParts(file, proposal, options) {
	if (proposal.kind === "keep") return [`**The stages stay**: ${require_escape.prose(proposal.reason)}`];
	if (proposal.kind === "decline") return [declined(file, proposal, options.place)];
	return [
		`**Proposed: ${require_review.claim(proposal)}**`,
		stageGraph(proposal),
		stageTable(proposal),
		...folds(file, proposal, options),
		...list("Falls short of", proposal.shortfalls.map(({ goal, because }) => `${goal}: ${because}`)),
		...list("Please confirm", proposal.confirm),
		applyHint(file, options)
	].filter((part) => part !== "");
}
function declined({ path }, { reason, line, question }, place) {
	const where = line === null ? "" : ` (${require_place.fileLink(place, path, `line ${line}`, line)})`;
	const ask = question === null ? "" : `<br>${require_escape.prose(question)}`;
	return `**No proposal**${where}: ${require_escape.prose(reason)}${ask}`;
}
function stageTable({ stages }) {
	if (stages.length === 0) return "";
	const sized = stages.some(({ sizeMb }) => sizeMb !== null);
	const rows = stages.map(({ name, base, purpose, shipped, sizeMb }) => {
		const stage = shipped ? `**${require_escape.code(name)}**` : require_escape.code(name);
		const size = sizeMb === null ? "" : `${require_review.thousands(sizeMb)} MB`;
		return `| ${stage} | ${require_escape.prose(purpose)} | ${require_escape.code(base)} |${sized ? ` ${size} |` : ""}`;
	});
	return [...sized ? ["| stage | does | base | size |", "|:---|:---|:---|---:|"] : ["| stage | does | base |", "|:---|:---|:---|"], ...rows].join("\n");
}
function folds(file, proposal, { depth }) {
	const parts = [];
	if (depth !== "idea") parts.push(require_findings.folded(diffTitle(file, proposal), require_escape.fence("diff", hunksText(file, proposal))));
	if (depth === "complete") parts.push(completeFiles(proposal));
	const why = reasons(proposal);
	if (why !== "") parts.push(require_findings.folded("<b>Why</b> each step, and what it rests on", why));
	return parts;
}
function diffTitle(file, proposal) {
	const lines = require_diff.proposalDiff(file, proposal).split("\n");
	return `<b>Diff</b> (+${lines.filter((line) => line.startsWith("+") && !line.startsWith("+++ ")).length} −${lines.filter((line) => line.startsWith("-") && !line.startsWith("--- ")).length})`;
}
function hunksText(file, proposal) {
	const [dockerfile = "", dockerignore] = require_diff.proposalPatches(file, proposal).map((patch) => patch.slice(patch.indexOf("\n@@ ") + 1));
	return dockerignore === void 0 ? dockerfile : `${dockerfile}\n+++ ${proposal.dockerignore?.path ?? ""}\n${dockerignore}`;
}
function completeFiles({ dockerfile, dockerignore }) {
	const body = [require_escape.fence("dockerfile", dockerfile)];
	if (dockerignore) body.push(`${require_escape.code(dockerignore.path)}:`, require_escape.fence("gitignore", dockerignore.text));
	return require_findings.folded(dockerignore ? "<b>Complete Dockerfile</b> and .dockerignore" : "<b>Complete Dockerfile</b>", body.join("\n\n"));
}
function reasons({ steps, smaller, commands, troubleshooting }) {
	const blocks = [[...steps.map(({ title, reason }, index) => `${index + 1}. **${require_escape.prose(title.replace(/\.$/, ""))}**: ${require_escape.prose(reason)}`)].join("\n")];
	if (smaller.length > 0) blocks.push([
		"Why not smaller:",
		"",
		...smaller.map(({ level, because }) => `- ${level}: ${require_escape.prose(because)}`)
	].join("\n"));
	if (commands.length > 0) blocks.push(`Build it:\n\n${require_escape.fence("sh", commands.join("\n"))}`);
	if (troubleshooting.length > 0) {
		const rows = troubleshooting.map(({ symptom, cause, do: remedy }) => `| ${require_escape.prose(symptom)} | ${require_escape.prose(cause)} | ${require_escape.prose(remedy)} |`);
		blocks.push([
			"| when | because | do |",
			"|:---|:---|:---|",
			...rows
		].join("\n"));
	}
	return blocks.filter((block) => block !== "").join("\n\n");
}
function list(title, items) {
	if (items.length === 0) return [];
	if (items.length === 1) return [`**${title}** ${require_escape.prose(items[0] ?? "")}`];
	return [`**${title}**\n\n${items.map((item) => `- ${require_escape.prose(item)}`).join("\n")}`];
}
function applyHint({ path }, { patch }) {
	const command = require_escape.code(`npx stagewright propose ${require_escape.shellWord(path)} --write`);
	return patch === null ? `**Apply** ${command}` : `**Apply** ${command}, or ${require_escape.code(`git apply ${require_escape.shellWord(patch)}`)} with the patch of this run`;
}
Object.defineProperty(exports, "proposalParts", {
	enumerable: true,
	get: function() {
		return proposalParts;
	}
});
Object.defineProperty(exports, "proposal_exports", {
	enumerable: true,
	get: function() {
		return proposal_exports;
	}
});
