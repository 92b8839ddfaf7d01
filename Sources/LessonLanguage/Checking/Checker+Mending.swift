import SwiftParser
import SwiftSyntax

/// Blocks that can't be read as they stand.
extension Checker {
    /// The block with what is Python's, or typed on another keyboard, in Swift; nil where there is nothing of the kind. It says what was wrong, and the rest of
    /// the block is checked as if it had been right.
    func mended(_ source: SourceBlock, _ file: SourceFileSyntax) -> SourceFileSyntax? {
        guard file.hasError || StrayCharacter.mayStand(in: source.code), source.code.utf8.count <= 100_000 else { return nil }
        let characters = CodeCharacters(source.code, names: foreign, readingPython: file.hasError)
        var stages: [MendedCode] = characters.edits.isEmpty ? [] : [MendedCode(source.code, characters.edits)]
        var code = stages.last?.text ?? source.code
        guard Nesting.fault(in: code) == nil else { return nil }
        var tree = stages.isEmpty ? file : Parser.parse(source: code)
        var lines: PythonLines?
        if tree.hasError {
            let found = PythonLines(code, names: knowing(code)) { [self] in scope.find($0) != nil }
            if !found.edits.isEmpty {
                let next = MendedCode(code, found.edits)
                guard Nesting.fault(in: next.text) == nil else { return nil }
                stages.append(next)
                code = next.text
                tree = Parser.parse(source: code)
                lines = found
            }
        }
        guard !stages.isEmpty else { return nil }
        for found in characters.found.prefix(Self.mostReports) { report(found.slip, at: found.range, covering: found.range, block) }
        if let lines {
            func original(_ range: Range<Int>) -> Range<Int> {
                stages.count == 2 ? stages[0].original(range.lowerBound)..<stages[0].original(range.upperBound) : range
            }
            for found in lines.found.prefix(2 * Self.mostReports) { report(found.slip, at: original(found.range), covering: original(found.covers), block) }
            for name in lines.declared { declareLoosely(name) }
        }
        sources[block] = SourceText(source, stages: stages)
        return PlainNames.of(tree)
    }

    /// A name of which no more is known than that there is one: what uses it is not wrong on that account.
    func declareLoosely(_ name: String) {
        let variable = Variable(name, .error, isLet: false, span: nil, owner: function, isGlobal: true)
        variable.identity = "\(name)#0"
        scope.names[name] = .variable(variable)
    }
}
