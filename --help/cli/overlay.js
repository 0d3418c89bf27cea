// lib/src/io/overlay.js
function withFile(source, path, content) {
	const { paths, complete } = source.listing;
	return {
		listing: paths.includes(path) ? source.listing : {
			paths: [...paths, path].sort(),
			complete
		},
		fetch: async (wanted) => {
			const others = wanted.filter((one) => one !== path);
			const contents = new Map(await source.fetch(others));
			if (others.length < wanted.length) contents.set(path, content);
			return contents;
		}
	};
}
Object.defineProperty(exports, "withFile", {
	enumerable: true,
	get: function() {
		return withFile;
	}
});
