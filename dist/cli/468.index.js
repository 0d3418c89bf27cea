export const id = 468;
export const ids = [468];
export const modules = {

/***/ 5882:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ trim),
/* harmony export */   QG: () => (/* binding */ trimSpaces),
/* harmony export */   Rk: () => (/* binding */ skipSpaces),
/* harmony export */   ib: () => (/* binding */ lower),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
function isSpace(code) {
    if (code < 0x80)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    return code === 0x85 || code === 0xa0 || (code >= 0x1680 && isWideSpace(code));
}
function isWideSpace(code) {
    if (code >= 0x2000 && code <= 0x200a)
        return true;
    return (code === 0x1680 ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
function isBlank(code) {
    return code === 0x20 || code === 0x09 || (code >= 0x0b && code <= 0x0d);
}
function skipSpaces(text, start, end) {
    let at = start;
    while (at < end && isSpace(text.charCodeAt(at)))
        at++;
    return at;
}
function trimSpaces(text, start, end) {
    let at = end;
    while (at > start && isSpace(text.charCodeAt(at - 1)))
        at--;
    return at;
}
function trim(text) {
    const start = skipSpaces(text, 0, text.length);
    return text.slice(start, trimSpaces(text, start, text.length));
}
function lower(text) {
    return text.replaceAll('\u0130', 'i').toLowerCase();
}


/***/ }),

/***/ 8740:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ keyAndValue),
/* harmony export */   q: () => (/* binding */ csvFields)
/* harmony export */ });
function csvFields(text) {
    let line = text.endsWith('\n') ? text.slice(0, text.endsWith('\r\n') ? -2 : -1) : text;
    if (line === '')
        return null;
    const fields = [];
    for (;;) {
        const field = line.startsWith('"') ? quotedField(line) : plainField(line);
        if (field === null)
            return null;
        fields.push(field.value);
        if (field.end === line.length)
            return fields;
        line = line.slice(field.end + 1);
    }
}
function plainField(line) {
    const comma = line.indexOf(',');
    const end = comma === -1 ? line.length : comma;
    const value = line.slice(0, end);
    return value.includes('"') ? null : { value, end };
}
function quotedField(line) {
    let value = '';
    let at = 1;
    for (;;) {
        const quote = line.indexOf('"', at);
        if (quote === -1)
            return null;
        value += line.slice(at, quote);
        const next = line[quote + 1];
        if (next !== '"')
            return next === undefined || next === ',' ? { value, end: quote + 1 } : null;
        value += '"';
        at = quote + 2;
    }
}
function keyAndValue(field) {
    const equals = field.indexOf('=');
    return equals === -1
        ? { key: field, value: null }
        : { key: field.slice(0, equals), value: field.slice(equals + 1) };
}


/***/ }),

/***/ 7662:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const NANOSECONDS = new Map([
    ['ns', 1n],
    ['us', 1000n],
    ['\u00b5s', 1000n],
    ['\u03bcs', 1000n],
    ['ms', 1000000n],
    ['s', 1000000000n],
    ['m', 60000000000n],
    ['h', 3600000000000n],
]);
const LARGEST = 1n << 63n;
function parseDuration(text) {
    const sign = /^[-+]/.exec(text)?.[0] ?? '';
    const body = text.slice(sign.length);
    if (body === '0')
        return 0n;
    if (body === '')
        return null;
    const term = /([0-9]*)(?:\.([0-9]*))?([^.0-9]+)/y;
    let total = 0n;
    while (term.lastIndex < body.length) {
        const [, whole = '', fraction = '', unit = ''] = term.exec(body) ?? [];
        const factor = NANOSECONDS.get(unit);
        if (factor === undefined || (whole === '' && fraction === ''))
            return null;
        total += termOf(whole, fraction, factor);
        if (total > LARGEST)
            return null;
    }
    if (sign === '-')
        return -total;
    return total === LARGEST ? null : total;
}
function termOf(whole, fraction, factor) {
    const integer = whole.replace(/^0+/, '');
    if (integer.length > 19)
        return LARGEST + 1n;
    return BigInt(integer === '' ? 0 : integer) * factor + fractionOf(fraction, Number(factor));
}
function fractionOf(digits, factor) {
    let value = 0n;
    let scale = 1;
    for (const digit of digits) {
        const next = value * 10n + BigInt(digit);
        if (next > LARGEST)
            break;
        value = next;
        scale *= 10;
    }
    return BigInt(Math.trunc(Number(value) * (factor / scale)));
}


/***/ }),

/***/ 4281:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ LineReader),
  C: () => (/* binding */ checkSize)
});

// EXTERNAL MODULE: ./lib/src/syntax/characters.js
var characters = __webpack_require__(5882);
// EXTERNAL MODULE: ./lib/src/syntax/wording.js
var wording = __webpack_require__(7760);
;// CONCATENATED MODULE: ./lib/src/syntax/directives.js


const NAME = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=/;
const LEADING = /^[\t\n\f\r ]*/;
const BLANKS = '\t\n\f\r ';
const KNOWN = new Set(['syntax', 'escape', 'check']);
class DirectiveReader {
    directives = [];
    escape = '\\';
    done = false;
    problems;
    constructor(problems) {
        this.problems = problems;
    }
    take(text, start, end) {
        if (this.done)
            return false;
        const match = text.charCodeAt(start) === 0x23 ? matchDirective(text, start + 1, end) : null;
        if (match === null) {
            this.done = true;
            return false;
        }
        const directive = { ...match, span: { start, end } };
        if (this.directives.some((other) => other.name === directive.name)) {
            this.problems.add(directive.span, `The \`${directive.name}\` directive stands here a second time: keep only one.`);
        }
        else if (directive.name === 'escape') {
            this.setEscape(directive);
        }
        this.directives.push(directive);
        return true;
    }
    setEscape(directive) {
        if (directive.value === '\\' || directive.value === '`') {
            this.escape = directive.value;
            return;
        }
        this.problems.add(directive.span, `\`${(0,wording/* shown */.S)(directive.value)}\` cannot be the escape character: it is a backslash or a backtick, alone on its line.`);
    }
}
function matchDirective(text, start, end) {
    const line = text.slice((0,characters/* skipSpaces */.Rk)(text, start, end), end);
    const match = NAME.exec(line);
    const name = (0,characters/* lower */.ib)(match?.[1] ?? '');
    if (match === null || !KNOWN.has(name))
        return null;
    const rest = line.slice(match[0].length);
    const value = trimEnd(rest.replace(LEADING, ''));
    if (value !== '')
        return { name, value };
    return rest === '' ? null : { name, value: rest.slice(-1) };
}
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && BLANKS.includes(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}

// EXTERNAL MODULE: ./lib/src/syntax/logical-line.js
var logical_line = __webpack_require__(9186);
;// CONCATENATED MODULE: ./lib/src/syntax/lines.js




