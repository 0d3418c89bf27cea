const require_terminal = require("./terminal.js");
let node_crypto = require("node:crypto");
// lib/src/io/shard.js
function parseShard(what, text) {
	const [, index = "", total = ""] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
	const shard = {
		index: Number(index),
		total: Number(total)
	};
	if (shard.index < 1 || shard.index > shard.total || shard.total > 256) throw new require_terminal.UsageError(`${what} takes I/N, such as 1/4, with I from 1 to N and N at most 256, not "${text}"`);
	return shard;
}
function inShard(path, { index, total }) {
	return (0, node_crypto.createHash)("sha256").update(path).digest().readUInt32BE(0) % total + 1 === index;
}
exports.inShard = inShard;
exports.parseShard = parseShard;
