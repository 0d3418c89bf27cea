const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_dist$1 = require("./dist3.js");
const require_review = require("./review.js");
const require_baseline = require("./baseline.js");
const require_model = require("./model.js");
const require_overlay = require("./overlay.js");
const require_terminal = require("./terminal.js");
const require_write = require("./write.js");
// lib/src/config/hadolint.js
var import_dist = require_dist$1.default;
var HadolintError = class extends Error {
	name = "HadolintError";
};
const SEVERITIES = new Map([
	["error", "error"],
	["warning", "warning"],
	["info", "info"],
	["style", "info"]
]);
const ORDER = [
	"info",
	"warning",
	"error"
];
const REGISTRIES = "DL3026";
const MEANINGLESS = new Set([
	"format",
	"no-color",
	"verbose"
]);
const UNDERSTOOD = new Set([
	"ignored",
	"override",
	"trustedRegistries",
	"failure-threshold",
	"no-fail",
	"disable-ignore-pragma"
]);
function readHadolint(text, rules) {
	const said = parse(text);
	const account = {
		said,
		rules,
		settings: new Map(),
		unknown: new Set(),
		taken: [],
		left: []
	};
	const { settings, unknown, taken, left } = account;
	for (const code of wordsIn(said, "ignored", left)) turnOff(account, code);
	for (const [level, codes] of overrides(said, left)) for (const code of codes) raise(account, code, level);
	const trusted = trustedIn(account);
	const failOn = thresholdIn(account);
	const allowInline = said["disable-ignore-pragma"] !== true;
	if (!allowInline) taken.push("disable-ignore-pragma: comments ignore nothing");
	if (unknown.size > 0) left.push(`${[...unknown].join(", ")}: no rule here answers to ${unknown.size === 1 ? "it" : "them"}`);
	for (const key of Object.keys(said)) if (!UNDERSTOOD.has(key) && !MEANINGLESS.has(key)) left.push(`${key}: there is nothing like it here`);
	return {
		rules: {
			...Object.fromEntries(settings),
			...trusted
		},
		allowInline,
		failOn,
		taken,
		left
	};
}
function turnOff({ rules, settings, unknown, taken }, code) {
	const rule = ruleOf(rules, code);
	if (!rule) unknown.add(code);
	else if (!settings.has(rule.id)) {
		settings.set(rule.id, "off");
		taken.push(`${code} is ignored: ${rule.id} is off${alsoCalled(rule, code)}`);
	}
}
function raise({ rules, settings, unknown, taken }, code, level) {
	const rule = ruleOf(rules, code);
	const before = rule ? settings.get(rule.id) : void 0;
	if (!rule) unknown.add(code);
	else if (before === void 0 || before === "off" || ORDER.indexOf(before) < ORDER.indexOf(level)) {
		settings.set(rule.id, level);
		taken.push(`${code} is overridden: ${rule.id} is ${level}${alsoCalled(rule, code)}`);
	}
}
function ruleOf(rules, code) {
	return rules.find(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === code.toLowerCase()));
}
function parse(text) {
	const document = (0, import_dist.parseDocument)(text, { prettyErrors: false });
	const [broken] = document.errors;
	if (broken) throw new HadolintError(broken.message);
	let value;
	try {
		value = document.toJS({ maxAliasCount: 100 });
	} catch (error) {
		throw new HadolintError(error instanceof Error ? error.message : String(error));
	}
	if (value === null || value === void 0) return {};
	if (!isRecord(value)) throw new HadolintError("it is no mapping");
	return value;
}
function wordsIn(said, key, left) {
	const value = said[key];
	if (value === void 0 || value === null) return [];
	const list = Array.isArray(value) ? value : [value];
	if (list.every((item) => typeof item === "string")) return list;
	left.push(`${key}: it is no list of words`);
	return [];
}
function overrides(said, left) {
	const { override } = said;
	if (override === void 0 || override === null) return [];
	if (!isRecord(override)) {
		left.push("override: it is no mapping from severities to rules");
		return [];
	}
	return [...SEVERITIES].map(([level, severity]) => [severity, wordsIn(override, level, left)]);
}
function alsoCalled({ aliases }, code) {
	const others = aliases.filter((alias) => /^(DL|SC)\d/.test(alias) && alias !== code.toUpperCase());
	return others.length === 0 ? "" : `, which is ${others.join(" and ")} too`;
}
function thresholdIn({ said, taken, left }) {
	if (said["no-fail"] === true) {
		taken.push("no-fail: nothing fails the check");
		return "never";
	}
	const threshold = said["failure-threshold"];
	if (threshold === void 0 || threshold === null) return null;
	const word = String(threshold).toLowerCase();
	const failOn = word === "ignore" || word === "none" ? "never" : SEVERITIES.get(word);
	if (failOn === void 0) {
		left.push(`failure-threshold: ${word.slice(0, 40)} is no severity`);
		return null;
	}
	taken.push(`failure-threshold is ${word}: ${failOn === "never" ? "nothing fails the check" : `${failOn} fails it`}`);
	return failOn;
}
function trustedIn({ said, rules, settings, taken, left }) {
	const registries = wordsIn(said, "trustedRegistries", left);
	if (registries.length === 0) return {};
	const rule = ruleOf(rules, REGISTRIES);
	const options = rule?.options?.defaults;
	if (!rule || !isRecord(options) || !("allow" in options)) {
		left.push(`trustedRegistries: no rule here answers to ${REGISTRIES}`);
		return {};
	}
	const severity = settings.get(rule.id) ?? "error";
	if (severity === "off") return {};
	taken.push(`trustedRegistries: ${rule.id} allows ${registries.join(", ")}`);
	return { [rule.id]: {
		severity,
		allow: registries
	} };
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// lib/src/cli/init.js
const OPTIONS = {
	write: {
		type: "boolean",
		default: false
	},
	baseline: {
		type: "boolean",
		default: true
	}
};
const CONFIG = ".stagewright.yaml";
const WORKFLOW = ".github/workflows/dockerfiles.yml";
const HADOLINT = [".hadolint.yaml", ".hadolint.yml"];
async function init(args, terminal) {
	const { values, positionals } = require_model.readArguments(args, OPTIONS);
	if (values.help) {
		terminal.stdout((await Promise.resolve().then(() => require("./help.js"))).helpFor("init"));
		return require_terminal.EXIT.ok;
	}
	if (positionals.length > 0) throw new require_terminal.UsageError("init takes no path: it is about the repository it stands in");
	const root = require_model.findRoot(terminal.cwd);
	const [selection] = await require_model.select(root, [root], (source) => require_model.createConfigReader(source, require_review.rules).for(""));
	if (!selection) throw new require_terminal.UsageError(`${root} cannot be read`);
	const { source } = selection;
	const hadolint = await migration(source);
	const workflow = await plannedWorkflow(source, hadolint?.migration.failOn ?? null);
	const config = plannedConfig(source, hadolint);
	const configured = typeof config === "string" ? source : require_overlay.withFile(source, config.path, {
		kind: "text",
		text: config.text
	});
	const baseline = values.baseline ? await plannedBaseline(configured, selection.paths, terminal) : "No baseline, as you asked.";
	if (baseline === null) return require_terminal.EXIT.bug;
	const plan = [
		workflow,
		config,
		baseline
	];
	const bold = await emphasis(values.color ?? terminal.color);
	const parts = [...plan.map((part) => shown(part, bold)), ...hadolint ? [report(hadolint, typeof config !== "string", bold)] : []];
	terminal.stdout(`${parts.join("\n\n")}\n\n`);
	const files = plan.filter((part) => typeof part !== "string");
	if (values.write) for (const { path, text } of files) {
		require_write.writeNew(root, path, text);
		terminal.stdout(`wrote ${path}\n`);
	}
	else if (files.length > 0) terminal.stdout("Nothing was written: `stagewright init --write` does that.\n");
	return require_terminal.EXIT.ok;
}
async function emphasis(color) {
	const { default: picocolors } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./picocolors.js").default, 1));
	return picocolors.createColors(color).bold;
}
function shown(part, bold) {
	if (typeof part === "string") return part;
	const { path, title, text, summary } = part;
	if (summary !== void 0) return `${bold(`${title} ${path}`)}: ${summary}`;
	const lines = text.trimEnd().split("\n");
	return [
		bold(`${title} ${path}`),
		"",
		...lines.map((line) => require_terminal.visible(`    ${line}`).trimEnd())
	].join("\n");
}
async function migration(source) {
	const { has } = require_model.createSnapshot(new Map(), source.listing);
	const path = HADOLINT.find(has);
	if (path === void 0) return null;
	const content = (await source.fetch([path])).get(path);
	try {
		if (content?.kind !== "text") throw new HadolintError("it is no text");
		return {
			path,
			migration: readHadolint(content.text, require_review.rules)
		};
	} catch (error) {
		if (!(error instanceof HadolintError)) throw error;
		throw new require_terminal.UsageError(`${path} cannot be read: ${error.message}`);
	}
}
function report({ path, migration: { taken, left } }, written, bold) {
	const lines = [...taken.map((line) => `  + ${require_terminal.visibleLine(line)}`), ...left.map((line) => `  - ${require_terminal.visibleLine(line)}`)];
	const what = lines.length === 0 ? ": there is nothing to take over" : ` (+ ${written ? "taken over" : "what a new configuration would take over"}, - not)`;
	return [`${bold(`From ${path}`)}${what}`, ...lines].join("\n");
}
async function plannedWorkflow(source, failOn) {
	const workflows = source.listing.paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
	const texts = await source.fetch(workflows);
	const user = workflows.find((path) => {
		const content = texts.get(path);
		return content?.kind === "text" && content.text.includes("stagewright/stagewright@");
	});
	if (user !== void 0) return `Workflow ${require_terminal.visibleLine(user)} uses Stagewright already: it stays as it is.`;
	if (workflows.includes(WORKFLOW)) return `${WORKFLOW} is there and does something else: it stays as it is.`;
	return {
		path: WORKFLOW,
		title: "Workflow",
		text: workflowText(failOn)
	};
}
function workflowText(failOn) {
	return `name: Dockerfiles
on: pull_request
permissions:
  contents: read
  pull-requests: write        # for the comment; without it everything else still happens
concurrency:
  group: stagewright-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  stagewright:
    runs-on: ubuntu-latest
    steps:
      - id: stagewright
        uses: stagewright/stagewright@v1
        with:
          patch-file: stagewright.patch
${failOn === null ? "" : `          fail-on: ${failOn}\n`}      - if: always() && steps.stagewright.outputs.patch-file != ''
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: stagewright.patch
          path: stagewright.patch
`;
}
function plannedConfig(source, hadolint) {
	const { has } = require_model.createSnapshot(new Map(), source.listing);
	const there = require_model.findConfig(has, "Dockerfile");
	if (there !== null) return `Configuration ${there} is there: it stays as it is.`;
	return {
		path: CONFIG,
		title: "Configuration",
		text: configText(hadolint?.migration ?? null)
	};
}
function configText(migration) {
	const schema = `${require_terminal.HOMEPAGE.replace("github.com", "raw.githubusercontent.com")}/main/schema/config.schema.json`;
	const said = {
		rules: migration?.rules ?? {},
		...migration?.allowInline === false ? { ignores: { "allow-inline": false } } : {}
	};
	return `# yaml-language-server: $schema=${schema}\n${(0, import_dist.stringify)(said)}`;
}
async function plannedBaseline(source, paths, terminal) {
	if (require_model.createSnapshot(new Map(), source.listing).has(".stagewright-baseline.json")) return `Baseline ${require_review.BASELINE_PATH} is there: \`stagewright baseline\` brings it up to date.`;
	const { reviews } = await require_review.reviewRepository(source, paths, require_review.requestFor("", {}, false, terminal));
	const bugs = reviews.flatMap((review) => review.bugs);
	for (const { where, message } of bugs) terminal.stderr(`stagewright: bug in ${require_terminal.visibleLine(`${where}: ${message}`)}\n`);
	if (bugs.length > 0) return null;
	const entries = require_baseline.baselineOf(reviews);
	const files = `${reviews.length} ${reviews.length === 1 ? "Dockerfile" : "Dockerfiles"}`;
	if (entries.length === 0) return `No baseline: there is nothing to set aside in ${files}.`;
	const summary = `${`${entries.length} ${entries.length === 1 ? "finding" : "findings"}`} in ${files} set aside; new ones fail the check`;
	return {
		path: require_review.BASELINE_PATH,
		title: "Baseline",
		text: require_baseline.formatBaseline(entries),
		summary
	};
}
exports.init = init;