const HASH = 0x23;
const NO_COMMENTS = [];
class LineReader {
    comments = [];
    directives;
    source;
    lineCount;
    next = 0;
    constructor(source, problems) {
        this.source = source;
        this.directives = new DirectiveReader(problems);
        const { text, lineStarts } = source;
        const count = lineStarts[lineStarts.length - 1] === text.length ? lineStarts.length - 1 : lineStarts.length;
        this.lineCount = Math.min(count, MOST_LINES);
    }
    read() {
        const { text } = this.source;
        let attached = null;
        while (this.next < this.lineCount) {
            const from = this.startOf(this.next);
            const end = this.endOf(this.next);
            const start = (0,characters/* skipSpaces */.Rk)(text, from, end);
            this.next++;
            if (this.directives.take(text, start, end) || start === end)
                continue;
            if (text.charCodeAt(start) !== HASH) {
                return { line: this.join(start, end), comments: attached ?? NO_COMMENTS };
            }
            const comment = this.addComment(start, end);
            if (comment.text === '' && start === from)
                attached = null;
            else if (attached === null)
                attached = [comment];
            else
                attached.push(comment);
        }
        return null;
    }
    readHeredocs(starts, problems) {
        const heredocs = starts.map((start) => this.readHeredoc(start, problems));
        const isOpen = heredocs.some(({ terminatorSpan }) => terminatorSpan === null);
        return { heredocs, end: isOpen ? this.source.text.length : this.endOf(this.next - 1) };
    }
    readHeredoc(start, problems) {
        const { text } = this.source;
        const from = this.startOf(this.next);
        while (this.next < this.lineCount) {
            const lineStart = this.startOf(this.next);
            const lineEnd = this.endOf(this.next);
            this.next++;
            const name = terminatorStart(text, lineStart, lineEnd, start);
            if (name !== -1) {
                return {
                    ...start,
                    ...contentOf(text, from, lineStart),
                    terminatorSpan: { start: name, end: lineEnd },
                };
            }
        }
        const name = (0,wording/* shown */.S)(start.name);
        problems.add(start.span, `The heredoc \`${name}\` is not closed: a line with \`${name}\` alone must end it.`);
        return { ...start, ...contentOf(text, from, text.length), terminatorSpan: null };
    }
    join(start, end) {
        const { text } = this.source;
        const pieces = [];
        let cut = this.continuation(start, end);
        pieces.push({ start, end: cut === -1 ? end : cut });
        let last = end;
        while (cut !== -1 && this.next < this.lineCount) {
            const from = this.startOf(this.next);
            last = this.endOf(this.next);
            this.next++;
            const first = (0,characters/* skipSpaces */.Rk)(text, from, last);
            if (first === last)
                continue;
            if (text.charCodeAt(first) === HASH) {
                this.addComment(first, last);
                continue;
            }
            cut = this.continuation(from, last);
            pieces.push({ start: from, end: cut === -1 ? last : cut });
        }
        return (0,logical_line/* joinPieces */.Am)(text, pieces, { start, end: last });
    }
    continuation(start, end) {
        const { text } = this.source;
        const escapeChar = this.directives.escape;
        let at = end;
        while (at > start && (text[at - 1] === ' ' || text[at - 1] === '\t'))
            at--;
        if (at === start || text[at - 1] !== escapeChar)
            return -1;
        return at - 1 > start && text[at - 2] === escapeChar ? -1 : at - 1;
    }
    addComment(start, end) {
        const comment = { text: (0,characters/* trim */.Bq)(this.source.text.slice(start + 1, end)), span: { start, end } };
        this.comments.push(comment);
        return comment;
    }
    startOf(line) {
        const { text, lineStarts } = this.source;
        if (line === 0 && text.charCodeAt(0) === 0xfeff)
            return 1;
        return lineStarts[line] ?? text.length;
    }
    endOf(line) {
        const { text, lineStarts } = this.source;
        const start = this.startOf(line);
        const next = lineStarts[line + 1];
        let end = next === undefined ? text.length : next - 1;
        while (end > start && text[end - 1] === '\r')
            end--;
        return end;
    }
}
function terminatorStart(text, lineStart, end, heredoc) {
    let start = lineStart;
    if (heredoc.stripTabs)
        while (start < end && text[start] === '\t')
            start++;
    return end - start === heredoc.name.length && text.startsWith(heredoc.name, start) ? start : -1;
}
function contentOf(text, start, end) {
    return { content: text.slice(start, end), contentSpan: { start, end } };
}
function checkSize(source, problems) {
    const { text, lineStarts } = source;
    if (lineStarts.length > MOST_LINES + 1) {
        const start = lineStarts[MOST_LINES] ?? text.length;
        problems.add({ start, end: text.length }, `Only the first ${MOST_LINES} lines of a file are read: shorten it.`);
    }
    for (let line = 0; line < lineStarts.length; line++) {
        const start = lineStarts[line] ?? 0;
        const next = lineStarts[line + 1];
        const end = next === undefined ? text.length : next - 1;
        if ((end - start) * 3 <= LONGEST_LINE)
            continue;
        const bytes = Buffer.byteLength(text.slice(start, end));
        if (bytes <= LONGEST_LINE)
            continue;
        problems.add({ start, end }, `This line is ${bytes} bytes long and BuildKit reads at most ${LONGEST_LINE}: break it with \`\\\`, or move its content to a file.`);
    }
}
const MOST_LINES = 100_000;
const LONGEST_LINE = 65_535;


/***/ }),

/***/ 4468:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parse)
});

// EXTERNAL MODULE: ./lib/src/syntax/characters.js
var characters = __webpack_require__(5882);
// EXTERNAL MODULE: ./lib/src/syntax/csv.js
var csv = __webpack_require__(8740);
// EXTERNAL MODULE: ./lib/src/syntax/duration.js
var syntax_duration = __webpack_require__(7662);
// EXTERNAL MODULE: ./lib/src/syntax/wording.js
var wording = __webpack_require__(7760);
;// CONCATENATED MODULE: ./lib/src/syntax/flag-rules.js



