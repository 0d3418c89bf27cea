export const id = 538;
export const ids = [538,911];
export const modules = {

/***/ 2538:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  github: () => (/* binding */ github)
});

// EXTERNAL MODULE: ./lib/src/report/markdown/findings.js
var findings = __webpack_require__(6177);
// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(6231);
;// CONCATENATED MODULE: ./lib/src/report/annotations.js


const MAX_PER_LEVEL = 9;
const MAX_MESSAGE = 4_000;
const LEVELS = ['error', 'warning', 'info'];
function annotations({ files }, gate, changed) {
    const all = (0,findings/* worstFirst */.md)(files, gate).flatMap((file) => fileAnnotations(file, gate, changed(file.path)));
    const shown = LEVELS.flatMap((level) => all.filter(({ severity }) => severity === level).slice(0, MAX_PER_LEVEL));
    return { shown, left: all.length - shown.length };
}
function fileAnnotations(file, gate, changed) {
    const open = (0,findings/* openFindings */.lb)(file, gate);
    const touched = file.findings.filter((finding) => finding.state === 'known' && !open.includes(finding) && touches(finding, changed));
    const byLine = new Map();
    for (const finding of [...open.slice(0, findings/* MAX_OPEN */.CZ), ...touched.slice(0, findings/* MAX_OPEN */.CZ)]) {
        const line = placeOf(file, finding, changed);
        byLine.set(line, [...(byLine.get(line) ?? []), finding]);
    }
    return [...byLine].map(([line, findings]) => annotation(file.path, line, findings));
}
function touches({ range }, changed) {
    if (changed === null)
        return false;
    for (let line = range.start.line; line <= lastLine(range); line++)
        if (changed.has(line))
            return true;
    return false;
}
function lastLine({ start, end }) {
    return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
function placeOf(file, finding, changed) {
    const own = finding.range.start.line;
    if (changed === null || changed.has(own))
        return own;
    const inside = [...changed].filter((line) => line >= own && line <= lastLine(finding.range));
    if (inside.length > 0)
        return Math.min(...inside);
    const [first, last] = linesOfStage(file, finding.stage);
    const near = [...changed].filter((line) => line >= first && line <= last);
    const distance = (line) => Math.abs(line - own);
    return near.reduce((best, line) => (distance(line) < distance(best) ? line : best), near[0] ?? own);
}
function linesOfStage({ stages, source }, name) {
    const index = stages.findIndex((stage) => name !== null && (stage.name ?? String(stage.index)) === name);
    const end = source.lineStarts.length;
    const stage = stages[index];
    return stage ? [stage.line, (stages[index + 1]?.line ?? end + 1) - 1] : [1, end];
}
function annotation(path, line, findings) {
    const severity = LEVELS.find((level) => findings.some((finding) => finding.severity === level)) ?? 'info';
    const title = findings.map(({ rule }) => rule).join(', ');
    const message = findings.map((finding) => textOf(finding, line)).join('\n\n');
    return { severity, path, line, title: (0,visible/* visibleLine */.P)(title), message: (0,visible/* visible */.R)(message).slice(0, MAX_MESSAGE) };
}
function textOf({ message, help, range, state }, shownAt) {
    const where = range.start.line === shownAt ? '' : `Line ${range.start.line}: `;
    const known = state === 'known' ? ' (It was here before this change.)' : '';
    return `${where}${message}${known}${help === '' ? '' : `\n→ ${help}`}`;
}

;// CONCATENATED MODULE: ./lib/src/report/github.js


const COMMAND = { error: 'error', warning: 'warning', info: 'notice' };
function github(judgement) {
    const { shown, left } = annotations(judgement, { counts: 'new' }, () => null);
    const rest = left === 0 ? [] : [`::notice::${left} more ${left === 1 ? 'annotation' : 'annotations'}.`];
    const lines = [...shown.map(command), ...rest];
    return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
function command({ severity, path, line, title, message }) {
    const properties = `file=${property(path)},line=${line},title=${property(title)}`;
    return `::${COMMAND[severity]} ${properties}::${data((0,visible/* visible */.R)(message))}`;
}
function data(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function property(text) {
    return data((0,visible/* visibleLine */.P)(text)).replace(/:/g, '%3A').replace(/,/g, '%2C');
}


/***/ }),

/***/ 3436:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6231);

