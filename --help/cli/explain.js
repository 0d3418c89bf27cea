const require_review = require("./review.js");
const require_terminal = require("./terminal.js");
const require_model = require("./model.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_url = require("node:url");
// lib/src/cli/explain.js
async function explain(args, terminal) {
	const { values, positionals } = require_model.readArguments(args, {});
	if (values.help) {
		terminal.stdout((await Promise.resolve().then(() => require("./help.js"))).helpFor("explain"));
		return require_terminal.EXIT.ok;
	}
	const [name, ...more] = positionals;
	if (name === void 0 || more.length > 0) throw new require_terminal.UsageError("explain takes one rule; see stagewright rules");
	const rule = require_review.rules.find(({ id, aliases }) => id === name || aliases.includes(name));
	if (!rule) {
		const near = require_model.nearest(name, require_review.rules.flatMap(({ id, aliases }) => [id, ...aliases]));
		throw new require_terminal.UsageError(`there is no rule ${name}${near ? `; did you mean ${near}?` : "; see stagewright rules"}`);
	}
	terminal.stdout(page(rule.id));
	return require_terminal.EXIT.ok;
}
function page(id) {
	try {
		return (0, node_fs.readFileSync)((0, node_path.join)(packageRoot(), "rules", id, "README.md"), "utf8");
	} catch {
		return `${require_terminal.HOMEPAGE}/blob/main/rules/${id}/README.md\n`;
	}
}
function packageRoot() {
	return (0, node_path.join)((0, node_url.fileURLToPath)(require("url").pathToFileURL(__filename).href), "../../..");
}
exports.explain = explain;
