import Wording
import Yams

/// Reads the YAML between the `---` lines at the head of a lesson. Its size and depth are bounded before YAML sees it.
struct FrontMatterReader {
    static let sizeLimit = 65_536
    static let depthLimit = 64
    static let keys = ["title", "subtitle", "author", "date", "lang", "description", "previous", "next", "seed", "params", "data", "execute", "picture-width"]
    static let executeKeys = ["echo", "eval", "output", "error", "cache", "timeout"]

    let source: SourceText
    private(set) var frontMatter = FrontMatter()
    private(set) var errors: [LessonError] = []
    private(set) var warnings: [LessonError] = []
    /// `params:` has nothing under it: what follows may have been meant.
    private var hasEmptyParams = false

    init(_ source: SourceText) {
        self.source = source
        guard source.lines.first.map(Self.opens) == true else { return }
        guard let end = source.lines.dropFirst().firstIndex(where: Self.closes) else {
            report(.unclosedFrontMatter, at: Place(line: 1, column: 1), length: 3)
            return
        }
        frontMatter.lineCount = end + 1
        let lines = source.lines[1..<end]
        guard isBounded(lines), quotesAreThere(in: lines) else { return }
        read(yaml: lines.joined(separator: "\n") + "\n")
    }

    private static func opens(_ line: Substring) -> Bool {
        line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
    }

    private static func closes(_ line: Substring) -> Bool {
        opens(line) || (line.hasPrefix("...") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" })
    }
}

// Bounds, and YAML's own errors.
private extension FrontMatterReader {
    /// Depth comes from indentation or from brackets; both are bounded here, since YAML's reader is recursive. Aliases, of
    /// which a few lines can make billions of values, are refused here too: a name that stands after `&` and after `*`.
    mutating func isBounded(_ lines: ArraySlice<Substring>) -> Bool {
        guard lines.reduce(0, { $0 + $1.utf8.count + 1 }) <= Self.sizeLimit else {
            report(.frontMatterTooLarge(limit: Self.sizeLimit), at: Place(line: 1, column: 1), length: 3)
            return false
        }
        var brackets = 0
        for index in lines.indices {
            let line = lines[index]
            brackets += line.utf8.count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
            let indentation = line.prefix { " -?:\t".contains($0) }.count
            guard brackets <= Self.depthLimit, indentation <= Self.depthLimit else {
                report(.frontMatterTooDeep, at: Place(line: index + 1, column: 1))
                return false
            }
        }
        let anchors = Set(lines.flatMap { names(after: "&", in: $0).map(\.name) })
        for index in lines.indices {
            if let alias = names(after: "*", in: lines[index]).first(where: { anchors.contains($0.name) }) {
                report(.frontMatterAlias, at: Place(line: index + 1, column: alias.column), length: alias.name.count + 1)
                return false
            }
        }
        return true
    }

    /// What could be a YAML anchor or alias: the names that follow a mark, with the mark's column.
    func names(after mark: Character, in line: Substring) -> [(name: Substring, column: Int)] {
        let quoted = FrontMatterLine(line).flatMap { $0.value.first == "\"" || $0.value.first == "'" ? $0.value : nil }
        let closing = quoted.flatMap { value in value.dropFirst().lastIndex(of: value[value.startIndex]) }
        return zip(line.indices, 1...).filter { index, _ in
            line[index] == mark && (line[..<index].last.map { " \t:-[{,".contains($0) } ?? true)
                && !(closing.map { index > quoted!.startIndex && index < $0 } ?? false)
        }
        .compactMap { index, column in
            let name = line[index...].dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
            return name.isEmpty ? nil : (name, column)
        }
    }

    mutating func read(yaml: String) {
        do {
            // What a value is follows from its text, below; YAML's own rules for that are not asked, and take longer than all the rest.
            guard let root = try Yams.compose(yaml: yaml, .basic) else { return }
            guard case .mapping(let mapping) = root else {
                report(.frontMatterNotKeys, at: place(of: root))
                return
            }
            for (key, value) in mapping { readKey(key, value) }
            reportTakenNames()
        } catch let error as YamlError {
            report(error)
        } catch {
            report(.brokenYAML(.other("\(error)")), at: Place(line: 1, column: 1))
        }
    }

