// lib/src/config/limits.js
const MAX_GLOB_LENGTH = 1e3;
Object.defineProperty(exports, "MAX_GLOB_LENGTH", {
	enumerable: true,
	get: function() {
		return MAX_GLOB_LENGTH;
	}
});
