// lib/src/report/markdown/fit.js
const GLUE = "\n\n";
function assemble(head, sections, foot, limit) {
	const size = (text) => text === "" ? 0 : limit.measure(text) + 2;
	const sizes = sections.map(({ forms }) => forms.map(size));
	const chosen = sections.map(() => 0);
	let total = [...head, ...foot].reduce((sum, part) => sum + size(part), 0);
	total += sizes.reduce((sum, [full = 0]) => sum + full, 0);
	const steps = Math.max(0, ...sections.map(({ forms }) => forms.length - 1));
	for (let step = 1; step <= steps && total > limit.max; step++) for (let index = sections.length - 1; index >= 0 && total > limit.max; index--) {
		const [before, after] = [sizes[index]?.[step - 1], sizes[index]?.[step]];
		if (before === void 0 || after === void 0) continue;
		total += after - before;
		chosen[index] = step;
	}
	if (total > limit.max) return null;
	const body = sections.map(({ forms }, index) => forms[chosen[index] ?? 0] ?? "");
	return [
		...head,
		...body,
		...foot
	].filter((part) => part !== "").join(GLUE);
}
Object.defineProperty(exports, "assemble", {
	enumerable: true,
	get: function() {
		return assemble;
	}
});
