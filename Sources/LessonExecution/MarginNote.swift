import Foundation
import LessonLanguage
import RNN

extension BlockRun.MarginNote {
    /// Values that take more letters than this are not shown in the margin.
    private static let widest = 28

    /// A tensor's or a list's shape, or a value that is short. `nil` for functions, models and the like, and for what stands beneath the block.
    init?(_ shown: BlockResult.Shown, of variable: Program.Declaration, shownBeneath output: Output?) {
        var isShape = true
        let text: String
        switch shown.value {
        case .host(let object):
            guard let tensor = object.value as? Tensor else { return nil }
            text = "\(tensor.shape)"
        case let list where list.isList:
            guard let lengths = try? list.regularLengths() else { return nil }
            text = "\(Shape(lengths))"
        case let value:
            guard let short = Self.short(value, typeName: shown.typeName), short.count <= Self.widest else { return nil }
            if case .value(let beneath, _)? = output, (try? shown.text) == beneath { return nil }
            (isShape, text) = (false, short)
        }
        self.init(line: variable.line, text: text, isShape: isShape, variable: variable.identity)
    }

    /// Whether it says more than the line that it stands beside, which may hold the value in so many words. The value of a `var` changes
    /// further down, so it is not that line's.
    func isNews(beside source: String, of name: String) -> Bool {
        let made = Initializer(of: name, in: source)
        return isShape ? !made.isClosedList : made.isOfLet && !made.says(text)
    }

    /// Numbers, truth values, texts of one line, and tuples of these.
    private static func short(_ value: Value, typeName: String) -> String? {
        switch value {
        case .int(let number): "\(number)"
        case .double(let number): rounded("\(number)")
        case .float(let number): rounded("\(number)")
        case .bool(let truth): "\(truth)"
        case .none: "nil"
        case .string(let text): text.utf8.count <= 4 * widest && !text.contains(where: \.isNewline) ? "\"\(text)\"" : nil
        case .fields(let fields) where typeName.hasPrefix("(") && fields.values.count <= 4: tuple(fields.values)
        default: nil
        }
    }

    private static func tuple(_ values: [Value]) -> String? {
        let parts = values.map { short($0, typeName: "") }
        return parts.contains(nil) ? nil : "(\(parts.compactMap { $0 }.joined(separator: ", ")))"
    }

    /// A number in few digits: `239.009`, `1.23457e-07`. What is a hair off 0.25 is 0.25.
    private static func rounded(_ text: String) -> String {
        let mantissa = text.prefix { $0 != "e" }
        let whole = mantissa.prefix { $0 != "." }.count(where: \.isNumber)
        let longest = max(whole + 3, 7)
        guard mantissa.count > longest + 1, let number = Double(text) else { return text }
        let isPower = mantissa.count < text.count
        return "\(Double(String(format: isPower ? "%.5e" : "%.\(longest - whole - 1)f", number)) ?? number)"
    }
}

/// What a line says of the value that a name gets there.
private struct Initializer {
    let isOfLet: Bool
    /// What stands behind the name's equals sign.
    private let rest: Substring

    init(of name: String, in line: String) {
        let code = line.drop(while: \.isWhitespace)
        isOfLet = code.hasPrefix("let ")
        rest = Self.rest(of: code, behind: name)
    }

    /// Whether a list is written out there.
    var isClosedList: Bool { rest.first == "[" && rest.contains("]") }

    /// Whether the value is written out there.
    func says(_ text: String) -> Bool {
        let token = rest.prefix { $0.isNumber || $0.isLetter || "._+-".contains($0) }
        let number = Double(token.filter { $0 != "_" })
        let length = number != nil && number == Double(text) ? token.count : rest.hasPrefix(text) ? text.count : 0
        let behind = rest.dropFirst(length).drop(while: \.isWhitespace)
        return length > 0 && (behind.isEmpty || behind.first == "," || behind.hasPrefix("//") || behind.hasPrefix("/*"))
    }

    private static func rest(of code: Substring, behind name: String) -> Substring {
        var search = code
        while let found = search.firstRange(of: name) {
            let before = code[..<found.lowerBound].last
            search = search[found.upperBound...]
            guard before.map({ $0.isLetter || $0.isNumber || $0 == "_" }) != true, search.first.map({ $0.isLetter || $0.isNumber || $0 == "_" }) != true
            else { continue }
            guard let equals = search.firstIndex(of: "=") else { return "" }
            return search[search.index(after: equals)...].drop(while: \.isWhitespace)
        }
        return ""
    }
}
