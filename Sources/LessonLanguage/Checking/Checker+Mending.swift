import SwiftParser
import SwiftParserDiagnostics
import SwiftSyntax

/// Blocks that can't be read as they stand.
extension Checker {
    /// The block with what is Python's, or typed on another keyboard, in Swift; nil where there is nothing of the kind. It says what was wrong, and the rest of
    /// the block is checked as if it had been right.
    func mended(_ source: SourceBlock, _ file: SourceFileSyntax) -> SourceFileSyntax? {
        let isMagic = PythonLines.mayBeReadOtherwise(source.code)
        guard file.hasError || isMagic || StrayCharacter.mayStand(in: source.code), source.code.utf8.count <= 100_000 else { return nil }
        let characters = CodeCharacters(source.code, names: foreign, readingPython: file.hasError)
        var stages: [MendedCode] = characters.edits.isEmpty ? [] : [MendedCode(source.code, characters.edits)]
        guard Nesting.fault(in: stages.last?.text ?? source.code) == nil else { return nil }
        var tree = stages.isEmpty ? file : Parser.parse(source: stages[0].text)
        for found in Self.withoutRepeats(characters.found, source.code).prefix(Self.mostReports) {
            report(found.slip, at: found.range, covering: found.range, block)
        }
        // Each looks at what the ones before it have left, and only where that is wrong.
        let menders: [(String) -> (edits: [MendedCode.Edit], found: [PythonLines.Found])] = [
            { code in
                let names = ReservedNames(code)
                return (names.edits, names.found)
            },
            { code in
                let calls = LooseCalls(code)
                return (calls.edits, calls.found)
            },
            { [unowned self] code in unquoted(code) },
        ]
        for mender in menders where tree.hasError {
            let code = stages.last?.text ?? source.code
            let (edits, found) = mender(code)
            if edits.isEmpty { continue }
            for one in found.prefix(Self.mostReports) { report(one, before: stages) }
            stages.append(MendedCode(code, edits))
            tree = Parser.parse(source: stages[stages.count - 1].text)
        }
        if tree.hasError, let fitting = closed(tree, stages.last?.text ?? source.code, firstLine: source.line) {
            for found in fitting.found.prefix(Self.mostReports) { report(found, before: stages) }
            stages.append(fitting.code)
            tree = fitting.tree
        }
        if tree.hasError || isMagic {
            let code = stages.last?.text ?? source.code
            let lesson = blocks[block...].map(\.code).joined(separator: "\n")
            let lines = PythonLines(code, names: knowing(code).assuming(code), lesson: lesson) { [self] in scope.find($0) != nil }
            let next = MendedCode(code, lines.edits)
            if !lines.edits.isEmpty, Nesting.fault(in: next.text) == nil {
                for found in lines.found.prefix(2 * Self.mostReports) { report(withoutAbsent(found, code), before: stages) }
                for name in lines.declared { declareLoosely(name) }
                stages.append(next)
                tree = Parser.parse(source: next.text)
            }
        }
        guard !stages.isEmpty else { return nil }
        sources[block] = SourceText(source, stages: stages)
        return PlainNames.of(tree)
    }

    /// What is longer is not shown as a whole.
    private static let mostLineBytes = 400