const NONE = {};
const RULES = {
    ADD: {
        chown: 'once',
        chmod: 'once',
        link: 'boolean',
        'keep-git-dir': 'boolean',
        checksum: 'once',
        unpack: 'boolean',
        exclude: 'many',
    },
    CMD: NONE,
    COPY: { chown: 'once', from: 'once', chmod: 'once', link: 'boolean', exclude: 'many', parents: 'boolean' },
    ENTRYPOINT: NONE,
    ENV: NONE,
    EXPOSE: NONE,
    FROM: { platform: 'once' },
    HEALTHCHECK: {
        interval: 'once',
        timeout: 'once',
        'start-period': 'once',
        'start-interval': 'once',
        retries: 'once',
    },
    LABEL: NONE,
    MAINTAINER: NONE,
    ONBUILD: NONE,
    RUN: { mount: 'many', network: 'once', security: 'once', device: 'many' },
    SHELL: NONE,
    USER: NONE,
    VOLUME: NONE,
    WORKDIR: NONE,
};
function checkFlags(statement) {
    const rules = RULES[statement.keyword];
    if (rules === undefined || statement.flags.length === 0)
        return;
    const used = new Set();
    for (const flag of statement.flags) {
        const kind = Object.hasOwn(rules, flag.name) ? rules[flag.name] : undefined;
        if (kind === undefined) {
            refuseUnknown(statement, flag, Object.keys(rules));
            continue;
        }
        if (used.has(flag.name) && kind !== 'many') {
            statement.problems.add(flag.span, `\`--${flag.name}\` stands here a second time: keep only one.`);
        }
        used.add(flag.name);
        const complaint = kind === 'boolean' ? booleanComplaint(flag) : valueComplaint(statement.keyword, flag);
        if (complaint !== null)
            statement.problems.add(flag.span, complaint);
    }
}
function refuseUnknown(statement, flag, known) {
    const suggestion = (0,wording.nearest)(flag.name, known);
    const written = `\`--${(0,wording/* shown */.S)(flag.name)}\``;
    const advice = known.length === 0
        ? `${statement.keyword} takes no flags`
        : `${statement.keyword} takes ${(0,wording/* oneOf */.y)(known.map((name) => `--${name}`))}`;
    statement.problems.add(flag.span, suggestion === null
        ? `${written} is not a flag BuildKit knows here: ${advice}.`
        : `${written} is not a flag BuildKit knows here: did you mean \`--${suggestion}\`?`, suggestion);
}
function booleanComplaint(flag) {
    if (flag.value === null || /^(?:true|false)$/i.test(flag.value))
        return null;
    return `\`--${flag.name}\` is true or false, not \`${(0,wording/* shown */.S)(flag.value)}\`.`;
}
function valueComplaint(keyword, flag) {
    if (flag.value === null)
        return `\`--${flag.name}\` needs a value: write \`--${flag.name}=...\`.`;
    if (keyword === 'HEALTHCHECK') {
        return flag.name === 'retries' ? retriesComplaint(flag.value) : intervalComplaint(flag.name, flag.value);
    }
    return keyword === 'RUN' ? runComplaint(flag.name, flag.value) : null;
}
function runComplaint(name, value) {
    switch (name) {
        case 'mount':
            return mountComplaint(value);
        case 'device':
            return deviceComplaint(value);
        case 'network':
            return choiceComplaint(name, value, ['default', 'none', 'host']);
        default:
            return choiceComplaint(name, value, ['insecure', 'sandbox']);
    }
}
function choiceComplaint(name, value, choices) {
    return choices.includes(value) ? null : `\`--${name}\` is ${(0,wording/* oneOf */.y)(choices)}, not \`${(0,wording/* shown */.S)(value)}\`.`;
}
function mountComplaint(value) {
    const fields = (0,csv/* csvFields */.q)(value);
    if (fields === null)
        return csvComplaint('mount', value);
    for (const field of fields) {
        const { key, value: from } = (0,csv/* keyAndValue */.Z)(field);
        if (from === null || key.toLowerCase() !== 'from')
            continue;
        const dollar = from.indexOf('$');
        if (dollar !== -1 && dollar !== from.length - 1) {
            return `\`from=${(0,wording/* shown */.S)(from)}\` cannot hold a variable: name a stage with \`FROM ${(0,wording/* shown */.S)(from)} AS name\` and mount from that.`;
        }
    }
    return null;
}
function csvComplaint(name, value) {
    return value === ''
        ? `\`--${name}\` needs a value: it is empty.`
        : `The quotes in \`--${name}=${(0,wording/* shown */.S)(value)}\` do not fit together: quote a whole \`key=value\`, or nothing.`;
}
function deviceComplaint(value) {
    const fields = (0,csv/* csvFields */.q)(value);
    if (fields === null)
        return csvComplaint('device', value);
    let name = '';
    for (const field of fields) {
        const { key: written, value: option } = (0,csv/* keyAndValue */.Z)(field);
        const key = written.toLowerCase();
        if (key === 'required') {
            if (option === null || BOOLEANS.has(option))
                continue;
            return `\`required\` of \`--device\` is true or false, not \`${(0,wording/* shown */.S)(option)}\`.`;
        }
        const named = key === 'name' && option !== null;
        if (name !== '')
            return secondNameComplaint(named, name, field);
        name = named ? option : field;
    }
    return null;
}
function secondNameComplaint(named, name, field) {
    return named
        ? `\`--device\` names a device twice: \`${(0,wording/* shown */.S)(name)}\` and \`${(0,wording/* shown */.S)(field)}\`.`
        : `\`${(0,wording/* shown */.S)(field)}\` is not an option of \`--device\`: it takes a name and \`required\`.`;
}
const BOOLEANS = new Set('1 t T TRUE true True 0 f F FALSE false False'.split(' '));
const MILLISECOND = 1000000n;
function intervalComplaint(name, value) {
    if (value === '')
        return null;
    const duration = (0,syntax_duration/* parseDuration */.E)(value);
    if (duration === null) {
        return `\`--${name}=${(0,wording/* shown */.S)(value)}\` is not a duration: write a number with its unit, as in \`30s\`, \`500ms\` or \`1m30s\`; variables are not expanded here.`;
    }
    if (duration === 0n || duration >= MILLISECOND)
        return null;
    return `\`--${name}=${(0,wording/* shown */.S)(value)}\` is too short: one millisecond is the least.`;
}
function retriesComplaint(value) {
    if (value === '')
        return null;
    const count = /^[+-]?[0-9]+$/.test(value) ? Number(value) : Number.NaN;
    if (count >= 0 && count <= 2_147_483_647)
        return null;
    return `\`--retries=${(0,wording/* shown */.S)(value)}\` is not a whole number from 0 up.`;
}

// EXTERNAL MODULE: ./lib/src/syntax/logical-line.js
var logical_line = __webpack_require__(9186);
;// CONCATENATED MODULE: ./lib/src/syntax/word-lexer.js