    mutating func report(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            let place = place(of: mark)
            if problem.contains("alias") || problem.contains("anchor") {
                report(.frontMatterAlias, at: place)
            } else if let (right, line) = lineWithoutColon(at: place.line) {
                let text = source.line(line)
                let indent = text.prefix { $0 == " " }.count
                report(.foreign(.keyWithoutColon(right: right)), at: Place(line: line, column: indent + 1), length: text.count - indent)
            } else if let (slip, place) = slip(at: place) {
                report(.slip(slip), at: place)
            } else {
                let fault = YAMLFault(problem)
                if fault == .openQuote, let open = openQuote() { return report(.brokenYAML(fault), at: open) }
                if isIndentedUnevenly(place.line) { return report(.brokenYAML(.unevenIndent), at: Place(line: place.line, column: 1)) }
                let isIndentedByTab = source.line(place.line).prefix { $0 == " " || $0 == "\t" }.contains("\t")
                report(.brokenYAML(fault == .unfitStart && isIndentedByTab ? .tab : fault), at: place)
            }
        case .duplicatedKeysInMapping(let duplicates, let context):
            let place = place(of: context.mark)
            let second = duplicates.compactMap { secondLine(of: $0, from: place.line) }.min { $0.line < $1.line }
            report(.duplicateKey(duplicates.sorted().joined(separator: "`, `")), at: second ?? place)
        case .reader(let problem, _, _, _):
            report(.brokenYAML(YAMLFault(problem)), at: Place(line: 1, column: 1))
        case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            report(.brokenYAML(.other("\(error)")), at: Place(line: 1, column: 1))
        }
    }
}

// Keys and values.
private extension FrontMatterReader {
    mutating func readKey(_ keyNode: Node, _ value: Node) {
        guard case .scalar = keyNode else { return report(.keyNotName(found: found(keyNode)), at: place(of: keyNode)) }
        guard let key = text(keyNode, "") else { return }
        switch key {
        case "title": frontMatter.title = text(value, key)
        case "subtitle": frontMatter.subtitle = text(value, key)
        case "author": frontMatter.author = authors(value)
        case "date": frontMatter.date = text(value, key)
        case "description": frontMatter.description = text(value, key)
        case "previous": frontMatter.previous = neighbour(value, key)
        case "next": frontMatter.next = neighbour(value, key)
        case "lang":
            let tag = text(value, key)
            if let tag, tag.isEmpty || tag.count > 35 || !tag.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) {
                if let right = Self.languageTags[tag.lowercased()] {
                    report(.slip(.languageTag(tag, right: right)), at: place(of: value), length: tag.count)
                } else {
                    reportType(key, .languageTag, value)
                }
            } else {
                frontMatter.lang = tag
                if let tag, let right = Self.languageTags[tag.lowercased()] {
                    warn(.slip(.languageTag(tag, right: right)), at: place(of: value), length: tag.count)
                }
            }
        case "seed":
            if case .int(let seed)? = scalar(value), seed >= 0 {
                frontMatter.seed = seed
            } else if case .scalar(let quoted) = value, quoted.style == .doubleQuoted || quoted.style == .singleQuoted, let seed = Int(quoted.string), seed >= 0
            {
                report(.slip(.quotedNumber(line: "seed: \(seed)")), at: place(of: value), length: quoted.string.count + 2)
            } else {
                reportType(key, .wholeNumber, value)
            }
        case "params": readParams(value)
        case "data": frontMatter.data = data(value)
        case "execute": readExecute(value)
        case "picture-width":
            guard let width = text(value, key).flatMap({ PictureWidth($0) }) else { return reportType(key, .pictureWidth, value) }
            frontMatter.pictureWidth = width
        default:
            let suggestion = nearestName(to: key, among: Self.keys)
            if let directive = Directive(rawValue: key), Self.executeKeys.contains(key), let value = scalar(value)?.text,
                let meant = directive.expected == .seconds ? value : ForeignKeys.flag(value).map({ "\($0)" })
            {
                report(.foreign(.underExecute(key: key, value: meant)), at: place(of: keyNode), length: key.count)
            } else if let own = ForeignKeys.key(for: key) {
                let right = own == "params" ? "params:" : "\(own): \(scalar(value)?.text ?? "…")"
                report(.foreign(own.isEmpty ? .needlessKey(key) : .key(key, right: right)), at: place(of: keyNode), length: key.count)
            } else if hasEmptyParams, isSwiftName(key), let scalar = scalar(value) {
                report(.slip(.belongsUnderParams(key: key, value: scalar.text)), at: place(of: keyNode), length: key.count)
            } else if suggestion == nil, errors.count < 20, isSwiftName(key), let scalar = scalar(value), scalar.isNumber || isReadByBlocks(key) {
                report(.slip(.belongsUnderParams(key: key, value: scalar.text)), at: place(of: keyNode), length: key.count)
            } else {
                report(.unknownKey(key, valid: suggestion == nil ? Self.keys : []), at: place(of: keyNode), length: key.count, suggestion: suggestion)
            }
        }
    }

    mutating func readParams(_ node: Node) {
        guard case .mapping(let mapping) = node else {
            if isNull(node) {
                hasEmptyParams = true
            } else if reportList(node, under: "params") {
                return
            } else if case .scalar(let scalar) = node, let right = FrontMatterLine.withColon(scalar.string[...]) {
                report(.foreign(.keyWithoutColon(right: right)), at: place(of: node), length: scalar.string.count)
            } else {
                reportType("params", .nameLines, node)
            }
            return
        }
        for (keyNode, valueNode) in mapping {
            guard let name = text(keyNode, "params", .names) else { continue }
            guard isSwiftName(name) else {
                report(.invalidParameterName(name), at: place(of: keyNode), length: name.count, suggestion: swiftName(for: name))
                continue
            }
            guard let value = scalar(valueNode) else {
                reportType("params.\(name)", .scalar, valueNode)
                continue
            }
            frontMatter.params.append(Param(name: name, value: value, place: place(of: keyNode)))
        }
    }

    /// Whether names and values with dashes before them, `- epochs: 3`, are told so.
    private mutating func reportList(_ node: Node, under key: String) -> Bool {
        guard case .sequence(let items) = node, let first = items.first, case .mapping(let mapping) = first, let (name, value) = mapping.first,
            let name = scalar(name)?.text, let value = scalar(value)?.text
        else { return false }
        report(.slip(.listOfKeys(under: key, line: "\(name): \(value)")), at: place(of: first))
        return true
    }

    mutating func readExecute(_ node: Node) {
        guard case .mapping(let mapping) = node else {
            if !isNull(node), !reportList(node, under: "execute") { reportType("execute", .optionLines, node) }
            return
        }
        for (keyNode, valueNode) in mapping {
            guard let key = text(keyNode, "execute", .names) else { continue }
            guard Self.executeKeys.contains(key), let directive = Directive(rawValue: key) else {
                report(
                    .unknownKey("execute.\(key)", valid: Self.executeKeys), at: place(of: keyNode), length: key.count,
                    suggestion: nearestName(to: key, among: Self.executeKeys))
                continue
            }
            if let value = scalar(valueNode), directive.apply(value, to: &frontMatter.execute) { continue }
            reportType("execute.\(key)", directive.expected, valueNode)
        }
    }

    /// A lesson is named by its file beside this one, and nothing further away.
    mutating func neighbour(_ node: Node, _ key: String) -> Neighbour? {
        guard let file = text(node, key) else { return nil }
        guard file.hasSuffix(".md"), file.count > 3, !file.hasPrefix("."), !file.contains("/"), !file.contains("\\") else {
            reportType(key, .lessonFile, node)
            return nil
        }
        return Neighbour(file: file, place: place(of: node))
    }

    /// One author, or several as a YAML list.
    mutating func authors(_ node: Node) -> String? {
        guard case .sequence(let names) = node else { return text(node, "author") }
        let texts = names.compactMap { text($0, "author") }
        return texts.isEmpty ? nil : texts.joined(separator: ", ")
    }
}

