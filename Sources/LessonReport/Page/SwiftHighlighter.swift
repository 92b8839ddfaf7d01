import LessonLanguage
import SwiftIDEUtils
import SwiftParser
import SwiftSyntax

/// A block's code cut into lines of stretches that are coloured alike.
package struct SwiftHighlighter {
    package enum Kind: String {
        case plain, keyword, type, string, number, comment, label, attribute
    }

    package struct Stretch: Equatable {
        package fileprivate(set) var text: String
        package let kind: Kind
    }

    /// One a line of the code.
    package let lines: [[Stretch]]

    package init(_ code: String, isColoured: Bool = true) {
        let code = code.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let bytes = Array(code.utf8)
        var lines: [[Stretch]] = [[]]
        func add(_ range: Range<Int>, _ kind: Kind) {
            guard !range.isEmpty else { return }
            let text = String(decoding: bytes[range], as: UTF8.self)
            for (index, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { lines.append([]) }
                if part.isEmpty { continue }
                let line = lines.count - 1
                if lines[line].last?.kind == kind {
                    lines[line][lines[line].count - 1].text += part
                } else {
                    lines[line].append(Stretch(text: String(part), kind: kind))
                }
            }
        }
        var position = 0
        let classifications = isColoured && canBeParsed(code) ? Array(Parser.parse(source: code).classifications) : []
        for classified in classifications {
            let range = classified.range.lowerBound.utf8Offset..<classified.range.upperBound.utf8Offset
            guard range.lowerBound >= position, range.upperBound <= bytes.count else { continue }
            add(position..<range.lowerBound, .plain)
            add(range, Self.kind(classified.kind, bytes[range].first))
            position = range.upperBound
        }
        add(position..<bytes.count, .plain)
        self.lines = lines
    }

    private static func kind(_ classification: SyntaxClassification, _ first: UInt8?) -> Kind {
        switch classification {
        case .keyword: .keyword
        case .type: .type
        case .stringLiteral, .regexLiteral: .string
        case .integerLiteral, .floatLiteral: .number
        case .lineComment, .blockComment, .docLineComment, .docBlockComment: .comment
        case .argumentLabel: .label
        case .attribute, .ifConfigDirective: .attribute
        // A name with a capital is a type, also where it is called: `SimpleRNN(8)`.
        case .identifier: first.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } == true ? .type : .plain
        case .none, .operator, .dollarIdentifier, .editorPlaceholder: .plain
        @unknown default: .plain
        }
    }
}