const DEEPEST = 500;
function lexWords(text, options) {
    try {
        return new Lexer(text, options).words();
    }
    catch (error) {
        if (error instanceof LexError)
            return null;
        throw error;
    }
}
class LexError extends Error {
}
class Lexer {
    at = 0;
    text;
    rawQuotes;
    rawEscapes;
    depth = 0;
    found = [];
    word = '';
    wordStart = 0;
    inWord = false;
    constructor(text, options) {
        this.text = text;
        this.rawQuotes = options.rawQuotes;
        this.rawEscapes = options.rawEscapes;
        if (text.charCodeAt(0) === 0xfeff)
            this.at = 1;
    }
    words() {
        while (this.at < this.text.length) {
            const from = this.at;
            const char = this.text.charAt(from);
            if (char === '$')
                this.addSplit(this.dollar(), from);
            else if (char === '<')
                this.addRaw(this.possibleHeredoc(), from);
            else if (char === "'")
                this.addRaw(this.singleQuoted(false), from);
            else if (char === '"')
                this.addRaw(this.doubleQuoted(false), from);
            else
                this.plain(char, from);
        }
        this.endWord(this.at);
        return this.found;
    }
    plain(char, from) {
        this.at++;
        if (char !== '\\') {
            this.addSplit(char, from);
            return;
        }
        const escaped = this.text.charAt(this.at);
        this.at++;
        if (this.rawEscapes)
            this.addRaw(char + escaped, from);
        else if (escaped !== '')
            this.addRaw(escaped, from);
    }
    addRaw(text, from) {
        if (this.word === '')
            this.wordStart = from;
        this.word += text;
        this.inWord = true;
    }
    addSplit(text, from) {
        for (let index = 0; index < text.length; index++) {
            if (!(0,characters/* isSpace */.xC)(text.charCodeAt(index)))
                this.addRaw(text.charAt(index), from);
            else if (this.inWord)
                this.endWord(from);
        }
    }
    endWord(end) {
        if (this.word === '')
            return;
        this.found.push({ text: this.word, start: this.wordStart, end });
        this.word = '';
        this.inWord = false;
    }
    possibleHeredoc() {
        this.at++;
        if (this.text[this.at] !== '<')
            return '<';
        this.at++;
        const from = this.at;
        while (isHeredocSpace(this.text[this.at]))
            this.at++;
        return `<<${this.text.slice(from, this.at)}`;
    }
    singleQuoted(keepEscapes) {
        const from = this.at + 1;
        const close = this.text.indexOf("'", from);
        if (close === -1)
            throw new LexError();
        this.at = close + 1;
        const inner = this.text.slice(from, close);
        const kept = keepEscapes ? inner.replaceAll('\\', '\\\\') : inner;
        return this.rawQuotes ? `'${kept}'` : kept;
    }
    doubleQuoted(keepEscapes) {
        const quote = this.rawQuotes ? '"' : '';
        let result = quote;
        this.at++;
        for (;;) {
            const char = this.text[this.at];
            if (char === undefined)
                throw new LexError();
            if (char === '"') {
                this.at++;
                return result + quote;
            }
            if (char === '$')
                result += this.dollar();
            else {
                this.at++;
                result += char === '\\' ? this.escapedInQuotes(keepEscapes) : char;
            }
        }
    }
    escapedInQuotes(keepEscapes) {
        const next = this.text[this.at];
        if (next === undefined)
            return '';
        if (next !== '"' && next !== '$' && next !== '\\') {
            return this.rawEscapes && (!this.rawQuotes || keepEscapes) ? '\\\\' : '\\';
        }
        this.at++;
        return this.rawEscapes ? `\\${next}` : next;
    }
    dollar() {
        this.at++;
        if (this.text[this.at] !== '{')
            return `$${this.name()}`;
        this.at++;
        const first = this.text[this.at];
        if (first === undefined || first === '{' || first === '}' || first === ':')
            throw new LexError();
        const name = this.name();
        const operator = this.next();
        if (operator === '}')
            return `\${${name}}`;
        if (operator === '/')
            return this.replacement(name);
        if (operator === ':') {
            const modifier = this.next();
            if (modifier === '#' || modifier === '%')
                throw new LexError();
            return `\${${name}:${modifier}${this.until('}', false, false)}}`;
        }
        if (!'+-?#%'.includes(operator))
            throw new LexError();
        const isPattern = operator === '#' || operator === '%';
        return `\${${name}${operator}${this.until('}', isPattern, isPattern)}}`;
    }
    replacement(name) {
        if (this.text[this.at] === '/')
            this.at++;
        const pattern = this.until('/', true, true);
        const replacement = this.until('}', true, false);
        return `\${${name}/${pattern}/${replacement}}`;
    }
    next() {
        const code = this.text.codePointAt(this.at);
        if (code === undefined)
            throw new LexError();
        const char = String.fromCodePoint(code);
        this.at += char.length;
        return char;
    }
    until(stop, rawEscapes, keepEscapes) {
        if (++this.depth > DEEPEST)
            throw new LexError();
        this.word = '';
        const outerRawEscapes = this.rawEscapes;
        this.rawEscapes = rawEscapes;
        let result = '';
        for (;;) {
            const char = this.text[this.at];
            if (char === undefined)
                throw new LexError();
            if (char === stop)
                break;
            result += this.nested(char, keepEscapes);
        }
        this.at++;
        this.rawEscapes = outerRawEscapes;
        this.depth--;
        return result;
    }
    nested(char, keepEscapes) {
        if (char === '$')
            return this.dollar();
        if (char === '<')
            return this.possibleHeredoc();
        if (char === "'")
            return this.singleQuoted(keepEscapes);
        if (char === '"')
            return this.doubleQuoted(keepEscapes);
        this.at++;
        if (char !== '\\')
            return char;
        const escaped = this.text.charAt(this.at);
        this.at++;
        return this.rawEscapes ? char + escaped : escaped;
    }
    name() {
        const match = NAME.exec(this.text.slice(this.at, this.at + 1)) === null ? this.longName() : this.text.charAt(this.at);
        this.at += match.length;
        return match;
    }
    longName() {
        LONG_NAME.lastIndex = this.at;
        return LONG_NAME.exec(this.text)?.[0] ?? '';
    }
}
const NAME = /^[@*#?\-$!]/;
const LONG_NAME = /\p{Nd}+|[\p{L}_][\p{L}\p{Nd}_]*|/uy;
function isHeredocSpace(char) {
    return char === ' ' || char === '\t' || char === '\r';
}

;// CONCATENATED MODULE: ./lib/src/syntax/heredocs.js



const MOST_HEREDOCS = 1000;
const PLAIN_NAME = /^[\w.-]+$/;
const FORM = /^(\d*)<<(-?)[\t\n\f\r ]*(?![\t\n\f\r ])([^<]*)$/;
function parseHeredocWord(word) {
    if (!word.includes('<<'))
        return null;
    const match = FORM.exec(word);
    const rest = match?.[3] ?? '';
    if (match === null || rest === '')
        return null;
    if (PLAIN_NAME.test(rest)) {
        return { name: rest, expand: true, stripTabs: match[2] === '-', descriptor: Number(match[1] ?? '') };
    }
    const words = lexWords(rest, { rawQuotes: false, rawEscapes: false });
    if (words === null)
        return 'broken';
    const name = words[0]?.text;
    if (name === undefined || words.length !== 1)
        return null;
    const raw = lexWords(rest, { rawQuotes: true, rawEscapes: false });
    if (raw === null || raw.length !== 1)
        return 'broken';
    return {
        name,
        expand: countQuotes(name) === countQuotes(raw[0]?.text ?? ''),
        stripTabs: match[2] === '-',
        descriptor: Number(match[1] ?? ''),
    };
}
function isHeredocWord(word) {
    const heredoc = parseHeredocWord(word);
    return heredoc !== null && heredoc !== 'broken';
}
function findHeredocs(line, problems) {
    const words = lexWords(line.text, { rawQuotes: true, rawEscapes: true }) ?? [];
    const starts = [];
    for (const { text, start, end } of words) {
        const heredoc = parseHeredocWord(text);
        if (heredoc === null)
            continue;
        if (heredoc === 'broken') {
            problems.add((0,logical_line/* fileSpan */.bU)(line.segments, start, end), `The name of the heredoc \`${(0,wording/* shown */.S)(text)}\` has a quote or substitution that is not closed.`);
            continue;
        }
        if (starts.length === MOST_HEREDOCS) {
            problems.add(line.span, `Only ${MOST_HEREDOCS} heredocs of an instruction are read: take some away.`);
            break;
        }
        const operator = text.indexOf('<<');
        starts.push({ ...heredoc, span: (0,logical_line/* fileSpan */.bU)(line.segments, start + operator, end) });
    }
    return starts;
}
function countQuotes(text) {
    let count = 0;
    for (const char of text)
        if (char === "'" || char === '"')
            count++;
    return count;
}

;// CONCATENATED MODULE: ./lib/src/syntax/json.js


const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const json_DEEPEST = 10_000;
function readJson(line, start, end) {
    const { text } = line;
    const open = (0,characters/* skipSpaces */.Rk)(text, start, end);
    if (text[open] !== '[' || open >= end)
        return null;
    return readStrings(line, open + 1, end) ?? (isOtherArray(text.slice(open, end)) ? 'mixed' : null);
}
function readStrings(line, start, end) {
    const { text } = line;
    const words = [];
    let at = skipJsonSpaces(text, start, end);
    if (text[at] === ']')
        return closes(text, at, end) ? words : null;
    for (;;) {
        const word = readString(line, at, end);
        if (word === null)
            return null;
        words.push(word.value);
        at = skipJsonSpaces(text, word.end, end);
        if (text[at] !== ',' || at >= end)
            return closes(text, at, end) ? words : null;
        at = skipJsonSpaces(text, at + 1, end);
    }
}
function closes(text, at, end) {
    return at < end && text[at] === ']' && skipJsonSpaces(text, at + 1, end) === end;
}
function readString(line, start, end) {
    const close = endOfString(line.text, start, end);
    const text = close === -1 ? null : decode(line.text.slice(start, close));
    return text === null ? null : { value: { text, span: (0,logical_line/* fileSpan */.bU)(line.segments, start, close) }, end: close };
}
function endOfString(text, at, end) {
    if (at >= end || text.charCodeAt(at) !== QUOTE)
        return -1;
    for (let index = at + 1; index < end; index++) {
        const code = text.charCodeAt(index);
        if (code === QUOTE)
            return index + 1;
        if (code === BACKSLASH)
            index++;
        else if (code < 0x20)
            return -1;
    }
    return -1;
}
function decode(literal) {
    if (!literal.includes('\\'))
        return literal.slice(1, -1);
    const value = parseJson(literal);
    return typeof value === 'string' ? value.replace(LONE_SURROGATE, '\ufffd') : null;
}
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function skipJsonSpaces(text, start, end) {
    let at = start;
    while (at < end && (text[at] === ' ' || text[at] === '\t' || text[at] === '\r' || text[at] === '\n'))
        at++;
    return at;
}
function isOtherArray(text) {
    const value = parseJson(text);
    if (!Array.isArray(value))
        return false;
    let level = [value];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > json_DEEPEST)
            return false;
        if (level.some((item) => typeof item === 'number' && !Number.isFinite(item)))
            return false;
        level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
    }
    return true;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/syntax/words.js