const BREAK = '\u200B';
const UNSEEN = /\u115F|\u1160|\u17B4|\u17B5|\u3164|\uFFA0|[\u{E0000}-\u{E0FFF}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const SPECIAL = /[\\`*_[\]<>|~#&]/g;
const OPENING = /^(\s*)([-+=]|\d+(?=[.)]))/;
const MAX_PROSE = 1_500;
const MAX_CODE = 300;
function prose(text) {
    const parts = clip(oneLine(text), MAX_PROSE).split('`');
    const closed = parts.length % 2 === 1;
    return parts
        .map((part, index) => {
        const quoted = index % 2 === 1 && (closed || index < parts.length - 1);
        if (quoted)
            return part === '' ? '' : code(part);
        return index % 2 === 1 ? `\\\`${escapeText(part)}` : escapeText(part, index === 0);
    })
        .join('');
}
function escapeText(text, opens = false) {
    const escaped = text
        .replace(SPECIAL, (character) => `\\${character}`)
        .replace(/@|\\#|\bGH(?=-\d)|:(?=\/\/)|\bwww(?=\.)/gi, (trigger) => trigger + BREAK)
        .replace(/\$/g, '<span>$</span>');
    return opens ? escaped.replace(OPENING, (_, space, sign) => opening(space, sign)) : escaped;
}
function opening(space, sign) {
    return /\d/.test(sign) ? `${space}${sign}${BREAK}` : `${space}\\${sign}`;
}
function code(text) {
    const line = clip(oneLine(text), MAX_CODE).trim();
    if (line === '')
        return '<code> </code>';
    return /[`|]/.test(line) ? `<code>${entities(line)}</code>` : `\`${line}\``;
}
function entities(text) {
    return text.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0)};`);
}
function html(text) {
    return entities(clip(oneLine(text), MAX_PROSE));
}
function fence(language, text) {
    const body = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(wellFormed(text).replace(/\r\n/g, '\n'))
        .replace(UNSEEN, codePoint)
        .replace(/(?<!\n)\n+$/, '');
    const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(([run]) => run.length));
    const marks = '`'.repeat(longest + 1);
    return `${marks}${language}\n${body}\n${marks}`;
}
function link(label, url) {
    return url === null ? label : `[${label}](${url})`;
}
function urlPath(path) {
    return wellFormed(path)
        .split('/')
        .filter((part) => part !== '' && part !== '.' && part !== '..')
        .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (character) => `%${hex(character)}`))
        .join('/');
}
function shellWord(text) {
    const word = oneLine(text);
    if (/^[\w./@%+=:,][\w./@%+=:,-]*$/.test(word))
        return word;
    const inside = word.startsWith('-') ? `./${word}` : word;
    return `'${inside.replace(/'/g, "'\\''")}'`;
}
function clip(text, max) {
    return text.length <= max ? text : `${wellFormed(text.slice(0, max - 1)).replace(/\uFFFD$/, '')}…`;
}
function oneLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(wellFormed(text)).replace(UNSEEN, codePoint);
}
function wellFormed(text) {
    return text.replace(LONE_SURROGATE, '\uFFFD');
}
function codePoint(character) {
    return `<U+${hex(character).padStart(4, '0')}>`;
}
function hex(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}


/***/ }),

/***/ 6177:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ MAX_OPEN),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   O9: () => (/* binding */ findingsMarkdown),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   lb: () => (/* binding */ openFindings),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3436);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5292);


const MAX_OPEN = 5;
const ORDER = { error: 0, warning: 1, info: 2 };
const MARK = { error: '🔴', warning: '🟡', info: '🔵' };
function counts({ state }, gate) {
    return state === 'new' || (state === 'known' && gate.counts === 'all');
}
function openFindings(file, gate) {
    return file.findings
        .filter((finding) => counts(finding, gate))
        .sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || a.range.start.line - b.range.start.line);
}
function rank(file, gate) {
    const [worst] = openFindings(file, gate);
    return worst ? ORDER[worst.severity] : 3;
}
function worstFirst(files, gate) {
    return [...files].sort((a, b) => rank(a, gate) - rank(b, gate) || (a.path < b.path ? -1 : 1));
}
function findingsMarkdown(file, gate, place) {
    const open = openFindings(file, gate);
    const known = file.findings.filter((finding) => finding.state === 'known' && !counts(finding, gate));
    const ignored = file.findings.filter(({ state }) => state === 'ignored');
    const rows = (findings) => table(findings.map((finding) => row(file, finding, place)));
    const parts = [];
    if (open.length > 0)
        parts.push(rows(open.slice(0, MAX_OPEN)));
    if (open.length > MAX_OPEN) {
        const rest = open.slice(MAX_OPEN);
        parts.push(folded(`And ${tally(rest)} more`, rows(rest)));
    }
    const mended = fixLine(file, open);
    if (mended !== '')
        parts.push(mended);
    if (known.length > 0)
        parts.push(folded(`Also here before this change: ${tally(known)}`, rows(known)));
    if (ignored.length > 0)
        parts.push(folded(`Ignored by comments in the file: ${ignored.length}`, rows(ignored)));
    return parts;
}
function fixLine({ path }, findings) {
    const fixes = findings.flatMap(({ fix }) => fix ?? []);
    if (fixes.length === 0)
        return '';
    const review = fixes.some(({ safety }) => safety === 'review');
    const command = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`npx stagewright fix ${review ? '--unsafe ' : ''}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(path)}`);
    const all = findings.length === 1 ? 'it' : 'all of them';
    const what = fixes.length === findings.length ? all : `${fixes.length} of them`;
    return `${command} mends ${what}${review ? '; look at the change before you commit it' : ''}.`;
}
function table(rows) {
    return ['| line | what |', '|---:|:---|', ...rows].join('\n');
}
function row(file, finding, place) {
    const { line } = finding.range.start;
    const rule = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.rule), finding.url === '' ? null : finding.url);
    const why = finding.ignored ? `<br>Ignored: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(finding.ignored)}` : '';
    const help = finding.help === '' ? '' : `<br>→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(finding.help)}`;
    const head = `${MARK[finding.severity]} **${finding.severity}** ${rule}`;
    return `| ${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__.fileLink)(place, file.path, String(line), line)} | ${head}<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(finding.message)}${help}${why} |`;
}
function tally(findings) {
    return ['error', 'warning', 'info']
        .map((severity) => ({
        severity,
        count: findings.filter((finding) => finding.severity === severity).length,
    }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => `${count} ${count === 1 || severity === 'info' ? severity : `${severity}s`}`)
        .join(', ');
}
function folded(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 5292:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NOWHERE: () => (/* binding */ NOWHERE),
/* harmony export */   fileLink: () => (/* binding */ fileLink)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3436);

const NOWHERE = { blobUrl: null, sha: null, runUrl: null };
function fileLink(place, path, label, line) {
    if (place.blobUrl === null)
        return label;
    const anchor = line === undefined ? '' : `#L${line}`;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(label, `${place.blobUrl}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(path)}${anchor}`);
}


/***/ })

};
