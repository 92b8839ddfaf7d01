import SwiftIDEUtils
import SwiftSyntax

/// How a block's code is coloured: what each stretch of it is, one after another, without a gap.
public struct CodeColours: Equatable, Sendable {
    public private(set) var stretches: [Stretch] = []

    public struct Stretch: Equatable, Sendable {
        public let kind: Kind
        /// In bytes of UTF-8.
        public fileprivate(set) var length: Int
    }

    public enum Kind: Character, Sendable {
        case plain = "p"
        case keyword = "k"
        case type = "t"
        case string = "s"
        case number = "n"
        case comment = "c"
        case label = "l"
        case attribute = "a"
    }

    /// Of the whole code, in bytes of UTF-8; nil where that is more than any code has.
    public var length: Int? {
        stretches.reduce(0) { sum, stretch in sum.flatMap { $0 <= Self.mostBytes && stretch.length <= Self.mostBytes ? $0 + stretch.length : nil } }
    }

    /// More than any lesson has. What a worker or a kept run says is not believed beyond that.
    private static let mostBytes = 1 << 40

    private mutating func add(_ kind: Kind, _ length: Int) {
        if length == 0 { return }
        if stretches.last?.kind == kind { stretches[stretches.count - 1].length += length } else { stretches.append(Stretch(kind: kind, length: length)) }
    }
}

extension SourceBlock {
    /// Nil for code that is nested too deep to be parsed.
    public var colours: CodeColours? { canBeParsed(code) ? CodeColours(of: syntax.file, code: Array(code.utf8)) : nil }
}

extension CodeColours {
    fileprivate init(of file: SourceFileSyntax, code: [UInt8]) {
        var position = 0
        for classified in file.classifications {
            let (start, end) = (classified.range.lowerBound.utf8Offset, classified.range.upperBound.utf8Offset)
            guard start >= position, end <= code.count, start < end else { continue }
            add(.plain, start - position)
            add(Kind(classified.kind, code[start]), end - start)
            position = end
        }
        add(.plain, code.count - position)
    }
}

extension CodeColours.Kind {
    fileprivate init(_ classification: SyntaxClassification, _ first: UInt8) {
        self =
            switch classification {
            case .keyword: .keyword
            case .type: .type
            case .stringLiteral, .regexLiteral: .string
            case .integerLiteral, .floatLiteral: .number
            case .lineComment, .blockComment, .docLineComment, .docBlockComment: .comment
            case .argumentLabel: .label
            case .attribute, .ifConfigDirective: .attribute
            // A name with a capital is a type, also where it is called: `SimpleRNN(8)`.
            case .identifier: (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) ? .type : .plain
            case .none, .operator, .dollarIdentifier, .editorPlaceholder: .plain
            @unknown default: .plain
            }
    }
}

/// As one short text, `k3p1t4`: a page's code has thousands of stretches, and all are read each time that a remembered run is shown.
extension CodeColours: Codable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(stretches.map { "\($0.kind.rawValue)\($0.length)" }.joined())
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        for byte in try container.decode(String.self).utf8 {
            if let digit = Character(Unicode.Scalar(byte)).wholeNumberValue, let last = stretches.indices.last {
                let (tens, isTooLarge) = stretches[last].length.multipliedReportingOverflow(by: 10)
                guard !isTooLarge, tens <= Int.max - digit else { throw Self.corrupted(container) }
                stretches[last].length = tens + digit
            } else if let kind = Kind(rawValue: Character(Unicode.Scalar(byte))) {
                stretches.append(Stretch(kind: kind, length: 0))
            } else {
                throw Self.corrupted(container)
            }
        }
    }

    private static func corrupted(_ container: any SingleValueDecodingContainer) -> DecodingError {
        DecodingError.dataCorruptedError(in: container, debugDescription: "colours are written as in k3p1t4")
    }
}