const SINGLE_QUOTE = 0x27;
const DOUBLE_QUOTE = 0x22;
function isQuote(code) {
    return code === SINGLE_QUOTE || code === DOUBLE_QUOTE;
}
function blankWords(text, start, end, most = Number.POSITIVE_INFINITY) {
    const words = [];
    let at = start;
    while (at < end && words.length < most) {
        const from = at;
        while (at < end && !(0,characters/* isBlank */.z3)(text.charCodeAt(at)))
            at++;
        words.push({ start: from, end: at });
        while (at < end && (0,characters/* isBlank */.z3)(text.charCodeAt(at)))
            at++;
    }
    return words;
}
function quotedWords(text, start, end, escapeChar) {
    const words = [];
    const escapeCode = escapeChar.charCodeAt(0);
    let at = start;
    while (at < end) {
        if ((0,characters/* isSpace */.xC)(text.charCodeAt(at))) {
            at++;
            continue;
        }
        const from = at;
        at = endOfQuotedWord(text, at, end, escapeCode);
        const wordEnd = at > end ? end - 1 : at;
        if (wordEnd > from)
            words.push({ start: from, end: wordEnd });
    }
    return words;
}
function endOfQuotedWord(text, start, end, escapeCode) {
    let at = start;
    let quote = 0;
    while (at < end) {
        const code = text.charCodeAt(at);
        if (code === escapeCode && quote !== SINGLE_QUOTE) {
            at += 2;
            continue;
        }
        if (quote === 0 && (0,characters/* isSpace */.xC)(code))
            return at;
        if (isQuote(code))
            quote = afterQuote(quote, code);
        at++;
    }
    return at;
}
function afterQuote(open, code) {
    if (open === 0)
        return code;
    return open === code ? 0 : open;
}

;// CONCATENATED MODULE: ./lib/src/syntax/flags.js



