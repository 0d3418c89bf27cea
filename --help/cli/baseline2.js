const require_baseline = require("./baseline.js");
const require_review = require("./review.js");
const require_model = require("./model.js");
const require_terminal = require("./terminal.js");
// lib/src/io/baseline.js
async function readBaseline(source) {
	if (!hasBaseline(source)) return null;
	const content = (await source.fetch([require_review.BASELINE_PATH])).get(require_review.BASELINE_PATH);
	if (content?.kind !== "text") {
		const reason = content?.kind === "unavailable" ? content.reason : "it does not exist";
		throw new require_terminal.UsageError(`${require_review.BASELINE_PATH} cannot be read: ${reason}`);
	}
	try {
		return require_baseline.parseBaseline(content.text);
	} catch (error) {
		if (!(error instanceof require_baseline.BaselineError)) throw error;
		throw new require_terminal.UsageError(`${require_review.BASELINE_PATH} is damaged: ${error.message}; restore it, or delete it and run \`stagewright baseline\``);
	}
}
function hasBaseline({ listing }) {
	return require_model.createSnapshot(new Map(), listing).has(require_review.BASELINE_PATH);
}
exports.readBaseline = readBaseline;
