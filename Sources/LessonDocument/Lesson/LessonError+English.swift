// The sentences of the faults that a lesson's file can have: what is wrong, and what to do.

extension LessonError {
    public var message: String {
        switch fault {
        case .missingFile: "there is no such file"
        case .folder: "this is a folder, not a lesson"
        case .unreadable(let reason): "the file can't be read: \(reason.english)"
        case .tooLarge(let byteCount, let limit): "the file has \(byteCount) bytes; a lesson has at most \(limit)"
        case .notUTF8(let byte):
            "the file is not UTF-8: byte 0x\(String(byte, radix: 16, uppercase: true)) has no place here; save it as UTF-8"
        case .emptyLesson: "the lesson is empty; `lessons new NAME` writes one to begin with"
        case .noBlocks: "the lesson has no block to run; a block is a fence that says `swift`: ```swift … ```"
        case .noBlockButFence(let word):
            "the lesson has no block to run: this fence says \(word.isEmpty ? "nothing" : "`\(word)`"), and a block's first line is ```swift"
        case .otherFile(let ending):
            "this is \(ending == "ipynb" ? "a notebook" : "a program"), not a lesson; a lesson is a Markdown file, `.md`, and `lessons new NAME` writes one to begin with"

        case .unclosedFrontMatter: "the front matter that begins here is never closed; end it with a line `---`"
        case .frontMatterTooLarge(let limit): "the front matter has more than \(limit) bytes"
        case .frontMatterTooDeep: "the front matter is nested too deep"
        case .frontMatterAlias: "anchors and aliases (`&`, `*`) are not part of a lesson's front matter; quote the text that is meant"
        case .brokenYAML(let fault): "the front matter is not valid YAML: \(fault.english)"
        case .frontMatterNotKeys: "the front matter is not a list of `key: value` lines"
        case .duplicateKey(let key): "`\(key)` is given twice"
        case .unknownKey(let key, let valid): "unknown key `\(key)`" + (valid.isEmpty ? "" : "; valid keys are \(list(valid))")
        case .keyNotName(let found): "a key must be a name, not \(found.english)"
        case .wrongType(let key, let expected, let found): "`\(key)` must be \(expected.english), not \(found.english)"
        case .invalidParameterName(let name):
            "`\(name)` can't be the name of a parameter: blocks read it as a constant, so it must be a Swift name"
        case .missingNeighbour(let file): "there is no lesson `\(file)` beside this one"
        case .data(let fault): fault.english

        case .slip(let slip): slip.english

        case .boundNumber(let fault): fault.english
        case .formula(let fault): fault.english
        case .unknownNote(let name): "there is no footnote `[^\(name)]`; write it in a paragraph of its own: `[^\(name)]: …`"
        case .unusedNote(let name): "nothing refers to this footnote; write `[^\(name)]` where it belongs"
        case .duplicateNote(let name, let line): "the footnote `[^\(name)]` stands in line \(line) already"
        case .unknownCallOut(let word, let valid): "unknown call-out `\(word)`; valid ones are \(list(valid))"

        case .callOutWithText(let word):
            "this is shown as a quotation: `[!\(word)]` stands alone in its line; write what follows it in a line of its own, behind `> `"
        case .rawHTML(let name) where ProseElement(rawValue: name.lowercased())?.isTag == true:
            "`<\(name)>` with attributes is shown as text; write `<\(name)>` without any"
        case .rawHTML(let name):
            "`<\(name)>` is shown as text, since pages take no HTML from lessons; say it in Markdown, or use --unsafe-html where you trust the lesson"
        case .element(let fault): fault.english
        case .unclosedMarkup(let start, let end): "this `\(start)` is never closed, so that nothing behind it is read; end it with `\(end)`"
        case .picture(let fault): fault.english
        case .outerPicture: "the page has a link in place of this picture: it loads nothing from elsewhere"
        case .unsafeLink: "the page leaves out addresses of this kind"
        case .missingLinkedFile(let file): "there is no `\(file)` beside this lesson"
        case .pictureWithoutAddress: "no picture is shown here: between its round brackets stands no file"
        case .missingAnchor(let anchor): "there is no heading and no block `#\(anchor)` in this lesson"
        case .missingAnchorElsewhere(let anchor, let file): "there is no heading and no block `#\(anchor)` in `\(file)`"
        case .linkWithoutFigure(let block):
            "block `\(block)` shows no figure and no table, so it has no number; write text between the brackets: `[text](#block.\(block))`"

        case .shortRows(let columns, let limit):
            "from here on short rows of this table are not filled up to its \(columns) columns: a lesson's rows are filled up with \(limit) cells in all"
        case .longRow(let cells, let columns):
            "this row has \(cells) cells and the table \(columns == 1 ? "1 column" : "\(columns) columns"): what stands here is not shown; write a bar within a cell `\\|`, in code too"
        case .lookalike(let lookalike): lookalike.english
        case .foreign(let key): key.english

        case .unclosedFence(let opening): "the fence \(opening) that begins here is never closed: end it with a line \(Self.marks(of: opening))"
        case .fenceWithinFence(let line): "a fence begins here, but the one of line \(line) is not closed yet; close it first"
        case .unknownInfoWord(let word, let valid): "unknown word `\(word)` after `swift`; valid words are \(list(valid))"
        case .unknownOutputWord(let word, let valid): "unknown word `\(word)` after `output`; valid words are \(list(valid))"
        case .unknownDirective(let name, let valid): "unknown directive `\(name)`" + (valid.isEmpty ? "" : "; valid directives are \(list(valid))")
        case .malformedDirective: "a directive is written `//| key: value`"
        case .misplacedDirective: "directives stand at the top of a block, before its code"
        case .duplicateDirective(let name): "`\(name)` is given twice"
        case .invalidDirectiveValue(let key, let expected, let found): "`\(key)` must be \(expected.english), not \(found.english)"
        case .invalidID(let id): "`\(id)` can't be an id: an id has letters, digits, `-` and `_` only"
        case .duplicateID(let id, let line): "the id `\(id)` belongs to the block of line \(line) already"
        }
    }

    /// The marks that a fence is opened with, and closed: `opening` stands in backticks.
    static func marks(of opening: String) -> String { String(opening.dropFirst().prefix { $0 == "`" || $0 == "~" }) }

    private func list(_ names: [String]) -> String {
        names.map { "`\($0)`" }.joined(separator: ", ")
    }
}

extension LessonErrors: CustomStringConvertible {
    /// A line an error, as editors make clickable: `week6.md:41:13: error: …`.
    public var description: String {
        errors.map { error in
            let place = [error.line, error.column].compactMap { $0 }.map { ":\($0)" }.joined()
            let hint = error.suggestion.map { "; did you mean `\($0)`?" } ?? ""
            return "\(file)\(place): error: \(error.message)\(hint)"
        }
        .joined(separator: "\n")
    }
}