const DASH = 0x2d;
const NO_FLAGS = [];
function readFlags(line, start, end, escapeChar) {
    const { text } = line;
    let at = skipAsciiSpaces(text, start, end);
    if (text.charCodeAt(at) !== DASH)
        return { flags: NO_FLAGS, rest: at };
    const flags = [];
    while (at + 1 < end && text.charCodeAt(at) === DASH && text.charCodeAt(at + 1) === DASH) {
        const word = readFlagWord(text, at, end, escapeChar);
        if (word.text !== '--')
            flags.push(flagOf(line, word.text, at, word.end));
        const split = word.end < end ? spaceByteOf(text, word.end) : 'none';
        at = split === 'last' ? word.end + charLength(text, word.end) : word.end;
        if (word.text === '--' || split === 'inner')
            break;
        at = skipAsciiSpaces(text, at, end);
    }
    return { flags, rest: at };
}
function skipAsciiSpaces(text, start, end) {
    let at = start;
    while (at < end && text.charCodeAt(at) < 0x80 && (0,characters/* isSpace */.xC)(text.charCodeAt(at)))
        at++;
    return at;
}
function flagOf(line, text, start, end) {
    const equals = text.indexOf('=');
    return {
        name: text.slice(2, equals === -1 ? undefined : equals),
        value: equals === -1 ? null : text.slice(equals + 1),
        span: (0,logical_line/* fileSpan */.bU)(line.segments, start, end),
    };
}
function readFlagWord(text, start, end, escapeChar) {
    let word = '';
    let quote = 0;
    let from = start;
    let at = start;
    const escapeCode = escapeChar.charCodeAt(0);
    for (; at < end; at++) {
        const code = text.charCodeAt(at);
        if (quote === 0 ? isQuote(code) : code === quote) {
            word += text.slice(from, at);
            from = at + 1;
            quote = quote === 0 ? code : 0;
        }
        else if (code === escapeCode) {
            word += text.slice(from, at);
            from = at + 1;
            at++;
        }
        else if (quote === 0 && endsFlag(text, at))
            break;
    }
    const wordEnd = Math.min(at, end);
    return { text: word + text.slice(from, wordEnd), end: wordEnd };
}
function endsFlag(text, at) {
    const code = text.charCodeAt(at);
    return code < 0x80 ? (0,characters/* isSpace */.xC)(code) : spaceByteOf(text, at) !== 'none';
}
function spaceByteOf(text, at) {
    const code = text.codePointAt(at) ?? 0;
    if (code < 0x80 || isLowSurrogate(code))
        return 'none';
    if (isSpaceByte(code))
        return 'last';
    if (code >= 0x800 && isSpaceByte(code >> 6))
        return 'inner';
    return code >= 0x10000 && isSpaceByte(code >> 12) ? 'inner' : 'none';
}
function isSpaceByte(bits) {
    return (bits & 0x3f) === 0x05 || (bits & 0x3f) === 0x20;
}
function isLowSurrogate(code) {
    return code >= 0xdc00 && code <= 0xdfff;
}
function charLength(text, at) {
    return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/src/syntax/statement.js




const KEYWORDS = [
    'ADD',
    'ARG',
    'CMD',
    'COPY',
    'ENTRYPOINT',
    'ENV',
    'EXPOSE',
    'FROM',
    'HEALTHCHECK',
    'LABEL',
    'MAINTAINER',
    'ONBUILD',
    'RUN',
    'SHELL',
    'STOPSIGNAL',
    'USER',
    'VOLUME',
    'WORKDIR',
];
const BY_LOWER_CASE = new Map(KEYWORDS.map((keyword) => [keyword.toLowerCase(), keyword]));
function splitStatement(setting, from, to) {
    const { line, problems } = setting;
    const { text } = line;
    const start = (0,characters/* skipSpaces */.Rk)(text, from, to);
    const end = (0,characters/* trimSpaces */.QG)(text, start, to);
    let keywordEnd = start;
    while (keywordEnd < end && !(0,characters/* isBlank */.z3)(text.charCodeAt(keywordEnd)))
        keywordEnd++;
    const { flags, rest } = readFlags(line, keywordEnd, end, setting.escape);
    const written = text.slice(start, keywordEnd);
    return {
        line,
        escape: setting.escape,
        problems,
        keyword: BY_LOWER_CASE.get((0,characters/* lower */.ib)(written)) ?? 'UNKNOWN',
        written,
        keywordSpan: (0,logical_line/* fileSpan */.bU)(line.segments, start, keywordEnd),
        flags,
        start: (0,characters/* skipSpaces */.Rk)(text, rest, end),
        end,
    };
}
function wordAt(statement, span) {
    return (0,logical_line/* wordOf */.aG)(statement.line, span.start, span.end);
}
function bodySpan(statement, heredocs, end) {
    const { line, start } = statement;
    const from = (0,logical_line/* fileOffset */.SU)(line.segments, start);
    if (start === statement.end)
        return { start: end, end };
    return heredocs.length > 0 ? { start: from, end } : (0,logical_line/* fileSpan */.bU)(line.segments, start, statement.end);
}
const suggested = new Map();
function suggestKeyword(written) {
    if (written.length > 16)
        return null;
    let suggestion = suggested.get(written);
    if (suggestion === undefined) {
        const keyword = (0,wording.nearest)(written.toUpperCase(), KEYWORDS);
        suggestion = keyword !== null && written === written.toLowerCase() ? keyword.toLowerCase() : keyword;
        if (suggested.size >= 1000)
            suggested.clear();
        suggested.set(written, suggestion);
    }
    return suggestion;
}

;// CONCATENATED MODULE: ./lib/src/syntax/pairs.js




function readPairs(statement) {
    const { line, start, end, keyword } = statement;
    const words = quotedWords(line.text, start, end, statement.escape);
    const first = words[0];
    if (first === undefined)
        return { pairs: [], legacy: false };
    if (keyword !== 'ARG' && !hasEquals(statement, first))
        return readLegacy(statement);
    const pairs = [];
    for (const word of words) {
        const pair = pairAt(statement, word);
        if (pair.value === null && keyword !== 'ARG')
            missingEquals(statement, pair);
        else
            pairs.push(pair);
    }
    return { pairs, legacy: false };
}
function hasEquals(statement, word) {
    const equals = statement.line.text.indexOf('=', word.start);
    return equals !== -1 && equals < word.end;
}
function pairAt(statement, word) {
    const { span, text } = wordAt(statement, word);
    const equals = text.indexOf('=');
    if (equals === -1)
        return { name: { text, span }, value: null, span };
    const at = word.start + equals;
    return {
        name: wordAt(statement, { start: word.start, end: at }),
        value: wordAt(statement, { start: at + 1, end: word.end }),
        span,
    };
}
function missingEquals(statement, pair) {
    const word = (0,wording/* shown */.S)(pair.name.text);
    statement.problems.add(pair.span, `\`${word}\` has no \`=\`: each word of this ${statement.keyword} must be name=value; put a value with spaces in quotes.`);
}
function readLegacy(statement) {
    const { line, start, end, keyword } = statement;
    let nameEnd = start;
    while (nameEnd < end && !(0,characters/* isBlank */.z3)(line.text.charCodeAt(nameEnd)))
        nameEnd++;
    let valueStart = nameEnd;
    while (valueStart < end && (0,characters/* isBlank */.z3)(line.text.charCodeAt(valueStart)))
        valueStart++;
    const name = wordAt(statement, { start, end: nameEnd });
    const span = wordAt(statement, { start, end }).span;
    if (nameEnd < end) {
        return { pairs: [{ name, value: wordAt(statement, { start: valueStart, end }), span }], legacy: true };
    }
    statement.problems.add(span, `${keyword} needs a name and a value: write \`${keyword} ${(0,wording/* shown */.S)(name.text)}=value\`.`);
    return { pairs: [{ name, value: null, span }], legacy: true };
}

;// CONCATENATED MODULE: ./lib/src/syntax/script.js



function readCommand(statement, start, end, heredocs) {
    const { line } = statement;
    const words = readArray(statement, start, end);
    const last = heredocs.at(-1);
    const written = (0,logical_line/* fileSpan */.bU)(line.segments, start, end);
    if (words !== null)
        return { form: 'exec', words, span: written };
    if (last === undefined)
        return { form: 'shell', script: (0,logical_line/* scriptOf */.Fl)(line, start, end), span: written };
    const span = { start: written.start, end: Math.max(written.end, last.contentSpan.end) };
    const only = heredocs[0];
    const script = only !== undefined && isHeredocWord(line.text.slice(start, end))
        ? bodyScript(only)
        : fullScript((0,logical_line/* scriptOf */.Fl)(line, start, end), heredocs);
    return { form: 'shell', script, span };
}
function readArray(statement, start, end) {
    const words = readJson(statement.line, start, end);
    if (words !== 'mixed')
        return words;
    statement.problems.add((0,logical_line/* fileSpan */.bU)(statement.line.segments, start, end), 'A JSON array here may hold strings only: put every element in double quotes.');
    return null;
}
function bodyScript(heredoc) {
    const { content, contentSpan } = heredoc;
    if (!heredoc.stripTabs)
        return { text: content, segments: [{ at: 0, file: contentSpan.start }] };
    const parts = [];
    const segments = [];
    let at = 0;
    let from = 0;
    while (from < content.length) {
        const newline = content.indexOf('\n', from);
        const end = newline === -1 ? content.length : newline + 1;
        while (content[from] === '\t')
            from++;
        segments.push({ at, file: contentSpan.start + from });
        parts.push(content.slice(from, end));
        at += end - from;
        from = end;
    }
    return { text: parts.join(''), segments };
}
function fullScript(first, heredocs) {
    const parts = [first.text];
    const segments = [...first.segments];
    let at = first.text.length;
    for (const { name, content, contentSpan, terminatorSpan } of heredocs) {
        if (terminatorSpan === null && content === '')
            continue;
        segments.push({ at, file: contentSpan.start - 1 });
        parts.push('\n', content);
        at += content.length + 1;
        if (terminatorSpan === null)
            continue;
        segments.push({ at, file: terminatorSpan.start });
        parts.push(name);
        at += name.length;
    }
    return { text: parts.join(''), segments };
}

;// CONCATENATED MODULE: ./lib/src/syntax/read.js






const READERS = {
    ADD: (statement, base) => as(base, 'ADD', readSources(statement)),
    ARG: (statement, base) => as(base, 'ARG', { pairs: readPairs(statement).pairs }),
    CMD: (statement, base) => as(base, 'CMD', { command: commandOf(statement, base) }),
    COPY: (statement, base) => as(base, 'COPY', readSources(statement)),
    ENTRYPOINT: (statement, base) => as(base, 'ENTRYPOINT', { command: commandOf(statement, base) }),
    ENV: (statement, base) => as(base, 'ENV', readPairs(statement)),
    EXPOSE: (statement, base) => as(base, 'EXPOSE', { ports: blankSeparated(statement) }),
    FROM: readFrom,
    HEALTHCHECK: readHealthcheck,
    LABEL: (statement, base) => as(base, 'LABEL', readPairs(statement)),
    MAINTAINER: (statement, base) => as(base, 'MAINTAINER', { value: wholeValue(statement) }),
    ONBUILD: readOnbuild,
    RUN: (statement, base) => as(base, 'RUN', { command: commandOf(statement, base) }),
    SHELL: (statement, base) => as(base, 'SHELL', { words: readArray(statement, statement.start, statement.end) ?? [] }),
    STOPSIGNAL: (statement, base) => as(base, 'STOPSIGNAL', { value: wholeValue(statement) }),
    UNKNOWN: ({ written }, base) => as(base, 'UNKNOWN', { suggestion: suggestKeyword(written) }),
    USER: (statement, base) => as(base, 'USER', { value: wholeValue(statement) }),
    VOLUME: readVolume,
    WORKDIR: (statement, base) => as(base, 'WORKDIR', { value: wholeValue(statement) }),
};
function readInstruction(statement, surroundings) {
    return READERS[statement.keyword](statement, baseOf(statement, surroundings));
}
function baseOf(statement, { index, span, heredocs, comments }) {
    const { keyword, written, keywordSpan, flags } = statement;
    const body = bodySpan(statement, heredocs, span.end);
    return { keyword, written, index, span, keywordSpan, flags, heredocs, comments, body };
}
function as(base, keyword, own) {
    return Object.assign(base, { keyword }, own);
}
function commandOf(statement, base) {
    return readCommand(statement, statement.start, statement.end, base.heredocs);
}
function wholeValue(statement) {
    return statement.start === statement.end ? null : wordAt(statement, statement);
}
function blankSeparated(statement, most) {
    const { line, start, end } = statement;
    return blankWords(line.text, start, end, most).map((span) => wordAt(statement, span));
}
function triggerOf(statement) {
    if (statement.keyword !== 'ONBUILD' || statement.start === statement.end)
        return null;
    return splitStatement(statement, statement.start, statement.end);
}
function readFrom(statement, base) {
    const words = blankSeparated(statement, 3);
    const alias = isAs(words[1]?.text ?? '') ? words[2] : undefined;
    return as(base, 'FROM', { image: words[0] ?? null, alias: alias ?? null });
}
function isAs(word) {
    return /^a[s\u017f]$/i.test(word);
}
function readSources(statement) {
    const array = readArray(statement, statement.start, statement.end);
    const words = array ?? blankSeparated(statement);
    const destination = words.length > 1 ? (words.at(-1) ?? null) : null;
    const sources = (destination === null ? words : words.slice(0, -1)).filter((word) => !isHeredocWord(word.text));
    return { sources, destination, json: array !== null };
}
function readVolume(statement, base) {
    const array = readArray(statement, statement.start, statement.end);
    return as(base, 'VOLUME', { paths: array ?? blankSeparated(statement), json: array !== null });
}
function healthcheckType(statement) {
    const { text } = statement.line;
    let end = statement.start;
    while (end < statement.end && !isAsciiSpace(text.charCodeAt(end)))
        end++;
    let rest = end;
    while (rest < statement.end && isAsciiSpace(text.charCodeAt(rest)))
        rest++;
    return { type: text.slice(statement.start, end).toUpperCase(), rest };
}
function isAsciiSpace(code) {
    return code < 0x80 && (0,characters/* isSpace */.xC)(code);
}
function readHealthcheck(statement, base) {
    const { type, rest } = healthcheckType(statement);
    const command = rest < statement.end ? readCommand(statement, rest, statement.end, []) : null;
    const none = type === 'NONE';
    return as(base, 'HEALTHCHECK', { none, command: type === 'CMD' ? command : null });
}
function readOnbuild(statement, base) {
    const inner = triggerOf(statement);
    if (inner === null)
        return as(base, 'ONBUILD', { trigger: null });
    const span = { start: inner.keywordSpan.start, end: base.span.end };
    const surroundings = { index: base.index, span, heredocs: base.heredocs, comments: [] };
    const trigger = inner.keyword === 'ONBUILD'
        ? as(baseOf(inner, surroundings), 'ONBUILD', { trigger: null })
        : readInstruction(inner, surroundings);
    return as(base, 'ONBUILD', { trigger });
}

;// CONCATENATED MODULE: ./lib/src/syntax/check.js








function checkInstruction(statement, instruction) {
    const { keyword, keywordSpan, problems } = statement;
    if (!(instruction.keyword === 'HEALTHCHECK' && instruction.none))
        checkFlags(statement);
    switch (instruction.keyword) {
        case 'FROM':
            checkFrom(statement);
            break;
        case 'COPY':
        case 'ADD':
            checkSources(statement, instruction);
            break;
        case 'ENV':
        case 'LABEL':
        case 'ARG':
            checkPairs(statement, instruction.pairs);
            break;
        case 'HEALTHCHECK':
            checkHealthcheck(statement);
            break;
        case 'VOLUME':
            checkVolume(statement, instruction.paths);
            break;
        case 'SHELL':
            checkShell(statement, instruction.words);
            break;
        case 'ONBUILD':
            checkOnbuild(statement, instruction);
            break;
        case 'UNKNOWN':
            check_refuseUnknown(statement, instruction.suggestion);
            break;
        case 'EXPOSE':
            if (isEmpty(statement))
                problems.add(keywordSpan, 'EXPOSE needs a port, as in `EXPOSE 8080`.');
            break;
        case 'USER':
        case 'WORKDIR':
        case 'STOPSIGNAL':
        case 'MAINTAINER':
            if (isEmpty(statement))
                problems.add(keywordSpan, `${keyword} needs a value and has none.`);
            break;
        default:
    }
}
function isEmpty({ start, end }) {
    return start === end;
}
const STAGE_NAME = /^[a-z][a-z0-9\-_.]*$/;
function checkFrom(statement) {
    const { line, start, end, keywordSpan, problems } = statement;
    const [image, as, name, more] = blankWords(line.text, start, end, 4).map((span) => wordAt(statement, span));
    if (image === undefined) {
        problems.add(keywordSpan, 'FROM needs an image, as in `FROM alpine:3.22` or `FROM scratch`.');
    }
    else if (as === undefined) {
        return;
    }
    else if (name === undefined || more !== undefined || !isAs(as.text)) {
        problems.add({ start: as.span.start, end: wordAt(statement, { start, end }).span.end }, `FROM takes an image, or \`image AS name\`, and nothing more; a comment needs a line of its own.`);
    }
    else if (!STAGE_NAME.test((0,characters/* lower */.ib)(name.text))) {
        problems.add(name.span, `\`${(0,wording/* shown */.S)(name.text)}\` cannot name a stage: begin with a letter, go on with letters, digits, \`-\`, \`_\` and \`.\`.`);
    }
}
function checkSources(statement, { destination, json }) {
    const { keyword, keywordSpan, problems } = statement;
    if (destination === null) {
        const form = json ? `\`${keyword} ["source", "destination"]\`` : `\`${keyword} source destination\``;
        problems.add(keywordSpan, `${keyword} needs a source and a destination: write ${form}.`);
    }
    else if (isHeredocWord(destination.text)) {
        problems.add(destination.span, `A heredoc cannot be the destination of ${keyword}: put a path behind it.`);
    }
}
function checkPairs(statement, pairs) {
    const { keyword, keywordSpan, problems } = statement;
    if (pairs.length === 0) {
        problems.add(keywordSpan, `${keyword} needs a name, as in \`${keyword} NAME=value\`.`);
    }
    for (const { name, span } of pairs) {
        if (name.text === '')
            problems.add(span, `The name before \`=\` is missing in this ${keyword}.`);
    }
}
function checkHealthcheck(statement) {
    const { start, end, keywordSpan, problems, line } = statement;
    const { type, rest } = healthcheckType(statement);
    const body = wordAt(statement, { start, end }).span;
    const isBare = rest === end || readJson(line, rest, end)?.length === 0;
    if (isEmpty(statement)) {
        problems.add(keywordSpan, 'HEALTHCHECK needs `CMD` with a command, or `NONE`.');
    }
    else if (type === 'NONE') {
        if (!isBare)
            problems.add(body, 'HEALTHCHECK NONE takes nothing behind it.');
    }
    else if (type !== 'CMD') {
        const suggestion = (0,wording.nearest)(type, ['CMD', 'NONE']);
        problems.add(body, `\`${(0,wording/* shown */.S)(type)}\` is not a kind of HEALTHCHECK: write \`CMD\` and a command, or \`NONE\`.`, suggestion);
    }
    else if (isBare) {
        problems.add(body, 'HEALTHCHECK CMD needs a command behind it.');
    }
}
function checkVolume({ keywordSpan, problems }, paths) {
    if (paths.length === 0)
        problems.add(keywordSpan, 'VOLUME needs a path, as in `VOLUME /data`.');
    for (const path of paths) {
        if ((0,characters/* trim */.Bq)(path.text) === '')
            problems.add(path.span, 'A path of VOLUME is empty.');
    }
}
function checkShell({ keywordSpan, problems }, words) {
    if (words.length > 0)
        return;
    problems.add(keywordSpan, 'SHELL needs a JSON array of strings, as in `SHELL ["/bin/bash", "-c"]`.');
}
function checkOnbuild({ keywordSpan, problems }, { trigger }) {
    if (trigger === null) {
        problems.add(keywordSpan, 'ONBUILD needs an instruction behind it.');
        return;
    }
    const keyword = trigger.written.toUpperCase();
    if (keyword === 'ONBUILD' || keyword === 'FROM' || keyword === 'MAINTAINER') {
        problems.add(trigger.keywordSpan, `${keyword} cannot be the trigger of an ONBUILD.`);
    }
}
const HEREDOC_ENDS = new Set(['EOF', 'EOT', 'EOS', 'EOL', 'END']);
function check_refuseUnknown({ written, keywordSpan, problems }, suggestion) {
    if (written === '') {
        problems.add(keywordSpan, 'A line continuation stands here with no instruction before or behind it.');
        return;
    }
    const start = `\`${(0,wording/* shown */.S)(written)}\` is not an instruction`;
    if (HEREDOC_ENDS.has(written)) {
        problems.add(keywordSpan, `${start}, and no heredoc is open here that it could end: take the line out.`);
    }
    else if (suggestion === null) {
        problems.add(keywordSpan, `${start}: if it belongs to the instruction above, that one must end in a line continuation.`);
    }
    else {
        problems.add(keywordSpan, `${start}: did you mean ${(0,wording/* oneOf */.y)([suggestion])}?`, suggestion);
    }
}

// EXTERNAL MODULE: ./lib/src/syntax/lines.js + 1 modules
var lines = __webpack_require__(4281);
// EXTERNAL MODULE: ./lib/src/syntax/problems.js
var syntax_problems = __webpack_require__(1606);
// EXTERNAL MODULE: ./lib/src/syntax/source.js
var syntax_source = __webpack_require__(4263);
;// CONCATENATED MODULE: ./lib/src/syntax/parse.js








function parse(text) {
    const source = (0,syntax_source/* createSource */.gV)(text);
    const problems = new syntax_problems/* ProblemList */.K();
    (0,lines/* checkSize */.C)(source, problems);
    const reader = new lines/* LineReader */.u(source, problems);
    const instructions = [];
    const stageCheck = new StageCheck(problems);
    for (let attached = reader.read(); attached !== null; attached = reader.read()) {
        const instruction = readAttached(reader, attached, instructions.length, problems);
        stageCheck.take(instruction);
        instructions.push(instruction);
    }
    if (instructions.length === 0) {
        problems.add({ start: 0, end: 0 }, 'There is no instruction in this file: begin with `FROM image`.');
    }
    return {
        source,
        escape: reader.directives.escape,
        directives: reader.directives.directives,
        instructions,
        comments: reader.comments,
        problems: problems.sorted(),
    };
}
function readAttached(reader, { line, comments }, index, problems) {
    const setting = { line, escape: reader.directives.escape, problems };
    const statement = splitStatement(setting, 0, line.text.length);
    const starts = heredocStarts(statement);
    const { heredocs, end } = starts.length > 0 ? reader.readHeredocs(starts, problems) : { heredocs: NO_HEREDOCS, end: line.span.end };
    const span = { start: line.span.start, end };
    const instruction = readInstruction(statement, { index, span, heredocs, comments });
    checkInstruction(statement, instruction);
    return instruction;
}
const NO_HEREDOCS = [];
function heredocStarts(statement) {
    const { line, problems } = statement;
    if (!line.text.includes('<<'))
        return NO_HEREDOCS;
    const holder = triggerOf(statement) ?? statement;
    const { keyword } = holder;
    if (keyword !== 'RUN' && keyword !== 'COPY' && keyword !== 'ADD')
        return [];
    return readJson(line, holder.start, holder.end) === null ? findHeredocs(line, problems) : [];
}
class StageCheck {
    done = false;
    problems;
    constructor(problems) {
        this.problems = problems;
    }
    take({ keyword, keywordSpan }) {
        if (this.done || keyword === 'ARG' || keyword === 'UNKNOWN')
            return;
        this.done = true;
        if (keyword === 'FROM')
            return;
        this.problems.add(keywordSpan, `${keyword} stands before the first FROM, where only ARG may: begin a stage first.`);
    }
}


/***/ }),

/***/ 1606:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ProblemList)
/* harmony export */ });
const MOST_PROBLEMS = 1000;
class ProblemList {
    all = [];
    add(span, message, suggestion = null) {
        if (this.all.length < MOST_PROBLEMS)
            this.all.push({ message, suggestion, span });
    }
    sorted() {
        return this.all.sort((left, right) => left.span.start - right.span.start);
    }
}


/***/ })

};
