let node_fs = require("node:fs");
let node_path = require("node:path");
// lib/src/io/cache-folder.js
const OTHERS_WRITE = 18;
const OTHERS = 63;
function cacheFolder({ env, cwd, home, uid }) {
	if (env["STAGEWRIGHT_NO_CACHE"] || env["CI"] || uid === void 0) return null;
	const base = env["XDG_CACHE_HOME"] || home && (0, node_path.join)(home, ".cache");
	if (!base || !(0, node_path.isAbsolute)(base) || isInside(base, cwd)) return null;
	const folder = (0, node_path.join)(base, "stagewright");
	try {
		(0, node_fs.mkdirSync)(folder, {
			recursive: true,
			mode: 448
		});
		return isOwn((0, node_fs.lstatSync)(base), uid, OTHERS_WRITE) && isOwn((0, node_fs.lstatSync)(folder), uid, OTHERS) ? folder : null;
	} catch {
		return null;
	}
}
function isInside(path, folder) {
	const way = (0, node_path.relative)(folder, path);
	return way === "" || !(way.startsWith("..") || (0, node_path.isAbsolute)(way));
}
function isOwn(stats, uid, rights) {
	return stats.isDirectory() && stats.uid === uid && (stats.mode & rights) === 0;
}
exports.cacheFolder = cacheFolder;
