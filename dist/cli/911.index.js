export const id = 911;
export const ids = [911];
export const modules = {

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
