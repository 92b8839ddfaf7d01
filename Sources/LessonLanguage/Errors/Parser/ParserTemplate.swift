import Wording

/// A sentence of SwiftParser's with holes, `%` in the pattern, for what the code says there.
struct ParserTemplate {
    let pattern: String
    let korean: @Sendable ([String]) -> String?

    init(_ pattern: String, _ korean: @escaping @Sendable ([String]) -> String?) { (self.pattern, self.korean) = (pattern, korean) }

    /// The text in Korean by the first template that fits.
    static func korean(_ text: String) -> String? {
        for template in all {
            if let holes = template.holes(of: text), let sentence = template.korean(holes) { return sentence }
        }
        return nil
    }

    /// What stands in the holes, if the text is such a sentence.
    private func holes(of text: String) -> [String]? {
        let pieces = pattern.split(separator: "%", omittingEmptySubsequences: false)
        guard let first = pieces.first, let last = pieces.last, var rest = text.dropping(String(first))?.droppingEnd(String(last)) else { return nil }
        var holes: [String] = []
        for piece in pieces.dropFirst().dropLast() {
            guard let range = rest.firstRange(of: String(piece)) else { return nil }
            holes.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return holes + [String(rest)]
    }

    private static let all = [
        ParserTemplate("keyword '%' cannot be used as an identifier here") { "\("'\($0[0])'".with(.은는)) 예약어라서 여기서 이름으로 쓸 수 없습니다. 다른 이름을 씁니다" },
        ParserTemplate("'%' cannot be used as an identifier here") { "\("'\($0[0])'".with(.은는)) 여기서 이름으로 쓸 수 없습니다" },
        ParserTemplate("'%' is not a valid identifier") { "\("'\($0[0])'".with(.은는)) 이름으로 쓸 수 없습니다" },
        ParserTemplate("% can only start with a letter or underscore, not a number") { holes in
            SyntaxName.korean(holes[0][...]).map { "\($0.with(.은는)) 숫자가 아니라 글자나 밑줄로 시작해야 합니다" }
        },
        ParserTemplate("found an unexpected second identifier in %; is there an accidental break?") { holes in
            SyntaxName.korean(holes[0][...]).map { "\($0)에 이름이 잇달아 두 개 있습니다. 이름 안에는 빈칸을 넣을 수 없습니다" }
        },
        ParserTemplate("missing condition in %") { holes in SyntaxName.korean(holes[0][...]).map { "\($0)에 조건이 빠졌습니다" } },
        ParserTemplate("expected expression in %") { holes in SyntaxName.korean(holes[0][...]).map { "\($0)에 식이 빠졌습니다" } },
        ParserTemplate("'.%' is not a valid floating point literal; it must be written '%'") { "소수는 '.\($0[0])' 대신 \("'\($0[1])'".with(.으로)) 써야 합니다" },
        ParserTemplate("expected % to be surrounded by '\"'") { _ in "글자는 큰따옴표(\")로 감싸야 합니다" },
        ParserTemplate("extraneous whitespace before '%' is not permitted") { "'\($0[0])' 앞에는 빈칸을 둘 수 없습니다. 지웁니다" },
        ParserTemplate("extraneous whitespace after '%' is not permitted") { "'\($0[0])' 뒤에는 빈칸을 둘 수 없습니다. 지웁니다" },
        ParserTemplate("'%' is not a valid binary digit (0 or 1) in integer literal") { "2진수에는 \("'\($0[0])'".with(.을를)) 쓸 수 없습니다. 0과 1만 씁니다" },
        ParserTemplate("'%' is not a valid octal digit (0-7) in integer literal") { "8진수에는 \("'\($0[0])'".with(.을를)) 쓸 수 없습니다. 0부터 7까지만 씁니다" },
        ParserTemplate("'%' is not a valid hexadecimal digit (0-9, A-F) in integer literal") { "16진수에는 \("'\($0[0])'".with(.을를)) 쓸 수 없습니다" },
        ParserTemplate("'%' is not a valid digit in integer literal") { "숫자 안에는 \("'\($0[0])'".with(.을를)) 쓸 수 없습니다" },
        ParserTemplate("'%' is not a valid digit in floating point exponent") { "소수의 지수에는 \("'\($0[0])'".with(.을를)) 쓸 수 없습니다" },
        ParserTemplate("'%' is not a valid first character in floating point exponent") { "소수의 지수는 \("'\($0[0])'".with(.으로)) 시작할 수 없습니다" },
        ParserTemplate("% of line in multi-line string literal") { indentation($0[0], "이 줄의") },
        ParserTemplate("% of the next % lines in multi-line string literal") { indentation($0[0], "이어지는 \($0[1])줄의") },
        ParserTemplate("'%' must precede '%'") { "\("'\($0[0])'".with(.은는)) '\($0[1])' 앞에 와야 합니다" },
        ParserTemplate("'%' has already been specified") { "\("'\($0[0])'".with(.을를)) 두 번 적었습니다" },
        ParserTemplate("'%' conflicts with '%'") { "\("'\($0[0])'".with(.은는)) \("'\($0[1])'".with(.과와)) 함께 쓸 수 없습니다" },
        ParserTemplate("'try' cannot be used with '%'") { "'try'는 '\($0[0])' 앞에 쓸 수 없습니다" },
        ParserTemplate("use of unknown directive '%'") { "\("'\($0[0])'".with(.은는)) 알 수 없는 지시어입니다" },
        ParserTemplate("'%' before a parameter name is not allowed") { "매개변수의 이름 앞에는 \("'\($0[0])'".with(.을를)) 쓸 수 없습니다" },
        ParserTemplate("'%' is not allowed in operator names") { "연산자의 이름에는 \("'\($0[0])'".with(.을를)) 쓸 수 없습니다" },
        ParserTemplate("expected argument for '%' attribute") { "특성 '\($0[0])'에는 인자가 있어야 합니다" },
        ParserTemplate("% is not permitted as %") { holes in
            guard let name = SyntaxName.korean(holes[0][...]), let place = SyntaxName.korean(holes[1][...]) else { return nil }
            return "\(place)에는 \(name.with(.을를)) 쓸 수 없습니다"
        },
        ParserTemplate("% is not permitted here") { holes in SyntaxName.korean(holes[0][...]).map { "여기에는 \($0.with(.을를)) 쓸 수 없습니다" } },
    ]

    private static func indentation(_ what: String, _ lines: String) -> String? {
        switch what {
        case "insufficient indentation": "여러 줄 문자열에서 \(lines) 들여쓰기가 닫는 따옴표보다 얕습니다. 닫는 따옴표에 맞춥니다"
        case "unexpected space in indentation": "여러 줄 문자열에서 \(lines) 들여쓰기에 빈칸이 섞여 있습니다. 닫는 따옴표 앞의 들여쓰기에 맞춥니다"
        case "unexpected tab in indentation": "여러 줄 문자열에서 \(lines) 들여쓰기에 탭이 섞여 있습니다. 닫는 따옴표 앞의 들여쓰기에 맞춥니다"
        default: nil
        }
    }
}