// From YAML's nodes to values with places.
extension FrontMatterReader {
    mutating func text(_ node: Node, _ key: String, _ expected: ExpectedValue = .text) -> String? {
        guard case .scalar(let scalar) = node else {
            reportType(key, expected, node)
            return nil
        }
        return isNull(node) ? nil : scalar.string
    }

    func scalar(_ node: Node) -> ParamValue? {
        guard case .scalar(let scalar) = node, !isNull(node) else { return nil }
        return scalar.style == .plain || scalar.style == .any ? ParamValue(scalar.string) : .string(scalar.string)
    }

    func isNull(_ node: Node) -> Bool {
        guard case .scalar(let scalar) = node, scalar.style == .plain || scalar.style == .any else { return false }
        return scalar.string.isEmpty || scalar.string == "~" || scalar.string == "null"
    }

    func place(of node: Node) -> Place {
        node.mark.map { place(of: $0) } ?? Place(line: 1, column: 1)
    }

    /// YAML begins in the file's second line.
    func place(of mark: Mark) -> Place {
        let line = min(mark.line + 1, max(frontMatter.lineCount, 1))
        return Place(line: line, column: source.column(ofScalarColumn: mark.column, inLine: line))
    }

    mutating func reportType(_ key: String, _ expected: ExpectedValue, _ node: Node) {
        report(.wrongType(key: key, expected: expected, found: found(node)), at: place(of: node))
    }

    func found(_ node: Node) -> FoundValue {
        switch node {
        case .scalar(let scalar): isNull(node) ? .nothing : .value(String(scalar.string.prefix(40)))
        case .mapping: .keyLines
        case .sequence: .list
        case .alias: .alias
        }
    }

}

extension FrontMatterReader {
    mutating func report(_ fault: LessonError.Fault, at place: Place, length: Int = 1, suggestion: String? = nil) {
        errors.append(LessonError(fault, at: place, length: length, suggestion: suggestion, in: source))
    }

    mutating func warn(_ fault: LessonError.Fault, at place: Place, length: Int = 1) {
        warnings.append(LessonError(fault, at: place, length: length, in: source))
    }
}

extension ParamValue {
    fileprivate var isNumber: Bool {
        switch self {
        case .int, .double: true
        case .bool, .string: false
        }
    }
}