    /// Of texts in single quotes, those of a line are told at the first, with the line as it is to be.
    private static func withoutRepeats(_ found: [CodeCharacters.Found], _ code: String) -> [CodeCharacters.Found] {
        guard found.count(where: { $0.slip.isOfQuotes }) > 1 else { return found }
        let bytes = Array(code.utf8)
        var result: [CodeCharacters.Found] = []
        var last: Range<Int>?
        for one in found {
            guard one.slip.isOfQuotes else {
                result.append(one)
                continue
            }
            if result.count == mostReports { break }
            if let last, last.contains(one.range.lowerBound) { continue }
            let start = bytes[..<one.range.lowerBound].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            let end = bytes[one.range.upperBound...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            guard end - start <= mostLineBytes else {
                result.append(one)
                continue
            }
            let line = String(decoding: bytes[start..<end], as: UTF8.self)
            let isAlone = found.count { (start..<end).contains($0.range.lowerBound) } == 1
            let mended = String(line.replacing("'", with: "\"").drop { $0 == " " || $0 == "\t" })
            let isWhole = !isAlone && !line.contains("\"") && mended.count <= 90 && !mended.contains(/\w=/) && ReadableCode.isReadable(mended)
            if isWhole { last = start..<end }
            result.append(isWhole ? CodeCharacters.Found(range: one.range, slip: .syntax(.singleQuotes, write: mended)) : one)
        }
        return result
    }

    /// `print(안녕 세계)`: several words without quotes, of which nothing here is called like one.
    private func unquoted(_ code: String) -> (edits: [MendedCode.Edit], found: [PythonLines.Found]) {
        var (edits, found): ([MendedCode.Edit], [PythonLines.Found]) = ([], [])
        for match in code.matches(of: /(?m)^[ \t]*print\((\p{L}[\p{L}\p{N}]*(?: [\p{L}\p{N}]+)+[!?.]?)\)[ \t]*$/).prefix(20) {
            let words = match.1.split { !$0.isLetter && !$0.isNumber }.map(String.init)
            let isOfNames = words.contains { word in
                lookUp(word) != nil || PythonReader.words[word] != nil || PythonReader.isReserved(word) || code.contains("let \(word) ")
                    || code.contains("var \(word) ") || code.contains("in \(word) ") || code.contains("\(word) =") || word == "try" || word == "await"
            }
            guard !isOfNames else { continue }
            let start = code.utf8.distance(from: code.startIndex, to: match.1.startIndex)
            let range = start..<start + match.1.utf8.count
            edits.append(MendedCode.Edit(range: range, text: "\"\(match.1)\""))
            found.append(PythonLines.Found(range: range, covers: range, slip: .syntax(.singleQuotes, write: "print(\"\(match.1)\")")))
        }
        return (edits, found)
    }

    /// The block with brackets and commas that fit; nil where it is read no better so.
    private func closed(_ tree: SourceFileSyntax, _ code: String, firstLine: Int) -> (found: [PythonLines.Found], code: MendedCode, tree: SourceFileSyntax)? {
        let brackets = BlockBrackets(code, firstLine: firstLine)
        guard !brackets.edits.isEmpty else { return nil }
        let next = MendedCode(code, brackets.edits)
        guard Nesting.fault(in: next.text) == nil else { return nil }
        let better = Parser.parse(source: next.text)
        guard Self.faults(in: better) < Self.faults(in: tree) else { return nil }
        return (brackets.found(knowing(next.text)), next, better)
    }

    private static func faults(in tree: SourceFileSyntax) -> Int { tree.hasError ? ParseDiagnosticsGenerator.diagnostics(for: tree).count : 0 }

    /// What is said of a line in which something stands that lessons have nothing for: that, and no line that would be refused again.
    private func withoutAbsent(_ found: PythonLines.Found, _ code: String) -> PythonLines.Found {
        guard case .syntax(let syntax, let meant) = found.slip, syntax != .importing else { return found }
        let bytes = code.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: min(found.range.lowerBound, bytes.count))
        let line = syntax == .with ? String(Substring(bytes[start...].prefix { $0 != UInt8(ascii: "\n") }.prefix(200))) : meant
        guard let (name, advice) = absent(in: line) else { return found }
        return PythonLines.Found(range: found.range, covers: found.covers, slip: .advised(name, advice))
    }

    /// What stands in some code that lessons have nothing for, and what they do instead.
    func absent(in code: String) -> (name: String, advice: ForeignNames.Advice)? {
        for word in code.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }).map(String.init) {
            let parts = word.split(separator: ".").map(String.init)
            guard let first = parts.first, let last = parts.last, first.first?.isNumber == false, scope.find(first) == nil else { continue }
            if let advice = foreign.advice(on: word) { return (word, advice) }
            if parts.count > 1, lookUp(first) == nil, let advice = foreign.advice(onMember: last) { return (last, advice) }
        }
        return nil
    }

    /// What was found in a block that had been mended in some stages before.
    private func report(_ found: PythonLines.Found, before stages: [MendedCode]) {
        func original(_ range: Range<Int>) -> Range<Int> {
            stages.reversed().reduce(range) { range, stage in
                let start = stage.original(range.lowerBound)
                return start..<max(start, stage.original(range.upperBound))
            }
        }
        report(found.slip, at: original(found.range), covering: original(found.covers), block)
    }

    /// A name of which no more is known than that there is one: what uses it is not wrong on that account.
    func declareLoosely(_ name: String) {
        looseNames.insert(name)
        let variable = Variable(name, .error, isLet: false, span: nil, owner: function, isGlobal: true)
        variable.identity = "\(name)#0"
        scope.names[name] = .variable(variable)
    }
}
